# SPDX-License-Identifier: Apache-2.0
"""The scorer itself: it reads what is written, counts what is there, and rounds nothing up."""

import json
import sys
import pathlib
from fractions import Fraction

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import figures  # noqa: E402
import gold  # noqa: E402
import score  # noqa: E402


def read(tmp_path, content):
    (tmp_path / "case.gold").write_text(content, encoding="utf-8")
    return gold.read_folder(tmp_path)


def found(begin, end, **record):
    return figures.Found(begin, end, {"kind": "kamerstuk", "form": "full", **record})


def counted(texts, founds):
    result = figures.Figures()
    for text, one in zip(texts, founds):
        result.add(text, one)
    return result


def test_brackets_give_the_spans_and_the_lines_below_what_they_name(tmp_path):
    content = '@ date=2025-03-04\nZie\\n⟦Kamerstuk 1 en ⟦2⟧, nr.\\u00a03⟧.\n'
    content += '= kst-1-3 pages="4;5" names="De Vries;\'t Hart"\n= 22112\n'
    (text,) = read(tmp_path, content)
    assert text.text == "Zie\nKamerstuk 1 en 2, nr.\u00a03."
    assert text.head == {"date": "2025-03-04"}
    assert [text.text[c.begin : c.end] for c in text.citations] == ["Kamerstuk 1 en 2, nr.\u00a03", "2"]
    assert [c.kind for c in text.citations] == ["kamerstuk", "dossier"]
    assert text.citations[0].fields == {"pages": "4;5", "names": "De Vries;'t Hart"}


def test_a_span_that_brackets_cannot_draw_is_written_out(tmp_path):
    (text,) = read(tmp_path, '⟦nrs. 1⟧–⟦3⟧\n= kst-1-1\n= kst-1-2 span="1–3"\n= kst-1-3\n')
    assert [text.text[c.begin : c.end] for c in text.citations] == ["nrs. 1", "1–3", "3"]


@pytest.mark.parametrize(
    "content",
    ["⟦a\n= kst-1-1", "a⟧", "⟦a⟧", "a\n= kst-1-1", 'aa\n= kst-1-1 span="a"', "⟦a⟧\n= kst-1-1 paper"],
    ids=["open", "closed", "unnamed", "unmarked", "twice", "no value"],
)
def test_what_cannot_be_is_refused(tmp_path, content):
    with pytest.raises(gold.Malformed):
        read(tmp_path, content + "\n")


def test_exact_overlapping_and_span_are_counted_apart(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧ ⟦bbbb⟧ ⟦cccc⟧ ⟦dddd⟧\n= kst-1-1\n= kst-1-2\n= kst-1-3\n= kst-1-4\n")
    same, shorter = found(0, 4, id="kst-1-1"), found(5, 8, id="kst-1-2")
    other, spurious = found(10, 14, id="kst-9-9"), found(14, 15, id="kst-1-3")
    result = counted(texts, [[same, shorter, other, spurious]])
    ways = {way: kinds["kamerstuk"] for way, kinds in result.kinds.items()}
    assert (ways["exact"].precision, ways["exact"].recall) == (Fraction(1, 4), Fraction(1, 4))
    assert (ways["overlap"].precision, ways["overlap"].recall) == (Fraction(2, 4), Fraction(2, 4))
    assert (ways["span"].precision, ways["span"].recall) == (Fraction(2, 4), Fraction(2, 4))
    assert sorted(miss.what for miss in result.misses) == ["missed", "span", "spurious", "wrong"]


def test_precision_and_recall_are_different_things(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧ bbbb\n= kst-1-1\n")
    count = counted(texts, [[found(0, 4, id="kst-1-1"), found(5, 9, id="kst-1-2")]]).kinds["exact"]["all"]
    assert (count.precision, count.recall, count.f1) == (Fraction(1, 2), 1, Fraction(2, 3))


def test_one_found_citation_is_not_counted_twice(tmp_path):
    texts = read(tmp_path, "⟦aa ⟦aa⟧⟧\n= kst-1-1\n= kst-1-1\n")
    assert counted(texts, [[found(0, 5, id="kst-1-1")]]).kinds["overlap"]["all"].gold_right == 1


def test_another_kind_with_the_same_identifier_is_wrong(tmp_path):
    texts = read(tmp_path, "⟦aaaa⟧\n= 32016R0679\n")
    assert counted(texts, [[found(0, 4, id="32016R0679", kind="celex")]]).kinds["exact"]["eu-act"].recall == 0


def test_an_unknown_identifier_is_told_by_its_number(tmp_path):
    texts = read(tmp_path, "⟦nr. 12⟧\n= ? number=12 form=short\n")
    assert counted(texts, [[found(0, 6, number="12")]]).kinds["exact"]["all"].recall == 1
    assert counted(texts, [[found(0, 6, number="13")]]).kinds["exact"]["all"].recall == 0
    assert counted(texts, [[found(0, 6, number="12", id="kst-1-12")]]).kinds["exact"]["all"].recall == 0


def test_fields_are_right_wrong_or_too_much(tmp_path):
    texts = read(tmp_path, '⟦aaaa⟧\n= kst-1-1 pages="4;5" chamber=II session=* names=Blok rijkswet=2064\n')
    record = {"id": "kst-1-1", "pages": ["4", "5"], "chamber": "I", "session": "1999-2000", "paper": "motion"}
    record["rijkswet"] = "R2064"
    fields = counted(texts, [[found(0, 4, **record)]]).fields
    said = {field: (count.right, count.wrong, count.extra) for field, count in fields.items()}
    assert said["pages"] == said["rijkswet"] == said["form"] == (1, 0, 0)
    assert said["chamber"] == said["names"] == (0, 1, 0)
    assert said["paper"] == (0, 0, 1)
    assert said["session"] == said["date"] == (0, 0, 0)


def test_a_citation_in_a_text_without_any_is_counted(tmp_path):
    texts = read(tmp_path, "aaaa\nbbbb\nbbbb cccc\n")
    result = counted(texts, [[], [found(0, 4, id="kst-1-1")], []])
    assert (result.negatives, len(result.false_texts)) == (3, 1)
    assert score.summary(result)["texts without citations that got none"] == "0.666"


def test_figures_are_cut_and_not_rounded():
    assert [figures.cut(f) for f in (Fraction(9999, 10000), Fraction(2, 3), Fraction(1), Fraction(0))] == [
        "0.999", "0.666", "1.000", "0.000"]


def test_a_figure_under_its_floor_or_gone_is_named():
    assert score.below({"a": "0.900", "b": "0.900"}, {"a": "0.900", "b": "0.899"}) == []
    assert score.below({"a": "0.899"}, {"a": "0.900"}) == ["a: 0.899 is under 0.900"]
    assert score.below({}, {"a": "0.000"}) == ["a: gone is under 0.000"]


def test_places_in_bytes_become_places_in_code_points():
    text = "é–Kamerstuk"
    assert score.code_points(text, len("é–".encode())) == 2


def test_the_floors_name_every_figure_of_the_gold_set():
    floors = json.loads(score.FLOORS.read_text(encoding="utf-8"))
    assert {"exact all f1", "overlap all recall", "span kamerstuk precision", "field pages"} <= set(floors)
    assert all(floors[name] == figures.cut(Fraction(floors[name])) for name in floors)
