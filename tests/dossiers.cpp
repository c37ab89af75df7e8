// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/dossiers.hpp"

#include <doctest/doctest.h>

#include <map>

#include "letter.hpp"
#include "papers.hpp"

using namespace kamergraaf;

namespace {

std::string flows_of(const DossierGraph& dossiers) {
  std::string all;
  for (auto [flow, end] = boost::edges(dossiers); flow != end; ++flow)
    all += dossiers[boost::source(*flow, dossiers)].id + " -> " + dossiers[boost::target(*flow, dossiers)].id + ": " +
           std::to_string(dossiers[*flow].citations) + '\n';
  return all;
}

}  // namespace

TEST_CASE("papers are folded into their dossiers, and their citations counted") {
  const DossierGraph dossiers = fold(letter::graph());
  CHECK(flows_of(dossiers) ==
        "21501-20 -> 21501-02: 1\n21501-20 -> 21501-20: 1\n21501-20 -> 36045: 2\n21501-20 -> 36471: 1\n21501-20 -> 36600-V: "
        "1\n");
  const DossierFolder& ukraine = dossiers[2];
  CHECK(ukraine.id == "36045");
  CHECK(ukraine.papers == 2);
  CHECK(ukraine.read == 0);
}

TEST_CASE("a paper of two dossiers is in that of its identifier, and one of none in none") {
  CitationGraph graph;
  Document letter = letter::paper("kst-36999-1", "Zie nr. 7 en Stb. 2010, 242.");
  letter.head.dossiers = {{Dossier{"36100", {}}, 0, "Een ander"}, {Dossier{"36999", {}}, 0, "Het eigen"}};
  add(graph, letter,
      std::vector{letter::citation(letter, "nr. 7", "kst-36999-7"),
                  letter::citation(letter, "Stb. 2010, 242", "stb-2010-242")});
  const DossierGraph dossiers = fold(graph);
  CHECK(flows_of(dossiers) == "36999 -> 36999: 1\n");
  CHECK(dossiers[0].papers == 0);
  CHECK(dossiers[1].read == 1);
  CHECK(dossiers[1].papers == 2);
}

TEST_CASE("all citations between papers of dossiers flow somewhere, in a frozen graph alike") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    const CitationGraph graph = papers::graph_of(papers::random(seed, 25));
    const DossierGraph dossiers = fold(graph);
    CHECK(flows_of(fold(freeze(graph))) == flows_of(dossiers));
    std::size_t flowing = 0;
    for (auto [flow, end] = boost::edges(dossiers); flow != end; ++flow) flowing += dossiers[*flow].citations;
    std::size_t citations = 0;
    const auto has_home = [&](VertexDescriptor vertex) {
      return graph[vertex].kind == VertexKind::dossier || !graph[vertex].identifier.dossier.empty() ||
             trace(graph, vertex, {.direction = Direction::out, .along = {EdgeKind::in_dossier}}).steps.size() > 0;
    };
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge)
      if (graph[*edge].kind == EdgeKind::cites && has_home(boost::source(*edge, graph)) &&
          has_home(boost::target(*edge, graph)))
        ++citations;
    CHECK(flowing == citations);
  }
}
