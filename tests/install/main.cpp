// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>

int main() {
  const kamergraaf::Extractor extractor;
  const auto document = kamergraaf::document_from_text("brief.txt", "Zie Kamerstuk 36 045, nrs. 190 en 191.");
  const auto citations = kamergraaf::citations_of(document, extractor);
  for (const auto& citation : citations) std::cout << citation.span.of(document.text) << " -> " << url(citation.id) << '\n';

  kamergraaf::CitationGraph graph;
  const auto letter = kamergraaf::add(graph, document, citations);
  for (const auto& step : kamergraaf::trace(graph, letter).steps)
    std::cout << step.distance << ' ' << graph[step.vertex].id << '\n';
}
