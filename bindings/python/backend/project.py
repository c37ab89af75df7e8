# SPDX-License-Identifier: Apache-2.0
"""What is said of kamergraaf in the files at the top: the version and what it is in CMakeLists.txt, the rest in pyproject.toml."""
import ast
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def tables(text):
    """The tables of a TOML file in which values are strings and lists of strings, by name (tomllib came with Python 3.11).

    >>> tables('[a.b]\\nnames = [\\n  "x",\\n]')
    {'a.b': {'names': ['x']}}
    """
    found, table, begun = {}, {}, ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("#"):
            continue
        if line.startswith("[") and not begun:
            table = found.setdefault(line.strip("[]"), {})
            continue
        begun += line
        if begun and begun.count("[") == begun.count("]"):
            key, _, value = begun.partition("=")
            table[key.strip()] = ast.literal_eval(value.strip())
            begun = ""
    return found


@dataclass(frozen=True)
class Project:
    """Name, version and summary; `pyproject` has the tables of pyproject.toml, by name."""

    name: str
    version: str
    summary: str
    pyproject: dict

    @classmethod
    def read(cls, root=ROOT):
        """Reads both files; a ValueError where CMakeLists.txt has no project() with a version and a description."""
        cmake = (root / "CMakeLists.txt").read_text(encoding="utf-8")
        said = re.search(r'^project\((\S+) VERSION (\S+) .*DESCRIPTION "([^"]+)"\)', cmake, re.MULTILINE)
        if not said:
            raise ValueError(f"{root / 'CMakeLists.txt'}: no project() with a version and a description")
        return cls(*said.groups(), tables((root / "pyproject.toml").read_text(encoding="utf-8")))

    @property
    def stem(self):
        """What the names of its archives begin with."""
        return f"{self.name}-{self.version}"

    @property
    def dist_info(self):
        return f"{self.stem}.dist-info"
