// SPDX-License-Identifier: Apache-2.0
#include "oracle/calendar.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace oracle {

using detail::Expression;
using detail::is_digit;
using detail::WhichYear;

namespace {

constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                  "juli",    "augustus", "september", "oktober", "november", "december"};

unsigned month_of(std::string_view word) {
  std::string start(word.substr(0, 3));
  std::transform(start.begin(), start.end(), start.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (start == "mrt") return 3;
  const auto* month = std::find_if(months.begin(), months.end(), [&](std::string_view one) { return one.starts_with(start); });
  return static_cast<unsigned>(month - months.begin()) + 1;
}

int number(std::string_view digits) { return digits.empty() ? 0 : std::stoi(std::string(digits)); }

WhichYear said_by(std::string_view suffix) {
  if (suffix.empty()) return WhichYear::plain;
  return suffix.front() == 'j' || suffix.front() == 'J' ? WhichYear::last : WhichYear::next;
}

const Expression& days() {
  static const Expression form(
      R"(\b(?:(?P<day>[0-3]?\d){space}(?P<month>(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|)"
      R"(november|december|jan\.|febr?\.|mrt\.|apr\.|aug\.|sept?\.|okt\.|nov\.|dec\.)|(?:jan|febr?|mrt|apr|aug|sept?|okt|nov|dec)\b))"
      R"((?:{space}(?P<year>(?:1[89]|20)\d\d)\b|{space}(?P<suffix>(?i:j\.?{space}l\.|a\.?{space}s\.|jongstleden|aanstaande))|\b)?)"
      R"(|(?P<day2>[0-3]?\d)(?:[-/.])(?P<month2>[01]?\d)(?:[-/.])(?P<year2>(?:1[89]|20)\d\d)\b)"
      R"(|(?P<day3>[0-3]?\d)e?{gap}(?P<dezer>dezer)\b))",
      "day");
  return form;
}

WrittenDay read_day(std::string_view text, const Expression::Match& match) {
  const auto part = [&](std::string_view name) { return days().named(match, name).of(text); };
  WrittenDay written;
  written.day = static_cast<unsigned>(number(part("day")));
  written.year = number(part("year"));
  written.said = part("dezer").empty() ? said_by(part("suffix")) : WhichYear::this_month;
  written.span = match.front();
  const std::string_view month_word = part("month");
  if (!month_word.empty())
    written.month = is_digit(month_word.front()) ? static_cast<unsigned>(number(month_word)) : month_of(month_word);
  return written;
}

}  // namespace

std::optional<WrittenDay> find_day(std::string_view text, std::size_t from) {
  for (std::size_t at = from; const auto match = days().find(text, at);) {
    const WrittenDay written = read_day(text, *match);
    if (written.day >= 1 && written.day <= 31 && written.month <= 12) return written;
    at = match->front().end;
  }
  return {};
}

}  // namespace oracle
