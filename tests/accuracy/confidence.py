#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How often a citation leads to its paper, by the ground on which it was settled: the measure of `confidence`.

confidence.py [--folder DIR] [PATH…]. It counts in the half of seeds/gold that was written without sight of what is found (what
is settled on a ground that has no case there, in the other half), and in minutes (PATH: files or folders of the publisher's XML), where the publisher's own links tell which paper is meant.
`measured` is the precision rounded down to a twentieth, of grounds with less than 20 cases of its lower bound (Wilson, 95 %);
`table` is what the library says.
"""

import argparse
import collections
import dataclasses
import json
import math
import pathlib
import subprocess

import figures
import gold
import references
import score

FEW = 20
Z = 1.96


@dataclasses.dataclass
class Measured:
    """How many citations were settled on one ground, how many rightly, and what the library says of them."""

    cases: int = 0
    right: int = 0
    table: float = 0.0

    @property
    def precision(self):
        return self.right / self.cases if self.cases else 0.0

    @property
    def lower_bound(self):
        if not self.cases:
            return 0.0
        n, p = self.cases, self.precision
        middle, reach = p + Z * Z / (2 * n), Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        return max(0.0, (middle - reach) / (1 + Z * Z / n))

    @property
    def confidence(self):
        return math.floor(20 * (self.lower_bound if self.cases < FEW else self.precision) + 1e-9) / 20


def ground_of(record):
    """The ground, and of a paper that a register knows, by what."""
    ground = record.get("ground", "")
    if ground != "known":
        return ground
    names = len(record.get("names", ()))
    return "known, by a day" if names == 0 else "known, by a member" if names == 1 else "known, by members"


def count(measured, record, right):
    one = measured[ground_of(record)]
    one.cases += 1
    one.right += right
    one.table = max(one.table, record.get("confidence", 0.0))


def is_settled(record):
    return record.get("verdict") == "resolved" and "ground" in record


def count_text(measured, text, founds):
    for wanted in (True, False):
        golds = [one for one in text.citations if references.is_reference(one) == wanted]
        some = [one for one in founds if references.is_reference(one) == wanted]
        gold_of = {f: golds[g] for g, f in figures.pairs(golds, some, "touch")}
        for place, found in enumerate(some):
            if is_settled(found.record):
                count(measured, found.record, place in gold_of and gold_of[place].id == found.id)


def in_texts(texts):
    measured = collections.defaultdict(Measured)
    for text, founds in zip(texts, score.run_with_known(texts)):
        count_text(measured, text, founds)
    return measured


def in_gold(texts):
    """By ground, in the texts that are blind; of a ground that they do not have, in the others."""
    blind, others = (in_texts([text for text in texts if text.is_blind == half]) for half in (True, False))
    return {**others, **blind}


def overlap(a, b):
    return min(a["end"], b["end"]) > max(a["begin"], b["begin"])


def in_minutes(paths):
    """By ground, of the citations that the publisher has linked."""
    called = [score.COMMAND, "extract", "--implicit", "--format", "jsonl", *map(str, paths)]
    done = subprocess.run(called, capture_output=True, text=True, check=True, timeout=3600)
    by_document = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        record = json.loads(line)
        by_document[record["document"]].append(record)
    measured = collections.defaultdict(Measured)
    for records in by_document.values():
        links = [one for one in records if one.get("publisher")]
        for record in filter(is_settled, records):
            linked = [link for link in links if overlap(link, record)]
            if linked and not record.get("publisher"):
                count(measured, record, any(link.get("id") == record.get("id") for link in linked))
    return measured


def rows_of(measured):
    yield f"{'ground':<20}{'cases':>7}{'right':>7}{'precision':>11}{'at least':>10}{'measured':>10}{'table':>7}"
    for ground, one in sorted(measured.items()):
        yield (f"{ground:<20}{one.cases:>7}{one.right:>7}{one.precision:>11.3f}{one.lower_bound:>10.3f}"
               f"{one.confidence:>10.2f}{one.table:>7.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=pathlib.Path, default=score.ROOT / "seeds/gold")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="minutes")
    options = parser.parse_args()
    print("\n".join(rows_of(in_gold(gold.read_folder(options.folder)))))
    if options.paths:
        print("\n" + "\n".join(["in minutes", *rows_of(in_minutes(options.paths))]))


if __name__ == "__main__":
    main()
