// SPDX-License-Identifier: Apache-2.0
/// \file
/// What several threads may share. A program of its own, so that a build that watches threads is small.
#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <sstream>
#include <thread>
#include <vector>

#include "kamergraaf/kamergraaf.hpp"
#include "papers.hpp"
#include "settled.hpp"

using namespace kamergraaf;

namespace {

constexpr std::size_t threads = 4;
constexpr int rounds = 20;

/// The same work in all threads at once. \return what each gave
std::array<std::string, threads> together(const std::function<std::string()>& work) {
  std::array<std::string, threads> answers;
  std::vector<std::jthread> all;
  for (std::string& answer : answers) {
    all.emplace_back([&answer, &work] {
      for (int round = 0; round < rounds; ++round) answer = work();
    });
  }
  all.clear();
  return answers;
}

void check_alike(const std::function<std::string()>& work) {
  const std::string alone = work();
  CHECK_FALSE(alone.empty());
  for (const std::string& answer : together(work)) CHECK(answer == alone);
}

const std::string text =
    "Zie Kamerstuk 36 999, nr. 12 en de motie-Van Aalst (36 999, nr. 13). Deze motie is aangenomen. Mijn brief van 3 februari "
    "jl. ook.";

}  // namespace

TEST_CASE("several threads read papers, find their citations and settle them with one extractor and one register") {
  std::istringstream list("kst-36999-12\nkst-36999-13\nkst-36999-40\n");
  const Register papers = read_register(list, "list");
  const Extractor extractor = settled::extractor();
  check_alike([&] {
    const Document letter = settled::letter(text);
    std::string all;
    for (const Citation& citation : citations_of(letter, extractor, papers))
      all += to_string(citation.id) + ' ' + std::string(name_of(papers.standing_of(citation.id))) + '\n';
    return all;
  });
}

TEST_CASE("several threads use what the library makes once, when the first asks") {
  check_alike([] { return settled::means(text); });
}

TEST_CASE("several threads walk, measure, compare and write one graph") {
  const CitationGraph graph = papers::graph_of(papers::random(3, 30));
  const CompactGraph compact = freeze(graph);
  check_alike([&] {
    std::ostringstream out;
    write(out, graph, "json");
    for (const auto& step : trace(compact, 0, {.depth = 3}).steps) out << compact[step.vertex].id << '\n';
    for (const double score : page_rank(compact)) out << score << '\n';
    out << (graph == graph) << fold(graph).m_vertices.size();
    return out.str();
  });
}
