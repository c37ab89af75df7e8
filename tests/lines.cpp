// SPDX-License-Identifier: Apache-2.0
#include "detail/lines.hpp"

#include <doctest/doctest.h>

#include <string>

using kamergraaf::Span;

TEST_CASE("lines come without the blank around them, and blank lines not at all") {
  const std::string text = "\n \u00A0 a b \r\n\t\n\u00A0\nc";
  const auto lines = kamergraaf::detail::filled_lines(text);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].of(text) == "a b");
  CHECK(lines[1].of(text) == "c");
  CHECK(kamergraaf::detail::filled_lines(text, 1).size() == 1);
  CHECK(kamergraaf::detail::filled_lines("").empty());
}
