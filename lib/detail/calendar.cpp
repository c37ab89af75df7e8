// SPDX-License-Identifier: Apache-2.0
#include "detail/calendar.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "detail/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "maa", "apr", "mei", "jun",
                                                  "jul", "aug", "sep", "okt", "nov", "dec"};

unsigned month_of(std::string_view word) {
  std::string start(word.substr(0, 3));
  std::transform(start.begin(), start.end(), start.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return static_cast<unsigned>(std::find(months.begin(), months.end(), start) - months.begin()) + 1;
}

}  // namespace

std::optional<WrittenDate> find_date(std::string_view text, std::size_t from) {
  static const Expression form(
      R"(\b(?P<day>\d{1,2}){space}(?P<month>(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)))"
      R"({space}(?P<year>(?:1[89]|20)\d\d)\b)",
      "date");
  for (std::size_t at = from; const auto match = form.find(text, at);) {
    const Date date{std::chrono::year{std::stoi(std::string(form.named(*match, "year").of(text)))},
                    std::chrono::month{month_of(form.named(*match, "month").of(text))},
                    std::chrono::day{static_cast<unsigned>(std::stoi(std::string(form.named(*match, "day").of(text))))}};
    if (date.ok()) return WrittenDate{date, match->front()};
    at = match->front().end;
  }
  return {};
}

}  // namespace kamergraaf::detail
