#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a notebook in text form: Markdown whose blocks of `python` are cells, each with its output in a block of `text`.

    python3 examples/notebook.py examples/05_tutorial.md                 # writes the outputs anew
    python3 examples/notebook.py examples/05_tutorial.md -o tutorial.ipynb   # the same for Jupyter
"""
from __future__ import annotations

import argparse
import ast
import contextlib
import io
import json
import pathlib
import re
from typing import Any, Iterator

CELL = re.compile(r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def output_of(code: str, names: dict[str, Any]) -> str:
    """What a cell prints, and the value of its last line, as a notebook shows it."""
    tree = ast.parse(code)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "cell", "exec"), names)
        value = eval(compile(ast.Expression(last.value), "cell", "eval"), names) if isinstance(last, ast.Expr) else None
        if value is not None:
            print(repr(value))
    return "".join(line.rstrip() + "\n" for line in printed.getvalue().splitlines())


def executed(text: str) -> str:
    """The notebook with the outputs that its cells have now."""
    names: dict[str, Any] = {"__name__": "__main__"}

    def run(cell: re.Match[str]) -> str:
        output = output_of(cell["code"], names)
        return f"```python\n{cell['code']}```\n" + (f"\n```text\n{output}```\n" if output else "")

    return CELL.sub(run, text)


def parts(text: str) -> Iterator[tuple[str, str, str]]:
    """What stands between the cells, and the cells with their outputs."""
    end = 0
    for cell in CELL.finditer(text):
        yield "markdown", text[end:cell.start()].strip("\n"), ""
        yield "code", cell["code"].rstrip("\n"), cell["output"] or ""
        end = cell.end()
    yield "markdown", text[end:].strip("\n"), ""


def as_ipynb(text: str) -> str:
    """The notebook in the format of Jupyter (nbformat 4)."""
    cells: list[dict[str, Any]] = []
    for kind, source, output in parts(text):
        cell: dict[str, Any] = {"cell_type": kind, "metadata": {}, "source": source}
        if kind == "code":
            shown = [{"output_type": "stream", "name": "stdout", "text": output}] if output else []
            cell.update(execution_count=None, outputs=shown)
        if source:
            cells.append(cell)
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 4}, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="Runs a notebook in text form.")
    parser.add_argument("notebook", type=pathlib.Path)
    parser.add_argument("-o", "--output", type=pathlib.Path, help="where to write it; a name on .ipynb for Jupyter")
    asked = parser.parse_args()
    text = executed(asked.notebook.read_text(encoding="utf-8"))
    output = asked.output or asked.notebook
    output.write_text(as_ipynb(text) if output.suffix == ".ipynb" else text, encoding="utf-8")


if __name__ == "__main__":
    main()
