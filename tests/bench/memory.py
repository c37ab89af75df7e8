#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How much memory `extract` takes at most, for as much text as you like in one file and in many.

    python3 tests/bench/memory.py [build/release/bin/kamergraaf] [--megabytes 1000] [--threads 2] [--ways jsonl,lines,files]

Papers of 10 kB are made up in a temporary folder: as lines of JSON, as lines, as files of text, and as one text (`text`, which
is one document: it takes some times its own size). Each is read with --count, and to records that are thrown away. Printed is
the peak of what was resident, in MB, and the seconds.
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

PAPER = 10_000
WAYS = ("jsonl", "lines", "files")
WORDS = ("de het een van in op voor met door bij naar minister Kamer veerpont oever gemeente rivier brief commissie wethouder "
         "verzoekt overweegt besluit vraagt antwoordt meent bestaat vaart dijk haven begroting uitgaven voorstel leden").split()


def paragraph(chance):
    words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(40, 120)))
    cited = f" (Kamerstuk {chance.randint(20, 36)} {chance.randint(100, 999)}, nr. {chance.randint(1, 300)})"
    return words.capitalize() + (cited if chance.random() < 0.5 else "") + "."


def papers(count):
    chance = random.Random(5)
    paragraphs = [paragraph(chance) for _ in range(500)]
    for _ in range(count):
        text = []
        size = 0
        while size < PAPER:
            text.append(chance.choice(paragraphs))
            size += len(text[-1]) + 2
        yield "\n\n".join(text)[:PAPER]


def write_files(folder, texts):
    for number, text in enumerate(texts):
        part = folder / f"{number // 1000:03}"
        part.mkdir(parents=True, exist_ok=True)
        (part / f"{number:06}.txt").write_text(text)


def written(way, folder, count):
    """The options with which `extract` reads what is written here."""
    place = folder / way
    if way == "files":
        write_files(place, papers(count))
        return [place]
    with place.open("w") as file:
        for number, text in enumerate(papers(count)):
            file.write({"jsonl": lambda: json.dumps({"id": f"p{number}", "text": text}),
                        "lines": lambda: text.replace("\n", " "), "text": lambda: text}[way]() + "\n")
    return ["--from", "txt" if way == "text" else way, place]


def peak(command):
    """MB, seconds, and seconds of all cores. What this process itself has in memory is the least that is counted."""
    start = time.monotonic()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen([str(part) for part in command], stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command} ended in {status}")
    seconds = time.monotonic() - start
    return round(usage.ru_maxrss * 1024 / 1e6, 1), round(seconds, 3), round(usage.ru_utime + usage.ru_stime, 3)


def measured(command, megabytes, threads, ways):
    figures = {}
    for way in ways:
        with tempfile.TemporaryDirectory() as folder:
            options = written(way, pathlib.Path(folder), megabytes * 1_000_000 // PAPER)
            extract = [command, "extract", "--quiet", "--threads", threads]
            counting = peak([*extract, "--count", *options])
            writing = peak([*extract, "--format", "jsonl", *options])
        figures[way] = {"count_mb": counting[0], "jsonl_mb": writing[0], "count_seconds": counting[1], "jsonl_seconds": writing[1]}
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", nargs="?", default="build/release/bin/kamergraaf")
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--ways", default=",".join(WAYS))
    given = parser.parse_args()
    for way, figures in measured(given.command, given.megabytes, given.threads, given.ways.split(",")).items():
        print(f"{given.megabytes} MB as {way:6} {figures['count_mb']:8.1f} MB with --count, {figures['jsonl_mb']:8.1f} MB to records"
              f"   {figures['count_seconds']:.1f} s, {figures['jsonl_seconds']:.1f} s")


if __name__ == "__main__":
    main()
