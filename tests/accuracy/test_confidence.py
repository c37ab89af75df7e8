# SPDX-License-Identifier: Apache-2.0
"""The confidence that a record has is no more than what is measured."""

import json
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import confidence  # noqa: E402
import figures  # noqa: E402
import gold  # noqa: E402
import score  # noqa: E402


def found(begin, end, identifier, **record):
    record = {"kind": "kamerstuk", "form": "implicit", "verdict": "resolved", "ground": "spoken of", "id": identifier, **record}
    return figures.Found(begin, end, record)


def counted(tmp_path, content, *founds):
    (tmp_path / "implicit_blind_case.gold").write_text(content, encoding="utf-8")
    (text,) = gold.read_folder(tmp_path)
    measured = confidence.collections.defaultdict(confidence.Measured)
    confidence.count_text(measured, text, founds)
    return measured


def test_of_each_ground_what_leads_to_the_paper_is_counted(tmp_path):
    content = "⟦aaaa⟧ ⟦bbbb⟧ cccc\n= kst-1-1 form=implicit\n= kst-1-2 form=implicit\n"
    founds = [found(0, 4, "kst-1-1"), found(5, 9, "kst-1-1"), found(10, 14, "kst-1-1", ground="noted")]
    measured = counted(tmp_path, content, *founds)
    assert {ground: (one.cases, one.right) for ground, one in measured.items()} == {"spoken of": (2, 1), "noted": (1, 0)}


def test_what_is_not_resolved_does_not_count(tmp_path):
    unsure = found(0, 4, "", verdict="unresolved")
    del unsure.record["ground"]
    assert not counted(tmp_path, "⟦aaaa⟧\n= kst-1-1 form=implicit\n", unsure)


@pytest.mark.parametrize("names, ground", [([], "by a day"), (["A"], "by a member"), (["A", "B"], "by members")])
def test_a_known_paper_is_told_by_members_or_a_day(names, ground):
    assert confidence.ground_of({"ground": "known", "names": names}) == f"known, {ground}"


@pytest.mark.parametrize("cases, right, least", [(40, 40, 1.0), (40, 39, 0.95), (40, 37, 0.9), (10, 10, 0.7), (4, 4, 0.5), (0, 0, 0)])
def test_the_measure_is_rounded_down_and_of_few_cases_the_lower_bound(cases, right, least):
    assert confidence.Measured(cases, right).confidence == pytest.approx(least)


def test_in_minutes_the_links_of_the_publisher_tell_which_paper_is_meant(monkeypatch):
    records = [
        {"begin": 0, "end": 9, "publisher": True, "id": "kst-1-1", "verdict": "resolved"},
        {"begin": 3, "end": 9, "id": "kst-1-1", "verdict": "resolved", "ground": "printed"},
        {"begin": 20, "end": 29, "publisher": True, "id": "kst-1-2", "verdict": "resolved"},
        {"begin": 20, "end": 29, "id": "kst-1-1", "verdict": "resolved", "ground": "own dossier"},
        {"begin": 40, "end": 49, "id": "kst-1-1", "verdict": "resolved", "ground": "printed"},
    ]
    lines = "".join(json.dumps({"document": "d", **record}) + "\n" for record in records)
    monkeypatch.setattr(confidence.subprocess, "run", lambda *_, **__: type("Done", (), {"stdout": lines}))
    measured = confidence.in_minutes(["debat.xml"])
    assert {ground: (one.cases, one.right) for ground, one in measured.items()} == {"printed": (1, 1), "own dossier": (1, 0)}


def test_no_confidence_is_more_than_what_is_measured_in_the_gold_set():
    measured = confidence.in_gold(gold.read_folder(score.ROOT / "seeds/gold"))
    assert "printed" in measured and "spoken of" in measured
    too_sure = {ground: (one.table, one.confidence) for ground, one in measured.items() if one.table > one.confidence + 1e-9}
    assert not too_sure, "\n".join(confidence.rows_of(measured))
