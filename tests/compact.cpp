// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/compact.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "letter.hpp"
#include "papers.hpp"

using namespace kamergraaf;

namespace {

constexpr unsigned rounds = 60;

CompactGraph built(const std::vector<papers::Paper>& all) {
  CompactBuilder builder;
  for (const papers::Paper& paper : all) builder.add(reading_of(paper.document, paper.citations));
  return std::move(builder).build();
}

CompactGraph built_at_once(const std::vector<papers::Paper>& all) {
  std::vector<Reading> readings;
  for (const papers::Paper& paper : all) readings.push_back(reading_of(paper.document, paper.citations));
  CompactBuilder builder;
  builder.add(readings);
  return std::move(builder).build();
}

/// Those that bear a number which none before them does.
std::vector<papers::Paper> each_once(std::vector<papers::Paper> all) {
  std::vector<std::string> ids;
  std::erase_if(all, [&](const papers::Paper& paper) {
    const std::string id = id_of(paper.document);
    const bool again = std::find(ids.begin(), ids.end(), id) != ids.end();
    ids.push_back(id);
    return again;
  });
  return all;
}

}  // namespace

TEST_CASE("a frozen graph has the vertices, the edges and what they say") {
  const CitationGraph graph = letter::graph();
  const CompactGraph compact = freeze(graph);
  CHECK(boost::num_vertices(compact) == boost::num_vertices(graph));
  REQUIRE(boost::num_edges(compact) == boost::num_edges(graph));
  const auto vertices = vertices_in_order(graph);
  for (CompactDescriptor vertex = 0; vertex < vertices.size(); ++vertex) {
    const Vertex& told = graph[vertices[vertex]];
    CHECK(compact[vertex].id == told.id);
    CHECK(compact[vertex].title == told.title);
    CHECK(compact[vertex].kind == told.kind);
    CHECK(compact[vertex].paper == told.paper);
    CHECK(compact[vertex].known == told.known);
    CHECK(compact[vertex].date == told.date);
    CHECK(compact[vertex].session == told.session);
    CHECK(compact[vertex].chamber == told.chamber);
  }
  const auto edges = edges_in_order(graph);
  auto edge = boost::edges(compact).first;
  for (const EdgeDescriptor told : edges) {
    CHECK(compact[boost::source(*edge, compact)].id == graph[boost::source(told, graph)].id);
    CHECK(compact[boost::target(*edge, compact)].id == graph[boost::target(told, graph)].id);
    CHECK(compact[*edge].kind == graph[told].kind);
    CHECK(compact[*edge].mentions == graph[told].mentions.size());
    ++edge;
  }
}

TEST_CASE("the names of a paper are lines, and a paper is found by its id") {
  const CompactGraph compact = freeze(letter::graph());
  const auto letter = find(compact, "kst-21501-20-2189");
  REQUIRE(letter);
  CHECK(compact[*letter].names == "C.C.J. Veldkamp\nR.P. Brekelmans");
  CHECK_FALSE(find(compact, "kst-21501-20-2190"));
  CHECK_FALSE(find(CompactGraph(), "kst-21501-20-2189"));
}

TEST_CASE("a copy of a frozen graph shows its texts when the first is gone") {
  CompactGraph copy;
  {
    const CompactGraph compact = freeze(letter::graph());
    copy = compact;
  }
  CHECK(find(copy, "kst-21501-20-2189"));
  CHECK(copy == freeze(letter::graph()));
}

TEST_CASE("the same papers in any order freeze to the same rows") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    CAPTURE(seed);
    std::vector<papers::Paper> all = papers::random(seed, 12);
    const CompactGraph compact = freeze(papers::graph_of(all));
    std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    CHECK(freeze(papers::graph_of(all)) == compact);
  }
}

TEST_CASE("a graph that is built compact is the frozen one") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    CAPTURE(seed);
    const std::vector<papers::Paper> all = each_once(papers::random(seed, 50));
    const CompactGraph compact = freeze(papers::graph_of(all));
    CHECK(built(all) == compact);
    CHECK(built_at_once(all) == compact);
  }
  CHECK(built({}) == CompactGraph());
  CHECK(built_at_once({}) == CompactGraph());
}

TEST_CASE("frozen graphs differ where a vertex or an edge does") {
  const auto all = each_once(papers::random(4, 20));
  const CompactGraph compact = built(all);
  CHECK_FALSE(built({all.begin(), all.end() - 1}) == compact);
  CompactGraph changed = compact;
  changed[*boost::edges(changed).first].mentions += 1;
  CHECK_FALSE(changed == compact);
}

TEST_CASE("edges go both ways in a frozen graph") {
  const CompactGraph compact = freeze(papers::graph_of(papers::random(9, 40)));
  const auto vertices = boost::vertices(compact);
  std::size_t in = 0;
  for (auto vertex = vertices.first; vertex != vertices.second; ++vertex) {
    const auto edges = boost::in_edges(*vertex, compact);
    for (auto edge = edges.first; edge != edges.second; ++edge, ++in) {
      CHECK(boost::target(*edge, compact) == *vertex);
      CHECK(boost::edge(boost::source(*edge, compact), *vertex, compact).second);
    }
  }
  CHECK(in == boost::num_edges(compact));
}
