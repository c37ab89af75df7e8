# SPDX-License-Identifier: Apache-2.0
"""graph and trace: who cites whom."""

import json
import os

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


def test_a_file_whose_name_has_no_ending_is_dot(kamergraaf, papers, tmp_path):
    assert kamergraaf("graph", "-o", tmp_path / "graph", papers / "a.txt").status == 0
    assert (tmp_path / "graph").read_text().lstrip().startswith("digraph")
    assert kamergraaf("graph", "-o", tmp_path / "graph.poem", papers / "a.txt").status == 2


@pytest.mark.parametrize("file", ["graph.html", "graph.pdf", "graph.json", "graph.svg"])
def test_what_is_written_among_the_papers_is_none_the_next_time(kamergraaf, papers, file):
    for _ in range(2):
        result = kamergraaf("graph", "-o", papers / file, papers)
        assert (result.status, result.errors) == (0, [])
        written = (papers / file).read_bytes()
    (papers / file).unlink()
    kamergraaf("graph", "-o", papers / file, papers)
    assert written == (papers / file).read_bytes() or file == "graph.pdf"


@pytest.mark.parametrize("file", ["graph.html", "graph.pdf", "graph.json"])
def test_a_graph_among_the_papers_is_told_and_is_none(kamergraaf, papers, file):
    kamergraaf("graph", "-o", papers / file, papers)
    result = kamergraaf("graph", papers)
    assert result.status == 1
    assert len(result.errors) == 1 and f"{file}: a graph that kamergraaf has written, and no paper" in result.errors[0]
    assert "doc:" not in result.text and "kst-36045-11" in result.text


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


def test_a_dossier_chooses_in_any_writing(kamergraaf, papers):
    lines = kamergraaf("trace", "kst-36045-11", "--depth", "2", "--dossier", "36045", papers).lines
    assert lines and kamergraaf("trace", "kst-36045-11", "--depth", "2", "--dossier", "36 045", papers).lines == lines
    result = kamergraaf("trace", "kst-36045-11", "--dossier", "36 998", papers)
    assert result.status == 1 and "36 998: not among these papers" in result.errors[0]


def test_no_chain_is_no_line(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-10", "--out", "--chain", "kst-36045-12", "--format", "jsonl", papers)
    assert (result.status, result.lines) == (0, [])
    assert result.errors == ["kamergraaf: no chain from kst-36045-10 to kst-36045-12"]


@pytest.mark.parametrize("paper", ["kst-1-1", "poem"])
def test_a_paper_that_is_not_among_them_is_named(kamergraaf, papers, paper):
    result = kamergraaf("trace", paper, papers)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {paper}: not among these papers"]


FORMATS = ["dot", "svg", "png", "pdf", "graphml", "gexf", "json", "cytoscape", "csv", "turtle", "mermaid"]


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_written_by_its_name(kamergraaf, papers, tmp_path, format):
    result = kamergraaf("graph", "-o", tmp_path / f"graph.{format}", papers)
    assert (result.status, result.errors) == (0, [])
    files = [tmp_path / "graph_nodes.csv", tmp_path / "graph_edges.csv"] if format == "csv" else [tmp_path / f"graph.{format}"]
    assert all(file.stat().st_size > 0 for file in files)
    if format not in ("png", "pdf"):
        assert "36 045, nr. 11" in files[0].read_text(encoding="utf-8") or "kst-36045-11" in files[0].read_text(encoding="utf-8")


def test_the_help_names_every_format(kamergraaf):
    assert set(FORMATS) <= set(kamergraaf("graph", "--help").text.replace(",", " ").replace(";", " ").split())


def test_a_dash_is_standard_output(kamergraaf, papers):
    assert kamergraaf("graph", "--to", "json", "-o", "-", papers).text == kamergraaf("graph", "--to", "json", papers).text


def test_several_files_need_a_name(kamergraaf, papers, tmp_path):
    result = kamergraaf("graph", "--to", "csv", papers)
    assert (result.status, result.text) == (2, "")
    assert result.errors == ["kamergraaf: --to: csv is several files, and needs -o to name them"]
    assert kamergraaf("graph", "--to", "csv", "-o", tmp_path / "kamer", papers).status == 0
    assert {file.name for file in tmp_path.glob("kamer*")} == {"kamer_nodes.csv", "kamer_edges.csv"}


def test_a_drawing_that_leaves_papers_out_tells_it(kamergraaf, papers):
    result = kamergraaf("graph", "--nodes", 2, papers)
    assert result.status == 0
    assert result.errors == ["kamergraaf: the drawing leaves out 1 of the nodes; --nodes 0 draws all"]
    assert "2 van 3 getekend" in result.text
    assert kamergraaf("graph", "--nodes", 0, papers).errors == []
    assert kamergraaf("graph", "--nodes", "all", papers).status == 2


@pytest.mark.parametrize("format", ["graphml", "gexf", "json", "cytoscape", "csv", "turtle", "html"])
def test_a_number_of_nodes_does_not_bear_on_what_is_no_drawing(kamergraaf, papers, tmp_path, format):
    result = kamergraaf("graph", "--nodes", 2, "-o", tmp_path / f"graph.{format}", papers / "a.txt", papers / "b.txt")
    assert (result.status, result.text) == (0, "")
    assert result.errors == [f"kamergraaf: --nodes: {format} is no drawing, and has all nodes"]
    assert list(tmp_path.glob("graph*"))
    assert kamergraaf("graph", "--nodes", 0, "-o", tmp_path / f"graph.{format}", papers / "a.txt").errors == []


@pytest.mark.parametrize("format", ["graphml", "json"])
def test_graphs_that_were_written_are_merged(kamergraaf, papers, tmp_path, format):
    whole = kamergraaf("graph", "--to", "json", papers).text
    for name in "abc":
        kamergraaf("graph", "-o", tmp_path / f"{name}.{format}", papers / f"{name}.txt")
    merged = [argument for name in "cab" for argument in ("--merge", tmp_path / f"{name}.{format}")]
    assert kamergraaf("graph", "--to", "json", *merged).text == whole
    assert kamergraaf("graph", "--to", "json", *merged[:4], papers / "b.txt").text == whole
    assert trace(kamergraaf, "kst-36045-11", "--in", *merged) == ["kst-36045-12"]


@pytest.mark.parametrize("ask", [("measure", "pagerank"), ("dossiers",), ("trace", "kst-36045-11")])
def test_what_is_asked_of_papers_is_asked_of_a_graph_that_was_written(kamergraaf, papers, tmp_path, ask):
    whole = kamergraaf(*ask, papers)
    for name in "abc":
        kamergraaf("graph", "-o", tmp_path / f"{name}.json", papers / f"{name}.txt")
    merged = [argument for name in "cab" for argument in ("--merge", tmp_path / f"{name}.json")]
    assert whole.lines and kamergraaf(*ask, *merged).lines == whole.lines
    assert kamergraaf(*ask, *merged[:4], papers / "b.txt").lines == whole.lines
    result = kamergraaf(*ask)
    assert result.status == 2 and "PATH" in result.errors[0]
    assert "--merge" in kamergraaf(ask[0], "--help").text


def test_a_graph_that_cannot_be_merged_is_named(kamergraaf, papers):
    result = kamergraaf("graph", "--merge", papers / "a.txt")
    assert result.status == 2
    assert "--merge: no graph is read from" in result.errors[0] and "graphml, json" in result.errors[0]
    (papers / "bad.json").write_text('{"nodes": [{}], "links": []}')
    result = kamergraaf("graph", "--merge", papers / "bad.json")
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {papers / 'bad.json'}: nodes[0]: no id"]
    assert kamergraaf("graph").status == 2


@pytest.mark.parametrize("command", [("graph", "--to", "json"), ("register",)])
def test_a_good_file_stays_where_nothing_could_be_read(kamergraaf, papers, command):
    file = papers / "good.out"
    assert kamergraaf(*command, "-o", file, papers).status == 0
    good = file.read_bytes()
    result = kamergraaf(*command, "-o", file, papers / "none", papers / "none.txt")
    assert (result.status, file.read_bytes()) == (1, good)
    assert result.errors[-1] == f"kamergraaf: {file}: not written, as nothing could be read"
    assert kamergraaf(*command, "-o", file, papers / "a.txt", papers / "none.txt").status == 1
    assert 0 < len(file.read_bytes()) < len(good)


def test_letters_without_a_name_of_their_own_are_told_apart(kamergraaf, tmp_path):
    for name in (b"a\xfe.txt", b"a\xff.txt"):
        with open(os.path.join(os.fsencode(tmp_path), name), "w", encoding="ascii") as file:
            file.write("Zie Kamerstuk 36 045, nr. 10.")
    result = kamergraaf("graph", "--to", "json", tmp_path)
    nodes = [node["id"] for node in json.loads(result.text)["nodes"]]
    assert len(nodes) == len(set(nodes)) == 4 and sum("#" in node for node in nodes) == 2
