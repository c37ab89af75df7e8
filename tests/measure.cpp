// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/measure.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "kamergraaf/compact.hpp"
#include "kamergraaf/error.hpp"
#include "letter.hpp"
#include "network.hpp"

using namespace kamergraaf;

namespace {

double at(const CitationGraph& graph, const std::vector<double>& scores, std::string_view id) {
  return scores[*find(graph, id)];
}

std::string ids(const CitationGraph& graph, const std::vector<VertexDescriptor>& vertices) {
  std::string all;
  for (const VertexDescriptor v : vertices) all += (all.empty() ? "" : " ") + graph[v].id;
  return all;
}

std::string groups(const CitationGraph& graph, const Groups& division) {
  std::string all;
  for (std::size_t group = 0; group < division.sizes.size(); ++group) {
    if (group != 0) all += " | ";
    for (VertexDescriptor v = 0; v < boost::num_vertices(graph); ++v)
      if (division.of[v] == group) all += graph[v].id;
  }
  return all;
}

std::string path(const CitationGraph& graph) {
  std::string all;
  for (const Stage& stage : main_path(graph)) all += (all.empty() ? "" : " < ") + ids(graph, stage.papers);
  return all;
}

std::string pairs(const CitationGraph& graph, const std::vector<Coupling>& couplings) {
  std::string all;
  for (const Coupling& pair : couplings)
    all += (all.empty() ? "" : " ") + graph[pair.paper].id + graph[pair.other].id + std::to_string(pair.shared);
  return all;
}

Vertex dated(std::string id, int year, PaperKind kind) {
  Vertex vertex;
  vertex.id = std::move(id);
  vertex.paper = kind;
  if (year != 0) vertex.date = Date{std::chrono::year(year) / 3 / 4};
  return vertex;
}

}  // namespace

TEST_CASE("the letter cites six papers, each cited once; a dossier is not measured") {
  const CitationGraph graph = letter::graph();
  CHECK(at(graph, out_degrees(graph), "kst-21501-20-2189") == 6);
  CHECK(at(graph, in_degrees(graph), "kst-36045-190") == 1);
  CHECK(at(graph, in_degrees(graph), "36045") == 0);
  CHECK(weak_components(graph).sizes == std::vector<std::size_t>{7});
  CHECK(weak_components(graph).of[*find(graph, "36045")] == Groups::none);
  CHECK(ids(graph, ranked(graph, out_degrees(graph), 2)) == "kst-21501-20-2189 kst-21501-02-3064");
  CHECK(ranked(graph, out_degrees(graph)).size() == 7);
}

TEST_CASE("a compact graph has the scores of the graph that it was frozen from") {
  const CitationGraph graph = letter::graph();
  const CompactGraph frozen = freeze(graph);
  const auto scores = page_rank(graph);
  const auto again = page_rank(frozen);
  for (VertexDescriptor v = 0; v < scores.size(); ++v) CHECK(again[*find(frozen, graph[v].id)] == scores[v]);
  CHECK(frozen[static_cast<CompactDescriptor>(ranked(frozen, out_degrees(frozen), 1).front())].id == "kst-21501-20-2189");
}

TEST_CASE("what is cited twice is one link, and what cites itself none") {
  const CitationGraph graph = network::of("a>b a>b b>b");
  CHECK(at(graph, in_degrees(graph), "b") == 1);
  CHECK(at(graph, out_degrees(graph), "b") == 0);
}

TEST_CASE("a law that is cited is measured, and one that is not cited is outside") {
  CitationGraph graph = network::of("a>b c");
  for (const char* id : {"b", "c"}) graph[*find(graph, id)].kind = VertexKind::outside;
  CHECK(ids(graph, ranked(graph, in_degrees(graph))) == "b a");
}

TEST_CASE("citations for age: half as many as others of its year and kind is a half") {
  CitationGraph graph = network::of("p>a q>a r>a p>b p>c p>d");
  graph[*find(graph, "a")] = dated("a", 2020, PaperKind::letter);
  graph[*find(graph, "b")] = dated("b", 2020, PaperKind::letter);
  graph[*find(graph, "c")] = dated("c", 2020, PaperKind::motion);
  graph[*find(graph, "d")] = dated("d", 0, PaperKind::letter);
  const auto scores = citations_for_age(graph);
  CHECK(at(graph, scores, "a") == 1.5);
  CHECK(at(graph, scores, "b") == 0.5);
  CHECK(at(graph, scores, "c") == 1);
  CHECK(at(graph, scores, "d") == 0);
}

TEST_CASE("PageRank adds up to 1 and is what its equations say") {
  const CitationGraph graph = network::of("a>c b>c");
  const auto scores = page_rank(graph, {.tolerance = 1e-15});
  CHECK(std::accumulate(scores.begin(), scores.end(), 0.0) == doctest::Approx(1).epsilon(1e-15));
  CHECK(at(graph, scores, "a") == at(graph, scores, "b"));
  CHECK(at(graph, scores, "c") == doctest::Approx(2.7 * at(graph, scores, "a")).epsilon(1e-15));
}

TEST_CASE("a damping that is none is an error") {
  const CitationGraph graph = network::of("a>b");
  for (const double damping : {-0.1, 1.0, std::numeric_limits<double>::quiet_NaN()})
    CHECK_THROWS_AS(page_rank(graph, {.damping = damping}), Error);
}

TEST_CASE("hubs cite what is cited by hubs") {
  const CitationGraph graph = network::of("a>x a>y b>x");
  const Hits found = hits(graph);
  CHECK(found.settled);
  CHECK(at(graph, found.hubs, "a") == doctest::Approx((std::sqrt(5.0) - 1) / 2).epsilon(1e-10));
  CHECK(at(graph, found.authorities, "x") == doctest::Approx((std::sqrt(5.0) - 1) / 2).epsilon(1e-10));
  CHECK(at(graph, found.authorities, "a") == 0);
  CHECK_FALSE(hits(graph, {.steps = 2}).settled);
}

TEST_CASE("betweenness counts the chains that lead through, and not their ends") {
  const CitationGraph graph = network::of("a>b a>c b>d c>d d>e");
  const auto scores = betweenness(graph);
  CHECK(at(graph, scores, "d") == 3);
  CHECK(at(graph, scores, "b") == 1);
  CHECK(at(graph, scores, "a") == 0);
}

TEST_CASE("betweenness is a number where there are more chains than a double can count") {
  constexpr std::size_t layers = 1'100;
  CitationGraph graph;
  for (std::size_t i = 0; i < 2 * layers; ++i) {
    const VertexDescriptor paper = boost::add_vertex(graph);
    graph[paper].id = "kst-36999-" + std::to_string(i + 1);
    for (const std::size_t other : {2 * (i / 2) - 2, 2 * (i / 2) - 1})
      if (i > 1) boost::add_edge(paper, other, Edge{}, graph);
  }
  const auto scores = betweenness(graph);
  for (const std::size_t layer : {std::size_t{0}, std::size_t{1}, layers / 2, layers - 1}) {
    const auto through = static_cast<double>(2 * layer * (layers - 1 - layer));
    CHECK(scores[2 * layer] == doctest::Approx(through).epsilon(1e-9));
    CHECK(scores[2 * layer + 1] == doctest::Approx(through).epsilon(1e-9));
  }
}

TEST_CASE("components are named by their size, and by identifier among equals") {
  const CitationGraph graph = network::of("a>b d>e e>c c>d f g>f");
  CHECK(groups(graph, weak_components(graph)) == "dec | ab | fg");
  CHECK(groups(graph, strong_components(graph)) == "dec | a | b | f | g");
}

TEST_CASE("the core number of a triangle is 2, whichever way it cites, and of what hangs on it 1") {
  const CitationGraph graph = network::of("a>b b>a b>c a>c d>a e");
  const auto cores = core_numbers(graph);
  CHECK(at(graph, cores, "a") == 2);
  CHECK(at(graph, cores, "d") == 1);
  CHECK(at(graph, cores, "e") == 0);
}

TEST_CASE("coupled papers cite the same, co-cited ones are cited by the same") {
  const CitationGraph graph = network::of("a>x a>y b>x b>y c>y");
  CHECK(pairs(graph, coupled_pairs(graph)) == "ab2 ac1 bc1");
  CHECK(pairs(graph, co_cited_pairs(graph)) == "xy2");
  CHECK(pairs(graph, coupled_with(graph, *find(graph, "c"), 1)) == "ca1");
  CHECK(pairs(graph, co_cited_with(graph, *find(graph, "y"))) == "yx2");
  CHECK(coupled_with(letter::graph(), *find(letter::graph(), "36045")).empty());
}

TEST_CASE("the main path goes from the oldest to the newest where most ways meet") {
  CHECK(path(network::of("d>a d>b e>d f>e g>e c>a")) == "a < d < e < f");
  CHECK(path(network::of("a b c")).empty());
  const auto stages = main_path(network::of("d>a d>b e>d f>e g>e c>a"));
  CHECK(stages[1].share == doctest::Approx(0.8));
  CHECK(stages[2].weight == doctest::Approx(0.8));
}

TEST_CASE("papers that cite each other are one stage of the main path, and one end of a link of the reduction") {
  const CitationGraph graph = network::of("b>a c>b b>c d>c d>a");
  CHECK(path(graph) == "a < b c < d");
  using Link = std::pair<VertexDescriptor, VertexDescriptor>;
  const auto vertex = [&](const char* id) { return *find(graph, id); };
  CHECK(transitive_reduction(graph) == std::vector<Link>{{vertex("b"), vertex("a")}, {vertex("d"), vertex("b")}});
}

TEST_CASE("search paths beyond all counting are still told apart") {
  std::string words;
  CitationGraph graph(3003);
  for (std::size_t i = 0; i + 3 < 3003; i += 3)
    for (std::size_t from = i + 3; from < i + 6; ++from)
      for (std::size_t to = i; to < i + 3; ++to) boost::add_edge(from, to, Edge{}, graph);
  const auto stages = main_path(graph);
  REQUIRE(stages.size() == 1001);
  for (const Stage& stage : stages) CHECK(stage.share == doctest::Approx(1.0 / 3));
}

TEST_CASE("communities are what is linked closely") {
  const CitationGraph graph = network::of("a>b b>c c>a d>e e>f f>d a>d");
  const Communities found = communities(graph);
  CHECK(groups(graph, found.groups) == "abc | def");
  CHECK(found.modularity == doctest::Approx(6.0 / 7 - 0.5));
  CHECK(communities(network::of("a b")).modularity == 0);
}

TEST_CASE("by its name each measure gives papers or pairs, the best first") {
  const CitationGraph graph = network::of("a>x a>y b>x b>y c>y");
  const Measured degrees = measure(graph, "in-degree", 2);
  CHECK(degrees.scores == std::vector<Scored>{{*find(graph, "y"), {}, 3}, {*find(graph, "x"), {}, 2}});
  CHECK(measure(graph, "coupling", 1).scores == std::vector<Scored>{{*find(graph, "a"), *find(graph, "b"), 2}});
  CHECK(measure(graph, "coupling", 1, find(graph, "c")).scores ==
        std::vector<Scored>{{*find(graph, "c"), *find(graph, "a"), 1}});
  CHECK(measure(graph, "communities").modularity == doctest::Approx(0.08));
  CHECK_THROWS_WITH_AS(measure(graph, "poem"), doctest::Contains("there are in-degree, out-degree, age"), Error);
  CHECK_THROWS_AS(measure(graph, "age", 1, find(graph, "c")), Error);
}

TEST_CASE("of nothing each measure gives nothing") {
  const CitationGraph graph;
  for (const Measure& one : measures()) {
    CAPTURE(one.name);
    CHECK(measure(graph, one.name).scores.empty());
  }
}
