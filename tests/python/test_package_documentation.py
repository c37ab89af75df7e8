# SPDX-License-Identifier: Apache-2.0
"""What the documentation of the package promises: its examples run, its stub is the module, its help can be read."""
import doctest
import importlib
import inspect
import os
import pathlib
import pkgutil
import pydoc
import subprocess
import sys

import kamergraaf
import pytest

PACKAGE = pathlib.Path(kamergraaf.__file__).parent
MODULES = [f"kamergraaf.{one.name}" for one in pkgutil.iter_modules([str(PACKAGE)]) if one.name != "__main__"]
PUBLIC = [name for name in kamergraaf.__all__ if callable(getattr(kamergraaf, name))]

PROGRAM = '''
import datetime

import kamergraaf
from kamergraaf import Citation, Document, Graph, Kind, Register


def numbers(text: str) -> list[str]:
    return [citation.number for citation in kamergraaf.extract(text) if citation.number is not None]


def days(papers: list[Document]) -> dict[str, datetime.date]:
    return {paper.id: paper.date for paper in papers if paper.id is not None and paper.date is not None}


def report(path: str, register: Register) -> list[str]:
    graph = Graph.from_paths(path, register=register, progress=lambda done, total: print(done, total))
    steps = graph.trace("kst-36045-190", depth=2, since=datetime.date(2025, 1, 1))
    best: list[str] = [id for id, score in graph.measure("in-degree", top=3).items() if score > 1]
    pairs: list[tuple[str, str, int]] = graph.measure("coupling")
    return [f"{link.source} {link.kind} {link.target}" for step in steps for link in step.chain] + best + [a for a, _, _ in pairs]


def of_kind(citations: list[Citation], kind: Kind) -> list[str]:
    return [citation.context(40) for citation in citations if citation.kind is kind]


found: kamergraaf.Citations = kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190.")
WRONG
'''


def types_of(tmp_path, program):
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nignore_missing_imports = True\n", encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "program.py"], cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "MYPYPATH": str(PACKAGE.parent)},
    )


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_run(name):
    module = importlib.import_module(name)
    tried = failed = 0
    for test in doctest.DocTestFinder().find(module, name):
        result = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test)
        tried, failed = tried + result.attempted, failed + result.failed
    assert failed == 0
    if name in ("kamergraaf", "kamergraaf.graph", "kamergraaf.kinds", "kamergraaf.records", "kamergraaf.tables"):
        assert tried > 0


@pytest.mark.parametrize("name", PUBLIC)
def test_everything_says_what_it_is(name):
    given = getattr(kamergraaf, name)
    assert inspect.getdoc(given), name
    if inspect.isclass(given):
        for member, value in vars(given).items():
            if not member.startswith("_") and (callable(value) or isinstance(value, property)):
                assert inspect.getdoc(value), f"{name}.{member}"


def test_help_shows_the_arguments_and_the_errors():
    shown = pydoc.plain(pydoc.render_doc(kamergraaf.extract))
    assert "in module kamergraaf\n" in shown
    assert "extract(text, implicit=False, register=None, extractor=None)" in shown
    for told in ("text[c.begin:c.end] == c.text", "ValueError", ">>>"):
        assert told in shown
    assert list(inspect.signature(kamergraaf.Graph.trace).parameters)[:3] == ["self", "id", "direction"]


def test_the_stub_is_the_module(tmp_path):
    pytest.importorskip("mypy")
    (tmp_path / "mypy.ini").write_text("[mypy]\nignore_missing_imports = True\n", encoding="utf-8")
    # Classes of pybind11 have a metaclass of their own, and an __init__ where Python cannot make them.
    (tmp_path / "allowed").write_text(
        "".join(f"kamergraaf._kamergraaf.{name}\n" for name in
                ("Document", "Extractor", "Graph", "Identifier", "Register", "Settled", "Settled.__init__", "Waiting",
                     "_DocumentStream", "_DocumentStream.__init__")),
        encoding="utf-8",
    )
    compared = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "kamergraaf._kamergraaf", "--concise", "--allowlist", "allowed",
         "--mypy-config-file", "mypy.ini"],
        cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )
    assert compared.returncode == 0, compared.stdout + compared.stderr


def test_a_users_program_passes_mypy_strict(tmp_path):
    pytest.importorskip("mypy")
    checked = types_of(tmp_path, PROGRAM.replace("WRONG", ""))
    assert checked.returncode == 0, checked.stdout
    wrong = types_of(tmp_path, PROGRAM.replace("WRONG", "found[0].begin = 3\nfound[0].nonsense\nkamergraaf.extract(3)"))
    assert wrong.stdout.count("error:") == 3, wrong.stdout
