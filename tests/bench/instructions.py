#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many instructions a byte extraction takes, by `valgrind --tool=callgrind`.

    python3 tests/bench/instructions.py [build/release/bench/instructions] [--hold]

Counted are those of the third time that a text is extracted from: what is made once, or after some hundred questions, is left out. Ends in 1 where a text takes
a twentieth more than instructions.json says; --hold writes there what was counted. Needs the package valgrind.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

HELD = pathlib.Path(__file__).with_name("instructions.json")
SIZE = 1 << 20
TEXTS = ("none", "scans", "cited", "tables", "digits", "settled")


def counted(command, density, times):
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", command, density, str(SIZE),
                          str(times)], check=True, capture_output=True, text=True)
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def instructions_a_byte(command):
    return {density: round((counted(command, density, 3) - counted(command, density, 2)) / SIZE, 2) for density in TEXTS}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", nargs="?", default="build/release/bench/instructions")
    parser.add_argument("--hold", action="store_true")
    given = parser.parse_args()
    now = instructions_a_byte(given.command)
    held = json.loads(HELD.read_text()) if HELD.exists() else {}
    for density, count in now.items():
        print(f"{density:8} {count:8.2f} instructions a byte   held {held.get(density, float('nan')):8.2f}")
    if given.hold:
        HELD.write_text(json.dumps(now, indent=2) + "\n")
        return 0
    return int(any(count > 1.05 * held.get(density, count) for density, count in now.items()))


if __name__ == "__main__":
    sys.exit(main())
