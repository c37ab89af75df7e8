# SPDX-License-Identifier: Apache-2.0
"""The README shows programs that are compiled and run."""
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "example"), [("cpp", "01_letter.cpp"), ("python", "02_letter.py")])
def test_the_readme_quotes_an_example_to_the_letter(language, example):
    quoted = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)[1]
    assert (ROOT / "examples" / example).read_text(encoding="utf-8").endswith(quoted)


def test_the_python_of_the_readme_draws_the_letter(tmp_path):
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    run = subprocess.run([sys.executable, ROOT / "examples" / "02_letter.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "Kamerstuk 36 045, nr. 191 -> kst-36045-191" in run.stdout.splitlines()
    assert "<svg" in (tmp_path / "letter.svg").read_text(encoding="utf-8")


def test_the_readme_names_files_that_are_there():
    for name in re.findall(r"`((?:include|lib|examples|tests)/[\w./]+|[A-Z]+\.md)`", README):
        assert (ROOT / name).exists(), name
    assert (ROOT / re.search(r"!\[[^]]*\]\(([^)]+)\)", README)[1]).exists()


def test_the_readme_tells_how_references_are_found_as_it_is_measured():
    score = subprocess.run([sys.executable, "-B", ROOT / "tests" / "accuracy" / "score.py", "--implicit"], capture_output=True,
                           text=True, check=True).stdout.split("references ")[1].splitlines()[1:]
    measured = {row[0]: row[1:] for row in map(str.split, score) if len(row) == 12}
    names = {"by name": "named", "spoken of": "this", "by day": "dated", "a meeting": "meeting", "repeated": "repeated",
             "all": "all", "the half": "blind"}
    told = re.search(r"^\| references \|.*?\n\n", README, re.DOTALL | re.MULTILINE)[0].splitlines()[2:-1]
    assert len(told) == len(names)
    for name, *figures in ([cell.strip() for cell in line.strip("|").split("|")] for line in told):
        (row,) = (measured[short] for start, short in names.items() if name.startswith(start))
        count, precision, recall, f1, _, can_be_told, linked, _, resolved, wrong, _ = row
        assert figures == [count, precision, recall, f1, can_be_told, linked, resolved, wrong], name


def test_the_readme_tells_the_options_of_the_build():
    options = dict(re.findall(r'^option\((KAMERGRAAF_\w+) ".*?" (.*)\)$', (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"), re.MULTILINE))
    told = dict(re.findall(r"^\| `(KAMERGRAAF_\w+)` \| (.*?) \|", README, re.MULTILINE))
    by_itself = {"${PROJECT_IS_TOP_LEVEL}": "ON", "${KAMERGRAAF_BINDINGS}": "as `KAMERGRAAF_BINDINGS`"}
    assert {"KAMERGRAAF_BINDINGS", "KAMERGRAAF_TESTS", "KAMERGRAAF_PYTHON"} <= set(told)
    for name, default in told.items():
        assert default.split(",")[0] == by_itself.get(options[name], options[name]), name
