// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/extractor.hpp"

namespace {

bool goes_on(const kamergraaf::Pattern& pattern) { return pattern.expression.find("?P<carry>") != std::string::npos; }

/// The pattern, and for one that goes on from the citation before it the one that finds that.
std::vector<kamergraaf::Pattern> with_first(const kamergraaf::Pattern& pattern) {
  std::vector<kamergraaf::Pattern> patterns{pattern};
  if (goes_on(pattern)) patterns.push_back(kamergraaf::built_in_patterns().front());
  return patterns;
}

}  // namespace

TEST_CASE("each pattern is found in its example and not in its counterexample") {
  for (const kamergraaf::Pattern& pattern : kamergraaf::built_in_patterns()) {
    CAPTURE(pattern.name);
    const kamergraaf::Extractor alone({pattern});
    const std::string before = goes_on(pattern) ? "Kamerstuk 36 045, nr. 3; " : "";
    const auto found = kamergraaf::Extractor(with_first(pattern)).extract(before + pattern.example);
    REQUIRE_FALSE(found.empty());
    CHECK(found.back().pattern == 0);
    CHECK(alone.extract(pattern.counterexample).empty());
    CHECK_FALSE(pattern.sentence.empty());
  }
}
