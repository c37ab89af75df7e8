# SPDX-License-Identifier: Apache-2.0
"""Compares the citations that were found with those that should be, and counts. Nothing is rounded up."""

import collections
import dataclasses
from fractions import Fraction

FIELDS = ["form", "chamber", "session", "pages", "part", "rijkswet", "relation", "paper", "date", "names"]
FIELDS += ["footnote", "repaired"]
ALWAYS = {"footnote", "repaired"}
WAYS = ["exact", "overlap", "span"]


@dataclasses.dataclass
class Found:
    """A citation as the command gave it, its place in code points."""

    begin: int
    end: int
    record: dict

    @property
    def id(self):
        return self.record.get("id") or "?"

    @property
    def kind(self):
        return self.record.get("kind", "")


def cut(value):
    """Thousandths of a fraction as text, cut off: 0.9999 is 0.999."""
    thousandths = int(value * 1000)
    return f"{thousandths // 1000}.{thousandths % 1000:03d}"


def same_paper(gold, found):
    if (gold.id, gold.kind) != (found.id, found.kind):
        return False
    return gold.id != "?" or gold.fields.get("number") in (None, found.record.get("number"))


def overlap(gold, found):
    return min(gold.end, found.end) - max(gold.begin, found.begin)


def same_span(gold, found):
    return (gold.begin, gold.end) == (found.begin, found.end)


MATCHES = {
    "exact": lambda gold, found: same_paper(gold, found) and same_span(gold, found),
    "overlap": lambda gold, found: same_paper(gold, found) and overlap(gold, found) > 0,
    "span": same_span,
    "touch": lambda gold, found: overlap(gold, found) > 0,
}


def pairs(golds, founds, way):
    """Each gold citation with at most one that was found, the best overlap first; places in the two lists."""
    fits = MATCHES[way]
    every = [(g, f) for g, gold in enumerate(golds) for f, found in enumerate(founds) if fits(gold, found)]
    every.sort(key=lambda p: (same_span(golds[p[0]], founds[p[1]]), same_paper(golds[p[0]], founds[p[1]]),
                              overlap(golds[p[0]], founds[p[1]])), reverse=True)
    taken_golds, taken_founds, chosen = set(), set(), []
    for g, f in every:
        if g not in taken_golds and f not in taken_founds:
            taken_golds.add(g)
            taken_founds.add(f)
            chosen.append((g, f))
    return chosen


def value_of(record, field):
    value = record.get(field)
    if value in (None, "", [], False):
        return ""
    if isinstance(value, list):
        return ";".join(value)
    if field == "rijkswet":
        return str(value).lstrip("R ")
    return str(value).lower() if value is True else str(value)


def expected(gold, field):
    """What a field should say; None where the gold set says nothing about it."""
    stated = gold.fields.get(field)
    if stated is not None:
        return None if stated == "*" else stated
    if gold.kind not in ("kamerstuk", "dossier"):
        return "" if field in ALWAYS else None
    return "full" if field == "form" else ""


@dataclasses.dataclass
class Count:
    gold: int = 0
    found: int = 0
    gold_right: int = 0
    found_right: int = 0

    @property
    def precision(self):
        return Fraction(self.found_right, self.found) if self.found else Fraction(int(not self.gold))

    @property
    def recall(self):
        return Fraction(self.gold_right, self.gold) if self.gold else Fraction(1)

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else Fraction(0)


@dataclasses.dataclass
class FieldCount:
    right: int = 0
    wrong: int = 0
    extra: int = 0

    @property
    def accuracy(self):
        said = self.right + self.wrong + self.extra
        return Fraction(self.right, said) if said else Fraction(1)


@dataclasses.dataclass
class Miss:
    """One thing that is not as it should be: `what` is missed, spurious, span, wrong or field."""

    what: str
    text: object
    begin: int
    end: int
    expected: str
    came: str


def named(citation, text):
    return f"{citation.kind} {citation.id} {text.text[citation.begin:citation.end]}"


class Figures:
    """The counts by kind and way, by field, and of the texts without citations that got some."""

    def __init__(self):
        self.kinds = {way: collections.defaultdict(Count) for way in WAYS}
        self.fields = {field: FieldCount() for field in FIELDS}
        self.negatives = 0
        self.false_texts = []
        self.misses = []

    def add(self, text, founds):
        for way in WAYS:
            self._count(text.citations, founds, way)
        if not text.citations:
            self.negatives += 1
            if founds:
                self.false_texts.append(text)
        chosen = pairs(text.citations, founds, "overlap")
        for g, f in chosen:
            self._compare(text, text.citations[g], founds[f])
        self._list_misses(text, founds, chosen)

    def _count(self, golds, founds, way):
        chosen = pairs(golds, founds, way)
        for kind_list in ("all", None):
            for gold in golds:
                self.kinds[way][kind_list or gold.kind].gold += 1
            for found in founds:
                self.kinds[way][kind_list or found.kind].found += 1
            for g, f in chosen:
                self.kinds[way][kind_list or golds[g].kind].gold_right += 1
                self.kinds[way][kind_list or founds[f].kind].found_right += 1

    def _compare(self, text, gold, found):
        if not same_span(gold, found):
            self.misses.append(Miss("span", text, gold.begin, gold.end, text.text[gold.begin:gold.end],
                                    text.text[found.begin:found.end]))
        for field in FIELDS:
            want, got = expected(gold, field), value_of(found.record, field)
            if want is None or want == got == "":
                continue
            count = self.fields[field]
            count.right += want == got
            count.wrong += want != got and want != ""
            count.extra += want == "" != got
            if want != got:
                self.misses.append(Miss("field", text, gold.begin, gold.end, f"{field}={want}", f"{field}={got}"))

    def _list_misses(self, text, founds, chosen):
        golds = set(range(len(text.citations))) - {g for g, _ in chosen}
        others = set(range(len(founds))) - {f for _, f in chosen}
        for g in sorted(golds):
            gold = text.citations[g]
            wrong = next((f for f in sorted(others) if overlap(gold, founds[f]) > 0), None)
            others.discard(wrong)
            came = named(founds[wrong], text) if wrong is not None else ""
            what = "wrong" if came else "missed"
            self.misses.append(Miss(what, text, gold.begin, gold.end, named(gold, text), came))
        for f in sorted(others):
            found = founds[f]
            self.misses.append(Miss("spurious", text, found.begin, found.end, "", named(found, text)))
