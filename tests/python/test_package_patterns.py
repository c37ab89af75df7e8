# SPDX-License-Identifier: Apache-2.0
"""What patterns of one's own, and what was turned down, promise."""
import pickle

import kamergraaf
import pytest
from kamergraaf import Document, Extractor, Graph, Pattern

SLASH = Pattern("kst-slash", "The short form of our newsroom.", "kst {dossiers}/{numbers}", "kst 36045/190", "kst 36045")
TEXT = "Zie kst 36045/190 en Kamerstuk 36 045, nr. 191."


def ids(citations):
    return [citation.id for citation in citations]


def test_a_pattern_of_ones_own_is_found_wherever_citations_are():
    both = Extractor([*kamergraaf.patterns(), SLASH])
    expected = ["kst-36045-190", "kst-36045-191"]
    assert ids(kamergraaf.extract(TEXT, extractor=both)) == expected
    assert ids(kamergraaf.extract_many([TEXT], extractor=both)[0]) == expected
    assert ids(Document(TEXT).citations(extractor=both)) == expected
    assert ids(kamergraaf.citations([Document(TEXT)], extractor=both)[0]) == expected
    assert "kst-36045-190" in Graph.from_documents([Document(TEXT)], extractor=both)
    assert "kst-36045-190" not in Graph.from_documents([Document(TEXT)])
    assert kamergraaf.extract(TEXT, extractor=both)[0].pattern == "kst-slash"


def test_it_may_stand_alone():
    assert ids(kamergraaf.extract(TEXT, extractor=Extractor([SLASH]))) == ["kst-36045-190"]


def test_an_expression_that_does_not_compile_is_a_valueerror_that_names_the_pattern():
    for expression, fault in (("kst (", "does not compile"), ("kst {nonsense}", "there is no fragment {nonsense}")):
        with pytest.raises(ValueError, match=f"kst-slash.*{fault}"):
            Extractor([SLASH._replace(expression=expression)])
    with pytest.raises(ValueError, match="no kind: 'brief'"):
        Extractor([SLASH._replace(kind="brief")])


def test_a_pattern_that_is_not_what_it_says_is_a_valueerror():
    for change, fault in (
        ({"example": "kst 36045"}, "the example is not found: \"kst 36045\""),
        ({"counterexample": "kst 36045/191"}, "the counterexample is found: \"kst 36045/191\""),
        ({"expression": "x*"}, "the expression matches the empty text"),
        ({"expression": "kst {dossiers/{numbers}"}, "a brace without its other half: {dossiers"),
    ):
        with pytest.raises(ValueError, match=f"^kst-slash: {fault}"):
            Extractor([SLASH._replace(**change)])


def test_extractors_of_the_same_patterns_are_equal():
    one, same = Extractor([SLASH]), Extractor([SLASH])
    assert one == same and hash(one) == hash(same) and pickle.loads(pickle.dumps(one)) == one
    assert one != Extractor([SLASH._replace(sentence="Another.")]) and one != 3


def test_every_pattern_finds_its_example_and_not_its_counterexample():
    before = "Zie Kamerstuk 27 858, nr. 1; "
    for pattern in kamergraaf.patterns():
        texts = (pattern.example, before + pattern.example)
        assert pattern.name in {found.pattern for text in texts for found in kamergraaf.extract(text)}
        assert pattern.name not in {found.pattern for found in kamergraaf.extract(pattern.counterexample)}


def test_patterns_with_references_begin_with_those_without():
    assert kamergraaf.patterns(implicit=True)[: len(kamergraaf.patterns())] == kamergraaf.patterns()


def test_what_was_turned_down_stands_at_its_place():
    text = "é Bel 36 045, nr. 190 12 of zie Kamerstuk 36 045, nr. 191 en € 36 000, nr. 2."
    for rejection in kamergraaf.rejections(text):
        assert text[rejection.begin : rejection.end] == rejection.text and rejection.reason
    assert kamergraaf.rejections(text)
    paper = Document("36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nZie ook Kamerstuk 36 999, nr. 12.\n")
    assert "the paper naming itself" in [rejection.reason for rejection in paper.rejections()]


def test_what_is_no_extractor_is_a_typeerror():
    for options in ({"extractor": 3}, {"register": "register.txt"}):
        with pytest.raises(TypeError):
            kamergraaf.extract(TEXT, **options)


@pytest.mark.parametrize("kind", ["staatsblad", "staatscourant", "tractatenblad", "com"])
def test_no_year_is_invented(kind):
    without = Pattern("blad", "A number alone.", "Blad {numbers}", "", "", kind=kind)
    assert kamergraaf.extract("Zie Blad 190.", extractor=Extractor([without])) == []
    with_year = without._replace(expression=r"Blad (?P<year>\d{4}), {numbers}")
    assert [c.id for c in kamergraaf.extract("Zie Blad 2010, 242.", extractor=Extractor([with_year]))]
