# SPDX-License-Identifier: Apache-2.0
"""What walking a Graph promises: ways, chains, versions, follow-ups, dossiers and communities."""
import datetime

import kamergraaf
import pytest
from kamergraaf import Document, EdgeKind, Graph, Link, PaperKind, VertexKind


def paper(number, kind, words, day, dossier="36 999"):
    return Document(f"{dossier}\n\nBrieven\n\nNr. {number}\n\n{kind}\n\n{day}\n\n{words}\n")


MOTION = "MOTIE VAN HET LID VAN AALST\n\nVoorgesteld"
CHANGED = "GEWIJZIGDE MOTIE VAN HET LID VAN AALST TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12\n\nVoorgesteld"
LETTER = "BRIEF VAN DE MINISTER VAN DEFENSIE\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag,"


@pytest.fixture(scope="module")
def graph():
    return Graph.from_documents([
        paper(12, MOTION, "De Kamer, gehoord de beraadslaging, gaat over tot de orde van de dag.", "1 maart 2025"),
        paper(13, CHANGED, "De Kamer, gehoord de beraadslaging, gaat over tot de orde van de dag.", "3 maart 2025"),
        paper(14, LETTER, "Ter uitvoering van Kamerstuk 36 999, nr. 13 bericht ik u. Zie ook Kamerstuk 36 998, nr. 2.", "4 april 2025"),
        paper(15, LETTER, "Zie Kamerstuk 36 999, nr. 14 en Kamerstuk 36 999, nr. 12.", "5 mei 2025"),
        paper(2, MOTION, "De Kamer, gehoord de beraadslaging.", "2 februari 2025", "36 998"),
    ])


def ids(steps):
    return [step.id for step in steps]


def test_what_a_paper_builds_on_and_what_builds_on_it(graph):
    assert ids(graph.ancestors("kst-36999-15")) == ["kst-36999-12", "kst-36999-14", "kst-36998-2", "kst-36999-13"]
    assert ids(graph.descendants("kst-36998-2")) == ["kst-36999-14", "kst-36999-15"]
    assert ids(graph.ancestors("kst-36999-15", kind=PaperKind.MOTION, until="2025-02-28")) == ["kst-36998-2"]
    assert ids(graph.ancestors("kst-36999-15", dossier="36998")) == ["kst-36998-2"]
    assert [one.id for one in graph.common_ancestors("kst-36999-14", "kst-36999-15")][0] == "kst-36999-14"


def test_a_walk_follows_the_edges_that_are_asked_for(graph):
    assert ids(graph.trace("kst-36999-13", along=EdgeKind.REPLACES, depth=None)) == ["kst-36999-12"]
    assert ids(graph.trace("kst-36999-13", along=["replaces"], direction="out")) == ["kst-36999-12"]
    assert len(graph.trace("kst-36999-15", depth=None, limit=2)) == 2


def test_what_could_be_known_on_a_day(graph):
    day = datetime.date(2025, 4, 30)
    assert "kst-36999-15" in ids(graph.trace("kst-36999-14", direction="in"))
    assert graph.trace("kst-36999-14", direction="in", as_of=day) == []
    with pytest.raises(KeyError, match="later than 2025-04-30"):
        graph.trace("kst-36999-15", as_of=day)


def test_a_chain_is_a_tuple_of_links(graph):
    links = (Link("kst-36999-15", "kst-36999-14", EdgeKind.CITES), Link("kst-36999-14", "kst-36998-2", EdgeKind.CITES))
    assert graph.chain("kst-36999-15", "kst-36998-2", along="cites") == links
    assert graph.chains("kst-36999-15", "kst-36998-2", along="cites") == [links]
    assert graph.chain("kst-36998-2", "kst-36999-15", direction="out") == ()
    assert graph.chains("kst-36999-15", "kst-36998-2", along="cites", depth=1) == []


def test_more_chains_than_the_limit_are_told(graph):
    ends = ("kst-36999-15", "kst-36999-13")
    chains = graph.chains(*ends)
    assert len(chains) > 1
    assert graph.chains(*ends, limit=len(chains)) == graph.chains(*ends, limit=0) == chains
    with pytest.warns(RuntimeWarning, match="more chains than the limit"):
        assert graph.chains(*ends, limit=1) == chains[:1]


def test_versions_and_what_became_of_a_motion(graph):
    assert graph.versions("kst-36999-13") == graph.versions("kst-36999-12") == ["kst-36999-12", "kst-36999-13"]
    (answer,) = graph.follow_ups("kst-36999-12")
    assert answer.letters == ("kst-36999-14", "kst-36999-15")


def test_vertices_and_edges_are_values(graph):
    assert [vertex.id for vertex in graph.vertices()] == sorted(vertex.id for vertex in graph.vertices())
    assert len(graph.vertices()) == len(graph)
    assert list(graph) == [vertex.id for vertex in graph.vertices()]
    motion = graph["kst-36999-12"]
    assert (motion.kind, motion.paper, motion.known, motion.date) == (VertexKind.PAPER, PaperKind.MOTION, True, datetime.date(2025, 3, 1))
    (edge,) = [edge for edge in graph.edges() if edge[:2] == ("kst-36999-14", "kst-36998-2")]
    assert [mention.text for mention in edge.mentions] == ["Kamerstuk 36 998, nr. 2"]
    assert "bericht ik u" in edge.mentions[0].words or "Zie ook" in edge.mentions[0].words
    with pytest.raises(KeyError):
        graph["kst-1-1"]


def test_papers_are_folded_into_dossiers(graph):
    folders, flows = graph.dossiers()
    assert [(folder.id, folder.papers, folder.read) for folder in folders] == [("36998", 1, 1), ("36999", 4, 4)]
    assert ("36999", "36998", 1) in flows


def test_communities_are_groups_with_their_modularity(graph):
    found = graph.communities()
    assert sorted(id for group in found.groups for id in group) == sorted(graph.measure("communities"))
    assert -0.5 <= found.modularity <= 1


def test_parts_are_merged_into_the_same_graph(graph):
    papers = [paper(12, MOTION, "Zie Kamerstuk 36 998, nr. 2.", "1 maart 2025"), paper(15, LETTER, "Zie nr. 12.", "5 mei 2025")]
    parts = [Graph.from_documents([one]) for one in papers]
    parts[0].merge(parts[1])
    assert parts[0] == Graph.from_documents(papers) == Graph.from_documents(papers[::-1], threads=1)
    assert parts[0] != parts[1] and parts[0] != 3


def test_what_there_is_none_of_is_a_valueerror(graph):
    for options in ({"along": "quotes"}, {"chamber": "III"}, {"direction": "up"}, {"since": "gisteren"}, {"kind": "brief"}):
        with pytest.raises(ValueError, match="no "):
            graph.trace("kst-36999-12", **options)


def test_a_day_may_have_a_time(graph):
    moment = datetime.datetime(2025, 4, 30, 12, 30)
    assert graph.trace("kst-36999-14", direction="in", as_of=moment) == []
    with pytest.raises(ValueError, match="no kind of paper: 'lettre'; there are letter, motion, .*, outside"):
        graph.trace("kst-36999-14", kind="lettre")


def test_a_depth_is_a_number_of_steps():
    graph = Graph.from_documents([paper(12, MOTION, "Zie Kamerstuk 36 998, nr. 2.", "1 maart 2025")])
    with pytest.raises(ValueError, match="depth: -1"):
        graph.trace("kst-36999-12", depth=-1)
    with pytest.raises(TypeError, match="depth: no int"):
        graph.chain("kst-36999-12", "kst-36998-2", depth="far")


def test_what_is_wrong_with_papers_is_told():
    twice = paper(12, MOTION, "Zie Kamerstuk 36 998, nr. 2.", "1 maart 2025")
    findings = kamergraaf.check([twice, Document(twice.text, "again")])
    assert [(finding.kind, finding.id) for finding in findings] == [("double-id", "kst-36999-12")]
    later = Document(paper(15, LETTER, "Zie é Kamerstuk 36 999, nr. 12.", "1 januari 2025").text, "brief")
    (finding,) = [finding for finding in kamergraaf.check([twice, later]) if finding.kind == "later-paper"]
    assert finding.begin is None or later.text[finding.begin : finding.end] == "Kamerstuk 36 999, nr. 12"


@pytest.mark.parametrize("implicit", [False, True])
def test_papers_are_unknown_to_the_register_that_was_given_alone(implicit):
    citing = paper(12, MOTION, "Zie Kamerstuk 36 998, nr. 2.", "1 maart 2025")

    def unknown(**register):
        return [one.id for one in kamergraaf.check([citing], implicit=implicit, **register) if one.kind == "unknown-paper"]

    assert unknown() == []
    assert unknown(register=kamergraaf.Register()) == ["kst-36998-2"]
    known = kamergraaf.Register()
    known.add("kst-36998-2")
    assert unknown(register=known) == []
