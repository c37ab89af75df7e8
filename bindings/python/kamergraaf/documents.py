# SPDX-License-Identifier: Apache-2.0
"""The citations of many papers."""
from __future__ import annotations

from typing import Iterable, Optional

from . import _kamergraaf
from ._kamergraaf import Document, Extractor, Register
from .given import several
from .notebook import Citations
from .progress import Progress


def citations(documents: Iterable[Document], implicit: bool = False, register: Optional[Register] = None,
              extractor: Optional[Extractor] = None, threads: int = 0, progress: Progress = None) -> list[Citations]:
    """The citations of each paper, in the order of the papers: `Document.citations` on so many threads; 0 for one a core.

    >>> import kamergraaf
    >>> papers = [kamergraaf.Document("Zie Kamerstuk 36 045, nr. 190.", name) for name in ("a", "b")]
    >>> [(c.document, c.id) for of_one in kamergraaf.citations(papers) for c in of_one]
    [('a', 'kst-36045-190'), ('b', 'kst-36045-190')]

    `progress` is called as `progress(done, total)`; True shows a bar of tqdm, where that is installed.
    """
    return _kamergraaf._citations(several(documents, "documents", "Document"), implicit, register, extractor, threads, progress)
