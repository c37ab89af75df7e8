# SPDX-License-Identifier: Apache-2.0
"""measure: papers with their score."""

import pytest
from test_implicit import HEAD, MOTION

NAMES = ["in-degree", "out-degree", "age", "pagerank", "hubs", "authorities", "betweenness", "components", "strong-components",
         "core", "communities", "coupling", "co-citation", "main-path", "reduction"]


def test_papers_come_with_their_score_the_best_first(kamergraaf, papers):
    result = kamergraaf("measure", "in-degree", papers)
    assert result.status == 0
    assert result.lines == ["1  kst-36045-10  letter  2025-03-04  BRIEF VAN DE MINISTER VAN DEFENSIE",
                            "1  kst-36045-11  motion  2025-03-11  MOTIE VAN HET LID JANSEN",
                            "0  kst-36045-12  letter  2025-04-02  BRIEF VAN DE MINISTER VAN DEFENSIE"]


def test_records_have_what_the_lines_have(kamergraaf, papers):
    result = kamergraaf("measure", "pagerank", "--top", 1, "--format", "jsonl", papers)
    (best,) = result.records
    assert best.pop("score") == pytest.approx(0.474412, abs=1e-6)
    assert best == {"id": "kst-36045-10", "kind": "letter", "date": "2025-03-04",
                    "title": "BRIEF VAN DE MINISTER VAN DEFENSIE"}


def test_a_table_has_a_header(kamergraaf, papers):
    lines = kamergraaf("measure", "betweenness", "--format", "tsv", papers).lines
    assert [line.split("\t") for line in lines[:2]] == [
        ["score", "id", "kind", "date", "title"], ["1", "kst-36045-11", "motion", "2025-03-11", "MOTIE VAN HET LID JANSEN"]]
    assert kamergraaf("measure", "reduction", "--format", "tsv", papers).lines == [
        "score\tid\tother", "1\tkst-36045-11\tkst-36045-10", "1\tkst-36045-12\tkst-36045-11"]


@pytest.mark.parametrize("name", NAMES)
def test_each_measure_prints_the_same_in_whatever_order_the_papers_come(kamergraaf, papers, name):
    files = sorted(papers.iterdir())
    result = kamergraaf("measure", name, *files)
    assert result.status == 0
    assert kamergraaf("measure", name, *reversed(files)).lines == result.lines
    assert (result.lines != []) == (name not in ("coupling", "co-citation"))


def test_the_main_path_goes_from_the_oldest_paper_on(kamergraaf, papers):
    records = kamergraaf("measure", "main-path", "--format", "jsonl", papers).records
    assert [record["id"] for record in records] == ["kst-36045-10", "kst-36045-11", "kst-36045-12"]


def test_pairs_of_one_paper(kamergraaf, letter):
    result = kamergraaf("measure", "co-citation", "--of", "Kamerstuk 36 045, nr. 190", "--top", 2, "--format", "jsonl", letter)
    assert result.records == [{"id": "kst-36045-190", "other": "kst-21501-02-3064", "score": 1},
                              {"id": "kst-36045-190", "other": "kst-21501-20-2188", "score": 1}]


def test_communities_tell_their_modularity_beside_the_result(kamergraaf, papers):
    result = kamergraaf("measure", "communities", papers)
    assert result.errors == ["kamergraaf: modularity 0"]
    assert len(result.lines) == 3


def test_references_without_a_number_count_where_they_are_asked_for(kamergraaf, tmp_path):
    (tmp_path / "motion.txt").write_text(MOTION, encoding="utf-8")
    (tmp_path / "letter.txt").write_text(HEAD + "De motie-Van Aalst is uitgevoerd.\n", encoding="utf-8")
    ask = ["measure", "in-degree", "--top", 1, "--format", "jsonl", tmp_path]
    assert [record["score"] for record in kamergraaf(*ask).records] == [0]
    assert [(record["id"], record["score"]) for record in kamergraaf(*ask, "--implicit").records] == [("kst-36999-12", 1)]


def test_a_measure_that_is_none_is_told_those_that_there_are(kamergraaf):
    result = kamergraaf("measure", "poem", "x")
    assert (result.status, result.lines) == (2, [])
    (line,) = result.errors
    assert all(name in line for name in NAMES)
    assert all(f"  {name} " in kamergraaf("measure", "--help").text for name in NAMES)


def test_a_bad_input_is_named_and_the_others_are_measured(kamergraaf, papers):
    result = kamergraaf("measure", "in-degree", papers / "none.txt", papers)
    assert (result.status, len(result.lines), len(result.errors)) == (1, 3, 1)


def test_a_paper_that_is_not_among_them_is_named(kamergraaf, papers):
    result = kamergraaf("measure", "coupling", "--of", "kst-1-1", papers)
    assert (result.status, result.errors) == (1, ["kamergraaf: kst-1-1: not among these papers"])
