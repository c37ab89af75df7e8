# SPDX-License-Identifier: Apache-2.0
"""What the package promises beside others: frames of pandas, graphs of igraph, drawings of GraphViz, and notebooks."""
import datetime
import pathlib
import xml.etree.ElementTree

import kamergraaf
import pandas
import pytest
from kamergraaf import Document, Graph

LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"


@pytest.fixture(scope="module")
def graph():
    return Graph.from_paths(LETTER)


def test_citations_are_a_frame_with_what_is_known():
    citations = kamergraaf.read(LETTER).citations()
    frame = kamergraaf.to_pandas(citations)
    assert len(frame) == len(citations) and list(frame["id"]) == [citation.id for citation in citations]
    assert set(frame["kind"]) == {"kamerstuk"} and type(frame["kind"][0]) is str
    assert frame.equals(citations.to_pandas())
    assert "rijkswet" not in frame and list(kamergraaf.to_pandas([])) == ["begin", "end", "text", "kind", "id"]
    dated = kamergraaf.to_pandas(kamergraaf.extract("de brief van 4 maart 2025 (Kamerstuk 36 045, nr. 190)"))
    assert dated["date"][0] == pandas.Timestamp("2025-03-04")


def test_lists_of_citations_are_a_frame_too_and_anything_else_is_a_typeerror():
    many = kamergraaf.extract_many(["Stb. 2010, 242", "niets", "Kamerstuk 36 045, nr. 190"])
    frame = kamergraaf.to_pandas(many)
    assert frame["id"].tolist() == ["stb-2010-242", "kst-36045-190"]
    assert (frame["begin"].dtype, frame["year"].dtype, frame["id"].dtype) == ("int64", "Int64", "object")
    empty = kamergraaf.to_pandas([])
    assert pandas.concat([empty, frame])["begin"].dtype == "int64" and empty["text"].dtype == "object"
    for none in ([Document("x")], ["x"], [[None]]):
        with pytest.raises(TypeError, match="citations: no Citation"):
            kamergraaf.to_pandas(none)


def test_a_day_that_pandas_cannot_tell_stays_a_date():
    (citation,) = kamergraaf.extract("Stb. 2010, 242")
    old = citation._replace(date=datetime.date(1600, 1, 1))
    assert kamergraaf.to_pandas([old])["date"][0] == datetime.date(1600, 1, 1)


def test_a_column_of_texts_becomes_a_frame_of_citations():
    frame = pandas.DataFrame(
        {"body": ["é Kamerstuk 36 045, nr. 190", None, "niets", "Kamerstuk 36 045, nrs. 1 en 2"], "name": list("abcd")}, index=[7, 8, 9, 10]
    )
    by_name = kamergraaf.from_pandas(frame, text="body", id="name")
    assert by_name[["document", "id"]].values.tolist() == [["a", "kst-36045-190"], ["d", "kst-36045-1"], ["d", "kst-36045-2"]]
    assert kamergraaf.from_pandas(frame, text="body")["document"].tolist() == [7, 10, 10]
    for row in by_name.itertuples():
        assert frame.set_index("name")["body"][row.document][row.begin : row.end] == row.text
    assert len(kamergraaf.from_pandas(frame[1:2], text="body")) == 0
    with pytest.raises(KeyError):
        kamergraaf.from_pandas(frame)
    with pytest.raises(TypeError, match="texts: no str: 3"):
        kamergraaf.from_pandas(pandas.DataFrame({"text": [3]}))
    with pytest.raises(TypeError, match="frame: no DataFrame: list"):
        kamergraaf.from_pandas([{"text": "x"}])
    with pytest.raises(ValueError, match="text: 'text' is not one column"):
        kamergraaf.from_pandas(pandas.DataFrame([["x", "y"]], columns=["text", "text"]))


def test_a_graph_is_two_frames(graph):
    nodes, edges = graph.to_pandas()
    assert len(nodes) == len(graph) and len(edges) == len(graph.edges())
    assert nodes.loc["kst-21501-20-2189", "known"] and nodes.loc["kst-21501-20-2189", "date"] == pandas.Timestamp("2025-03-04")
    cited = edges[(edges["kind"] == "cites") & (edges["target"] == "kst-36045-191")]
    assert cited["mentions"].tolist() == [1] and cited["text"].tolist() == ["Kamerstuk 36 045, nr. 191"]


def test_igraph_has_the_same_vertices_and_edges(graph):
    igraph = pytest.importorskip("igraph")
    papers = graph.to_igraph()
    assert isinstance(papers, igraph.Graph) and papers.is_directed()
    assert (papers.vcount(), papers.ecount()) == (len(graph), len(graph.edges()))
    letter = papers.vs.find("kst-21501-20-2189")
    assert letter["known"] and letter["paper"] == "letter"
    assert {papers.vs[edge.target]["name"] for edge in letter.out_edges()} == {
        edge.target for edge in graph.edges() if edge.source == letter["name"]
    }


def test_graphviz_has_the_drawing(graph):
    graphviz = pytest.importorskip("graphviz")
    drawing = graph.to_graphviz()
    assert isinstance(drawing, graphviz.Source) and "kst-36045-190" in drawing.source


def test_a_notebook_shows_citations_as_a_table():
    citations = kamergraaf.extract("Zie <b>Kamerstuk 36 045, nr. 190</b> & deze motie.", implicit=True)
    shown = citations._repr_html_()
    page = xml.etree.ElementTree.fromstring(shown.replace("class=kamergraaf", "class='kamergraaf'"))
    rows = page.findall("tbody/tr")
    assert len(rows) == len(citations) == 2
    assert rows[0].find("td/a").get("href") == citations[0].url
    assert [row.find("td/mark").text for row in rows] == [citation.text for citation in citations]
    assert "&lt;b&gt;" in shown
    harmful = kamergraaf.Citations([citations[0]._replace(paper="<u>", url="javascript:alert(1)")])._repr_html_()
    assert "<u>" not in harmful and "javascript:" not in harmful
    many = kamergraaf.extract("Kamerstuk 36 045, nr. 190. " * 100)
    assert many._repr_html_().count("<tr>") == 62 and "and 40 more" in many._repr_html_()


def test_citations_are_a_list_as_any_other():
    citations = kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190.")
    assert isinstance(citations, list) and citations == list(citations) and citations[0] in citations
    assert kamergraaf.extract("niets") == [] and not kamergraaf.extract("niets")
    assert isinstance(citations[:1], kamergraaf.Citations) and citations[:1] == citations
    assert isinstance(citations + citations, kamergraaf.Citations) and len((citations + citations).to_pandas()) == 2


def test_a_notebook_shows_a_small_graph_as_a_drawing(graph):
    shown = graph._repr_svg_()
    assert xml.etree.ElementTree.fromstring(shown).tag == "{http://www.w3.org/2000/svg}svg"
    large = Graph.from_documents([Document("".join(f"Kamerstuk 36 045, nr. {number}. " for number in range(1, 90)), "a")])
    assert large._repr_svg_() is None


def test_without_graphviz_a_notebook_shows_its_words(graph, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert graph._repr_svg_() is None and "12 vertices" in repr(graph)


def test_an_argument_of_another_type_is_named():
    (citation,) = kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190.")
    for call, message in [(lambda: kamergraaf.from_pandas(None), "frame: no DataFrame: NoneType"),
                          (lambda: kamergraaf.to_pandas(citation), "citations: one Citation, where several are wanted"),
                          (lambda: kamergraaf.Graph.from_paths(b"seeds"), "paths: no path: b'seeds'")]:
        with pytest.raises(TypeError, match=message):
            call()
