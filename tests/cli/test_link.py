# SPDX-License-Identifier: Apache-2.0
"""link: one paper, its citations as hyperlinks."""

import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from html_pages import Maker, text_of, tree_of, unwrap  # noqa: E402

CITED = "Kamerstuk 36 045, nr. 190"
ADDRESS = "https://zoek.officielebekendmakingen.nl/kst-36045-190.html"
LINK = f'<a href="{ADDRESS}">{CITED}</a>'


def is_new(element):
    return element.getAttribute("href").startswith("new:") or element.getAttribute("class") == "kamergraaf-unresolved"


@pytest.mark.parametrize("make", [Maker.page, Maker.soup])
@pytest.mark.parametrize("seed", range(20))
def test_a_page_is_the_same_but_for_its_links(kamergraaf, make, seed):
    page = make(Maker(seed))
    options = ["link", "--from", "html", "--address", "new:{id}", "--unresolved", "mark", "-"]
    once = kamergraaf(*options, stdin=page)
    assert once.status == 0
    before, after = tree_of(page), tree_of(once.text)
    assert text_of(before) == text_of(after)
    assert all(not element.getElementsByTagName("a") for element in after.getElementsByTagName("a"))
    assert unwrap(after, is_new).toxml() == unwrap(before, lambda element: False).toxml()
    assert kamergraaf(*options, stdin=once.text).text == once.text


def test_pages_made_at_random_do_have_links(kamergraaf):
    page = Maker(1).page()
    assert kamergraaf("link", "--from", "html", "--address", "new:{id}", "-", stdin=page).text.count('"new:kst-36045-7"') > 3


def test_html_stays_html_and_markdown_markdown_and_text_becomes_html(kamergraaf, tmp_path):
    for name, text, expected in [("a.html", f"<p>{CITED}", f"<p>{LINK}"), ("a.md", f"*a* {CITED}", f"*a* [{CITED}]({ADDRESS})"),
                                 ("a.txt", f"a < {CITED}\n", f">a &lt; {LINK}\n</pre>")]:
        (tmp_path / name).write_text(text)
        result = kamergraaf("link", tmp_path / name)
        assert (result.status, result.errors) == (0, [])
        assert expected in result.text
    assert kamergraaf("link", "-", stdin=f"<!DOCTYPE html><p>{CITED}").text == f"<!DOCTYPE html><p>{LINK}"


@pytest.mark.parametrize("text, linked", [
    ("a **Kamerstuk 36 045**, nr. 190.", "a [**Kamerstuk 36 045**, nr. 190](/kst-36045-190)."),
    ("c **Kamerstukken II** 2009/10, 27858, **nr. 88**.", "c [**Kamerstukken II** 2009/10, 27858, **nr. 88**](/kst-27858-88)."),
    ("d Kamerstukken II 2009/10, **27858**, nr. 88.", "d [Kamerstukken II 2009/10, **27858**, nr. 88](/kst-27858-88)."),
    ("e *Kamerstukken II* 2009/10, 27 858, nr. *88*.", "e [*Kamerstukken II* 2009/10, 27 858, nr. *88*](/kst-27858-88)."),
    ("_Stb._ 2010, 242", "[_Stb._ 2010, 242](/stb-2010-242)")])
def test_a_citation_with_emphasis_in_it_is_linked_whole(kamergraaf, tmp_path, text, linked):
    (tmp_path / "a.markdown").write_text(text)
    once = kamergraaf("link", "--address", "/{id}", tmp_path / "a.markdown").text
    assert once == linked
    assert kamergraaf("link", "--from", "markdown", "--to", "markdown", "--address", "/{id}", "-", stdin=once).text == once


def test_any_input_becomes_the_format_that_is_asked_for(kamergraaf):
    page = f"<!DOCTYPE html><p>Zie <b>{CITED}</b>"
    assert kamergraaf("link", "--to", "markdown", "-", stdin=page).text == f"Zie [{CITED}]({ADDRESS})"
    assert kamergraaf("link", "--to", "xml", "-", stdin=page).text.endswith(f"Zie {LINK}</text>\n")
    assert kamergraaf("link", "--to", "markdown", "--address", "/p/{id}", "-", stdin=CITED).text == f"[{CITED}](/p/kst-36045-190)"


@pytest.mark.parametrize("name, begins", [("out.md", f"\\<b> [{CITED}]("), ("out.html", '<meta charset="utf-8">\n<pre '),
                                          ("out.xml", "<?xml"), ("out", '<meta charset="utf-8">\n<pre ')])
def test_the_name_of_the_file_tells_what_is_written(kamergraaf, tmp_path, name, begins):
    (tmp_path / "a.txt").write_text(f"<b> {CITED}")
    assert kamergraaf("link", "-o", tmp_path / name, tmp_path / "a.txt").status == 0
    assert (tmp_path / name).read_text().startswith(begins)
    assert kamergraaf("link", "--to", "markdown", "-o", tmp_path / name, tmp_path / "a.txt").status == 0
    assert (tmp_path / name).read_text().startswith("\\<b>")


def test_text_that_becomes_markdown_is_shown_as_it_is_with_its_indented_citations_linked(kamergraaf):
    text = f"1. <script> & *a*\n\n\t    {CITED}\n# b\n"
    linked = kamergraaf("link", "--from", "txt", "--to", "markdown", "-", stdin=text).text
    assert linked == f"1\\. \\<script> & \\*a\\*\n\n   [{CITED}]({ADDRESS})\n\\# b\n"


def test_references_without_a_number_are_linked_where_they_are_wanted(kamergraaf):
    text = f"<p>Zie de motie ({CITED}). Deze <i>motie</i> is goed.</p>"
    plain = text.replace(CITED, LINK)
    assert kamergraaf("link", "-", stdin=text).text == plain
    linked = kamergraaf("link", "--implicit", "-", stdin=text).text
    assert linked != plain and linked.count(ADDRESS) > plain.count(ADDRESS)
    assert kamergraaf("link", "--implicit", "-", stdin=linked).text == linked


def test_what_is_not_settled_stays_or_is_marked(kamergraaf):
    text = "Zie de motie (stuk nr. 12)."
    assert kamergraaf("link", "--to", "markdown", "-", stdin=text).text == text
    marked = kamergraaf("link", "--to", "markdown", "--unresolved", "mark", "-", stdin=text).text
    assert marked.startswith('Zie de motie (<span class="kamergraaf-unresolved" title="') and marked.endswith('">stuk nr. 12</span>).')


def test_a_file_is_written_byte_for_byte(kamergraaf, tmp_path):
    page = b"\xef\xbb\xbf<p>\r\nKr\xc3\xb6ger \xff " + CITED.encode() + b"\x00</p>"
    (tmp_path / "a.html").write_bytes(page)
    result = kamergraaf("link", "-o", tmp_path / "a.html", tmp_path / "a.html")
    assert (result.status, result.bytes) == (0, b"")
    assert (tmp_path / "a.html").read_bytes() == page.replace(CITED.encode(), LINK.encode())


def test_an_input_of_several_documents_is_refused(kamergraaf):
    result = kamergraaf("link", "--from", "jsonl", "-", stdin='{"id": "a", "text": "x"}\n{"id": "b", "text": "y"}\n')
    assert (result.status, result.lines) == (2, [])
    assert result.errors == ["kamergraaf: PATH: link takes one document, and - has 2"]


@pytest.mark.parametrize("name, reason", [("none.html", "no such file"), (".", "is a folder; link takes one file")])
def test_what_cannot_be_read_or_written_is_named(kamergraaf, tmp_path, name, reason):
    result = kamergraaf("link", tmp_path / name)
    assert (result.status, result.lines) == (1, [])
    assert result.errors == [f"kamergraaf: {tmp_path / name}: {reason}"]


def test_a_file_that_cannot_be_written_is_an_error(kamergraaf, tmp_path):
    result = kamergraaf("link", "-o", tmp_path / "none" / "a.html", "-", stdin=CITED)
    assert result.status == 1
    assert "cannot be written" in result.errors[0]


def test_utf16_is_not_linked_in_place(kamergraaf):
    result = kamergraaf("link", "--from", "html", "-", stdin=f"<p>{CITED}".encode("utf-16"))
    assert (result.status, result.errors) == (1, ["kamergraaf: -: UTF-16 is not linked in place"])


def test_a_file_that_no_memory_should_hold_is_an_error_that_names_it(kamergraaf, tmp_path):
    huge = tmp_path / "huge.html"
    with open(huge, "wb") as file:
        file.truncate(1 << 31)
    result = kamergraaf("link", huge)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {huge}: larger than 2 GB"]
