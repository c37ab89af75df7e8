#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""PageRank to 1e-8 of the million papers of the bench, beside that of igraph.

    python3 tests/bench/pagerank.py build/release/bench/graph [--papers 1000000] [--citations 10000000] [--runs 3]

Each run is both, one behind the other, in seconds of the processor; igraph has its graph already. Printed are both, what ours
is of igraph's, and how far any score is from igraph's. For igraph the papers and citations are as they are here: what neither
cites nor is cited and is no paper is left out.
"""
import argparse
import json
import statistics
import subprocess
import tempfile
import time

import igraph
import numpy


def ranks(command, papers, citations):
    with tempfile.NamedTemporaryFile() as file:
        run = subprocess.run([command, str(papers), str(citations), file.name], check=True, capture_output=True, text=True)
        told = json.loads(run.stdout)
        data = file.read()
    links = numpy.frombuffer(data, numpy.uint32, 2 * told["citations"]).reshape(2, -1)
    return told["page_rank_seconds"], links, numpy.frombuffer(data, numpy.float64, offset=links.nbytes)


def of_igraph(links, scores):
    network = numpy.flatnonzero(scores)
    place = numpy.zeros(len(scores), numpy.uint32)
    place[network] = numpy.arange(len(network))
    graph = igraph.Graph(len(network), place[links].T, directed=True)
    start = time.process_time()
    ranks = graph.pagerank(damping=0.85)
    return time.process_time() - start, numpy.abs(scores[network] - ranks).max()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command")
    parser.add_argument("--papers", type=int, default=1_000_000)
    parser.add_argument("--citations", type=int, default=10_000_000)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    parts = []
    for _ in range(given.runs):
        ours, links, scores = ranks(given.command, given.papers, given.citations)
        theirs, apart = of_igraph(links, scores)
        parts.append(ours / theirs)
        print(f"here {ours:6.2f} s   igraph {theirs:6.2f} s   {ours / theirs:.2f}   apart {apart:.1e}")
    print(f"median {statistics.median(parts):.2f}")


if __name__ == "__main__":
    main()
