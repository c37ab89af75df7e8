// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include "patterns/families.hpp"

namespace kamergraaf {

std::vector<Pattern> built_in_patterns() {
  std::vector<Pattern> all = patterns::kamerstuk();
  for (const Pattern& pattern : patterns::dossier()) all.push_back(pattern);
  return all;
}

}  // namespace kamergraaf
