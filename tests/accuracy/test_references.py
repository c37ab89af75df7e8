# SPDX-License-Identifier: Apache-2.0
"""The scorer of references without a number: what is found is one thing, where it leads another."""

import json
import sys
import pathlib
from fractions import Fraction

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import figures  # noqa: E402
import gold  # noqa: E402
import references  # noqa: E402
import register  # noqa: E402
import score  # noqa: E402


def read(tmp_path, content, name="implicit_case"):
    (tmp_path / f"{name}.gold").write_text(content, encoding="utf-8")
    return gold.read_folder(tmp_path)


def found(begin, end, identifier="", **record):
    record = {"kind": "kamerstuk" if identifier else "reference", "form": "implicit", "id": identifier, **record}
    return figures.Found(begin, end, {"verdict": "resolved" if identifier else "unresolved", **record})


def counted(texts, *founds):
    result = references.References()
    for text, one in zip(texts, founds):
        result.add(text, one)
    return result


def test_a_reference_without_a_paper_is_of_the_kind_reference(tmp_path):
    content = "⟦a⟧ ⟦b⟧ ⟦c⟧ ⟦d⟧\n= ? form=implicit\n= ? form=implicit kind=meeting\n"
    (text,) = read(tmp_path, content + "= meeting-tk-2025-02-18 form=implicit\n= kst-1-1 form=implicit\n")
    assert [one.kind for one in text.citations] == ["reference", "meeting", "meeting", "kamerstuk"]


def test_known_papers_stand_before_the_text_in_any_order(tmp_path):
    content = '@ known kst-36600-XIV-12 kind=motion date=2025-02-03 names="Jansen;De Vries" title="Over heide"\n'
    (text,) = read(tmp_path, content + "@ date=2025-03-04\n@ known kst-20082009-31700-B dossiers=31700;31701\nTekst\n")
    assert text.head == {"date": "2025-03-04"}
    motion, other = text.known
    assert motion == gold.Known("kst-36600-XIV-12", "motion", "2025-02-03", ["Jansen", "De Vries"], "Over heide", ["36600-XIV"])
    assert other.dossiers == ["31700", "31701"]


def test_a_known_paper_has_no_other_fields(tmp_path):
    with pytest.raises(gold.Malformed):
        read(tmp_path, "@ known kst-1-1 author=Jansen\nTekst\n")


def test_the_register_has_a_line_for_each_known_paper_and_says_no_more_than_is_known(tmp_path):
    known = gold.Known("kst-1-1", "letter", "", ["Jansen"], "", ["1"])
    option, path = register.options_for([known, known], tmp_path)
    assert option == "--register"
    head, *lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    assert head == '{"kamergraaf":"register","version":1,"papers":1}'
    assert [json.loads(line) for line in lines] == [{"id": "kst-1-1", "kind": "letter", "names": ["Jansen"], "dossiers": ["1"]}] * 2


@pytest.mark.parametrize(
    "words, way",
    [("de motie-Van Dam c.s.", "named"), ("het amendement van het lid Bos", "named"), ("deze motie", "this"),
     ("de nota van wijziging", "this"), ("mijn brief van 3 maart jl.", "dated"), ("de brief van 12-03-2025", "dated"),
     ("Ibid.", "repeated"), ("noot 3", "repeated"), ("t.a.p.", "repeated"), ("het nader gewijzigde amendement", "this"),
     ("genoemd Kamerstuk", "this"), ("de motie Van Dam", "named"), ("de motie-'t Hart", "named")],
)
def test_the_words_tell_the_way_of_a_reference(words, way):
    assert references.way_of("reference", words) == way


def test_a_meeting_is_a_way_of_its_own():
    assert references.way_of("meeting", "de Raad van 3 maart 2025") == "meeting"


def test_what_is_found_is_right_where_it_touches_a_reference(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧ ⟦bbbb⟧ cccc\n= kst-1-1 form=implicit\n= ? form=implicit\n")
    result = counted(texts, [found(0, 4), found(6, 9), found(10, 14)])
    assert (result.found["all"].precision, result.found["all"].recall) == (Fraction(2, 3), 1)
    assert (result.exact["all"].precision, result.exact["all"].recall) == (Fraction(1, 3), Fraction(1, 2))


def test_two_that_are_found_are_not_both_right_for_one(tmp_path):
    texts = read(tmp_path, "⟦aaaa bbbb⟧\n= ? form=implicit\n")
    assert counted(texts, [found(0, 4), found(5, 9)]).found["all"].precision == Fraction(1, 2)


def test_a_link_is_wrong_to_another_paper_where_no_one_can_tell_and_where_nothing_is(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧ ⟦bbbb⟧ ⟦cccc⟧ dddd\n= kst-1-1 form=implicit\n= kst-1-2 form=implicit\n= ? form=implicit\n")
    right, other = found(0, 4, "kst-1-1"), found(5, 9, "kst-1-1")
    untold, nothing = found(10, 14, "kst-1-1"), found(15, 19, "kst-1-1")
    links = counted(texts, [right, other, untold, nothing]).links["all"]
    assert (links.told, links.linked, links.resolved, links.wrong) == (2, 1, 4, 3)
    assert (links.recall, links.precision) == (Fraction(1, 2), Fraction(1, 4))


def test_to_abstain_is_no_wrong_link_and_no_link(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧ ⟦bbbb⟧\n= kst-1-1 form=implicit\n= ? form=implicit\n")
    unsure = found(0, 4, candidates=["kst-1-1", "kst-1-2"], verdict="ambiguous")
    links = counted(texts, [unsure, found(5, 9)]).links["all"]
    assert (links.linked, links.resolved, links.wrong, links.precision) == (0, 0, 0, 1)


def test_citations_with_a_number_are_counted_apart(tmp_path):
    texts = read(tmp_path, "⟦nr. 12⟧ ⟦aaaa⟧\n= kst-1-12 form=short\n= kst-1-12 form=implicit\n")
    numbered = figures.Found(0, 6, {"kind": "kamerstuk", "form": "short", "id": "kst-1-12"})
    result = counted(texts, [numbered, found(7, 11, "kst-1-12")])
    assert (result.numbered["all"].gold_right, result.numbered["all"].found) == (1, 1)
    assert (result.found["all"].gold, result.found["all"].found) == (1, 1)


def test_what_is_missed_in_blind_texts_is_not_told(tmp_path):
    read(tmp_path, "⟦aaaa⟧\n= kst-1-1 form=implicit\n", "implicit_blind_case")
    blind, plain = read(tmp_path, "⟦bbbb⟧\n= kst-1-2 form=implicit\n")
    result = counted([blind, plain], [], [])
    assert result.found["blind"].recall == 0
    assert "kst-1-2" in "\n".join(references.lines_of_misses(result))
    assert "kst-1-1" not in "\n".join(references.lines_of_misses(result))


def test_every_figure_grows_as_it_gets_better(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧\n= kst-1-1 form=implicit\n")
    worse = references.summary(counted(texts, [found(0, 4, "kst-1-2")]))
    better = references.summary(counted(texts, [found(0, 4, "kst-1-1")]))
    assert (worse["references all links precision"], better["references all links precision"]) == ("0.000", "1.000")
    assert all(Fraction(better[name]) >= Fraction(worse[name]) for name in worse)


def test_a_text_with_known_papers_is_read_with_its_own_register(tmp_path, monkeypatch):
    called = []

    def run(texts, *options):
        called.append(([text.text for text in texts], options[0], len(options)))
        return [[] for _ in texts]

    monkeypatch.setattr(score, "run", run)
    texts = read(tmp_path, "een\n@ known kst-1-1\ntwee\ndrie\n")
    assert score.run_with_known(texts) == [[], [], []]
    assert called == [(["een", "drie"], "--implicit", 1), (["twee"], "--implicit", 3)]


def test_texts_with_references_are_no_part_of_the_other_figures(tmp_path, monkeypatch):
    monkeypatch.setattr(score, "run", lambda texts, *options: [[] for _ in texts])
    read(tmp_path, "⟦nr. 1⟧\n= kst-1-1\n", "letter")
    texts = read(tmp_path, "⟦nr. 2⟧\n= kst-1-2\n")
    assert score.measure(texts).kinds["exact"]["all"].gold == 1
    assert score.measure_references(texts).numbered["all"].gold == 1
