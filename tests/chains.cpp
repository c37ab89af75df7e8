// SPDX-License-Identifier: Apache-2.0
#include "oracle/chains.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "kamergraaf/traverse.hpp"
#include "letter.hpp"
#include "network.hpp"
#include "oracle/distances.hpp"
#include "papers.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

template <typename Graph>
std::string ids(const Graph& graph, const Trail<Graph>& trail) {
  std::string all;
  for (const auto& step : trail.steps) all += (all.empty() ? "" : " ") + std::string(graph[step.vertex].id);
  return all;
}

/// "a" cites "b" and "c", both cite "d", and "d" cites "e"; "f" cites "b".
CitationGraph diamond() {
  CitationGraph graph(6);
  for (VertexDescriptor vertex = 0; vertex < 6; ++vertex) {
    graph[vertex].id = std::string(1, static_cast<char>('a' + vertex));
    graph[boost::graph_bundle].of[graph[vertex].id] = vertex;
    graph[vertex].date = Date{2025y / 6 / static_cast<int>(20 - vertex)};
  }
  graph[5].date = {};
  for (const auto& edge : std::initializer_list<std::pair<int, int>>{{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {5, 1}})
    boost::add_edge(static_cast<VertexDescriptor>(edge.first), static_cast<VertexDescriptor>(edge.second), Edge{}, graph);
  return graph;
}

std::string path(const CitationGraph& graph, const Chain<CitationGraph>& chain) {
  std::string all;
  for (const EdgeDescriptor edge : chain) all += graph[boost::source(edge, graph)].id + graph[boost::target(edge, graph)].id;
  return all;
}

std::multiset<std::string> paths(const CitationGraph& graph, const std::vector<Chain<CitationGraph>>& chains) {
  std::multiset<std::string> all;
  for (const auto& chain : chains) all.insert(path(graph, chain));
  return all;
}

}  // namespace

TEST_CASE("all shortest chains between two papers are found, by the papers on them") {
  const CitationGraph graph = diamond();
  const auto found = all_chains_between(graph, 0, 4, {.direction = Direction::out});
  REQUIRE(found.chains.size() == 2);
  CHECK(path(graph, found.chains[0]) == "abbdde");
  CHECK(path(graph, found.chains[1]) == "accdde");
  CHECK_FALSE(found.cut);
}

TEST_CASE("without options a chain is as long as it takes: from a paper by the one that it cites to the dossier of that") {
  const CitationGraph graph = letter::graph();
  const auto from = *find(graph, "kst-21501-20-2189");
  const auto to = *find(graph, "36471");
  const auto chain = chain_between(graph, from, to);
  CHECK(path(graph, chain) == "kst-21501-20-2189kst-36471-96kst-36471-9636471");
  CHECK(paths(graph, all_chains_between(graph, from, to).chains) == std::multiset{path(graph, chain)});
}

TEST_CASE("each option leaves chains out: direction, depth and the kinds of edges") {
  const CitationGraph graph = letter::graph();
  const auto from = *find(graph, "kst-21501-20-2189");
  const auto to = *find(graph, "36471");
  const auto count = [&](const ChainOptions& options) {
    const std::size_t one = chain_between(graph, from, to, options).empty() ? 0 : 1;
    CHECK(all_chains_between(graph, from, to, options).chains.size() == one);
    return one;
  };
  CHECK(count({.direction = Direction::out}) == 1);
  CHECK(count({.direction = Direction::in}) == 0);
  CHECK(count({.depth = 2}) == 1);
  CHECK(count({.depth = 1}) == 0);
  CHECK(count({.along = {EdgeKind::cites, EdgeKind::in_dossier}}) == 1);
  CHECK(count({.along = {EdgeKind::cites}}) == 0);
}

TEST_CASE("chains come by the papers on them from the beginning on, and not from the end") {
  const CitationGraph graph = network::of("a>b b>d d>z a>c c>e e>z");
  const CitationGraph crossed = network::of("a>b b>y y>z a>c c>x x>z");
  const ChainOptions options{.direction = Direction::out};
  for (const CitationGraph* one : {&graph, &crossed}) {
    const auto found = all_chains_between(*one, *find(*one, "a"), *find(*one, "z"), options, 1);
    REQUIRE(found.chains.size() == 1);
    CHECK((*one)[boost::target(found.chains[0][0], *one)].id == "b");
  }
}

TEST_CASE("a limit leaves chains out, and says so; there is none beyond the depth, nor to itself") {
  const CitationGraph graph = diamond();
  const auto found = all_chains_between(graph, 0, 4, {.direction = Direction::out}, 1);
  CHECK(found.chains.size() == 1);
  CHECK(found.cut);
  CHECK(all_chains_between(graph, 0, 4, {.direction = Direction::out, .depth = 2}).chains.empty());
  CHECK(all_chains_between(graph, 0, 0).chains.empty());
  CHECK(all_chains_between(graph, 4, 0, {.direction = Direction::out}).chains.empty());
}

TEST_CASE("on any graph they are those of the slow way, and the chain of a trace is among them") {
  for (unsigned seed = 0; seed < 120; ++seed) {
    const CitationGraph graph = papers::random_graph(seed);
    const VertexDescriptor from = seed % boost::num_vertices(graph);
    for (const Direction direction : {Direction::out, Direction::in, Direction::both}) {
      const auto distance = oracle::distances(graph, from, direction);
      for (VertexDescriptor to = 0; to < boost::num_vertices(graph); ++to) {
        if (to == from || (distance[to] && *distance[to] > 3)) continue;
        CAPTURE(seed);
        const ChainOptions options{.direction = direction};
        const auto chains = all_chains_between(graph, from, to, options).chains;
        CHECK(chains.empty() == !distance[to].has_value());
        if (!distance[to]) continue;
        CHECK(paths(graph, chains) == paths(graph, oracle::shortest_chains(graph, from, to, direction)));
        CHECK(paths(graph, chains).count(path(graph, chain_between(graph, from, to, options))) > 0);
      }
    }
  }
}

TEST_CASE("a paper builds on what it cites, and on what that cites; the others build on it") {
  const CitationGraph graph = diamond();
  CHECK(ids(graph, ancestors(graph, 0)) == "b c d e");
  CHECK(ids(graph, descendants(graph, 3)) == "b c a f");
  CHECK(ids(graph, descendants(graph, 3, {.until = Date{2025y / 6 / 19}})) == "b c");
  CHECK(ancestors(graph, 4).steps.empty());
}

TEST_CASE("each option narrows what a paper builds on") {
  CitationGraph graph = diamond();
  graph[1].paper = PaperKind::motion;
  graph[2].chamber = Chamber::eerste;
  graph[3].kind = VertexKind::dossier;
  boost::add_edge(1, 3, {EdgeKind::in_dossier, {}}, graph);
  CHECK(ids(graph, ancestors(graph, 0, {.since = Date{2025y / 6 / 18}})) == "b c");
  CHECK(ids(graph, ancestors(graph, 0, {.until = Date{2025y / 6 / 17}})) == "d e");
  CHECK(ids(graph, ancestors(graph, 0, {.paper = PaperKind::motion})) == "b");
  CHECK(ids(graph, ancestors(graph, 0, {.vertex = VertexKind::dossier})) == "d");
  CHECK(ids(graph, ancestors(graph, 0, {.chamber = Chamber::eerste})) == "c");
  CHECK(ids(graph, ancestors(graph, 0, {.dossier = "d"})) == "b");
  CHECK(ids(graph, ancestors(graph, 0, {.limit = 3})) == "b c d");
  CHECK(ancestors(graph, 0, {.limit = 3}).cut);
}

TEST_CASE("what is in one dossier builds on nothing for that alone") {
  const CitationGraph graph = letter::graph();
  CHECK(ancestors(graph, *find(graph, "kst-36045-190")).steps.empty());
}

TEST_CASE("the common ancestors of two papers come nearest first") {
  const CitationGraph graph = diamond();
  const auto common = common_ancestors(graph, 0, 5);
  REQUIRE(common.size() == 3);
  CHECK(graph[common[0].vertex].id == "b");
  CHECK(common[0].from_first == 1);
  CHECK(common[0].from_second == 1);
  CHECK(graph[common[1].vertex].id == "d");
  CHECK(graph[common[2].vertex].id == "e");
  CHECK(common_ancestors(graph, 0, 3).front().vertex == 3);
  CHECK(common_ancestors(graph, 0, 0).empty());
}

TEST_CASE("as of a day, what is later is not there, and what has no date is") {
  const CitationGraph graph = diamond();
  const auto view = as_of(graph, Date{2025y / 6 / 19});
  CHECK_FALSE(find(view, "a"));
  CHECK(find(view, "b"));
  CHECK(find(view, "f"));
  CHECK(ids(view, trace(view, 3, {.direction = Direction::in, .depth = 9})) == "b c f");
  CHECK(ids(view, ancestors(view, 1)) == "d e");
  const CompactGraph compact = freeze(graph);
  const auto compact_view = as_of(compact, Date{2025y / 6 / 19});
  CHECK(ids(compact_view, trace(compact_view, 3, {.direction = Direction::in, .depth = 9})) == "b c f");
}
