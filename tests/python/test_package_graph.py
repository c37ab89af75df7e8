# SPDX-License-Identifier: Apache-2.0
"""What Graph promises."""
import datetime
import pathlib
import subprocess
import sys

import kamergraaf
import networkx
import pytest
from kamergraaf import Graph, Identifier, Link, Step

SEEDS = pathlib.Path(__file__).parents[2] / "seeds"
LETTER = "kst-21501-20-2189"


@pytest.fixture(scope="module")
def graph():
    return Graph.from_paths(SEEDS / f"{LETTER}.txt")


def test_papers_and_dossiers_are_in_the_graph(graph):
    assert LETTER in graph and Identifier("kst-36045-190") in graph and "21501-20" in graph
    assert "kst-1-1" not in graph
    assert len(graph) == len(graph.to_networkx())


def test_paths_and_documents_give_the_same_graph(graph):
    from_documents = Graph.from_documents([kamergraaf.read(SEEDS / f"{LETTER}.txt")])
    same = Graph.from_paths([str(SEEDS / f"{LETTER}.txt")])
    for other in (from_documents, same):
        assert networkx.utils.graphs_equal(other.to_networkx(), graph.to_networkx())


def test_networkx_has_the_attributes_of_papers_and_links(graph):
    papers = graph.to_networkx()
    assert isinstance(papers, networkx.MultiDiGraph)
    assert papers.nodes[LETTER]["date"] == "2025-03-04" and papers.nodes[LETTER]["known"]
    assert not papers.nodes["kst-36045-190"]["known"]
    (mention,) = papers.edges[LETTER, "kst-36045-191", "cites"]["mentions"]
    assert mention["text"] == "Kamerstuk 36 045, nr. 191" and mention["footnote"] == 3
    cited = {citation.id for citation in kamergraaf.read(SEEDS / f"{LETTER}.txt").citations()}
    assert {target for _, target, kind in papers.out_edges(LETTER, keys=True) if kind == "cites"} == cited


def test_with_implicit_the_papers_are_known_to_one_another_as_to_the_command(tmp_path):
    motion = ("36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\nDe Kamer,\n\n"
              "en gaat over tot de orde van de dag.\n\nVan Aalst\n")
    (tmp_path / "a brief.txt").write_text("Ik voer de motie-Van Aalst uit.\n", encoding="utf-8")
    (tmp_path / "b motie.txt").write_text(motion, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "kamergraaf", "graph", "--implicit", "-o", tmp_path / "graph.json", tmp_path], check=True)
    of_the_command = Graph.read(tmp_path / "graph.json")
    (tmp_path / "graph.json").unlink()
    papers = kamergraaf.read_all(tmp_path)
    assert Graph.from_paths(tmp_path, implicit=True) == Graph.from_documents(papers, implicit=True) == of_the_command
    assert [edge.target for edge in of_the_command.edges() if edge.kind == "cites"] == ["kst-36999-12"]
    one_by_one = Graph()
    for paper in papers:
        one_by_one.add(paper, implicit=True)
    assert not [edge for edge in one_by_one.edges() if edge.kind == "cites"]


@pytest.mark.parametrize("format", ["graphml", "gexf"])
def test_networkx_writes_the_flat_graph(graph, format, tmp_path):
    papers = graph.to_networkx(flat=True)
    getattr(networkx, f"write_{format}")(papers, tmp_path / "graph")
    read = getattr(networkx, f"read_{format}")(tmp_path / "graph")
    assert set(read) == set(graph) and read.number_of_edges() == len(graph.edges())
    assert read.nodes[LETTER]["date"] == "2025-03-04"
    assert papers.edges[LETTER, "kst-36045-191", "cites"]["mentions"] == 1
    deep = graph.to_networkx()
    assert all(papers.nodes[id] == {name: "; ".join(value) if isinstance(value, list) else value for name, value in node.items()}
               for id, node in deep.nodes.items())


def test_what_no_identifier_can_be_is_not_in_the_graph(graph):
    register = kamergraaf.Register()
    for none in (None, 3, "\ud800", b"kst-36045-190", ["kst-36045-190"]):
        assert none not in graph and none not in register
    for none in (None, 3):
        with pytest.raises(TypeError, match="id: no str or Identifier"):
            graph[none]


@pytest.mark.parametrize("what", ["a graph", "a register"])
def test_what_the_system_does_not_let_write_is_its_error(graph, what, tmp_path):
    write = graph.write if what == "a graph" else kamergraaf.Register().save
    with pytest.raises(FileNotFoundError) as caught:
        write(tmp_path / "none" / "graph.json")
    assert caught.value.filename == str(tmp_path / "none" / "graph.json")
    (tmp_path / "graph.json").mkdir()
    with pytest.raises(OSError, match="graph.json") as caught:
        write(tmp_path / "graph.json")
    assert caught.value.errno


def test_the_papers_around_a_paper_come_nearest_first(graph):
    steps = graph.trace(LETTER, depth=2)
    assert [step.distance for step in steps] == sorted(step.distance for step in steps)
    assert Step("kst-36045-190", 1, (Link(LETTER, "kst-36045-190", "cites"),)) in steps
    assert graph.trace(LETTER, direction="in") == []
    assert graph.trace(Identifier("kst-36045-190"), direction="in")[0].id == LETTER


def test_a_trace_is_narrowed_by_day_and_kind(graph):
    assert [step.id for step in graph.trace(LETTER, until=datetime.date(2025, 2, 28))] == ["kst-36045-190"]
    assert [step.id for step in graph.trace(LETTER, since="2025-03-01")] == ["kst-36600-V-63"]
    assert [step.id for step in graph.trace(LETTER, kind="motion")] == ["kst-36045-191"]
    assert {step.id for step in graph.trace(LETTER, kind="dossier")} == {"21501-20", "36045"}


def test_what_the_graph_has_not_is_a_keyerror(graph):
    with pytest.raises(KeyError, match="kst-1-1"):
        graph.trace("kst-1-1")


@pytest.mark.parametrize("options", [{"direction": "up"}, {"since": "gisteren"}, {"kind": "brief"}])
def test_what_cannot_be_traced_is_a_valueerror(graph, options):
    with pytest.raises(ValueError):
        graph.trace(LETTER, **options)


def test_the_graph_is_written_as_its_name_says(graph, tmp_path):
    graph.write(tmp_path / "letter.dot")
    assert "kst-36045-190" in (tmp_path / "letter.dot").read_text(encoding="utf-8")
    graph.write(tmp_path / "letter.xml", format="graphml")
    assert set(networkx.read_graphml(tmp_path / "letter.xml").nodes)
    with pytest.raises(ValueError, match="no format of a graph: 'doc'"):
        graph.write(tmp_path / "letter.doc")
    with pytest.raises(OSError):
        graph.write(tmp_path / "none" / "letter.dot")


def test_what_cannot_be_read_is_an_oserror(tmp_path):
    with pytest.raises(FileNotFoundError):
        Graph.from_paths([tmp_path / "none.txt"])


def test_papers_without_a_name_or_a_number_are_told_apart_by_their_text():
    papers = [kamergraaf.Document(f"Zie Kamerstuk 36 045, nr. {number}.") for number in (10, 11)]
    graph = kamergraaf.Graph.from_documents(papers)
    assert sum(id.startswith("doc:#") for id in graph) == 2
    assert graph == kamergraaf.Graph.from_documents(papers[::-1] + papers)
    assert not [finding for finding in kamergraaf.check(papers) if finding.kind == "double-id"]
