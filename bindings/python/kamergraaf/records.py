# SPDX-License-Identifier: Apache-2.0
"""What the package gives back: values with the names that the records of the command have.

    >>> import kamergraaf
    >>> (citation,) = kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190.")
    >>> citation.id, citation.begin, citation.end
    ('kst-36045-190', 4, 29)
    >>> match citation:
    ...     case kamergraaf.Citation(kind=kamergraaf.Kind.KAMERSTUK, number=number):
    ...         print(number)
    190

Each is a named tuple: it cannot be changed, and it can be compared, hashed, pickled, unpacked, and put in a frame by pandas.
Places count code points: `text[c.begin:c.end] == c.text`. What is not known is None, False or an empty tuple.
"""
from __future__ import annotations

import datetime
import enum
from typing import Any, NamedTuple, NoReturn, Optional

from .kinds import (Chamber, EdgeKind, FindingKind, Form, Ground, Kind, PaperKind, Relation, RepairKind, Revision, Verdict,
                    VertexKind)


class _CitationFields(NamedTuple):
    begin: int
    end: int
    text: str
    kind: Kind
    id: Optional[str] = None
    url: Optional[str] = None
    document: Optional[str] = None
    dossier: Optional[str] = None
    rijkswet: Optional[str] = None
    number: Optional[str] = None
    part: Optional[str] = None
    chamber: Optional[Chamber] = None
    session: Optional[str] = None
    pages: tuple[str, ...] = ()
    item: Optional[str] = None
    year: Optional[int] = None
    relation: Optional[Relation] = None
    paper: Optional[PaperKind] = None
    date: Optional[datetime.date] = None
    names: tuple[str, ...] = ()
    footnote: Optional[int] = None
    page: Optional[int] = None
    group: tuple[int, ...] = ()
    form: Optional[Form] = None
    verdict: Optional[Verdict] = None
    reason: Optional[str] = None
    candidates: tuple[str, ...] = ()
    ground: Optional[Ground] = None
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


class Citation(_CitationFields):
    """One paper or dossier named at one place.

    begin, end    where it stands in the text, in code points
    text          the words themselves: `text[begin:end]`
    kind          what kind of thing is named: a Kind
    id, url       the identifier of the paper that is meant, and its public address
    document      the name of the Document that it was read from
    dossier       "36045", "21501-20"
    rijkswet      the second number of a rijkswet: "R2064"
    number        "190", "188b"
    part          part of an amendment: the I of "stuk nr. 12, I"
    chamber       the Chamber, where it is written
    session       the vergaderjaar, where it is written: "2009-2010"
    pages         the page numbers, each as a range or one number: ("4-5", "7")
    item          the item of a meeting
    year          of a gazette
    relation      what the words around say that something is to the cited paper: a Relation
    paper         what the words around call it: a PaperKind
    date          the day of the cited paper, where the words around tell it
    names         its authors, as the words around name them
    footnote      the number of the footnote that it stands in
    page          the page of the file that it begins on (PDF)
    group         (begin, end) of the list that it is an element of: "nrs. 88, 89 en 90"
    form          how much of the name is written: a Form
    verdict       whether it is settled which paper is meant: a Verdict
    reason        why it is not settled, or what is wrong with it
    candidates    the identifiers that it may mean, the best first, where it is ambiguous
    ground        how it was settled: a Ground
    antecedent    (begin, end) of the words that it goes back to
    confidence    how often a citation settled on that ground means that paper, as measured
    repaired      it was read through a typing or scanning error
    publisher     it is a link that the file itself has
    boxes         where it is printed: (page, left, top, right, bottom) in points of 1/72 inch (PDF)
    source_part, source_runs     the part of a DOCX, and its runs (begin, end)
    source_begin, source_end     bytes of the file or part
    pattern       the name of the Pattern that matched

    It keeps the text that it was read from, for `context`; that text is no part of what is compared or hashed.
    """

    def context(self, around: int = 40) -> str:
        """The citation with so many characters of the text before and after it, cut at the ends of the text.

        >>> import kamergraaf
        >>> kamergraaf.extract("Ik verwijs naar Kamerstuk 36 045, nr. 190 van maart.")[0].context(5)
        'naar Kamerstuk 36 045, nr. 190 van '

        ValueError where `around` is less than none, or where the citation was not read from a text.
        """
        if around < 0:
            raise ValueError(f"around: {around} is less than none")
        if "_source" not in self.__dict__:
            raise ValueError("this citation was not read from a text")
        text: str = self.__dict__["_source"]
        return text[max(0, self.begin - around):self.end + around]

    def to_dict(self) -> dict[str, Any]:
        """What is known of it, as JSON can hold it: the record that the command writes, with places in code points."""
        return _known(self)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"can't set attribute '{name}' of a Citation")

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


class Footnote(NamedTuple):
    """A footnote of a paper. `begin` and `end` are those of the note, without its own mark; `mark` is where the body sends
    the reader to it, empty where it was not found."""

    number: int
    begin: int
    end: int
    text: str
    mark: tuple[int, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Repair(NamedTuple):
    """A place that was mended so that it can be read; `begin` and `end` are in the text."""

    repair: RepairKind
    begin: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Disagreement(NamedTuple):
    """A field that the metadata of the file states otherwise than the printed head. The document has what is stated."""

    field: str
    printed: str
    stated: str

    def to_dict(self) -> dict[str, Any]:
        """Its fields."""
        return _known(self)


class KnownPaper(NamedTuple):
    """What a Register knows of a paper besides that it exists."""

    id: str
    kind: Optional[PaperKind] = None
    revision: Optional[Revision] = None
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


class Pattern(NamedTuple):
    """One way to write a citation, as data.

    `expression` is in RE2's syntax with the fragments of `kamergraaf.fragments()`: `{dossiers}`, `{numbers}`, `{space}`.
    `before` is an expression for what must stand before a match, in the 300 bytes up to it. `cue` is what stands in each match
    (letters in lower case, several with | between them; {dossier} for its digits), so that not the whole text is searched;
    `core` an expression that matches at a cue of each match, tried before the text around is searched.
    """

    name: str
    sentence: str
    expression: str
    example: str
    counterexample: str
    kind: Kind = Kind.KAMERSTUK
    form: Form = Form.FULL
    before: str = ""
    cue: str = ""
    core: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Rejection(NamedTuple):
    """What looked like a citation and is none, and why."""

    begin: int
    end: int
    text: str
    reason: str
    pattern: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Link(NamedTuple):
    """An edge of the graph: the paper that speaks, the one spoken of, and what is said."""

    source: str
    target: str
    kind: EdgeKind

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Step(NamedTuple):
    """A paper that a walk reached, in how many steps, and by which chain."""

    id: str
    distance: int
    chain: tuple[Link, ...]

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class CommonAncestor(NamedTuple):
    """A paper that two others build on, and how many citations it is away from each."""

    id: str
    from_first: int
    from_second: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Vertex(NamedTuple):
    """A paper, dossier, meeting or outside source of the graph. `known` is False of what was not read, and only cited."""

    id: str
    kind: VertexKind
    paper: Optional[PaperKind] = None
    known: bool = False
    chamber: Optional[Chamber] = None
    session: Optional[str] = None
    date: Optional[datetime.date] = None
    title: Optional[str] = None
    document: Optional[str] = None
    names: tuple[str, ...] = ()
    url: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """What is known of it."""
        return _known(self)

    def __repr__(self) -> str:
        return _written(self)


class Mention(NamedTuple):
    """One place at which an edge was read: the citation as printed, and the sentence around it, shortened to 240 bytes."""

    text: str
    words: str
    footnote: Optional[int] = None
    relation: Optional[Relation] = None
    publisher: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Edge(NamedTuple):
    """An edge of the graph with all its mentions, in the order of the text."""

    source: str
    target: str
    kind: EdgeKind
    mentions: tuple[Mention, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class FollowUp(NamedTuple):
    """The letters of one ministry that cite a motion, by date; `ministry` is empty where their titles name none."""

    ministry: str
    letters: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Communities(NamedTuple):
    """The papers by group, the largest first, and how good a division that is."""

    groups: tuple[tuple[str, ...], ...]
    modularity: float

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class DossierFolder(NamedTuple):
    """A dossier with how many papers are in it, and how many of them were read."""

    id: str
    title: Optional[str]
    papers: int
    read: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class DossierFlow(NamedTuple):
    """How many pairs of papers there are of which one, in the source, cites the other, in the target."""

    source: str
    target: str
    citations: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return _known(self)


class Finding(NamedTuple):
    """What is wrong with a corpus, or looks so. `begin` and `end` are in the text of `document`."""

    kind: FindingKind
    id: str
    says: str
    document: Optional[str] = None
    begin: Optional[int] = None
    end: Optional[int] = None
    related: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """What is known of it."""
        return _known(self)


def _is_known(value: Any) -> bool:
    return value is not None and value is not False and value != ()


def plain(value: Any) -> Any:
    """A value as JSON can hold it: words for kinds, "2025-03-04" for days, lists for tuples, dicts for records."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "_fields"):
        return _known(value)
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def _known(record: Any) -> dict[str, Any]:
    return {key: plain(value) for key, value in zip(record._fields, record) if _is_known(value)}


def _written(record: Any) -> str:
    fields = (f"{key}={value!r}" for key, value in zip(record._fields, record) if _is_known(value))
    return f"{type(record).__name__}({', '.join(fields)})"
