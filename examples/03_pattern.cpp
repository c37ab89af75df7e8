// SPDX-License-Identifier: Apache-2.0
// A form of citation of your own, beside the built-in ones. Read 01_letter.cpp first.
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>

int main() {
  auto patterns = kamergraaf::built_in_patterns();
  patterns.push_back({"kst-slash", "The short form of our newsroom: kst 36045/190.", R"(\bkst {dossiers}/{numbers})",
                      "kst 36045/190", "kst 36045"});
  const kamergraaf::Extractor extractor(patterns);
  const std::string_view text = "Zie kst 36045/190 en Kamerstuk 36 471, nr. 96.";
  for (const auto& citation : extractor.extract(text))
    std::cout << citation.span.of(text) << " -> " << url(citation.id) << '\n';
}
