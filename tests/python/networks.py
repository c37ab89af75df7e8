# SPDX-License-Identifier: Apache-2.0
"""Networks for the measures: random ones of invented papers, and the one that a Graph has."""
import json
import os
import random

import kamergraaf
import networkx


#: Papers to try the graph on besides: KAMERGRAAF_PAPERS, folders and files with a colon between.
PAPERS = list(filter(None, os.environ.get("KAMERGRAAF_PAPERS", "").split(":")))


def name(number):
    return f"kst-36999-{number}"


def random_network(seed):
    """A networkx.DiGraph of papers: sparse or dense, with circles or without, some of them alone, some citing nothing."""
    chance = random.Random(seed)
    size = chance.randint(2, 40)
    density = chance.choice([0.5, 1, 2, 4, size / 3])
    network = networkx.DiGraph()
    network.add_nodes_from(name(number) for number in range(1, size + 1))
    for _ in range(int(density * size)):
        one, other = chance.randint(1, size), chance.randint(1, size)
        if seed % 2 == 0:
            one, other = max(one, other), min(one, other)
        if one != other:
            network.add_edge(name(one), name(other))
    return network


def graph_of(network, folder):
    """The Graph of these papers, read from a file in which each names those that it cites."""
    file = folder / "papers.jsonl"
    with open(file, "w", encoding="utf-8") as lines:
        for paper in network:
            cited = [f"Zie Kamerstuk 36 999, nr. {other.rsplit('-', 1)[1]}." for other in network.successors(paper)]
            print(json.dumps({"id": paper, "text": " ".join(cited)}), file=lines)
    return kamergraaf.Graph.from_paths(file)


def network_of(graph):
    """The network of citations of a Graph."""
    whole = graph.to_networkx()
    network = networkx.DiGraph()
    network.add_nodes_from(sorted(paper for paper, kind in whole.nodes(data="kind") if kind == "paper"))
    network.add_edges_from((citing, cited) for citing, cited, kind in whole.edges(keys=True) if kind == "cites")
    return network
