// SPDX-License-Identifier: Apache-2.0
// From a letter to its graph: the twelve lines of the README. Read this first.
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>

int main() {
  const kamergraaf::Extractor extractor;
  kamergraaf::CitationGraph graph;
  for (const auto& document : kamergraaf::read("seeds/kst-21501-20-2189.txt")) {
    const auto citations = kamergraaf::citations_of(document, extractor);
    for (const auto& c : citations) std::cout << c.span.of(document.text) << " -> " << to_string(c.id) << '\n';
    kamergraaf::add(graph, document, citations);
  }
  kamergraaf::write("letter.dot", graph);
}
