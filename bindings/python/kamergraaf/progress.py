# SPDX-License-Identifier: Apache-2.0
"""How far long work is."""
from __future__ import annotations

import reprlib
from typing import Callable, Optional, Union

Callback = Callable[[int, int], object]
Progress = Union[bool, None, Callback]
"""What `progress=` takes: a function that is called as `progress(done, total)` some ten times a second and at the end; or
True for a bar of tqdm, where that is installed."""


def callback_of(progress: Progress) -> Optional[Callback]:
    """What C++ calls for it."""
    if callable(progress):
        return progress
    if progress is None or isinstance(progress, bool):
        return bar() if progress else None
    raise TypeError(f"progress: neither a function nor True: {reprlib.repr(progress)}")


def bar() -> Optional[Callback]:
    """A bar of tqdm; None where that is not installed."""
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return None
    shown = tqdm()

    def tell(done: int, total: int) -> None:
        shown.total = total
        shown.update(done - shown.n)
        if done >= total:
            shown.close()

    return tell
