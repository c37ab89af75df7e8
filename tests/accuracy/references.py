# SPDX-License-Identifier: Apache-2.0
"""Counts references without a number: how many are found, how many lead to their paper, how many to a wrong one."""

import collections
import dataclasses
import json
import re
from fractions import Fraction

import figures

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
WAYS = [
    ("repeated", r"(?i)^(idem|id\.|ibid|t\.\s?a\.\s?p|a\.\s?w|noot\b|voetnoot\b)"),
    ("dated", rf"(?i)\d\s+({MONTHS})\b|\d-\d\d?-\d\d|\d\s+dezer\b"),
    ("named", r"(?:[-–]|\b(?:motie|amendement)\s)\s*[A-ZÀ-Ý'’]|\bvan\s+(?:het lid|de leden|de heer|mevrouw|collega)\b|\bc\.s\."),
]
HALVES = ["open", "blind", "all"]


def way_of(kind, words):
    """How a reference says which paper it means: meeting, repeated, dated, named, or this (`deze motie`, `het wetsvoorstel`)."""
    if kind == "meeting":
        return "meeting"
    return next((way for way, pattern in WAYS if re.search(pattern, words)), "this")


def is_reference(citation):
    fields = getattr(citation, "fields", None) or getattr(citation, "record", {})
    return fields.get("form") == "implicit"


def is_resolved(found):
    return found.record.get("verdict") == "resolved"


@dataclasses.dataclass
class Links:
    """What became of references: `told` have a paper in the gold set, `linked` of these lead to it; `wrong` of `resolved` do not."""

    told: int = 0
    linked: int = 0
    resolved: int = 0
    wrong: int = 0

    @property
    def recall(self):
        return Fraction(self.linked, self.told) if self.told else Fraction(1)

    @property
    def precision(self):
        return 1 - Fraction(self.wrong, self.resolved) if self.resolved else Fraction(1)


def numbers():
    return collections.defaultdict(figures.Count)


class References:
    """The counts by half and by way, and what is not as it should be; `numbered` are the citations beside the references."""

    def __init__(self):
        self.found = numbers()
        self.exact = numbers()
        self.numbered = numbers()
        self.links = collections.defaultdict(Links)
        self.misses = []

    def add(self, text, founds):
        half = "blind" if text.is_blind else "open"
        numbered = [[one for one in some if not is_reference(one)] for some in (text.citations, founds)]
        golds, founds = ([one for one in some if is_reference(one)] for some in (text.citations, founds))
        chosen = figures.pairs(golds, founds, "touch")
        self._count(self.found, half, text, golds, founds, chosen)
        self._count(self.exact, half, text, golds, founds, figures.pairs(golds, founds, "span"))
        self._count(self.numbered, half, text, *numbered, figures.pairs(*numbered, "exact"))
        self._link(half, text, golds, founds, chosen)

    def _count(self, counts, half, text, golds, founds, chosen):
        right_golds, right_founds = {g for g, _ in chosen}, {f for _, f in chosen}
        for place, gold in enumerate(golds):
            for key in (half, "all", self._way(text, gold)):
                counts[key].gold += 1
                counts[key].gold_right += place in right_golds
        for place, found in enumerate(founds):
            for key in (half, "all", self._way(text, found)):
                counts[key].found += 1
                counts[key].found_right += place in right_founds

    def _link(self, half, text, golds, founds, chosen):
        gold_of, found_of = {f: golds[g] for g, f in chosen}, {g: founds[f] for g, f in chosen}
        for place, gold in enumerate(golds):
            found = found_of.get(place)
            linked = found is not None and is_resolved(found) and found.id == gold.id
            for key in (half, "all", self._way(text, gold)):
                self.links[key].told += gold.id != "?"
                self.links[key].linked += gold.id != "?" and linked
            if found is None or (gold.id != "?" and not is_resolved(found)):
                self._miss("missed" if found is None else "unlinked", text, gold, gold, found)
        for place, found in enumerate(founds):
            gold = gold_of.get(place)
            wrong = is_resolved(found) and (gold is None or gold.id != found.id)
            for key in (half, "all", self._way(text, found)):
                self.links[key].resolved += is_resolved(found)
                self.links[key].wrong += wrong
            if wrong or gold is None:
                self._miss("wrong link" if wrong else "spurious", text, found, gold, found)

    def _way(self, text, one):
        return way_of(one.kind, text.text[one.begin : one.end])

    def _miss(self, what, text, place, gold, found):
        expected, came = (figures.named(one, text) if one else "" for one in (gold, found))
        reason = found.record.get("reason", "") if found else ""
        self.misses.append(figures.Miss(what, text, place.begin, place.end, expected, f"{came} {reason}".strip()))


def summary(counted):
    """Every figure under its name, cut to thousandths; of a link precision and recall, so that more is better everywhere."""
    every = {}
    for half in HALVES:
        for name, counts in (("overlap", counted.found), ("span", counted.exact), ("numbered", counted.numbered)):
            for figure in ("precision", "recall", "f1"):
                every[f"references {half} {name} {figure}"] = figures.cut(getattr(counts[half], figure))
        for figure in ("precision", "recall"):
            every[f"references {half} links {figure}"] = figures.cut(getattr(counted.links[half], figure))
    return every


def row_of(counted, key):
    found, links = counted.found[key], counted.links[key]
    overlap = "".join(f"{figures.cut(value):>7}" for value in (found.precision, found.recall, found.f1))
    span = f"{figures.cut(counted.exact[key].f1):>9}"
    told = f"{links.told:>7}{links.linked:>8}{figures.cut(links.recall):>8}"
    return f"{key:<12}{found.gold:>5}{overlap}{span}{told}{links.resolved:>10}{links.wrong:>7}{figures.cut(links.precision):>8}"


def rows_of(counted):
    yield (f"{'references':<12}{'n':>5}{'P':>7}{'R':>7}{'F1':>7}{'span F1':>9}"
           f"{'told':>7}{'linked':>8}{'recall':>8}{'resolved':>10}{'wrong':>7}{'right':>8}")
    for key in [way for way in ("named", "this", "dated", "meeting", "repeated") if counted.found[way].gold] + HALVES:
        yield row_of(counted, key)
    beside = counted.numbered["all"]
    yield ""
    yield (f"numbered beside them: {beside.gold}, exact P {figures.cut(beside.precision)} R {figures.cut(beside.recall)} "
           f"F1 {figures.cut(beside.f1)}")


def lines_of_misses(counted):
    """What is wrong in the texts that are not blind, with the words around it."""
    for miss in sorted((one for one in counted.misses if not one.text.is_blind), key=lambda m: (m.what, m.text.name, m.begin)):
        around = miss.text.text[max(0, miss.begin - 60) : miss.end + 40]
        yield f"{miss.what} {miss.text.name} {json.dumps(around, ensure_ascii=False)}"
        yield f"    expected {json.dumps(miss.expected, ensure_ascii=False)} came {json.dumps(miss.came, ensure_ascii=False)}"
