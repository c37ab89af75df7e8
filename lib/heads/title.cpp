// SPDX-License-Identifier: Apache-2.0
#include "heads/title.hpp"

#include <algorithm>
#include <optional>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "heads/days.hpp"
#include "heads/prints.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t shortest_full_line = 50;
constexpr std::size_t longest_title_line = 200;
constexpr std::size_t most_lines_before_title = 5;

bool tells_a_kind(std::string_view line) {
  const PaperKind kind = kind_of_title(line);
  return line.size() < longest_title_line && kind != PaperKind::unknown && kind != PaperKind::other;
}

bool is_printed_title(std::string_view line) { return is_kind_line(line) || (upper_case(line) && tells_a_kind(line)); }

/// A title in capitals below lines that are none: those of the dossiers, which may stand below the number, or of a note.
std::optional<std::size_t> printed_title_below(const HeadLines& lines, std::size_t at, std::size_t most_lines) {
  if (is_kind_line(lines[at]) || upper_case(lines[at]) || (tells_a_kind(lines[at]) && !is_note(lines[at]))) return {};
  for (std::size_t i = at + 1; i < std::min(lines.size(), at + most_lines); ++i)
    if (is_printed_title(without_date(lines[i]))) return i;
  return {};
}

/// The first line of the title, behind notes that stand before it; none where there are only notes.
std::optional<std::size_t> first_line_of_title(const HeadLines& lines, std::size_t at) {
  std::size_t behind = at;
  while (behind < lines.size() && is_note(lines[behind])) ++behind;
  if (const auto title = printed_title_below(lines, at, behind == at ? most_lines_before_title : lines.size())) return title;
  if (behind == at) return at;
  return behind < lines.size() && tells_a_kind(lines[behind]) ? std::optional(behind) : std::nullopt;
}

bool may_be_a_sentence(std::string_view line) {
  static const Expression form(R"((?:\b(?:is|zijn|werd|werden|wordt|worden|was|waren|heeft|hebben|zal|kan|moet)\b|[.?!:]$))",
                               "sentence");
  return form.is_in(line);
}

/// In small letters a title goes on where its line cannot end, or was full.
bool goes_on_small(std::string_view last, std::string_view next) {
  static const Expression open(R"((?:\b(?i:de|het|een|van|voor|op|in|en|over|met|aan|bij|tot|door|inzake|te|of)|,)$)",
                               "title that goes on");
  if (upper_case(next) && next.size() > 3) return false;
  if (opens_lower(next) || open.is_at_end(last)) return true;
  if (tells_a_kind(next) && !tells_a_kind(last)) return true;
  return last.size() >= shortest_full_line && !may_be_a_sentence(next);
}

bool goes_on(const HeadLines& lines, std::size_t at, std::string_view title) {
  if (upper_case(title)) return upper_case(lines[at]) && lines[at].size() > 3;
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  return std::count(between.begin(), between.end(), '\n') == 1 && goes_on_small(lines[at - 1], lines[at]);
}

bool ends_the_title(std::string_view line) {
  static const Expression form(
      R"(^(?:Aan{gap}|De{gap}Kamer,|De{gap}ondergetekende|Geachte|Voorgesteld|Ontvangen|Vastgesteld|Ingezonden|Uitgebracht|(?i:ter{gap}vervanging{gap}van)\b))",
      "behind the title");
  return form.is_at(line, 0) || is_note(line) || dates_the_paper(line);
}

/// Of a line that says nothing but that it is a second print: `HERDRUK¹`.
std::uint8_t reprint_alone(std::string_view line) {
  std::string rest(line);
  const std::uint8_t print = take_reprint(rest);
  return rest.empty() ? print : std::uint8_t{0};
}

}  // namespace

bool is_note(std::string_view line) {
  static const Expression form(
      R"(^(?:[^{latin}]{0,4}(?:Samenstell|Dit{gap}adres{gap}en|Naam{gap}en{gap}adres|Ter{gap}(?:inzage|griffie)|Nedergelegd)|Als{gap}bijlagen?{gap}zijn|De{gap}(?:vroegere|vorige|eerdere){gap}stuk))",
      "note of a page");
  return form.is_at(line, 0);
}

bool is_a_sentence(std::string_view line) {
  constexpr std::ptrdiff_t fewest_blanks = 7;
  return line.ends_with('.') && std::count(line.begin(), line.end(), ' ') >= fewest_blanks;
}

std::string title_of_agenda(const HeadLines& lines) {
  static const Expression form(R"(^(?:Geannoteerde{gap}(?i:agenda)|GEANNOTEERDE{gap}AGENDA)\b[^.?!:]{0,180}$)",
                               "title of an agenda");
  static const Expression day(R"(\d{4}$)", "day at the end");
  if (lines.size() == 0 || !form.is_at(lines[0], 0) || may_be_a_sentence(lines[0])) return {};
  std::string title(lines[0]);
  for (std::size_t i = 1; i < lines.size() && !day.is_in(title) && goes_on(lines, i, title) && !ends_the_title(lines[i]); ++i)
    append(title, lines[i]);
  return title;
}

void read_title(const HeadLines& lines, std::size_t& at, Head& head) {
  head.reprint = take_reprint(head.title);
  for (int line = 0; line < 2 && head.title.empty() && at < lines.size(); ++line) {
    const auto first = first_line_of_title(lines, at);
    if (!first || ends_the_title(lines[*first])) break;
    at = *first + 1;
    head.title = without_date(lines[*first]);
    head.date = find_date(lines[*first].substr(head.title.size()));
    if (head.reprint == 0) head.reprint = take_reprint(head.title);
  }
  const auto is_title = [&] { return !head.title.empty() && !head.date && at < lines.size() && !ends_the_title(lines[at]); };
  for (; is_title(); ++at)
    if (const std::uint8_t print = reprint_alone(lines[at]); print != 0)
      head.reprint = std::max(head.reprint, print);
    else if (goes_on(lines, at, head.title))
      append(head.title, lines[at]);
    else
      break;
  if (!head.title.empty() && upper_case(head.title)) head.span.end = lines.spans[at - 1].end;
}

}  // namespace kamergraaf::detail
