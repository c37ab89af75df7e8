// SPDX-License-Identifier: Apache-2.0
#include "heads.hpp"

using namespace kamergraaf;

namespace heads {

Head head_of(const std::string& text) { return document_from_text("", text).head; }

Head head_with(const std::string& below) {
  return head_of("Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024\u20132025\n\n36 999\n\nBloemenwet\n\nNr. 3\n\n" +
                 below);
}

std::string authors_of(const Head& head) {
  std::string all;
  for (const Author& author : head.authors) all += author.name + " (" + author.role + ") ";
  return all;
}

}  // namespace heads
