#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well the command finds what a person finds: precision, recall and F1 over seeds/gold, with all that is missed.

score.py [--implicit] [--misses] [--folder DIR] [--floors FILE] [--write-floors FILE]. The command is that of the environment's
KAMERGRAAF_COMMAND, or that of the preset dev. With --floors the exit is 1 where a figure is under its floor. --implicit measures
the references without a number too; of the blind texts it tells the figures alone, never what is missed.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from fractions import Fraction

import figures
import gold
import references
import register

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("KAMERGRAAF_COMMAND", str(ROOT / "build/dev/bin/kamergraaf"))
FLOORS = pathlib.Path(__file__).parent / "floors.json"


def code_points(text, place):
    return len(text.encode("utf-8")[:place].decode("utf-8", "ignore"))


def run(texts, *options):
    """The citations that the command finds: a list for each text."""
    lines = [json.dumps({"id": text.name, "text": text.text, **text.head}) for text in texts]
    called = [COMMAND, "extract", "--from", "jsonl", "--format", "jsonl", *options, "-"]
    done = subprocess.run(called, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True, timeout=300)
    by_name = {text.name: (text, []) for text in texts}
    for line in done.stdout.splitlines():
        record = json.loads(line)
        text, founds = by_name[record["document"]]
        places = [code_points(text.text, record[end]) for end in ("begin", "end")]
        founds.append(figures.Found(*places, record))
    return [founds for _, founds in by_name.values()]


def run_with_known(texts):
    """As run, with references, each text with its own register; those that have none in one call."""
    plain = [text for text in texts if not text.known]
    by_name = dict(zip([text.name for text in plain], run(plain, "--implicit")))
    with tempfile.TemporaryDirectory() as folder:
        for text in texts:
            if text.known:
                options = register.options_for(text.known, pathlib.Path(folder))
                (by_name[text.name],) = run([text], "--implicit", *options)
    return [by_name[text.name] for text in texts]


def measure(texts):
    counted = figures.Figures()
    texts = [text for text in texts if not text.asks_for_references]
    for text, founds in zip(texts, run(texts)):
        counted.add(text, founds)
    return counted


def measure_references(texts):
    counted = references.References()
    texts = [text for text in texts if text.asks_for_references]
    for text, founds in zip(texts, run_with_known(texts)):
        counted.add(text, founds)
    return counted


def summary(counted):
    """Every figure under its name, cut to thousandths; the same names are in the floors."""
    all_figures = {}
    for way, kinds in counted.kinds.items():
        for kind, count in kinds.items():
            for name in ("precision", "recall", "f1"):
                all_figures[f"{way} {kind} {name}"] = figures.cut(getattr(count, name))
    for field, count in counted.fields.items():
        all_figures[f"field {field}"] = figures.cut(count.accuracy)
    clean = Fraction(counted.negatives - len(counted.false_texts), counted.negatives or 1)
    all_figures["texts without citations that got none"] = figures.cut(clean)
    return all_figures


def below(all_figures, floors):
    """The figures that are under their floor, or gone."""
    return [f"{name}: {all_figures.get(name, 'gone')} is under {floor}" for name, floor in floors.items()
            if Fraction(all_figures.get(name, "-1")) < Fraction(floor)]


def rows_of(counted):
    kinds = counted.kinds["exact"]
    yield f"{'kind':<14}{'n':>5}" + "".join(f"{way + ' P':>12}{'R':>7}{'F1':>7}" for way in figures.WAYS)
    for kind in sorted(kinds, key=lambda k: (k == "all", -kinds[k].gold, k)):
        counts = [counted.kinds[way][kind] for way in figures.WAYS]
        yield f"{kind:<14}{kinds[kind].gold:>5}" + "".join(
            f"{figures.cut(c.precision):>12}{figures.cut(c.recall):>7}{figures.cut(c.f1):>7}" for c in counts)
    yield ""
    yield f"{'field':<14}{'right':>7}{'wrong':>7}{'extra':>7}{'accuracy':>10}"
    for field, count in counted.fields.items():
        yield f"{field:<14}{count.right:>7}{count.wrong:>7}{count.extra:>7}{figures.cut(count.accuracy):>10}"
    yield ""
    yield f"texts without citations: {counted.negatives}, of which got some: {len(counted.false_texts)}"


def lines_of_misses(counted):
    for miss in sorted(counted.misses, key=lambda m: (m.what, m.text.name)):
        yield f"{miss.what} {miss.text.name} {json.dumps(miss.text.text, ensure_ascii=False)}"
        yield f"    expected {json.dumps(miss.expected, ensure_ascii=False)} came {json.dumps(miss.came, ensure_ascii=False)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--implicit", action="store_true", help="measure the references without a number too")
    parser.add_argument("--misses", action="store_true", help="list all that is missed, wrong or found where nothing is")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "seeds/gold")
    parser.add_argument("--floors", type=pathlib.Path, help="the figures that must be reached")
    parser.add_argument("--write-floors", type=pathlib.Path, help="write the figures of now as floors")
    options = parser.parse_args()
    texts = gold.read_folder(options.folder)
    counted = measure(texts)
    reached, rows, misses = summary(counted), list(rows_of(counted)), list(lines_of_misses(counted))
    if options.implicit:
        linked = measure_references(texts)
        reached |= references.summary(linked)
        rows += ["", *references.rows_of(linked)]
        misses += references.lines_of_misses(linked)
    print("\n".join(rows + ["", *misses] if options.misses else rows))
    if options.write_floors:
        options.write_floors.write_text(json.dumps(reached, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    failed = below(reached, json.loads(options.floors.read_text(encoding="utf-8"))) if options.floors else []
    for line in failed:
        print(line, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
