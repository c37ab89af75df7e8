// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <utility>

#include "patterns/families.hpp"

namespace kamergraaf {
namespace patterns {

std::vector<Pattern> with_cues(std::vector<Pattern> patterns, const std::string& usual, const std::vector<Found>& others) {
  for (Pattern& pattern : patterns) pattern.cue = usual;
  for (const Found& other : others) {
    const auto found =
        std::find_if(patterns.begin(), patterns.end(), [&](const Pattern& each) { return each.name == other.name; });
    if (found == patterns.end()) throw std::invalid_argument("no pattern: " + other.name);
    found->cue = other.cue;
    found->core = other.core;
  }
  return patterns;
}

}  // namespace patterns

namespace {

using Family = std::vector<Pattern> (*)();

std::vector<Pattern> of(std::initializer_list<Family> families) {
  std::vector<Pattern> all;
  for (const Family family : families)
    for (Pattern& pattern : family()) all.push_back(std::move(pattern));
  return all;
}

}  // namespace

std::vector<Pattern> built_in_patterns() {
  return of({patterns::kamerstuk, patterns::dossier, patterns::minutes, patterns::gazettes, patterns::law,
             patterns::european_union, patterns::addresses});
}

std::vector<Pattern> reference_patterns() { return of({patterns::references, patterns::meetings}); }

std::vector<Pattern> all_patterns() {
  std::vector<Pattern> all = built_in_patterns();
  for (Pattern& pattern : reference_patterns()) all.push_back(std::move(pattern));
  return all;
}

}  // namespace kamergraaf
