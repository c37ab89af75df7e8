# SPDX-License-Identifier: Apache-2.0
"""Every format that a graph is written in, as read by the programs that it is for."""

import json
import math
import pathlib
import re
import subprocess

import igraph
import networkx
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kamergraaf import Graph
from networks import PAPERS
from readers import CITO, DC, DCTERMS, HELD, READERS

SEEDS = pathlib.Path(__file__).parents[2] / "seeds"
LETTER = "kst-21501-20-2189"

any_text = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12) | st.text(
    "ab \n\r\t\"'<>&;\\{}#%,[]|\0\x01\x0b\x1f\x7f\x85\u2028\ufffd\ufffe\uffff😀é", max_size=12)


def as_printed(text):
    return re.sub("[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", text)


def written(graph, folder, name):
    format = name.split()[0]
    graph.write(folder / f"graph.{format}")
    return READERS[name](folder / f"graph.{format}")


def drawn(graph, folder):
    """What GraphViz reads: nodes and arrows by their names, texts as it shows them."""

    def shown(text):
        marks = {r"\n": "\n", r"\\": "\\", r"\l": "\n", "&amp;": "&"}
        return re.sub(r"\\.|&amp;", lambda mark: marks[mark[0]], text, flags=re.DOTALL)

    graph.write(folder / "graph.dot", nodes=0)
    run = subprocess.run(["dot", "-Tdot_json", folder / "graph.dot"], capture_output=True, check=True)
    assert run.stderr == b""
    read = json.loads(run.stdout)
    objects = read.get("objects", [])
    return {
        "nodes": {one["name"]: shown(one["tooltip"]) for one in objects if "tooltip" in one and "nodes" not in one},
        "edges": [(objects[one["tail"]]["name"], objects[one["head"]]["name"], shown(one.get("tooltip", "")))
                  for one in read.get("edges", []) if one.get("style") != "invis"]}


@pytest.fixture(scope="module", params=["letters", *["papers" for _ in PAPERS[:1]]])
def any_graph(request, graph):
    return graph if request.param == "letters" else Graph.from_paths(PAPERS)


@pytest.fixture(scope="module")
def graph(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    for number, title, date, text in (
            (10, "BRIEF VAN DE MINISTER VAN DEFENSIE", "4 maart 2024", "Zie Kamerstuk 36 045, nr. 191 en Stb. 2010, 242."),
            (11, "MOTIE VAN HET LID JANSEN", "11 maart 2025", "De brief (Kamerstuk 36 999, nr. 10) is gelezen."),
            (12, "GEWIJZIGDE MOTIE VAN HET LID JANSEN\nTer vervanging van die gedrukt onder nr. 11", "12 maart 2025",
             "Deze motie vervangt Kamerstuk 36 999, nr. 11. Zie ook Kamerstuk 36 999, nr. 10 en de brief 36 999, nr. 10.")):
        head = f"36 999\n\nHet bewaren van brieven\n\nNr. {number}\n\n{title}\n\nDen Haag, {date}\n\n"
        (folder / f"{number}.txt").write_text(f"{head}{text}\n", encoding="utf-8")
    return Graph.from_paths([SEEDS / f"{LETTER}.txt", folder])


@pytest.fixture
def hard(tmp_path):
    """A graph of two papers with any title, names and words."""

    def make(title, names, words):
        nodes = [{"id": "kst-36999-1", "kind": "paper", "known": True, "title": title, "names": names},
                 {"id": "kst-36999-2", "kind": "paper", "known": True}, {"id": "36999", "kind": "dossier", "title": title}]
        mention = {"begin": 0, "end": 9, "text": words, "words": words}
        links = [{"source": "kst-36999-2", "target": "kst-36999-1", "kind": "cites", "mentions": [mention]},
                 {"source": "kst-36999-2", "target": "36999", "kind": "in_dossier"}]
        (tmp_path / "hard.json").write_text(json.dumps({"nodes": nodes, "links": links}), encoding="utf-8")
        return Graph.read(tmp_path / "hard.json")

    return make


@pytest.mark.parametrize("name", READERS)
def test_every_program_reads_the_same_papers_and_citations(any_graph, tmp_path, name):
    expected = any_graph.to_networkx()
    read = written(any_graph, tmp_path, name)
    assert set(read["nodes"]) == set(expected.nodes)
    assert len(read["edges"]) == expected.number_of_edges()
    ends = sorted((edge["source"], edge["target"]) for edge in read["edges"])
    assert ends == sorted((source, target) for source, target in expected.edges())
    if name != "turtle":
        assert sorted(edge["kind"] for edge in read["edges"]) == sorted(kind for _, _, kind in expected.edges(keys=True))


def test_graphviz_draws_every_paper_that_is_no_frame(any_graph, tmp_path):
    read = drawn(any_graph, tmp_path)
    everything = any_graph.to_networkx()
    dossiers = {name for name, node in everything.nodes(data=True) if node["kind"] == "dossier"}
    assert set(everything.nodes) - dossiers <= set(read["nodes"]) <= set(everything.nodes)
    pairs = {(source, target) for source, target, kind in everything.edges(keys=True) if kind != "in_dossier"}
    assert pairs <= {(source, target) for source, target, _ in read["edges"]}


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=any_text, names=st.lists(any_text.filter(bool), max_size=3), words=any_text)
def test_any_text_survives(hard, tmp_path, name, title, names, words):
    held = HELD[name]
    read = written(hard(title, names, words), tmp_path, name)
    paper, dossier = read["nodes"]["kst-36999-1"], read["nodes"]["36999"]
    assert paper.get("title", "") == dossier.get("title", "") == held(title)
    if name == "turtle":
        assert paper["names"] == sorted(set(names))
        return
    assert paper.get("names", "") == "; ".join(map(held, names))
    (citation,) = (edge for edge in read["edges"] if edge["kind"] == "cites")
    assert citation.get("words", "") == held(words)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=any_text, words=any_text)
def test_any_text_survives_in_a_drawing(hard, tmp_path, title, words):
    read = drawn(hard(title, [], words), tmp_path)
    assert read["nodes"]["kst-36999-1"] == as_printed(title or "kst-36999-1")
    assert read["edges"] == [("kst-36999-2", "kst-36999-1", as_printed(words))]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=any_text, names=st.lists(any_text.filter(bool), max_size=3), words=any_text)
def test_any_text_is_read_back(hard, tmp_path, title, names, words):
    graph = hard(title, names, words)
    for format in ("graphml", "json"):
        graph.write(tmp_path / f"again.{format}")
        assert networkx.utils.graphs_equal(Graph.read(tmp_path / f"again.{format}").to_networkx(), graph.to_networkx())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=any_text, words=any_text)
def test_no_text_breaks_out_of_mermaid(hard, tmp_path, title, words):
    hard(title, [], words).write(tmp_path / "graph.mermaid")
    lines = (tmp_path / "graph.mermaid").read_bytes().decode().split("\n")
    (frame,) = (line for line in lines if line.startswith("subgraph "))
    shown = re.fullmatch(r'subgraph d0\["([^"]*)"\]', frame)[1].replace("<br/>", "\n")
    assert not re.search(r"[<>&`\[\]{}|\\]|#(?!\d+;)", shown)
    shown = re.sub(r"#(\d+);", lambda code: chr(int(code[1])), shown)
    words_shown = [as_printed(word) for word in re.split("[ \t\n\v\f\r]+", f"36 999 · {title}") if word]
    assert re.split("[ \n]", shown) == words_shown[:None if title else 2]


def test_graphml_has_types(graph, tmp_path):
    graph.write(tmp_path / "graph.graphml")
    read = networkx.read_graphml(tmp_path / "graph.graphml")
    assert read.nodes[LETTER]["known"] is True and read.nodes["kst-36045-190"]["known"] is False
    assert read.nodes[LETTER]["number"] == "2189"
    citation = read.edges[LETTER, "kst-36045-191", f"{LETTER} cites kst-36045-191"]
    assert citation["mentions"] == 1 and type(citation["mentions"]) is int
    by_igraph = igraph.Graph.Read_GraphML(str(tmp_path / "graph.graphml"))
    assert by_igraph.is_directed()
    assert by_igraph.vs.find(id=LETTER)["known"] is True
    assert max(by_igraph.es["mentions"]) == max(edge["mentions"] for _, _, edge in read.edges(data=True))


def test_gexf_has_what_gephi_looks_at(graph, tmp_path):
    graph.write(tmp_path / "graph.gexf")
    read = networkx.read_gexf(tmp_path / "graph.gexf", version="1.3")
    letter, motion = read.nodes[LETTER], read.nodes["kst-36045-191"]
    assert letter["label"] == "Brief 21 501-20, nr. 2189" and letter["start"] == "2025-03-04"
    assert set(letter["viz"]["color"]) == {"r", "g", "b", "a"} and letter["viz"]["color"]["a"] == 1.0
    assert motion["viz"]["color"]["a"] == 0.5
    assert letter["viz"]["size"] < motion["viz"]["size"] < read.nodes["36045"]["viz"]["size"]
    places = {(node["viz"]["position"]["x"], node["viz"]["position"]["y"]) for _, node in read.nodes(data=True)}
    assert len(places) == len(read) and all(map(math.isfinite, sum(places, ())))
    kinds = {edge.get("kind") for _, _, edge in read.edges(data=True)}
    assert {"cites", "in_dossier"} <= kinds


def test_turtle_names_papers_by_their_addresses(graph, tmp_path):
    graph.write(tmp_path / "graph.ttl")
    read = rdflib.Graph().parse(tmp_path / "graph.ttl", format="turtle")
    page = rdflib.Namespace("https://zoek.officielebekendmakingen.nl/")
    letter, motion = page[f"{LETTER}.html"], page["kst-36045-191.html"]
    assert (letter, CITO.cites, motion) in read
    assert (letter, DCTERMS.isPartOf, page["dossier/21501-20"]) in read
    assert read.value(letter, DCTERMS.issued).toPython().isoformat() == "2025-03-04"
    assert str(read.value(motion, DC.type)) == "motion"
    subjects = {str(subject) for subject in read.subjects()}
    assert len(subjects) == len(graph)
    assert all(re.match("https?://|urn:kamergraaf:", subject) for subject in subjects)


@pytest.mark.parametrize("kind, property", [
    ("cites", CITO.cites), ("in_dossier", DCTERMS.isPartOf), ("replaces", DCTERMS.replaces), ("amends", CITO.updates),
    ("answers", CITO.repliesTo), ("reports_on", CITO.documents), ("part_of", DCTERMS.isPartOf),
    ("annex_of", rdflib.URIRef("http://purl.org/vocab/frbr/core#supplementOf"))])
def test_each_kind_of_edge_has_its_property(tmp_path, kind, property):
    nodes = [{"id": "kst-36999-1"}, {"id": "doc:a b.txt"}]
    stored = {"nodes": nodes, "links": [{"source": "doc:a b.txt", "target": "kst-36999-1", "kind": kind}]}
    (tmp_path / "graph.json").write_text(json.dumps(stored), encoding="utf-8")
    Graph.read(tmp_path / "graph.json").write(tmp_path / "graph.ttl")
    read = rdflib.Graph().parse(tmp_path / "graph.ttl", format="turtle")
    paper = rdflib.URIRef("https://zoek.officielebekendmakingen.nl/kst-36999-1.html")
    assert (rdflib.URIRef("urn:kamergraaf:doc:a%20b.txt"), property, paper) in read


def test_what_is_no_graph_is_refused(tmp_path):
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(ValueError, match="bad.json"):
        Graph.read(tmp_path / "bad.json")
    with pytest.raises(FileNotFoundError):
        Graph.read(tmp_path / "none.json")
    with pytest.raises(ValueError, match="no format of a graph: 'dot'; there are graphml, json"):
        Graph.read(tmp_path / "graph.dot")


def test_a_drawing_tells_how_many_it_leaves_out(graph, tmp_path):
    nodes = len(drawn(graph, tmp_path)["nodes"])
    assert graph.write(tmp_path / "few.dot", nodes=5) == nodes - 5
    assert graph.write(tmp_path / "all.dot", nodes=0) == graph.write(tmp_path / "graph.json", nodes=5) == 0
