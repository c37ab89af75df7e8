# SPDX-License-Identifier: Apache-2.0
"""What is given as several, and what is called with errors."""
from __future__ import annotations

import reprlib
from typing import Any, Callable, Iterable, Optional, TypeVar, Union

from ._kamergraaf import Document

One = TypeVar("One")
OnError = Optional[Callable[[Union[OSError, ValueError]], object]]
"""What `on_error=` takes: a function that is called with the error of each file or record that cannot be read."""


def several(given: Iterable[One], argument: str, wanted: str) -> list[One]:
    """All of them. TypeError, naming the argument, for what are not several, and for a single Document."""
    if isinstance(given, Document):
        raise TypeError(f"{argument}: one Document, where several are wanted")
    if isinstance(given, bytes):
        raise TypeError(f"{argument}: no {wanted}: {reprlib.repr(given)}")
    return list(iterable(given, argument, wanted))


def iterable(given: Any, argument: str, wanted: str) -> Any:
    """The same. TypeError, naming the argument, for what cannot be gone over."""
    if not hasattr(type(given), "__iter__") and not hasattr(type(given), "__getitem__"):
        raise TypeError(f"{argument}: no iterable of {wanted}: {reprlib.repr(given)}")
    return given
