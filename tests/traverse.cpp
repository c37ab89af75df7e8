// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/traverse.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "letter.hpp"
#include "oracle/distances.hpp"
#include "papers.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

std::string ids(const CitationGraph& graph, const std::vector<Step>& steps) {
  std::string all;
  for (const Step& step : steps) all += (all.empty() ? "" : " ") + graph[step.vertex].id;
  return all;
}

std::string around(const CitationGraph& graph, std::string_view id, const TraceOptions& options) {
  return ids(graph, trace(graph, *find(graph, id), options).steps);
}

bool leads(const CitationGraph& graph, VertexDescriptor from, VertexDescriptor to, const std::vector<EdgeDescriptor>& chain,
           Direction direction) {
  for (const EdgeDescriptor edge : chain) {
    const VertexDescriptor source = boost::source(edge, graph);
    const VertexDescriptor target = boost::target(edge, graph);
    if (direction != Direction::in && source == from)
      from = target;
    else if (direction != Direction::out && target == from)
      from = source;
    else
      return false;
  }
  return from == to;
}

void check_against_oracle(const CitationGraph& graph, VertexDescriptor from, const TraceOptions& options) {
  const auto distance = oracle::distances(graph, from, options.direction);
  const auto steps = trace(graph, from, options).steps;
  std::size_t reached = 0;
  for (VertexDescriptor v = 0; v < distance.size(); ++v)
    if (v != from && distance[v] && *distance[v] <= options.depth) ++reached;
  CHECK(steps.size() == reached);
  for (const Step& step : steps) {
    CHECK(distance[step.vertex] == step.distance);
    CHECK(step.chain.size() == step.distance);
    CHECK(leads(graph, from, step.vertex, step.chain, options.direction));
    CHECK(chain_between(graph, from, step.vertex, options) == step.chain);
  }
  CHECK(std::is_sorted(steps.begin(), steps.end(), [&](const Step& a, const Step& b) {
    return a.distance != b.distance ? a.distance < b.distance : graph[a.vertex].id < graph[b.vertex].id;
  }));
}

}  // namespace

TEST_CASE("the papers around a paper come nearest first, and by identifier among equals") {
  const CitationGraph graph = letter::graph();
  CHECK(around(graph, "kst-36045-190", {.depth = 1}) == "36045 kst-21501-20-2189");
  CHECK(around(graph, "kst-36045-190", {.depth = 2}) ==
        "36045 kst-21501-20-2189 21501-20 kst-21501-02-3064 kst-21501-20-2188 kst-36045-191 kst-36471-96 kst-36600-V-63");
  CHECK(around(graph, "kst-36045-190", {.depth = 0}).empty());
}

TEST_CASE("edges are followed to what is cited, to what cites, or both ways") {
  const CitationGraph graph = letter::graph();
  CHECK(around(graph, "kst-36045-190", {.direction = Direction::out, .depth = 9}) == "36045");
  CHECK(around(graph, "kst-36045-190", {.direction = Direction::in, .depth = 9}) == "kst-21501-20-2189");
  CHECK(around(graph, "36471", {.direction = Direction::in, .depth = 2}) == "kst-36471-96 kst-21501-20-2189");
}

TEST_CASE("filters choose what is returned, and not what is walked through") {
  const CitationGraph graph = letter::graph();
  const auto filtered = [&](TraceOptions options) {
    options.depth = 3;
    return around(graph, "36471", options);
  };
  CHECK(filtered({.paper = PaperKind::motion}) == "kst-36045-191");
  CHECK(filtered({.since = Date{2025y / 2 / 17}}) == "kst-21501-20-2189 kst-36045-190");
  CHECK(filtered({.since = Date{2025y / 2 / 18}}) == "kst-21501-20-2189");
  CHECK(filtered({.until = Date{2025y / 2 / 17}}) == "kst-36045-190");
  CHECK(filtered({.until = Date{2025y / 2 / 16}}).empty());
  CHECK(filtered({.vertex = VertexKind::dossier}) == "21501-20 36045");
}

TEST_CASE("of the edges those of a kind are followed alone, and of the papers those of a chamber or dossier returned") {
  const CitationGraph graph = letter::graph();
  const auto filtered = [&](TraceOptions options) {
    options.depth = 2;
    return around(graph, "kst-21501-20-2189", options);
  };
  CHECK(filtered({.direction = Direction::out, .along = {EdgeKind::in_dossier}}) == "21501-20 36045");
  CHECK(filtered({.vertex = VertexKind::paper, .dossier = "36045"}) == "kst-36045-190 kst-36045-191");
  CHECK(filtered({.vertex = VertexKind::paper, .chamber = Chamber::eerste}).empty());
}

TEST_CASE("a limit leaves the farthest out, and says so") {
  const CitationGraph graph = letter::graph();
  const auto from = *find(graph, "kst-36045-190");
  const auto trail = trace(graph, from, {.depth = 2, .limit = 3});
  CHECK(ids(graph, trail.steps) == "36045 kst-21501-20-2189 21501-20");
  CHECK(trail.cut);
  CHECK_FALSE(trace(graph, from, {.depth = 2, .limit = 8}).cut);
  CHECK_FALSE(trace(graph, from, {.depth = 2}).cut);
}

TEST_CASE("of chains that are as long the one with the fewest edges to a dossier is given") {
  CitationGraph graph(4);
  const char* ids_of[] = {"a", "b-dossier", "c-paper", "d"};
  for (VertexDescriptor vertex = 0; vertex < 4; ++vertex) graph[vertex].id = ids_of[vertex];
  boost::add_edge(0, 1, {EdgeKind::in_dossier, {}}, graph);
  boost::add_edge(3, 1, {EdgeKind::in_dossier, {}}, graph);
  boost::add_edge(0, 2, {EdgeKind::cites, {}}, graph);
  boost::add_edge(3, 2, {EdgeKind::cites, {}}, graph);
  const auto chain = chain_between(graph, 0, 3, {.depth = 9});
  REQUIRE(chain.size() == 2);
  CHECK(graph[boost::target(chain[0], graph)].id == "c-paper");
}

TEST_CASE("a chain between two vertices is a shortest one; there is none beyond the depth, nor to itself") {
  const CitationGraph graph = letter::graph();
  const auto from = *find(graph, "36471");
  const auto to = *find(graph, "kst-36045-191");
  const auto chain = chain_between(graph, from, to, {.depth = 3});
  REQUIRE(chain.size() == 3);
  CHECK(graph[chain[0]].kind == EdgeKind::in_dossier);
  CHECK(graph[boost::target(chain[2], graph)].id == "kst-36045-191");
  CHECK(chain_between(graph, from, to, {.depth = 2}).empty());
  CHECK(chain_between(graph, from, to, {.direction = Direction::out, .depth = 9}).empty());
  CHECK(chain_between(graph, from, from, {.depth = 9}).empty());
}

TEST_CASE("on any graph the distances are those of the slow way, and each chain leads to its vertex") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = papers::random_graph(seed, false);
    for (const Direction direction : {Direction::out, Direction::in, Direction::both})
      for (const std::size_t depth : std::initializer_list<std::size_t>{0, 1, 2, 3, 20})
        check_against_oracle(graph, seed % boost::num_vertices(graph), {.direction = direction, .depth = depth});
  }
}

TEST_CASE("the answer does not depend on the order in which the graph was built") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    const CitationGraph forwards = papers::random_graph(seed, false);
    const CitationGraph backwards = papers::random_graph(seed, true);
    const auto from = boost::num_vertices(forwards) / 2;
    const auto a = trace(forwards, from, {.depth = 20}).steps;
    const auto b = trace(backwards, boost::num_vertices(forwards) - 1 - from, {.depth = 20}).steps;
    CHECK(ids(forwards, a) == ids(backwards, b));
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
      const auto via = [](const CitationGraph& graph, const Step& step, VertexDescriptor to) {
        const EdgeDescriptor edge = step.chain.back();
        return graph[boost::source(edge, graph) == to ? boost::target(edge, graph) : boost::source(edge, graph)].id;
      };
      CHECK(via(forwards, a[i], a[i].vertex) == via(backwards, b[i], b[i].vertex));
    }
  }
}

TEST_CASE("a frozen graph is walked as the one it was made of") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = papers::graph_of(papers::random(seed, 15));
    const CompactGraph compact = freeze(graph);
    for (const VertexDescriptor from : vertices_in_order(graph)) {
      const TraceOptions options{.depth = 3, .paper = PaperKind::letter};
      const auto steps = trace(graph, from, options).steps;
      const auto others = trace(compact, *find(compact, graph[from].id), options).steps;
      REQUIRE(steps.size() == others.size());
      for (std::size_t i = 0; i < steps.size(); ++i) {
        CHECK(graph[steps[i].vertex].id == compact[others[i].vertex].id);
        REQUIRE(steps[i].chain.size() == others[i].chain.size());
        for (std::size_t edge = 0; edge < steps[i].chain.size(); ++edge)
          CHECK(graph[steps[i].chain[edge]].kind == compact[others[i].chain[edge]].kind);
      }
    }
  }
}
