// SPDX-License-Identifier: Apache-2.0
// Shows: citations put back as hyperlinks into the page that they were read from. Read 01_letter first.
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>
#include <string>

int main() {
  const std::string page =
      "<p>In reactie op de motie (<i>Kamerstukken II</i> 2024/25, 36&nbsp;045, nr. 191) meld ik het volgende.</p>\n";
  const kamergraaf::Extractor extractor;
  const kamergraaf::Document document = kamergraaf::read_bytes(page, "brief.html", "html").front();
  const auto citations = kamergraaf::citations_of(document, extractor);
  for (const auto& citation : citations) {
    const kamergraaf::Place place = kamergraaf::place_of(document.source, citation.span);
    std::cout << "bytes " << place.bytes.begin << " to " << place.bytes.end << ": " << place.bytes.of(page) << '\n';
  }
  std::cout << kamergraaf::link(page, document, citations);
}
