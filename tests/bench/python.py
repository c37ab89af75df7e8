#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the Python package costs beside the library, and how soon Ctrl-C ends its work.

    python3 tests/bench/python.py [--build build/release] [--repetitions 9]

Both extract the same texts in turn: `long` is the seconds of Python by those of the library on 32 MB, the median of the pairs;
`short` the microseconds that a call takes in each. `interrupt` is the longest time in milliseconds from the signal to the
exception, of several moments of each work. Needs a build with KAMERGRAAF_BENCH.
"""
import argparse
import json
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

CALLS = 20_000
MEGABYTES = 32
SHORT = {"without a citation": "Geachte voorzitter, hierbij stuur ik u de brief over dit onderwerp.",
         "with one": "Zie Kamerstuk 36 045, nr. 190."}
MOMENTS = (0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6, 0.9, 1.3)


class Library:
    """The program that times the library."""

    def __init__(self, build, file):
        self.program = subprocess.Popen([f"{build}/bench/library", "time", file], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)

    def seconds(self, line=""):
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()
        return float(self.program.stdout.readline().split()[0])


def seconds(work, times=1):
    begin = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begin) / times


def of_long(extract, library, text, repetitions):
    pairs = [(seconds(lambda: extract(text)), library.seconds()) for _ in range(repetitions)]
    return round(statistics.median(python / cpp for python, cpp in pairs), 3)


def of_short(extract, library, text, repetitions):
    pairs = [(seconds(lambda: extract(text), CALLS), library.seconds(text)) for _ in range(repetitions)]
    middle = [round(statistics.median(side) * 1e6, 2) for side in zip(*pairs)]
    return dict(zip(("python", "library"), middle), more=round(statistics.median(python - cpp for python, cpp in pairs) * 1e6, 2))


def until_interrupted(work):
    """Milliseconds, at worst; a moment at which the work is done already does not count."""
    worst = 0.0
    for moment in MOMENTS:
        begin = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, moment)
        try:
            work()
            signal.setitimer(signal.ITIMER_REAL, 0)
        except KeyboardInterrupt:
            worst = max(worst, time.perf_counter() - begin - moment)
    return round(worst * 1000, 1)


def of_interrupts(kamergraaf, text):
    def interrupt(*_):
        raise KeyboardInterrupt

    signal.signal(signal.SIGALRM, interrupt)
    papers = [kamergraaf.Document(text[at:at + 20_000], str(at)) for at in range(0, len(text), 20_000)]
    graph = kamergraaf.Graph.from_documents(papers)
    long, digits, many = text * 4, "0123456789" * 50_000_000, [text[:1_000_000]] * 500
    works = {
        "a text of 128 MB": lambda: kamergraaf.extract(long),
        "the same with references": lambda: kamergraaf.extract(long, implicit=True),
        "500 MB of digits": lambda: kamergraaf.extract(digits),
        "many texts on all cores": lambda: kamergraaf.extract_many(many),
        "papers to a graph": lambda: kamergraaf.Graph.from_documents(papers * 20),
        "a page of the graph": lambda: graph._written("html"),
    }
    return {name: until_interrupted(work) for name, work in works.items()}


def measured(build, repetitions):
    sys.path.insert(0, str(pathlib.Path(build, "python").resolve()))
    import kamergraaf

    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "scans.txt")
        subprocess.run([f"{build}/bench/library", "write", "scans", str(MEGABYTES * 1_000_000), file], check=True)
        text, library = file.read_text(encoding="utf-8"), Library(build, file)
        for line in ("", *SHORT.values()):
            library.seconds(line)
        return {"long": of_long(kamergraaf.extract, library, text, repetitions),
                "short": {name: of_short(kamergraaf.extract, library, line, repetitions) for name, line in SHORT.items()},
                "interrupt": of_interrupts(kamergraaf, text)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--repetitions", type=int, default=9)
    given = parser.parse_args()
    print(json.dumps(measured(given.build, given.repetitions), indent=1))


if __name__ == "__main__":
    main()
