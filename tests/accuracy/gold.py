# SPDX-License-Identifier: Apache-2.0
"""Reads texts with the citations that a person finds in them: seeds/gold/*.gold, described in seeds/gold/README.md."""

import dataclasses
import re
import shlex

KINDS = [
    ("kst-", "kamerstuk"),
    ("h-", "handelingen"),
    ("ah-", "aanhangsel"),
    ("kv-", "kamervraag"),
    ("stb-", "staatsblad"),
    ("stcrt-", "staatscourant"),
    ("trb-", "tractatenblad"),
    ("blg-", "bijlage"),
    ("ECLI:", "ecli"),
    ("BWB", "bwb"),
    ("jci", "jci"),
    ("OJ:", "oj"),
    ("meeting-", "meeting"),
]
PATTERNS = [
    (r"(COM|JOIN|SWD|SEC)\(", "com"),
    (r"\d{4}D\d+$", "tkdocument"),
    (r"[A-Z]{2}\d{4}$", "ljn"),
    (r"3\d{4}[A-Z]\d{4}$", "eu-act"),
    (r"\d{4,5}(-[0-9A-Z]+)?$", "dossier"),
]
ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\(n|\\)")


class Malformed(Exception):
    """A gold file that says something that cannot be."""


@dataclasses.dataclass
class Citation:
    """A citation as it should be: where it stands (in code points), what it names and what is said of it."""

    begin: int
    end: int
    id: str
    kind: str
    fields: dict


@dataclasses.dataclass
class Known:
    """A paper that is known to exist when the text is read."""

    id: str
    kind: str
    date: str
    names: list
    title: str
    dossiers: list


@dataclasses.dataclass
class Text:
    """A text of the gold set with its citations; `head` is what the command is told beside it, `known` the register."""

    name: str
    family: str
    text: str
    head: dict
    citations: list
    known: list = dataclasses.field(default_factory=list)

    @property
    def asks_for_references(self):
        return self.family.startswith("implicit")

    @property
    def is_blind(self):
        return "blind" in self.family


def kind_of(identifier):
    for start, kind in KINDS:
        if identifier.startswith(start):
            return kind
    for pattern, kind in PATTERNS:
        if re.match(pattern, identifier):
            return kind
    return "kamerstuk"


def unescaped(text):
    return ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else {"n": "\n", "\\": "\\"}[m[2]], text)


def unmarked(line):
    """The text without its brackets, and the spans in the order in which they open."""
    text, spans, open_spans = "", [], []
    for piece in re.split("([⟦⟧])", line):
        if piece == "⟦":
            open_spans.append(len(spans))
            spans.append((len(text), None))
        elif piece == "⟧":
            if not open_spans:
                raise Malformed("a bracket closes that did not open")
            one = open_spans.pop()
            spans[one] = (spans[one][0], len(text))
        else:
            text += unescaped(piece)
    if open_spans:
        raise Malformed("a bracket does not close")
    return text, spans


def words(line):
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split, lexer.quotes, lexer.commenters = True, '"', ""
    return list(lexer)


def place(text, words_of_span):
    if text.count(words_of_span) != 1:
        raise Malformed(f"«{words_of_span}» stands {text.count(words_of_span)} times in the text")
    begin = text.index(words_of_span)
    return begin, begin + len(words_of_span)


def read_citation(line, text, spans):
    identifier, *rest = words(line)
    fields = dict(word.split("=", 1) for word in rest)
    own = fields.pop("span", None)
    if own is None and not spans:
        raise Malformed("more citations than brackets")
    begin, end = place(text, unescaped(own)) if own else spans.pop(0)
    usual = "reference" if (identifier, fields.get("form")) == ("?", "implicit") else kind_of(identifier)
    return Citation(begin, end, identifier, fields.pop("kind", usual), fields)


def list_of(words_of_list):
    return [one for one in words_of_list.split(";") if one]


def read_known(line):
    identifier, *rest = words(line)
    fields = dict(word.split("=", 1) for word in rest)
    dossier = re.sub(r"^kst-(\d{8}-)?|-[^-]+$", "", identifier)
    names, dossiers = list_of(fields.pop("names", "")), list_of(fields.pop("dossiers", dossier))
    kind, date, title = (fields.pop(field, "") for field in ("kind", "date", "title"))
    if fields:
        raise Malformed(f"a known paper has no {', '.join(fields)}")
    return Known(identifier, kind, date, names, title, dossiers)


def read_head(lines):
    """What stands behind `@`: what the command is told of the text, and the papers that are known."""
    head, known = {}, []
    for line in lines:
        if line.startswith("known "):
            known.append(read_known(line.removeprefix("known ")))
        else:
            head.update(word.split("=", 1) for word in words(line))
    return head, known


def read_block(name, family, head_lines, lines):
    text, spans = unmarked(lines[0])
    citations = [read_citation(line, text, spans) for line in lines[1:]]
    if spans:
        raise Malformed("more brackets than citations")
    head, known = read_head(head_lines)
    return Text(name, family, text, head, citations, known)


def blocks(content):
    """Each text with the lines about it: number of its line, lines before it, lines."""
    head, block = [], None
    for number, line in enumerate(content.split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith("= ") and block:
            block[2].append(line[2:])
            continue
        if line.startswith("@ "):
            head.append(line[2:])
            continue
        if block:
            yield block
        block, head = (number, head, [line]), []
    if block:
        yield block


def read_file(path):
    texts = []
    for number, head, lines in blocks(path.read_text(encoding="utf-8")):
        try:
            texts.append(read_block(f"{path.name}:{number}", path.stem, head, lines))
        except (Malformed, ValueError) as error:
            raise Malformed(f"{path}:{number}: {error}") from error
    return texts


def read_folder(folder):
    return [text for path in sorted(folder.glob("*.gold")) for text in read_file(path)]
