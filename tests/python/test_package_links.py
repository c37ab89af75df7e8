# SPDX-License-Identifier: Apache-2.0
"""What annotate() and Document.linked() promise."""
import html
import re

import kamergraaf
import pytest
from hypothesis import given, settings, strategies
from kamergraaf import Document, LinkFormat

words = strategies.lists(
    strategies.one_of(strategies.sampled_from(["Kamerstuk 36 045, nr. 190", "deze motie"]), strategies.text(max_size=10))
).map(" ".join)


def test_a_page_gets_links_and_nothing_else():
    page = "<!DOCTYPE html>\n<meta charset=iso-8859-1><p>é Zie <b>Kamerstuk 36\u00A0045</b>, nr. 190 &amp; <code>36 045, nr. 1</code>."
    linked = kamergraaf.annotate(page, address="/p/{id}")
    assert linked.count("<a href") == linked.count("</a>") >= 1 and 'href="/p/kst-36045-190"' in linked
    assert linked.replace('<a href="/p/kst-36045-190">', "").replace("</a>", "") == page
    assert kamergraaf.annotate(linked, address="/p/{id}") == linked


@pytest.mark.parametrize("format", LinkFormat)
def test_each_format_has_its_links(format):
    text = "Zie Kamerstuk 36 045, nr. 190."
    assert "kst-36045-190" in kamergraaf.annotate(text if format is LinkFormat.MARKDOWN else f"<p>{text}</p>", format=format)
    assert "kst-36045-190" in Document("Zie Kamerstuk 36 045, nr. 190.").linked(format=str(format))


@settings(deadline=None)
@given(words)
def test_a_linked_text_still_has_its_words(text):
    text = "".join(c for c in text if c.isprintable())
    linked = Document(text).linked(address="/{id}", implicit=True, mark_unresolved=True)
    assert html.unescape(re.sub("<[^>]*>", "", linked)).removesuffix("\n") == text
    for citation in kamergraaf.extract(text):
        assert f'"/{citation.id}"' in linked


def test_what_is_not_settled_is_marked_where_that_is_asked():
    page = "<p>Zie nr. 12 en deze motie.</p>"
    assert "kamergraaf-unresolved" in kamergraaf.annotate(page, implicit=True, mark_unresolved=True)
    assert kamergraaf.annotate(page, implicit=True) == page


def test_what_cannot_be_linked_is_a_valueerror():
    with pytest.raises(ValueError, match="no format of links: 'docx'; there are html, markdown, xml"):
        kamergraaf.annotate("x", format="docx")
    with pytest.raises(ValueError, match="surrogate"):
        kamergraaf.annotate("\ud800")
    with pytest.raises(ValueError):
        kamergraaf.annotate("<a><b></a>", format="xml")


def test_an_address_without_its_place_for_the_identifier_is_a_valueerror():
    for link in (lambda address: kamergraaf.annotate("x", address=address), lambda address: Document("x").linked(address=address)):
        with pytest.raises(ValueError, match="address: no {id} in 'https://example.org/id'"):
            link("https://example.org/id")
        assert "x" in link("https://example.org/{id}")


def test_a_citation_with_emphasis_in_it_is_linked_whole():
    linked = kamergraaf.annotate("Zie **Kamerstuk 36 045**, nr. 190.", format="markdown", address="/{id}")
    assert linked == "Zie [**Kamerstuk 36 045**, nr. 190](/kst-36045-190)."
