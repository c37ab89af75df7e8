// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <doctest/doctest.h>

#include "detail/expression.hpp"

TEST_CASE("each pattern matches its example and not its counterexample") {
  for (const kamergraaf::Pattern& pattern : kamergraaf::built_in_patterns()) {
    CAPTURE(pattern.name);
    const kamergraaf::detail::Expression expression(pattern.expression, pattern.name);
    CHECK(expression.find(pattern.example));
    CHECK_FALSE(expression.find(pattern.counterexample));
    CHECK_FALSE(pattern.sentence.empty());
  }
}
