# SPDX-License-Identifier: Apache-2.0
"""What Graph.measure promises: on random networks and on the seeds each measure is that of networkx and of igraph."""
import collections
import math
import pathlib
import random

import igraph
import kamergraaf
import networkx
import numpy
import pytest
from kamergraaf import Document, Graph, Identifier
from networks import PAPERS, graph_of, name, network_of, random_network

SEEDS = pathlib.Path(__file__).parents[2] / "seeds"
LETTER = "kst-21501-20-2189"

pytestmark = [pytest.mark.filterwarnings(f"ignore::{kind}:networkx") for kind in ("DeprecationWarning", "FutureWarning")]


@pytest.fixture(scope="module", params=[*range(50), "seeds", *["papers" for _ in PAPERS[:1]]])
def both(request, tmp_path_factory):
    """A Graph, and its network for networkx."""
    if isinstance(request.param, str):
        graph = Graph.from_paths(SEEDS if request.param == "seeds" else PAPERS, implicit=True)
        return graph, network_of(graph)
    network = random_network(request.param)
    return graph_of(network, tmp_path_factory.mktemp("papers")), network


@pytest.fixture(scope="module")
def known(both):
    """The same for igraph, with the names of its vertices."""
    graph, network = both
    names = list(network)
    place = {paper: number for number, paper in enumerate(names)}
    return graph, igraph.Graph(len(names), [(place[a], place[b]) for a, b in network.edges], directed=True), names


def same(measured, expected):
    expected = dict(expected)
    assert measured.keys() == expected.keys()
    assert max(abs(measured[paper] - expected[paper]) for paper in expected) < 1e-9


def groups(measured):
    members = collections.defaultdict(set)
    for paper, group in measured.items():
        members[group].add(paper)
    return [members[group] for group in range(len(members))]


def as_sets(division):
    return sorted(sorted(group) for group in division)


def test_the_network_is_read_as_it_was_written(both):
    graph, network = both
    assert networkx.utils.graphs_equal(network_of(graph), network)


def test_degrees_are_those_of_networkx(both):
    graph, network = both
    assert graph.measure("in-degree") == dict(network.in_degree)
    assert graph.measure("out-degree") == dict(network.out_degree)


def test_pagerank_is_that_of_networkx_and_igraph(both, known):
    graph, network = both
    same(graph.measure("pagerank"), networkx.pagerank(network, tol=1e-15, max_iter=10_000))
    _, other, names = known
    same(graph.measure("pagerank"), zip(names, other.pagerank()))


def test_hubs_and_authorities_are_those_of_networkx_and_igraph_where_there_is_one_solution(both, known):
    graph, network = both
    _, other, names = known
    strength = numpy.linalg.svd(networkx.to_numpy_array(network), compute_uv=False)
    if strength[0] == 0:
        assert set(graph.measure("hubs").values()) == {0}
    elif strength[1] < 0.99 * strength[0]:
        hubs, authorities = networkx.hits(network, tol=1e-14, max_iter=100_000)
        same(graph.measure("hubs"), hubs)
        same(graph.measure("authorities"), authorities)
        for measure, scores in (("hubs", other.hub_score()), ("authorities", other.authority_score())):
            same(graph.measure(measure), zip(names, numpy.array(scores) / sum(scores)))


def test_hubs_and_authorities_share_where_there_are_several_solutions(both):
    graph, network = both
    links = networkx.to_numpy_array(network)
    strengths, ways = numpy.linalg.eigh(links @ links.T)
    if strengths[-1] > 0:
        strongest = ways[:, strengths > strengths[-1] * (1 - 1e-9)]
        hubs = strongest @ (strongest.T @ numpy.ones(len(links)))
        same(graph.measure("hubs"), zip(network, hubs / hubs.sum()))
        authorities = links.T @ hubs
        same(graph.measure("authorities"), zip(network, authorities / authorities.sum()))


def test_betweenness_is_that_of_networkx_and_igraph(both, known):
    graph, network = both
    same(graph.measure("betweenness"), networkx.betweenness_centrality(network, normalized=False))
    _, other, names = known
    same(graph.measure("betweenness"), zip(names, other.betweenness(directed=True)))


def test_components_are_those_of_networkx(both):
    graph, network = both
    for measure, components in (("components", networkx.weakly_connected_components(network)),
                                ("strong-components", networkx.strongly_connected_components(network))):
        found = groups(graph.measure(measure))
        assert as_sets(found) == as_sets(components)
        assert found == sorted(found, key=lambda group: (-len(group), min(group)))


def test_cores_are_those_of_networkx_and_igraph(both, known):
    graph, network = both
    assert graph.measure("core") == networkx.core_number(network.to_undirected())
    _, other, names = known
    undirected = other.as_undirected()
    assert graph.measure("core") == dict(zip(names, undirected.coreness()))


@pytest.mark.parametrize("measure", ["coupling", "co-citation"])
def test_coupling_and_co_citation_are_those_of_igraph(known, measure):
    graph, other, names = known
    shared = other.bibcoupling() if measure == "coupling" else other.cocitation()
    pairs = [(a, b, int(shared[i][j])) for i, a in enumerate(names) for j, b in enumerate(names) if shared[i][j] and a != b]
    by_most = sorted(pairs, key=lambda pair: (-pair[2], pair[:2]))
    once = [pair for pair in by_most if pair[0] < pair[1]]
    assert graph.measure(measure) == once
    assert graph.measure(measure, top=3) == once[:3]
    paper = names[len(names) // 2]
    assert graph.measure(measure, of=paper) == [pair for pair in by_most if pair[0] == paper]


def test_the_main_path_has_the_highest_sum_of_search_path_counts(both):
    graph, network = both
    stages = networkx.condensation(network).reverse()
    stages.remove_nodes_from(list(networkx.isolates(stages)))
    order = list(networkx.topological_sort(stages))
    before, after, best = {}, {}, {}
    for stage in order:
        before[stage] = sum(before[other] for other in stages.predecessors(stage)) or 1
    for stage in reversed(order):
        after[stage] = sum(after[other] for other in stages.successors(stage)) or 1
        best[stage] = max((before[stage] * after[other] + best[other] for other in stages.successors(stage)), default=0)
    first = [stage for stage in stages if stages.in_degree(stage) == 0]
    every = sum(after[stage] for stage in first)
    stage_of = {paper: stage for stage, papers in stages.nodes(data="members") for paper in papers}

    measured = graph.measure("main-path")
    path = list(dict.fromkeys(stage_of[paper] for paper in measured))
    assert set(measured) == {paper for paper, stage in stage_of.items() if stage in path}
    assert sum(before[a] * after[b] for a, b in zip(path, path[1:])) == max((best[stage] for stage in first), default=0)
    assert all(stages.has_edge(a, b) for a, b in zip(path, path[1:]))
    same(measured or {"": 0}, {paper: before[stage_of[paper]] * after[stage_of[paper]] / every for paper in measured} or {"": 0})


def test_the_reduction_is_that_of_networkx(both):
    graph, network = both
    stages = networkx.condensation(network)
    first = {stage: min(papers) for stage, papers in stages.nodes(data="members")}
    links = networkx.transitive_reduction(stages).edges
    assert graph.measure("reduction") == sorted((first[a], first[b], 1) for a, b in links)


def best_of_igraph(undirected, runs=20):
    """The highest modularity of its Louvain, which goes over the vertices at random; here the same each time."""
    found = []
    for seed in range(runs):
        igraph.set_random_number_generator(random.Random(seed))
        found.append(undirected.community_multilevel().modularity)
    igraph.set_random_number_generator(random)
    return max(found)


def test_communities_are_connected_and_nearly_as_good_as_the_best_of_twenty_of_igraph(both, known):
    graph, network = both
    _, other, names = known
    measured = graph.measure("communities")
    found = groups(measured)
    links = network.to_undirected()
    assert all(networkx.is_connected(links.subgraph(group)) for group in found)
    if network.number_of_edges() == 0:
        assert len(found) == len(network)
        return
    undirected = other.as_undirected(mode="each")
    assert undirected.modularity([measured[paper] for paper in names]) > best_of_igraph(undirected) - 0.05


def test_citations_for_age_are_divided_by_those_of_the_year_and_kind():
    papers = [Document(f"36 999\n\nNr. {number}\n\nBRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 4 maart {year}\n\n{text}\n")
              for number, year, text in [(1, 2020, "Niets."), (2, 2020, "Zie Kamerstuk 36 999, nr. 1."), (3, 2021, "Niets."),
                                         (4, 2022, "Zie Kamerstuk 36 999, nrs. 1, 2 en 3.")]]
    measured = Graph.from_documents(papers).measure("age")
    assert {paper: round(score, 12) for paper, score in measured.items()} == {
        name(1): 1.333333333333, name(3): 1, name(2): 0.666666666667, name(4): 0}


def test_the_best_come_first_and_by_identifier_among_equals():
    graph = Graph.from_paths(SEEDS / f"{LETTER}.txt")
    measured = graph.measure("out-degree", top=3)
    assert list(measured.items()) == [(LETTER, 6), ("kst-21501-02-3064", 0), ("kst-21501-20-2188", 0)]
    assert graph.measure("co-citation", top=1, of=Identifier("kst-36045-190")) == [("kst-36045-190", "kst-21501-02-3064", 1)]
    assert math.isclose(sum(graph.measure("pagerank").values()), 1)
    assert "36045" not in graph.measure("pagerank")


def test_what_cannot_be_measured_is_an_error():
    graph = Graph.from_paths(SEEDS / f"{LETTER}.txt")
    with pytest.raises(ValueError, match='no measure "poem"; there are in-degree'):
        graph.measure("poem")
    with pytest.raises(ValueError, match="not measured of one paper"):
        graph.measure("age", of=LETTER)
    with pytest.raises(KeyError, match="kst-1-1"):
        graph.measure("coupling", of="kst-1-1")
    assert kamergraaf.Graph().measure("pagerank") == {} and kamergraaf.Graph().measure("coupling") == []
