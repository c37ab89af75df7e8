# SPDX-License-Identifier: Apache-2.0
"""The kinds of things, as enums whose members are the words that the records of the command have.

    >>> from kamergraaf import Kind
    >>> Kind.KAMERSTUK == "kamerstuk"
    True
    >>> f"{Kind('eu-act')} is {Kind('eu-act')!r}"
    'eu-act is Kind.EU_ACT'

Each member is a str: it may stand wherever its word may, in an argument, as a key, in JSON. What is not known is None.
"""
from __future__ import annotations

import enum


class Word(str, enum.Enum):
    """A word of the records: its value."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, form: str) -> str:
        return format(str(self.value), form)


class Kind(Word):
    """What kind of thing an identifier names."""

    KAMERSTUK = "kamerstuk"
    DOSSIER = "dossier"
    HANDELINGEN = "handelingen"
    AANHANGSEL = "aanhangsel"
    KAMERVRAAG = "kamervraag"
    TKDOCUMENT = "tkdocument"
    BIJLAGE = "bijlage"
    STAATSBLAD = "staatsblad"
    STAATSCOURANT = "staatscourant"
    TRACTATENBLAD = "tractatenblad"
    ECLI = "ecli"
    LJN = "ljn"
    BWB = "bwb"
    JCI = "jci"
    CELEX = "celex"
    COM = "com"
    EU_ACT = "eu-act"
    OJ = "oj"
    REFERENCE = "reference"
    AGENDA = "agenda"
    NIET_DOSSIERSTUK = "niet-dossierstuk"
    MEETING = "meeting"


class Chamber(Word):
    """A chamber of the Staten-Generaal."""

    EERSTE = "I"
    TWEEDE = "II"
    VERENIGDE = "VV"


class Form(Word):
    """How much of the name is written: dossier and number, a number alone, the identifier itself, or no number at all."""

    FULL = "full"
    SHORT = "short"
    IDENTIFIER = "identifier"
    IMPLICIT = "implicit"


class Verdict(Word):
    """Whether it is settled which paper is meant."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNRESOLVED = "unresolved"


class Ground(Word):
    """How it was settled which paper is meant."""

    PRINTED = "printed"
    OWN_DOSSIER = "own dossier"
    BESIDE = "beside"
    READ_OUT = "read out"
    NAMED_HERE = "named here"
    SPOKEN_OF = "spoken of"
    REPEATED = "repeated"
    NOTED = "noted"
    OWN_BILL = "own bill"
    KNOWN = "known"


class Relation(Word):
    """What the words around a citation say that something is to the cited paper, where they say more than that it is cited."""

    ANNEX = "annex"
    REPLACES = "replaces"
    PRINTED_UNDER = "printed_under"
    REPLY = "reply"
    REPORT = "report"
    FOLLOW_UP = "follow_up"
    SEE = "see"
    AMENDS = "amends"


class PaperKind(Word):
    """The kinds of paper."""

    LETTER = "letter"
    MOTION = "motion"
    AMENDMENT = "amendment"
    BILL = "bill"
    MEMORANDUM = "memorandum"
    REPORT = "report"
    QUESTIONS = "questions"
    ANSWERS = "answers"
    AGENDA = "agenda"
    MINUTES = "minutes"
    DECISION = "decision"
    OTHER = "other"


class Revision(Word):
    """Whether a paper takes the place of an earlier text of it."""

    GEWIJZIGD = "gewijzigd"
    NADER_GEWIJZIGD = "nader gewijzigd"


class RepairKind(Word):
    """What was mended in a text, so that it can be read."""

    BYTE_ORDER_MARK = "byte-order mark"
    ENCODING = "encoding"
    ENCODED_TWICE = "encoded twice"
    SOFT_HYPHEN = "soft hyphen"
    LIGATURE = "ligature"
    ENTITY = "entity"
    EMPHASIS = "emphasis"
    HYPHENATION = "hyphenation"
    PAGE_BREAK = "page break"
    BLANK_LINE = "blank line"
    FOOTNOTE = "footnote"
    NOTE_MARK = "note mark"
    QUOTATION = "quotation"


class Standing(Word):
    """What a register says of an identifier."""

    KNOWN = "known"
    NEWER = "newer"
    MISSING = "missing"
    UNHEARD_OF = "unheard of"


class VertexKind(Word):
    """What a vertex of the graph is."""

    PAPER = "paper"
    DOSSIER = "dossier"
    MEETING = "meeting"
    OUTSIDE = "outside"


class EdgeKind(Word):
    """What an edge of the graph says."""

    CITES = "cites"
    IN_DOSSIER = "in_dossier"
    ANNEX_OF = "annex_of"
    REPLACES = "replaces"
    AMENDS = "amends"
    ANSWERS = "answers"
    REPORTS_ON = "reports_on"
    PART_OF = "part_of"


class Direction(Word):
    """Which way edges are followed: to what is cited, to what cites, or both."""

    OUT = "out"
    IN = "in"
    BOTH = "both"


class Style(Word):
    """How a citation is written."""

    LETTER = "letter"
    AANWIJZING = "aanwijzing"
    LEIDRAAD = "leidraad"
    DEBATE = "debate"


class FindingKind(Word):
    """What may be wrong with a corpus."""

    DOUBLE_ID = "double-id"
    UNKNOWN_PAPER = "unknown-paper"
    LATER_PAPER = "later-paper"
    CYCLE = "cycle"
    AMBIGUOUS = "ambiguous"
    EMPTY_DOSSIER = "empty-dossier"


class LinkFormat(Word):
    """In what a text is written with its links."""

    HTML = "html"
    MARKDOWN = "markdown"
    XML = "xml"
