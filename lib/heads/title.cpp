// SPDX-License-Identifier: Apache-2.0
#include "heads/title.hpp"

#include <algorithm>

#include "detail/expression.hpp"
#include "heads/days.hpp"
#include "heads/prints.hpp"

namespace kamergraaf::detail {
namespace {

bool goes_on(const HeadLines& lines, std::size_t at, std::string_view title) {
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  const bool next_line = std::count(between.begin(), between.end(), '\n') == 1;
  const bool capitals = upper_case(title) && upper_case(lines[at]) && lines[at].size() > 3;
  return (next_line && !upper_case(title)) || capitals;
}

bool ends_the_title(std::string_view line) {
  static const Expression form(
      R"(^(?:Aan{gap}|De{gap}Kamer,|Geachte|Voorgesteld|Ontvangen|Vastgesteld|(?i:ter{gap}vervanging{gap}van)\b))",
      "behind the title");
  return form.is_at(line, 0) || dates_the_paper(line);
}

}  // namespace

bool is_a_sentence(std::string_view line) {
  constexpr std::ptrdiff_t fewest_blanks = 7;
  return line.ends_with('.') && std::count(line.begin(), line.end(), ' ') >= fewest_blanks;
}

void read_title(const HeadLines& lines, std::size_t& at, Head& head) {
  head.reprint = take_reprint(head.title);
  for (int line = 0; line < 2 && head.title.empty() && at < lines.size() && !ends_the_title(lines[at]); ++line) {
    head.title = without_date(lines[at++]);
    if (head.reprint == 0) head.reprint = take_reprint(head.title);
  }
  while (!head.title.empty() && at < lines.size() && !ends_the_title(lines[at]) && goes_on(lines, at, head.title))
    append(head.title, lines[at++]);
  if (!head.title.empty() && upper_case(head.title)) head.span.end = lines.spans[at - 1].end;
}

}  // namespace kamergraaf::detail
