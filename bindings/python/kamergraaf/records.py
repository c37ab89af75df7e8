# SPDX-License-Identifier: Apache-2.0
"""What the package gives back: values with the names that the records of the command have."""
from __future__ import annotations

import datetime
from typing import Any, NamedTuple, Optional


class Citation(NamedTuple):
    """One paper or dossier named at one place. What is not known is None, False or an empty tuple."""

    begin: int
    end: int
    text: str
    kind: str
    id: Optional[str] = None
    url: Optional[str] = None
    document: Optional[str] = None
    dossier: Optional[str] = None
    rijkswet: Optional[str] = None
    number: Optional[str] = None
    part: Optional[str] = None
    chamber: Optional[str] = None
    session: Optional[str] = None
    pages: tuple[str, ...] = ()
    item: Optional[str] = None
    year: Optional[int] = None
    relation: Optional[str] = None
    paper: Optional[str] = None
    date: Optional[datetime.date] = None
    names: tuple[str, ...] = ()
    footnote: Optional[int] = None
    page: Optional[int] = None
    group: tuple[int, ...] = ()
    form: Optional[str] = None
    verdict: Optional[str] = None
    reason: Optional[str] = None
    candidates: tuple[str, ...] = ()
    ground: Optional[str] = None
    antecedent: tuple[int, ...] = ()
    confidence: Optional[float] = None
    repaired: bool = False
    publisher: bool = False
    boxes: tuple[tuple[float, ...], ...] = ()
    source_part: Optional[str] = None
    source_runs: tuple[int, ...] = ()
    source_begin: Optional[int] = None
    source_end: Optional[int] = None
    pattern: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """What is known of it."""
        return _known(self)

    def __repr__(self) -> str:
        return _written(self)


class Author(NamedTuple):
    """Who signed or put forward a paper."""

    name: Optional[str] = None
    role: Optional[str] = None
    party: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """What is known of them."""
        return _known(self)

    def __repr__(self) -> str:
        return _written(self)


class Repair(NamedTuple):
    """A place that was mended so that it can be read; `begin` and `end` are in the text."""

    repair: str
    begin: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields."""
        return self._asdict()


class Disagreement(NamedTuple):
    """A field that the metadata of the file states otherwise than the printed head. The document has what is stated."""

    field: str
    printed: str
    stated: str

    def to_dict(self) -> dict[str, Any]:
        """Its fields."""
        return self._asdict()


class KnownPaper(NamedTuple):
    """What a Register knows of a paper besides that it exists. What is not known is None or an empty tuple."""

    id: str
    kind: Optional[str] = None
    revision: Optional[str] = None
    date: Optional[datetime.date] = None
    title: Optional[str] = None
    names: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    replaces: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """What is known of it."""
        return _known(self)

    def __repr__(self) -> str:
        return _written(self)


class Link(NamedTuple):
    """An edge of the graph: the paper that speaks, the one spoken of, and what is said."""

    source: str
    target: str
    kind: str


class Step(NamedTuple):
    """A paper that Graph.trace reached, in how many steps, and by which chain."""

    id: str
    distance: int
    chain: tuple[Link, ...]


def _known(record: Any) -> dict[str, Any]:
    return {key: value for key, value in zip(record._fields, record) if value is not None and value is not False and value != ()}


def _written(record: Any) -> str:
    return f"{type(record).__name__}({', '.join(f'{key}={value!r}' for key, value in _known(record).items())})"
