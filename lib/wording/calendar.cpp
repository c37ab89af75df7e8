// SPDX-License-Identifier: Apache-2.0
#include "wording/calendar.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"

namespace kamergraaf::detail {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                  "juli",    "augustus", "september", "oktober", "november", "december"};

unsigned month_of(std::string_view word) {
  const std::string start = in_small_letters(word.substr(0, 3));
  if (start == "mrt") return 3;
  const auto* month = std::find_if(months.begin(), months.end(), [&](std::string_view one) { return one.starts_with(start); });
  return static_cast<unsigned>(month - months.begin()) + 1;
}

int number(std::string_view digits) { return static_cast<int>(value_of(digits)); }

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

/// At the first digit of a number: whether what follows may be a month, in words or in figures.
bool may_be_day(std::string_view text) {
  constexpr std::size_t most_digits = 2;
  constexpr std::string_view months_and_dezer = "jfmasonde";
  const std::size_t digits = std::min(text.substr(0, most_digits + 1).find_first_not_of("0123456789"), text.size());
  if (digits > most_digits) return false;
  const std::string_view next = behind_spaces(text.substr(digits));
  if (next.empty() || is_digit(next.front())) return false;
  return !is_letter(next.front()) || months_and_dezer.find(small_letter(next.front())) != std::string_view::npos;
}

/// As `days().find(text, from)`, by the digits with which every day begins.
std::optional<Expression::Match> next_day(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool opens = is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
    if (!opens || !may_be_day(text.substr(at))) continue;
    if (auto match = days().at(text, at)) return match;
  }
  return {};
}

std::optional<Date> in_year(const WrittenDay& written, int year_number) {
  const Date date{year{year_number}, month{written.month}, day{written.day}};
  return date.ok() ? std::optional(date) : std::nullopt;
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
  for (std::size_t at = from; const auto match = next_day(text, at);) {
    const WrittenDay written = read_day(text, *match);
    if (written.day >= 1 && written.day <= 31 && written.month <= 12) return written;
    at = match->front().end;
  }
  return {};
}

std::optional<Date> settle(const WrittenDay& written, const std::optional<Date>& today) {
  if (written.year != 0) return in_year(written, written.year);
  if (!today) return {};
  const int this_year = static_cast<int>(today->year());
  if (written.said == WhichYear::this_month) {
    const Date date{today->year(), today->month(), day{written.day}};
    return date.ok() ? std::optional(date) : std::nullopt;
  }
  const auto date = in_year(written, this_year);
  if (!date) return {};
  switch (written.said) {
    case WhichYear::next:
      return *date > *today ? date : in_year(written, this_year + 1);
    case WhichYear::last:
      return *date < *today ? date : in_year(written, this_year - 1);
    default:
      return *date <= *today ? date : in_year(written, this_year - 1);
  }
}

std::optional<Date> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = from; const auto written = find_day(text, at);) {
    if (const auto date = written->year == 0 ? std::nullopt : settle(*written, {})) return date;
    at = written->span.end;
  }
  return {};
}

std::string in_words(const Date& date) {
  if (!date.ok()) return to_string(date);
  return std::to_string(static_cast<unsigned>(date.day())) + ' ' +
         std::string(months[static_cast<unsigned>(date.month()) - 1]) + ' ' + std::to_string(static_cast<int>(date.year()));
}

Session session_of(const Date& date) {
  const Date opening = sys_days(date.year() / September / Tuesday[3]);
  const auto first = static_cast<std::uint16_t>(static_cast<int>(date.year()) - (date < opening ? 1 : 0));
  return {first, static_cast<std::uint16_t>(first + 1)};
}

}  // namespace kamergraaf::detail
