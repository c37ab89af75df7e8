// SPDX-License-Identifier: Apache-2.0
#include "detail/calendar.hpp"

#include <doctest/doctest.h>

using kamergraaf::to_string;
using kamergraaf::detail::find_date;

TEST_CASE("a date in words is found with its place") {
  const std::string text = "Den Haag, 4\u00A0maart 2025";
  const auto found = find_date(text);
  REQUIRE(found);
  CHECK(to_string(found->date) == "2025-03-04");
  CHECK(found->span.of(text) == "4\u00A0maart 2025");
}

TEST_CASE("a day that no calendar has is passed over") {
  CHECK_FALSE(find_date("31 april 2025"));
  CHECK(to_string(find_date("31 april 2025 of 1 Mei 2025")->date) == "2025-05-01");
}
