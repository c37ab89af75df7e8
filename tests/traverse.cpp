// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/traverse.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <span>

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

bool leads(const CitationGraph& graph, VertexDescriptor from, VertexDescriptor to, std::span<const EdgeDescriptor> chain,
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

/// The vertices on a chain, from its beginning to its end.
template <typename Graph>
std::vector<VertexOf<Graph>> vertices_on(const Graph& graph, VertexOf<Graph> from, std::span<const EdgeOf<Graph>> chain) {
  std::vector<VertexOf<Graph>> vertices{from};
  for (const auto& edge : chain) {
    const auto source = boost::source(edge, graph);
    vertices.push_back(source == vertices.back() ? boost::target(edge, graph) : source);
  }
  return vertices;
}

template <typename Graph>
std::vector<std::string> ids_on(const Graph& graph, VertexOf<Graph> from, std::span<const EdgeOf<Graph>> chain) {
  std::vector<std::string> all;
  for (const auto vertex : vertices_on<Graph>(graph, from, chain)) all.emplace_back(graph[vertex].id);
  return all;
}

std::ptrdiff_t dossiers_on(const CitationGraph& graph, VertexDescriptor from, std::span<const EdgeDescriptor> chain) {
  auto between = vertices_on<CitationGraph>(graph, from, chain);
  between.pop_back();
  return std::ranges::count_if(between, [&](auto vertex) { return graph[vertex].kind == VertexKind::dossier; });
}

void check_same_walk(const CitationGraph& graph, VertexDescriptor from, const CompactGraph& compact,
                     const TraceOptions& options) {
  const auto frozen_from = *find(compact, graph[from].id);
  const auto trail = trace(graph, from, options);
  const auto frozen = trace(compact, frozen_from, options);
  REQUIRE(trail.steps.size() == frozen.steps.size());
  for (std::size_t i = 0; i < trail.steps.size(); ++i) {
    const auto chain = trail.chain_to(trail.steps[i]);
    const auto frozen_chain = frozen.chain_to(frozen.steps[i]);
    CHECK(ids_on(graph, from, chain) == ids_on(compact, frozen_from, frozen_chain));
    CHECK(std::ranges::equal(
        chain, frozen_chain, {}, [&](const auto& edge) { return graph[edge].kind; },
        [&](const auto& edge) { return compact[edge].kind; }));
  }
}

void check_against_oracle(const CitationGraph& graph, VertexDescriptor from, const TraceOptions& options) {
  const auto distance = oracle::distances(graph, from, options.direction);
  const auto trail = trace(graph, from, options);
  const auto& steps = trail.steps;
  std::size_t reached = 0;
  for (VertexDescriptor v = 0; v < distance.size(); ++v)
    if (v != from && distance[v] && *distance[v] <= options.depth) ++reached;
  CHECK(steps.size() == reached);
  for (const Step& step : steps) {
    CHECK(distance[step.vertex] == step.distance);
    const auto chain = trail.chain_to(step);
    CHECK(chain.size() == step.distance);
    CHECK(leads(graph, from, step.vertex, chain, options.direction));
    CHECK(std::ranges::equal(chain_between(graph, from, step.vertex, {options.direction, options.depth}), chain));
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

TEST_CASE("of chains that are as long the one through the fewest dossiers is given") {
  CitationGraph graph(4);
  const char* ids_of[] = {"a", "b-dossier", "c-paper", "d"};
  for (VertexDescriptor vertex = 0; vertex < 4; ++vertex) graph[vertex].id = ids_of[vertex];
  graph[1].kind = VertexKind::dossier;
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
    const auto a = trace(forwards, from, {.depth = 20});
    const auto b = trace(backwards, boost::num_vertices(forwards) - 1 - from, {.depth = 20});
    CHECK(ids(forwards, a.steps) == ids(backwards, b.steps));
    for (std::size_t i = 0; i < std::min(a.steps.size(), b.steps.size()); ++i)
      CHECK(ids_on(forwards, from, a.chain_to(a.steps[i])) ==
            ids_on(backwards, boost::num_vertices(forwards) - 1 - from, b.chain_to(b.steps[i])));
  }
}

TEST_CASE("of all shortest chains to a vertex the one that is given goes through the fewest dossiers") {
  std::size_t chosen = 0;
  for (unsigned seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = papers::random_graph(seed);
    const auto trail = trace(graph, 0, {.depth = 20});
    for (const Step& step : trail.steps) {
      const auto dossiers = [&](std::span<const EdgeDescriptor> chain) { return dossiers_on(graph, 0, chain); };
      const auto all = all_chains_between(graph, 0, step.vertex, {.depth = 20}).chains;
      const auto fewest = std::ranges::min(all, {}, dossiers);
      CHECK(dossiers(trail.chain_to(step)) == dossiers(fewest));
      if (dossiers(std::ranges::max(all, {}, dossiers)) > dossiers(fewest)) ++chosen;
    }
  }
  CHECK(chosen > 100);
}

TEST_CASE("a frozen graph is walked as the one it was made of") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = papers::graph_of(papers::random(seed, 15));
    const CompactGraph compact = freeze(graph);
    for (const VertexDescriptor from : vertices_in_order(graph)) {
      const TraceOptions options{.depth = 3, .paper = PaperKind::letter};
      check_same_walk(graph, from, compact, options);
    }
  }
}

TEST_CASE("so is a large one, where a step reaches few of its vertices or many") {
  const CitationGraph graph = papers::graph_of(papers::random(1, 600));
  const CompactGraph compact = freeze(graph);
  REQUIRE(boost::num_vertices(graph) > 10 * 64);
  std::size_t few = 0;
  std::size_t many = 0;
  for (VertexDescriptor from = 0; from < boost::num_vertices(graph); from += 9) {
    check_same_walk(graph, from, compact, {.depth = 3});
    const auto steps = trace(graph, from, {.depth = 3}).steps;
    for (std::size_t distance = 1; distance <= 3; ++distance) {
      const auto reached = std::ranges::count(steps, distance, &Step::distance);
      ++(reached <= static_cast<std::ptrdiff_t>(boost::num_vertices(graph) / 64) ? few : many);
    }
  }
  CHECK(few > 5);
  CHECK(many > 5);
}
