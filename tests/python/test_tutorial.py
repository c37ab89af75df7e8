# SPDX-License-Identifier: Apache-2.0
"""The tutorial runs, and prints what stands in it."""
import importlib.util
import json
import pathlib

import pytest

ROOT = pathlib.Path(__file__).parents[2]
TUTORIAL = ROOT / "examples" / "05_tutorial.md"

spec = importlib.util.spec_from_file_location("notebook", ROOT / "examples" / "notebook.py")
notebook = importlib.util.module_from_spec(spec)
spec.loader.exec_module(notebook)


def test_each_cell_prints_what_stands_under_it(monkeypatch):
    monkeypatch.chdir(ROOT)
    text = TUTORIAL.read_text(encoding="utf-8")
    assert notebook.executed(text) == text
    assert text.count("```text") > 15


def test_another_output_is_told_apart():
    text = "A sum.\n\n```python\n1 + 1\n```\n\n```text\n3\n```\n\nThe end.\n"
    assert notebook.executed(text) == text.replace("3", "2")
    assert notebook.executed("```python\nx = 1\n```\n") == "```python\nx = 1\n```\n"


def test_jupyter_can_open_it():
    made = json.loads(notebook.as_ipynb(TUTORIAL.read_text(encoding="utf-8")))
    code = [cell for cell in made["cells"] if cell["cell_type"] == "code"]
    assert [cell["source"] for cell in code] == [match["code"].rstrip("\n") for match in notebook.CELL.finditer(TUTORIAL.read_text(encoding="utf-8"))]
    assert all(cell["source"] for cell in made["cells"])
    nbformat = pytest.importorskip("nbformat")
    nbformat.validate(nbformat.from_dict(made))
