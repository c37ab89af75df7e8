// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "kamergraaf/compact.hpp"
#include "kamergraaf/measure.hpp"
#include "network.hpp"
#include "oracle/measure.hpp"

using namespace kamergraaf;

namespace {

constexpr unsigned graphs = 120;

double difference(const oracle::Matrix& matrix, const std::vector<double>& scores, const std::vector<double>& expected) {
  double most = 0;
  for (std::size_t i = 0; i < matrix.size(); ++i) most = std::max(most, std::abs(scores[matrix.vertices[i]] - expected[i]));
  return most;
}

void check_groups(const oracle::Matrix& matrix, const Groups& groups, const oracle::Matrix& together) {
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b)
      CHECK((groups.of[matrix.vertices[a]] == groups.of[matrix.vertices[b]]) == (together.cites[a][b] && together.cites[b][a]));
}

void check_names(const oracle::Matrix& matrix, const Groups& groups) {
  CHECK(std::is_sorted(groups.sizes.rbegin(), groups.sizes.rend()));
  std::vector<std::size_t> sizes(groups.sizes.size());
  std::vector<std::size_t> first;
  for (const VertexDescriptor v : matrix.vertices)
    if (sizes[groups.of[v]]++ == 0) first.push_back(groups.of[v]);
  CHECK(sizes == groups.sizes);
  for (std::size_t i = 1; i < first.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (groups.sizes[first[i]] == groups.sizes[first[j]]) CHECK(first[j] < first[i]);
}

oracle::Matrix either_way(const oracle::Matrix& matrix) {
  oracle::Matrix both = oracle::transposed(matrix);
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) both.cites[a][b] = both.cites[a][b] || matrix.cites[a][b];
  return both;
}

std::vector<Coupling> slow_pairs(const oracle::Matrix& matrix, std::optional<std::size_t> of) {
  std::vector<Coupling> pairs;
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b)
      if (const std::size_t shared = oracle::shared(matrix, a, b); shared != 0 && (of ? a == *of && a != b : a < b))
        pairs.push_back({matrix.vertices[a], matrix.vertices[b], shared});
  std::stable_sort(pairs.begin(), pairs.end(), [](const Coupling& a, const Coupling& b) { return a.shared > b.shared; });
  return pairs;
}

std::vector<Coupling> first_of(std::vector<Coupling> pairs, std::size_t top) {
  pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(std::min(top, pairs.size())), pairs.end());
  return pairs;
}

std::vector<std::size_t> groups_by_row(const oracle::Matrix& matrix, const Groups& groups) {
  std::vector<std::size_t> group_of;
  for (const VertexDescriptor v : matrix.vertices) group_of.push_back(groups.of[v]);
  return group_of;
}

template <typename Graph>
std::string id_of(const Graph& graph, VertexDescriptor vertex) {
  return std::string(graph[static_cast<typename boost::graph_traits<Graph>::vertex_descriptor>(vertex)].id);
}

template <typename Graph>
std::string as_words(const Graph& graph, std::string_view name) {
  const Measured measured = measure(graph, name);
  std::string words;
  for (const Scored& one : measured.scores) {
    std::array<char, 40> score{};
    std::snprintf(score.data(), score.size(), "%.17g", one.score);
    words += "\n" + id_of(graph, one.paper) + " " + (one.other ? id_of(graph, *one.other) : "") + " " + score.data();
  }
  return words;
}

}  // namespace

TEST_CASE("degrees and citations for age are those that are counted") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 14);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    CHECK(difference(matrix, in_degrees(graph), oracle::in_degrees(matrix)) == 0);
    CHECK(difference(matrix, out_degrees(graph), oracle::in_degrees(oracle::transposed(matrix))) == 0);
    CHECK(difference(matrix, citations_for_age(graph), oracle::citations_for_age(graph, matrix)) < 1e-12);
  }
}

TEST_CASE("PageRank is where many steps lead, within its tolerance") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 20);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    for (const double damping : {0.0, 0.5, 0.85}) {
      const auto expected = oracle::page_rank(matrix, damping);
      CHECK(difference(matrix, page_rank(graph, {.damping = damping, .tolerance = 1e-14}), expected) < 1e-13);
      CHECK(difference(matrix, page_rank(graph, {.damping = damping, .tolerance = 1e-4}), expected) < 1e-4);
    }
  }
}

TEST_CASE("hubs and authorities are where endless steps lead") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 20);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    const Hits found = hits(graph);
    CHECK(found.settled);
    CHECK(difference(matrix, found.hubs, oracle::hubs(matrix)) < 1e-9);
    CHECK(difference(matrix, found.authorities, oracle::authorities(matrix)) < 1e-9);
  }
}

TEST_CASE("betweenness is that of every pair of ends") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 16);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    CHECK(difference(matrix, betweenness(graph), oracle::betweenness(matrix)) < 1e-10);
  }
}

TEST_CASE("a core is what is left when all with fewer links are taken away") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 16);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    CHECK(difference(matrix, core_numbers(graph), oracle::core_numbers(matrix)) == 0);
  }
}

TEST_CASE("components are what reaches each other") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 16);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    check_groups(matrix, strong_components(graph), oracle::closure(matrix));
    check_groups(matrix, weak_components(graph), oracle::closure(either_way(matrix)));
    check_names(matrix, strong_components(graph));
    check_names(matrix, weak_components(graph));
  }
}

TEST_CASE("coupling and co-citation are the pairs with most in common, of all and of each paper") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 14);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    const oracle::Matrix back = oracle::transposed(matrix);
    for (const std::size_t top : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{7}, all_of_them}) {
      CHECK(coupled_pairs(graph, top) == first_of(slow_pairs(matrix, {}), top));
      CHECK(co_cited_pairs(graph, top) == first_of(slow_pairs(back, {}), top));
      const std::size_t paper = seed % matrix.size();
      CHECK(coupled_with(graph, matrix.vertices[paper], top) == first_of(slow_pairs(matrix, paper), top));
      CHECK(co_cited_with(graph, matrix.vertices[paper], top) == first_of(slow_pairs(back, paper), top));
    }
  }
}

TEST_CASE("the main path is the search path on which the others run most") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 9);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    const auto component = oracle::strong_components(matrix);
    const auto paths = oracle::search_paths(oracle::condensed(matrix));
    const auto expected = oracle::main_path(oracle::condensed(matrix));
    const auto stages = main_path(graph);
    REQUIRE(stages.size() == expected.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
      std::vector<VertexDescriptor> papers;
      for (std::size_t a = 0; a < matrix.size(); ++a)
        if (component[a] == expected[i]) papers.push_back(matrix.vertices[a]);
      CHECK(stages[i].papers == papers);
      double through = 0;
      double along = 0;
      for (const auto& path : paths) {
        const auto at = std::find(path.begin(), path.end(), expected[i]);
        through += at != path.end();
        along += i != 0 && at != path.end() && at != path.begin() && *(at - 1) == expected[i - 1];
      }
      CHECK(stages[i].share == doctest::Approx(through / static_cast<double>(paths.size())).epsilon(1e-12));
      CHECK(stages[i].weight == doctest::Approx(along / static_cast<double>(paths.size())).epsilon(1e-12));
    }
  }
}

TEST_CASE("the reduction has the links without which something is reached no more") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 12);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    const oracle::Matrix reduced = oracle::reduced(oracle::condensed(matrix));
    std::vector<std::pair<VertexDescriptor, VertexDescriptor>> expected;
    for (std::size_t a = 0; a < matrix.size(); ++a)
      for (std::size_t b = 0; b < matrix.size(); ++b)
        if (reduced.cites[a][b]) expected.emplace_back(matrix.vertices[a], matrix.vertices[b]);
    CHECK(transitive_reduction(graph) == expected);
  }
}

TEST_CASE("communities have the modularity that they claim; each is connected, and no two are better as one") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = network::random(seed, 16);
    const oracle::Matrix matrix = oracle::matrix_of(graph);
    const Communities found = communities(graph);
    const auto group_of = groups_by_row(matrix, found.groups);
    CHECK(found.modularity == doctest::Approx(oracle::modularity(matrix, group_of)).epsilon(1e-12));
    check_names(matrix, found.groups);
    oracle::Matrix inside = either_way(matrix);
    for (std::size_t a = 0; a < matrix.size(); ++a)
      for (std::size_t b = 0; b < matrix.size(); ++b) inside.cites[a][b] = inside.cites[a][b] && group_of[a] == group_of[b];
    check_groups(matrix, found.groups, oracle::closure(inside));
    for (std::size_t one = 0; one < found.groups.sizes.size(); ++one)
      for (std::size_t other = 0; other < one; ++other) {
        auto joined = group_of;
        std::replace(joined.begin(), joined.end(), one, other);
        CHECK(oracle::modularity(matrix, joined) < found.modularity + 1e-12);
      }
  }
}

TEST_CASE("in whatever order a graph is built, and frozen, each measure is the same to the last bit") {
  for (unsigned seed = 0; seed < graphs; ++seed) {
    CAPTURE(seed);
    const CitationGraph forwards = network::random(seed, 30);
    const CitationGraph backwards = network::random(seed, 30, true);
    const CompactGraph frozen = freeze(backwards);
    for (const Measure& one : measures()) {
      CAPTURE(one.name);
      CHECK(as_words(backwards, one.name) == as_words(forwards, one.name));
      CHECK(as_words(frozen, one.name) == as_words(forwards, one.name));
    }
  }
}
