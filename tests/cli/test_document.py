# SPDX-License-Identifier: Apache-2.0
"""document: the head of each paper."""

import json

KEYS = "document id kind dossiers number session chamber date title subject authors addressee place replaces".split()


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


def test_what_jsonl_says_of_a_paper_is_in_its_head(kamergraaf):
    stdin = json.dumps({"id": "a", "text": "Zie", "dossier": "36045", "number": "190", "date": "2025-03-04", "kind": "motion",
                        "session": "2024-2025", "chamber": "II"})
    (record,) = kamergraaf("document", "--from", "jsonl", "--format", "jsonl", "-", stdin=stdin).records
    assert record == {"document": "a", "id": "kst-36045-190", "kind": "motion", "dossiers": ["36045"], "number": "190",
                      "session": "2024-2025", "chamber": "II", "date": "2025-03-04"}
