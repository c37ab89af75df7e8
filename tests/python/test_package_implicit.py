# SPDX-License-Identifier: Apache-2.0
"""What extract(implicit=True) promises: references without a number."""
import datetime

import kamergraaf
from hypothesis import given, settings, strategies
from kamergraaf import Document, Register

MOTION = (
    "36 999\n\nBewaren van brieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 14 januari 2025\n\n"
    "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering brieven te bewaren,\n\n"
    "en gaat over tot de orde van de dag.\n\nVan Aalst\n"
)
LETTER = (
    "36 999\n\nBewaren van brieven\n\nNr. 40\n\nBRIEF VAN DE MINISTER VAN ONDERWIJS\n\n"
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 maart 2025\n\n"
)
PIECES = ["De motie-Van Aalst", " (36 999, nr. 12)", "Deze motie", "mijn brief van 3 februari jl.", " is 😀. ", "é", "\n", "idem"]


def test_they_are_there_only_where_they_are_asked_for():
    text = "De motie-Van Aalst (36 999, nr. 12) is bekend. Deze motie is goed."
    assert [citation.id for citation in kamergraaf.extract(text)] == ["kst-36999-12"]
    numbered, reference = kamergraaf.extract(text, implicit=True)
    assert (reference.text, reference.form, reference.id) == ("Deze motie", "implicit", "kst-36999-12")
    assert numbered == kamergraaf.extract(text)[0]
    assert kamergraaf.extract_many([text, ""], implicit=True) == [[numbered, reference], []]


def test_one_that_is_not_settled_has_no_identifier():
    (citation,) = kamergraaf.extract(LETTER + "Zie mijn brief van 3 februari jl. hierover.", implicit=True)
    assert (citation.kind, citation.verdict, citation.id) == ("reference", "unresolved", None)
    assert (citation.paper, citation.date) == ("letter", datetime.date(2025, 2, 3))
    assert citation.reason


def test_places_count_code_points():
    text = "😀 De motie op stuk nr. 12 (36 999) is 😀. Deze motie is é."
    *_, citation = kamergraaf.extract(text, implicit=True)
    assert citation.begin == text.index("Deze")
    assert text[citation.begin : citation.end] == citation.text == "Deze motie"


@settings(deadline=None, max_examples=60)
@given(strategies.lists(strategies.sampled_from(PIECES) | strategies.text(max_size=5)).map("".join))
def test_a_reference_stands_at_its_place(text):
    for citation in kamergraaf.extract(text, implicit=True):
        assert text[citation.begin : citation.end] == citation.text


def test_a_register_tells_which_motion_is_meant():
    text = LETTER + "De motie-Van Aalst is uitgevoerd."
    papers = Register()
    papers.add(Document(MOTION))
    for citations in (
        kamergraaf.extract(text, implicit=True, register=papers),
        kamergraaf.extract_many([text], implicit=True, register=papers)[0],
        Document(text).citations(implicit=True, register=papers),
    ):
        assert [citation.id for citation in citations] == ["kst-36999-12"]
        assert citations[0].names == ("Van Aalst",)
    (alone,) = kamergraaf.extract(text, implicit=True)
    assert alone.id is None


def test_several_that_may_be_meant_are_its_candidates():
    papers = Register()
    papers.add(Document(MOTION))
    papers.add(Document(MOTION.replace("Nr. 12", "Nr. 13")))
    (citation,) = kamergraaf.extract(LETTER + "De motie-Van Aalst is uitgevoerd.", implicit=True, register=papers)
    assert (citation.verdict, citation.id) == ("ambiguous", None)
    assert set(citation.candidates) == {"kst-36999-12", "kst-36999-13"}
