// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <doctest/doctest.h>

#include <set>

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
  for (const kamergraaf::Pattern& pattern : kamergraaf::all_patterns()) {
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

TEST_CASE("patterns of references stand behind the built-in ones, and all have names of their own") {
  const auto numbers = kamergraaf::built_in_patterns();
  const auto references = kamergraaf::reference_patterns();
  const auto all = kamergraaf::all_patterns();
  REQUIRE(all.size() == numbers.size() + references.size());
  CHECK(all.back().name == references.back().name);
  std::set<std::string> names;
  for (const kamergraaf::Pattern& pattern : all) CHECK(names.insert(pattern.name).second);
  for (const kamergraaf::Pattern& pattern : references) CHECK(pattern.form == kamergraaf::Form::implicit);
}
