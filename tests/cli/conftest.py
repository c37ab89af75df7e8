# SPDX-License-Identifier: Apache-2.0
"""The command under test: the environment's KAMERGRAAF, or that of the preset dev."""

import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("KAMERGRAAF", str(ROOT / "build/dev/bin/kamergraaf"))


class Result:
    """What a run of the command gave."""

    def __init__(self, run):
        self.status = run.returncode
        self.bytes = run.stdout
        self.text = run.stdout.decode("utf-8", "replace")
        self.lines = self.text.split("\n")[:-1]
        self.errors = run.stderr.decode("utf-8", "replace").splitlines()

    @property
    def records(self):
        return [json.loads(line) for line in self.lines]


def run(*arguments, stdin=b""):
    stdin = stdin.encode() if isinstance(stdin, str) else stdin
    return Result(subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=120))


@pytest.fixture
def kamergraaf():
    return run


@pytest.fixture
def letter():
    return ROOT / "seeds/kst-21501-20-2189.txt"


@pytest.fixture
def papers(tmp_path):
    """A folder of three papers that cite each other: a letter, a motion on it, and a reply to the motion."""

    def paper(name, number, title, date, text):
        head = f"36 045\n\nSituatie in Oekraïne\n\nNr. {number}\n\n{title}\n\nDen Haag, {date}\n\n"
        (tmp_path / name).write_text(head + text + "\n", encoding="utf-8")

    paper("a.txt", 10, "BRIEF VAN DE MINISTER VAN DEFENSIE", "4 maart 2025", "De stand van zaken is als volgt.")
    paper("b.txt", 11, "MOTIE VAN HET LID JANSEN", "11 maart 2025", "De brief (Kamerstuk 36 045, nr. 10) is gelezen.")
    paper("c.txt", 12, "BRIEF VAN DE MINISTER VAN DEFENSIE", "2 april 2025", "Zie Kamerstuk 36 045, nr. 11.")
    return tmp_path
