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
from typing import Any, NamedTuple, Optional

from .citation import Citation as Citation
from .kinds import Chamber, EdgeKind, FindingKind, Form, Kind, PaperKind, Relation, RepairKind, Revision, VertexKind
from .plain import known, plain as plain, written


class Author(NamedTuple):
    """Who signed or put forward a paper."""

    name: Optional[str] = None
    role: Optional[str] = None
    party: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """What is known of them."""
        return known(self)

    def __repr__(self) -> str:
        return written(self)


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
        return known(self)


class Repair(NamedTuple):
    """A place that was mended so that it can be read; `begin` and `end` are in the text."""

    repair: RepairKind
    begin: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class Disagreement(NamedTuple):
    """A field that the metadata of the file states otherwise than the printed head. The document has what is stated."""

    field: str
    printed: str
    stated: str

    def to_dict(self) -> dict[str, Any]:
        """Its fields."""
        return known(self)


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
        return known(self)

    def __repr__(self) -> str:
        return written(self)


class Pattern(NamedTuple):
    """One way to write a citation, as data.

    `name` stands in `Citation.pattern`; `sentence` says what it reads, for people; `example` is a text in which it is found, and
    `counterexample` one in which it is not: an Extractor looks whether that is so. `kind` and `form` are those of its citations.
    `expression` is in RE2's syntax with the fragments of `kamergraaf.fragments()`: `{space}` stands for its expression. The paper
    is read from the groups that fragments capture, wherever the expression puts them: `{dossiers}`, `{numbers}`, `{chamber}`,
    `{session}`, `{pages}`; or from a group `identifier` that is one: then the kind is that of the identifier, and the form
    `identifier`. A group `cite` is the span of the citation, where the match is longer; a group `carry` takes the dossier of the
    citation before.
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
        return known(self)


class Rejection(NamedTuple):
    """What looked like a citation and is none, and why."""

    begin: int
    end: int
    text: str
    reason: str
    pattern: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class Link(NamedTuple):
    """An edge of the graph: the paper that speaks, the one spoken of, and what is said."""

    source: str
    target: str
    kind: EdgeKind

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class Step(NamedTuple):
    """A paper that a walk reached, in how many steps, and by which chain."""

    id: str
    distance: int
    chain: tuple[Link, ...]

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class CommonAncestor(NamedTuple):
    """A paper that two others build on, and how many citations it is away from each."""

    id: str
    from_first: int
    from_second: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


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
        return known(self)

    def __repr__(self) -> str:
        return written(self)


class Mention(NamedTuple):
    """One place at which an edge was read: the citation as printed, and the sentence around it, shortened to 240 bytes."""

    text: str
    words: str
    footnote: Optional[int] = None
    relation: Optional[Relation] = None
    publisher: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class Edge(NamedTuple):
    """An edge of the graph with all its mentions, in the order of the text."""

    source: str
    target: str
    kind: EdgeKind
    mentions: tuple[Mention, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class FollowUp(NamedTuple):
    """The letters of one ministry that cite a motion, by date; `ministry` is empty where their titles name none."""

    ministry: str
    letters: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class Communities(NamedTuple):
    """The papers by group, the largest first, and how good a division that is."""

    groups: tuple[tuple[str, ...], ...]
    modularity: float

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class DossierFolder(NamedTuple):
    """A dossier with how many papers are in it, and how many of them were read."""

    id: str
    title: Optional[str]
    papers: int
    read: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


class DossierFlow(NamedTuple):
    """How many pairs of papers there are of which one, in the source, cites the other, in the target."""

    source: str
    target: str
    citations: int

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can hold them."""
        return known(self)


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
        return known(self)
