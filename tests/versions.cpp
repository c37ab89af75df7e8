// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kamergraaf/kamergraaf.hpp"

using namespace kamergraaf;

namespace {

void add_motion(CitationGraph& graph, const std::string& number, const std::string& replaces) {
  const std::string title = replaces.empty()
                                ? "MOTIE VAN HET LID VAN AALST"
                                : "GEWIJZIGDE MOTIE VAN HET LID VAN AALST TER VERVANGING VAN DIE GEDRUKT ONDER NR. " + replaces;
  const Document motion =
      document_from_text(number, "36 999\n\nPontveren\n\nNr. " + number + "\n\n" + title +
                                     "\n\nVoorgesteld 3 februari 2025\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de "
                                     "regering te varen,\n\nen gaat over tot de orde van de dag.\n\nVan Aalst\n");
  add(graph, motion, citations_of(motion, Extractor()));
}

std::string versions(const CitationGraph& graph, const std::string& number) {
  std::string all;
  for (const VertexDescriptor vertex : versions_of(graph, *find(graph, "kst-36999-" + number)))
    all += (all.empty() ? "" : " ") + std::string(graph[vertex].identifier.number.view());
  return all;
}

}  // namespace

TEST_CASE("a motion that takes the place of another is its later version") {
  CitationGraph graph;
  add_motion(graph, "12", "");
  add_motion(graph, "19", "12");
  add_motion(graph, "23", "19");
  for (const char* number : {"12", "19", "23"}) CHECK(versions(graph, number) == "12 19 23");
  CHECK(graph[latest_version(graph, *find(graph, "kst-36999-12"))].id == "kst-36999-23");
}

TEST_CASE("the order in which the papers come does not matter, nor whether the first was read") {
  CitationGraph graph;
  add_motion(graph, "23", "19");
  add_motion(graph, "19", "12");
  CHECK(versions(graph, "19") == "12 19 23");
}

TEST_CASE("a motion that nothing replaces is its only version") {
  CitationGraph graph;
  add_motion(graph, "12", "");
  CHECK(versions(graph, "12") == "12");
}

TEST_CASE("of two that replace the same one the later goes on the chain") {
  CitationGraph graph;
  add_motion(graph, "12", "");
  add_motion(graph, "19", "12");
  add_motion(graph, "20", "12");
  CHECK(versions(graph, "12") == "12 20");
  CHECK(versions(graph, "19") == "12 19");
}

TEST_CASE("papers that replace each other in a ring end the chain") {
  CitationGraph graph;
  add_motion(graph, "12", "19");
  add_motion(graph, "19", "12");
  CHECK(versions(graph, "12") == "19 12");
  CHECK(versions(graph, "19") == "12 19");
}
