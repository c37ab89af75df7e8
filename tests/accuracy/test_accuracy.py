# SPDX-License-Identifier: Apache-2.0
"""What the command finds in the gold set: no figure is under its floor."""

import json
import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import gold  # noqa: E402
import references  # noqa: E402
import score  # noqa: E402

TEXTS = gold.read_folder(score.ROOT / "seeds/gold")


def test_the_gold_set_has_four_hundred_texts_with_citations_and_a_hundred_and_fifty_without():
    assert sum(bool(text.citations) for text in TEXTS) >= 400
    assert sum(not text.citations for text in TEXTS) >= 150


def test_the_gold_set_has_five_hundred_references_without_a_number_and_half_of_their_texts_are_blind():
    texts = [text for text in TEXTS if text.asks_for_references]
    assert sum(one.fields.get("form") == "implicit" for text in texts for one in text.citations) >= 500
    assert sum(bool(text.known) for text in texts) >= 15
    assert 2 * sum(text.is_blind for text in texts) == len(texts)


def test_each_relation_is_said_at_least_five_times_in_the_texts_about_relations():
    texts = [text for text in TEXTS if text.family == "relations"]
    said = [citation.fields.get("relation") for text in texts for citation in text.citations]
    assert len(texts) >= 60 and said.count(None) >= 20
    for relation in ("annex", "replaces", "amends", "reply", "report", "follow_up", "see", "printed_under"):
        assert said.count(relation) >= 5, relation


def test_no_text_is_twice_in_the_gold_set():
    texts = [text.text for text in TEXTS]
    assert len(texts) == len(set(texts))


def test_no_figure_is_under_its_floor():
    counted = score.measure(TEXTS)
    reached = score.summary(counted) | references.summary(score.measure_references(TEXTS))
    failed = score.below(reached, json.loads(score.FLOORS.read_text(encoding="utf-8")))
    assert not failed, "\n".join(failed + list(score.lines_of_misses(counted)))
