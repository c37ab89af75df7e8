// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <utility>

#include "patterns/families.hpp"

namespace kamergraaf {

std::vector<Pattern> built_in_patterns() {
  std::vector<Pattern> all;
  for (const auto& family : {patterns::kamerstuk, patterns::dossier, patterns::minutes, patterns::gazettes, patterns::law,
                             patterns::european_union, patterns::addresses})
    for (Pattern& pattern : family()) all.push_back(std::move(pattern));
  return all;
}

}  // namespace kamergraaf
