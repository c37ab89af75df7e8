// SPDX-License-Identifier: Apache-2.0
#include "wording/calendar.hpp"

#include <doctest/doctest.h>

using kamergraaf::parse_date;
using kamergraaf::to_string;
using namespace kamergraaf::detail;

namespace {

std::string settled(std::string_view text, std::string_view today) {
  const auto written = find_day(text);
  const auto date = written ? settle(*written, parse_date(today)) : std::nullopt;
  return date ? to_string(*date) : "";
}

}  // namespace

TEST_CASE("a date in words is found with its place") {
  const std::string text = "Den Haag, 4\u00A0maart 2025";
  const auto found = find_day(text);
  REQUIRE(found);
  CHECK(found->span.of(text) == "4\u00A0maart 2025");
  CHECK(to_string(*find_date(text)) == "2025-03-04");
}

TEST_CASE("a day that no calendar has is passed over") {
  CHECK_FALSE(find_date("31 april 2025"));
  CHECK(to_string(*find_date("31 april 2025 of 1 Mei 2025")) == "2025-05-01");
}

TEST_CASE("a month with a long s is no error") {
  CHECK_FALSE(find_day("3 \u017Fept. 2025"));
  CHECK(find_day("3 \u017Fept. 2025 of 4 mei")->month == 5);
}

TEST_CASE("a date in figures or with a shortened month is a date") {
  CHECK(to_string(*find_date("d.d. 04-03-2025")) == "2025-03-04");
  CHECK(to_string(*find_date("24april 2025")) == "2025-04-24");
  CHECK(to_string(*find_date("3 sept. 2019")) == "2019-09-03");
}

TEST_CASE("a day without a year is settled against the date of the paper") {
  CHECK(settled("17 februari jl.", "2025-03-04") == "2025-02-17");
  CHECK(settled("17 december j.l.", "2025-03-04") == "2024-12-17");
  CHECK(settled("4 maart jl.", "2025-03-04") == "2024-03-04");
  CHECK(settled("6 maart a.s.", "2025-03-04") == "2025-03-06");
  CHECK(settled("6 januari a.s.", "2025-03-04") == "2026-01-06");
  CHECK(settled("4 maart", "2025-03-04") == "2025-03-04");
  CHECK(settled("17 februari aanstaande", "2025-03-04") == "2026-02-17");
  CHECK(settled("2 dezer", "2025-03-04") == "2025-03-02");
  CHECK(settled("17 februari jl.", "").empty());
}

TEST_CASE("a session runs from the third Tuesday of September") {
  CHECK(session_of(*parse_date("2025-03-04")) == kamergraaf::Session{2024, 2025});
  CHECK(session_of(*parse_date("2024-09-16")) == kamergraaf::Session{2023, 2024});
  CHECK(session_of(*parse_date("2024-09-17")) == kamergraaf::Session{2024, 2025});
}
