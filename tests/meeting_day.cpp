// SPDX-License-Identifier: Apache-2.0
#include "wording/meeting_day.hpp"

#include <doctest/doctest.h>

using kamergraaf::parse_date;
using kamergraaf::to_string;
using namespace kamergraaf::detail;

namespace {

std::string settled(std::string_view text, std::string_view today = "2025-03-04") {
  const auto written = find_meeting_day(text);
  const auto date = written ? settle(*written, parse_date(today)) : std::nullopt;
  return date ? to_string(*date) : "";
}

std::string found(std::string_view text) {
  const auto written = find_meeting_day(text);
  return written ? std::string(written->span.of(text)) : "";
}

}  // namespace

TEST_CASE("a meeting of one day is on that day") {
  CHECK(settled("van 24 februari 2025", "") == "2025-02-24");
  CHECK(settled("d.d. 04-03-2025", "") == "2025-03-04");
  CHECK(settled("op donderdag 6 maart 2025", "") == "2025-03-06");
}

TEST_CASE("a meeting of several days is known by the first") {
  for (const char* text :
       {"20 en 21 maart 2025", "20-21 maart 2025", "20 \u2013 21 maart 2025", "20/21 maart 2025", "20 t/m 22 maart 2025",
        "20, 21 en 22 maart 2025", "donderdag 20 en vrijdag 21 maart 2025", "20 maart en 21 maart 2025"}) {
    CAPTURE(text);
    CHECK(settled(text, "") == "2025-03-20");
    CHECK(found(text) == text);
  }
  CHECK(settled("30 juni en 1 juli 2025", "") == "2025-06-30");
  CHECK(settled("31 december - 1 januari 2026", "") == "2025-12-31");
}

TEST_CASE("days that lie further apart than a meeting lasts are no meeting") {
  CHECK(settled("3 en 28 maart 2025", "").empty());
  CHECK(settled("21 en 20 maart 2025", "").empty());
}

TEST_CASE("a day without a year is that before or after the paper, as it says") {
  CHECK(settled("24 februari jl.") == "2025-02-24");
  CHECK(settled("20 en 21 maart jl.") == "2024-03-20");
  CHECK(settled("6 maart a.s.") == "2025-03-06");
  CHECK(settled("6 januari a.s.") == "2026-01-06");
  CHECK(settled("2 dezer") == "2025-03-02");
}

TEST_CASE("a day that says neither is the nearest to the paper") {
  CHECK(settled("6 maart") == "2025-03-06");
  CHECK(settled("20 en 21 maart") == "2025-03-20");
  CHECK(settled("16 en 17 december") == "2024-12-16");
}

TEST_CASE("a day without a year is not settled half a year away, nor in a paper without a date") {
  CHECK(settled("4 september").empty());
  CHECK(settled("6 maart", "").empty());
  CHECK(settled("24 februari jl.", "").empty());
}

TEST_CASE("the span of the days holds what belongs to them") {
  CHECK(found("de Raad van 20 en 21 maart jl. (verslag)") == "20 en 21 maart jl.");
  CHECK(found("op 17 februari jl te Brussel") == "17 februari jl");
  CHECK(found("van maart 2025").empty());
}
