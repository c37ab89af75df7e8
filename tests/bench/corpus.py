#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the command takes for whole corpora, and how that grows with them.

    python3 tests/bench/corpus.py [build/release/bin/kamergraaf] [--papers 100000]

Motions and letters are made up in a temporary folder, as lines of JSON, once so many and once half of them: they cite one
another by number, by name and by "deze motie". Printed are for all of them the seconds, the peak of what was resident, in MB,
and how often they take the processor's time that the half takes: near 2 where the cost grows with the papers, near 4 where with
their square.
"""
import argparse
import json
import pathlib
import random
import tempfile

import memory

PAPERS_IN_DOSSIER = 200
NAMES = ("Van Aalst", "Berends", "Cuperus", "De Dood", "Eikema", "Van der Fuik", "Gort", "Haverkort")
STEPS = {
    "references": ["extract", "--implicit", "--count", "--quiet", "{papers}"],
    "register": ["register", "--quiet", "-o", "{folder}/register.jsonl", "{papers}"],
    "graph": ["graph", "--quiet", "--implicit", "--register", "{folder}/register.jsonl", "-o", "{folder}/graph.json", "{papers}"],
    "check": ["check", "--quiet", "--register", "{folder}/register.jsonl", "{papers}"],
    "merge": ["graph", "--quiet", "--merge", "{folder}/graph.json", "-o", "{folder}/again.json"],
    "graphml": ["graph", "--quiet", "--merge", "{folder}/graph.json", "-o", "{folder}/graph.graphml"],
    "merge_graphml": ["graph", "--quiet", "--merge", "{folder}/graph.graphml", "-o", "{folder}/again.json"],
}


def dossier_and_number(place):
    return 20_000 + place // PAPERS_IN_DOSSIER, 1 + place % PAPERS_IN_DOSSIER


def written(place):
    dossier, number = dossier_and_number(place)
    return f"{dossier // 1000} {dossier % 1000:03}, nr. {number}"


def name(place):
    return NAMES[place // 2 % len(NAMES)]


def date(place):
    return f"{1 + place % 28} maart {1995 + place * 30 // 1_000_000}"


def motion(place):
    return (f"MOTIE VAN HET LID {name(place).upper()}\n\nVoorgesteld {date(place)}\n\nDe Kamer,\n\n"
            f"constaterende dat Kamerstuk {written(max(place - 7, 0))} dit vraagt,\n\nverzoekt de regering brieven te bewaren,\n\n"
            f"en gaat over tot de orde van de dag.\n\n{name(place)}\n")


def letter(place, chance):
    others = " ".join(f"Het rapport (Kamerstuk {written(place - 1 - chance.randrange(min(place, 20_000)))}) gaat daarop in."
                      for _ in range(chance.randrange(8)))
    return ("BRIEF VAN DE MINISTER VAN FINANCIËN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
            f"Den Haag, {date(place)}\n\nIn reactie op de motie-{name(place - 1)} (Kamerstuk {written(place - 1)}) meld ik het "
            f"volgende. Deze motie is uitgevoerd. {others}\n\nDe Minister van Financiën,\nJ. Jansen\n")


def write(file, papers):
    chance = random.Random(3)
    with file.open("w") as lines:
        for place in range(papers):
            dossier, number = dossier_and_number(place)
            head = f"{dossier // 1000} {dossier % 1000:03}\n\nHet bewaren van brieven\n\nNr. {number}\n\n"
            text = head + (letter(place, chance) if place % 2 else motion(place))
            lines.write(json.dumps({"id": f"kst-{dossier}-{number}", "text": text}, ensure_ascii=False) + "\n")


def figures(command, papers):
    with tempfile.TemporaryDirectory() as name_of_folder:
        folder = pathlib.Path(name_of_folder)
        file = folder / "papers.jsonl"
        write(file, papers)
        return {step: memory.peak([command, *(word.format(folder=folder, papers=file) for word in words)])
                for step, words in STEPS.items()}


def measured(command, papers):
    half, all_of_them = figures(command, papers // 2), figures(command, papers)
    steps = {step: {"seconds": seconds, "mb": megabytes, "times_the_half": round(work / half[step][2], 2)}
             for step, (megabytes, seconds, work) in all_of_them.items()}
    return {"papers": papers, "steps": steps}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", nargs="?", default="build/release/bin/kamergraaf")
    parser.add_argument("--papers", type=int, default=100_000)
    given = parser.parse_args()
    for step, one in measured(given.command, given.papers)["steps"].items():
        print(f"{step:14} {one['seconds']:8.2f} s {one['mb']:8.0f} MB   {one['times_the_half']:.2f} times the half")


if __name__ == "__main__":
    main()
