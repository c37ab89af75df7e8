// SPDX-License-Identifier: Apache-2.0
#include "wording/meeting_day.hpp"

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

using namespace std::chrono;

constexpr days farthest_without_year{150};
constexpr days longest_meeting{6};

constexpr const char* weekday = R"((?:(?i:maan|dins|woens|donder|vrij|zater|zon)(?i:dag){gap})?)";
constexpr const char* month = R"((?:(?i:{month})\b|(?i:jan|febr?|mrt|apr|aug|sept?|okt|nov|dec)\.))";
constexpr const char* join = R"((?:{space}(?:{dash}|/|,){space}(?:en{gap})?|{gap}(?:en|t/m|tot(?:{gap}en{gap}met)?){gap}))";
constexpr const char* year_or_said =
    R"((?:{space}(?:1[89]|20)\d\d\b)?(?:{space}(?i:j\.?{space}l\.|jl\b|a\.?{space}s\.|jongstleden\b|aanstaande\b))?)";

std::string first_of_several() {
  return '^' + std::string(weekday) + R"((?P<day>[0-3]?\d)(?:{gap}(?P<month>)" + month + "))?" + join;
}

std::optional<Date> nearest(const WrittenDay& written, const Date& today) {
  std::optional<Date> best;
  for (int offset = -1; offset <= 1; ++offset) {
    const Date date{today.year() + years{offset}, std::chrono::month{written.month}, day{written.day}};
    if (date.ok() && abs(sys_days(date) - sys_days(today)) <= farthest_without_year) best = date;
  }
  return best;
}

std::optional<Date> settle_last(const WrittenDay& written, const std::optional<Date>& today) {
  const bool by_rule = written.year != 0 || written.said != WhichYear::plain || !today;
  return by_rule ? settle(written, today) : nearest(written, *today);
}

unsigned month_named(std::string_view words) {
  const auto written = words.empty() ? std::nullopt : find_day("1 " + std::string(words));
  return written ? written->month : 0;
}

bool is_one_day(std::string_view words, const WrittenDay& written) {
  constexpr std::string_view digits = "0123456789";
  return words.substr(0, written.span.begin).find_first_of(digits) == std::string_view::npos &&
         words.find_first_of(digits, written.span.end) == std::string_view::npos;
}

std::optional<MeetingDay> read_days(std::string_view words) {
  static const Expression first(first_of_several(), "first day of several");
  auto last = find_day(words);
  if (last && is_one_day(words, *last)) return MeetingDay{*last, last->day, 0, {}};
  const auto opening = first.at(words, 0);
  if (!opening || !(last = find_day(words, opening->front().end))) return {};
  return MeetingDay{
      *last, value_of(first.named(*opening, "day").of(words)), month_named(first.named(*opening, "month").of(words)), {}};
}

}  // namespace

std::string meeting_days() {
  const std::string one = std::string(weekday) + R"([0-3]?\d)";
  return "(?:" + one + "(?:(?:{gap}" + month + ")?" + join + one + "){0,2}{space}" + month + year_or_said +
         R"(|[0-3]?\d[-./][01]?\d[-./](?:1[89]|20)\d\d\b|[0-3]?\de?{gap}dezer\b))";
}

std::optional<MeetingDay> find_meeting_day(std::string_view text, std::size_t from) {
  static const Expression form(R"(\b)" + meeting_days(), "days of a meeting");
  for (auto match = form.find(text, from); match; match = form.find(text, match->front().end))
    if (auto days = read_days(match->front().of(text))) {
      days->span = match->front();
      return days;
    }
  return {};
}

std::optional<Date> settle(const MeetingDay& written, const std::optional<Date>& today) {
  const auto last = settle_last(written.last, today);
  if (!last) return {};
  const std::chrono::month first_month = written.first_month == 0 ? last->month() : std::chrono::month{written.first_month};
  const int before = first_month > last->month() ? 1 : 0;
  const Date first{last->year() - years{before}, first_month, day{written.first_day}};
  const bool one_meeting = first.ok() && first <= *last && sys_days(*last) - sys_days(first) <= longest_meeting;
  return one_meeting ? std::optional(first) : std::nullopt;
}

}  // namespace kamergraaf::detail
