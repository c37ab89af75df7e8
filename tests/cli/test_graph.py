# SPDX-License-Identifier: Apache-2.0
"""graph and trace: who cites whom."""

import json

import pytest


def test_the_graph_is_written_in_the_format_asked_for(kamergraaf, papers):
    result = kamergraaf("graph", "--to", "dot", papers)
    assert result.status == 0
    assert result.text.lstrip().startswith("digraph")
    assert all(f"kst-36045-{number}" in result.text for number in (10, 11, 12))
    assert kamergraaf("graph", papers).text == result.text


def test_the_name_of_the_file_tells_the_format(kamergraaf, papers, tmp_path):
    result = kamergraaf("graph", "-o", tmp_path / "graph.json", papers)
    assert (result.status, result.lines) == (0, [])
    assert "kst-36045-11" in json.dumps(json.loads((tmp_path / "graph.json").read_text()))


def test_a_file_that_cannot_be_written_is_named(kamergraaf, papers):
    result = kamergraaf("graph", "-o", papers / "none" / "graph.dot", papers)
    assert result.status == 1
    assert len(result.errors) == 1 and "graph.dot" in result.errors[0]


def test_a_bad_input_is_named_and_the_others_are_in_the_graph(kamergraaf, papers):
    result = kamergraaf("graph", papers / "none.txt", papers / "b.txt")
    assert result.status == 1
    assert len(result.errors) == 1
    assert "kst-36045-11" in result.text


def trace(kamergraaf, *arguments):
    return [record["id"] for record in kamergraaf("trace", *arguments, "--kind", "paper", "--format", "jsonl").records]


def test_the_papers_around_one_come_nearest_first(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-10", "--in", "--depth", 2, "--format", "jsonl", papers)
    assert result.status == 0
    papers_found = [record for record in result.records if record["kind"] != "dossier"]
    assert [(record["id"], record["distance"], record["kind"], record["date"]) for record in papers_found] == [
        ("kst-36045-11", 1, "motion", "2025-03-11"), ("kst-36045-12", 2, "letter", "2025-04-02")]
    assert papers_found[1]["chain"] == [{"from": "kst-36045-11", "kind": "cites", "to": "kst-36045-10"},
                                        {"from": "kst-36045-12", "kind": "cites", "to": "kst-36045-11"}]


def test_directions_depth_and_dates_choose(kamergraaf, papers):
    assert trace(kamergraaf, "kst-36045-11", "--in", papers) == ["kst-36045-12"]
    assert trace(kamergraaf, "kst-36045-11", "--out", papers) == ["kst-36045-10"]
    assert trace(kamergraaf, "kst-36045-11", papers) == ["kst-36045-10", "kst-36045-12"]
    assert trace(kamergraaf, "kst-36045-11", "--both", "--since", "2025-04-01", papers) == ["kst-36045-12"]
    assert trace(kamergraaf, "kst-36045-11", "--until", "2025-04-01", papers) == ["kst-36045-10"]
    assert trace(kamergraaf, "kst-36045-10", "--in", papers) == ["kst-36045-11"]


def test_a_kind_chooses_papers_or_vertices(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-10", "--in", "--depth", 2, "--kind", "letter", "--format", "jsonl", papers)
    assert [record["id"] for record in result.records] == ["kst-36045-12"]
    result = kamergraaf("trace", "kst-36045-10", "--kind", "dossier", "--format", "jsonl", papers)
    assert [record["id"] for record in result.records] == ["36045"]


def test_the_chain_between_two_papers(kamergraaf, papers):
    (line, chain) = kamergraaf("trace", "kst-36045-12", "--out", "--chain", "Kamerstuk 36 045, nr. 10", papers).lines
    assert line.startswith("2  kst-36045-10  letter  2025-03-04")
    assert chain.strip() == "kst-36045-12 -cites-> kst-36045-11 -cites-> kst-36045-10"


def test_no_chain_is_no_line(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-10", "--out", "--chain", "kst-36045-12", "--format", "jsonl", papers)
    assert (result.status, result.lines) == (0, [])
    assert result.errors == ["kamergraaf: no chain from kst-36045-10 to kst-36045-12"]


@pytest.mark.parametrize("paper", ["kst-1-1", "poem"])
def test_a_paper_that_is_not_among_them_is_named(kamergraaf, papers, paper):
    result = kamergraaf("trace", paper, papers)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {paper}: not among these papers"]
