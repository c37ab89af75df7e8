# SPDX-License-Identifier: Apache-2.0
"""One citation: what is named, and where."""
from __future__ import annotations

import datetime
from typing import Any, NamedTuple, NoReturn, Optional

from .kinds import Chamber, Form, Ground, Kind, PaperKind, Relation, Verdict
from .plain import known, written


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
    item          the item of a meeting; None, as number is, where the minutes are named by their pages
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
        if not isinstance(around, int):
            raise TypeError(f"around: no int: {around!r}")
        if around < 0:
            raise ValueError(f"around: {around} is less than none")
        if "_source" not in self.__dict__:
            raise ValueError("this citation was not read from a text")
        text: str = self.__dict__["_source"]
        return text[max(0, self.begin - around):self.end + around]

    def to_dict(self) -> dict[str, Any]:
        """What is known of it, as JSON can hold it: the record that the command writes, with places in code points."""
        return known(self)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"can't set attribute '{name}' of a Citation")

    def __repr__(self) -> str:
        return written(self)
