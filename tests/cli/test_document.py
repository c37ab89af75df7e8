# SPDX-License-Identifier: Apache-2.0
"""document: the head of each paper."""

import json

import pytest

KEYS = ("document id kind revision reprint dossiers number session chamber date title subject authors addressee place replaces "
        "disagreements repairs").split()


def test_the_head_of_the_letter(kamergraaf, letter):
    (record,) = kamergraaf("document", "--format", "jsonl", letter).records
    assert list(record) == [key for key in KEYS if key in record]
    expected = {"document": str(letter), "id": "kst-21501-20-2189", "kind": "letter", "dossiers": ["21501-20", "36045"],
                "number": "2189", "session": "2024-2025", "date": "2025-03-04", "place": "Den Haag"}
    assert {key: record.get(key) for key in expected} == expected
    assert record["authors"][0] == {"name": "C.C.J. Veldkamp", "role": "Minister van Buitenlandse Zaken"}


def test_a_paper_without_a_head_is_its_name_alone(kamergraaf):
    assert kamergraaf("document", "--format", "jsonl", "-", stdin="Zie").records == [{"document": "-"}]


def test_in_text_each_key_is_a_line_and_papers_are_apart(kamergraaf, letter):
    result = kamergraaf("document", letter, letter)
    first, second = result.text.split("\n\n")
    assert first + "\n" == second
    assert "id:        kst-21501-20-2189" in first.split("\n")
    assert first.split("\n")[-1].startswith("repairs:   blank line 3; footnote 2; page break")


@pytest.mark.parametrize("dossier, expected", [
    ("36 600 V", "36600-V"), ("36600-V", "36600-V"), (36045, "36045"), (" 21 501-20 ", "21501-20"),
])
def test_a_dossier_in_jsonl_is_an_identifier_or_as_it_is_printed(kamergraaf, dossier, expected):
    stdin = json.dumps({"id": "a", "text": "Zie.", "dossier": dossier}) + "\n"
    (record,) = kamergraaf("document", "--from", "jsonl", "--format", "jsonl", "-", stdin=stdin).records
    assert record["dossiers"] == [expected]


def test_what_jsonl_says_of_a_paper_is_in_its_head(kamergraaf):
    stdin = json.dumps({"id": "a", "text": "Zie", "dossier": "36045", "number": "190", "date": "2025-03-04", "kind": "motion",
                        "session": "2024-2025", "chamber": "II"})
    (record,) = kamergraaf("document", "--from", "jsonl", "--format", "jsonl", "-", stdin=stdin).records
    assert record == {"document": "a", "id": "kst-36045-190", "kind": "motion", "dossiers": ["36045"], "number": "190",
                      "session": "2024-2025", "chamber": "II", "date": "2025-03-04"}


def test_what_the_record_says_otherwise_than_the_print_is_told(kamergraaf):
    text = "36 045\nNr. 191\nMOTIE VAN HET LID JANSEN\nVoorgesteld 4 maart 2025\nDe Kamer,"
    stdin = json.dumps({"id": "a", "text": text, "number": "190", "date": "2025-03-04"})
    (record,) = kamergraaf("document", "--from", "jsonl", "--format", "jsonl", "-", stdin=stdin).records
    assert (record["id"], record["number"], record["date"]) == ("kst-36045-190", "190", "2025-03-04")
    assert record["disagreements"] == [{"field": "number", "printed": "191", "stated": "190"}]


def test_the_lines_of_a_document_are_those_of_its_fields_alone(kamergraaf):
    record = {"id": "a\nb\x1b", "text": "36 045\n\nOekra\u00efne\x1b\n\nNr. 10\n\nMOTIE VAN HET LID JANSEN\n"}
    result = kamergraaf("document", "--from", "jsonl", "-", stdin=json.dumps(record))
    assert "\x1b" not in result.text and "document:  a b\ufffd" in result.lines
