# SPDX-License-Identifier: Apache-2.0
"""The text of a page is what an independent parser reads in it."""

import html
import html.entities
import pathlib
import sys

import kamergraaf
import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from html_pages import BLANK, Maker, text_of, tree_of  # noqa: E402


def read(tmp_path, page):
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    return kamergraaf.read(path)


@pytest.mark.parametrize("seed", range(60))
def test_a_page_that_is_nested_well_has_its_text(tmp_path, seed):
    page = Maker(seed).page()
    assert read(tmp_path, page).text.translate(BLANK) == text_of(tree_of(page))


@pytest.mark.parametrize("seed", range(60))
def test_tags_in_any_order_have_their_text(tmp_path, seed):
    page = Maker(seed).soup()
    assert read(tmp_path, page).text.translate(BLANK) == text_of(tree_of(page))


def test_every_reference_that_html_knows_is_read(tmp_path):
    names = sorted(html.entities.html5) + [f"#{number};" for number in range(1, 0x500) if number not in (9, 10, 12, 13, 32)]
    shown = [html.unescape(f"&{name} x") for name in names]
    pairs = [(name, text) for name, text in zip(names, shown) if text[:-2] and not text[:-2].isspace()]
    page = "<!DOCTYPE html><pre>" + "\n".join(f"&{name} x" for name, _ in pairs) + "</pre>"
    lines = read(tmp_path, page).text.strip("\n").split("\n")
    assert [line for line, (_, text) in zip(lines, pairs) if line != text] == []
    assert len(lines) == len(pairs)
