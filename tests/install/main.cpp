// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>

int main() {
  const std::string text = "Zie Kamerstuk 36 045, nrs. 190 en 191.";
  for (const auto& citation : kamergraaf::Extractor().extract(text))
    std::cout << citation.span.of(text) << " -> " << url(citation.id) << '\n';
}
