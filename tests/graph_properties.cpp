// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "kamergraaf/graph.hpp"
#include "oracle/joined.hpp"
#include "papers.hpp"

using namespace kamergraaf;

namespace {

constexpr unsigned rounds = 60;

CitationGraph merged(CitationGraph graph, const CitationGraph& other) {
  merge(graph, other);
  return graph;
}

/// The papers in three parts.
std::vector<CitationGraph> parts_of(const std::vector<papers::Paper>& all) {
  std::vector<CitationGraph> parts(3);
  for (std::size_t i = 0; i < all.size(); ++i) add(parts[i % 3], all[i].document, all[i].citations);
  return parts;
}

}  // namespace

TEST_CASE("the same papers in any order give the same graph") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    CAPTURE(seed);
    std::vector<papers::Paper> all = papers::random(seed, 12);
    const CitationGraph graph = papers::graph_of(all);
    std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    CHECK(papers::graph_of(all) == graph);
  }
}

TEST_CASE("a graph is not the same where a paper, a citation or what is told of one differs") {
  const std::vector<papers::Paper> all = papers::random(3, 12);
  const CitationGraph graph = papers::graph_of(all);
  CHECK_FALSE(papers::graph_of({all.begin(), all.end() - 1}) == graph);
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
    CitationGraph changed = graph;
    changed[vertex].title += '!';
    CHECK_FALSE(changed == graph);
  }
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge) {
    CitationGraph changed = graph;
    changed[*boost::edges(changed).first].mentions.push_back({{1, 2}, 9, "?", "?"});
    CHECK_FALSE(changed == graph);
  }
}

TEST_CASE("merging is what reading all at once is, in any order and grouping, and twice is once") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    CAPTURE(seed);
    const std::vector<papers::Paper> all = papers::random(seed, 12);
    const auto parts = parts_of(all);
    const CitationGraph whole = papers::graph_of(all);
    CHECK(merged(merged(parts[0], parts[1]), parts[2]) == whole);
    CHECK(merged(parts[0], merged(parts[1], parts[2])) == whole);
    CHECK(merged(merged(parts[2], parts[1]), parts[0]) == whole);
    CHECK(merged(whole, whole) == whole);
    CHECK(merged(whole, parts[1]) == whole);
    CHECK(merged(CitationGraph(), whole) == whole);
  }
}

TEST_CASE("what many tell of a paper is the best of all that is told") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    std::map<std::string, std::vector<Vertex>> told;
    const auto all = papers::random(seed, 12);
    for (const papers::Paper& paper : all)
      for (const Vertex& vertex : reading_of(paper.document, paper.citations).vertices) told[vertex.id].push_back(vertex);
    const CitationGraph graph = papers::graph_of(all);
    for (const auto& one : told) {
      const std::string id = one.first;
      CAPTURE(seed);
      CAPTURE(id);
      Vertex vertex = graph[*find(graph, id)];
      const Vertex expected = oracle::joined(one.second);
      if (vertex.kind == VertexKind::dossier) vertex.known = expected.known;
      CHECK(vertex == expected);
    }
  }
}

TEST_CASE("vertices and edges in order stand by their ids, whatever the order in which they came") {
  const CitationGraph graph = papers::graph_of(papers::random(5, 30));
  const auto vertices = vertices_in_order(graph);
  CHECK(vertices.size() == boost::num_vertices(graph));
  CHECK(std::is_sorted(vertices.begin(), vertices.end(),
                       [&](VertexDescriptor a, VertexDescriptor b) { return graph[a].id < graph[b].id; }));
  const auto edges = edges_in_order(graph);
  CHECK(edges.size() == boost::num_edges(graph));
  const auto key = [&](EdgeDescriptor edge) {
    return std::tuple(graph[boost::source(edge, graph)].id, graph[boost::target(edge, graph)].id, graph[edge].kind);
  };
  CHECK(std::adjacent_find(edges.begin(), edges.end(),
                           [&](EdgeDescriptor a, EdgeDescriptor b) { return !(key(a) < key(b)); }) == edges.end());
}
