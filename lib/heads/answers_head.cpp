// SPDX-License-Identifier: Apache-2.0
#include "heads/answers_head.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_lines_above = 12;
constexpr std::size_t most_lines_of_title = 8;
constexpr std::size_t longest_title = 500;

/// `1234`, `1234 Herdruk`.
struct Numbered {
  std::size_t line = 0;
  std::string_view number;
  bool is_reprint = false;
};

std::optional<Numbered> number_at(const HeadLines& lines, std::size_t at) {
  if (!opens_with_digit(lines[at])) return {};
  static const Expression form(R"(^(?P<number>\d{1,4})(?:{gap}(?P<print>(?i:herdruk))[^{latin}]{0,4})?$)",
                               "number in the Aanhangsel");
  const auto match = form.at(lines[at], 0);
  if (!match) return {};
  return Numbered{at, form.named(*match, "number").of(lines[at]), !form.named(*match, "print").empty()};
}

bool opens_questions(std::string_view line) {
  static const Expression form(
      R"(^(?:Aanvullende{gap}vra|Nadere{gap}vra|Vra)(?:gen|ag){gap}van{gap}(?:het{gap}lid|de{gap}leden|de{gap}heren|de{gap}heer|mevrouw)\b)",
      "questions");
  return form.is_at(line, 0);
}

/// A sign that a machine read where there is nothing.
bool is_speck(std::string_view line) { return line.size() <= 2 && !opens_with_digit(line); }

/// The first line below the name of the publication that is a number, where the questions follow it.
std::optional<Numbered> number_below(const HeadLines& lines, std::size_t at) {
  const std::size_t end = std::min(lines.size(), at + most_lines_above);
  for (std::size_t i = at + 1; i < end; ++i) {
    const auto numbered = number_at(lines, i);
    if (!numbered) continue;
    const std::size_t below = i + 1 < lines.size() && is_speck(lines[i + 1]) ? i + 2 : i + 1;
    return below < lines.size() && opens_questions(lines[below]) ? numbered : std::nullopt;
  }
  return {};
}

/// Up to the day on which the questions were put, or, where that is not found, up to the end of their first sentence.
std::string title_from(const HeadLines& lines, std::size_t at) {
  static const Expression day(
      R"((?i)\(?[il]n-?{space}ge-?{space}(?:zon-?{space}den|ko-?{space}men)[^)}]{0,30}?(?:\d{4}|\bjl\.){space}[)}]?)",
      "day of questions");
  static const Expression end(R"(\.(?:{space}[1(]|$))", "end of the first sentence");
  std::string title;
  for (std::size_t i = at; i < std::min(lines.size(), at + most_lines_of_title) && title.size() < longest_title; ++i) {
    append(title, lines[i]);
    const auto match = day.find(title);
    if (!match || match->front().end > longest_title) continue;
    title.resize(match->front().end);
    return title;
  }
  const auto match = end.find(title);
  title.resize(match && match->front().begin < longest_title ? match->front().begin : 0);
  return title;
}

/// The day on which the answer came, behind its first words; none before that of the questions, which a machine misread.
std::optional<Date> day_of_answer(const HeadLines& lines, std::size_t at, std::string_view title) {
  for (std::size_t i = at; i < lines.size(); ++i) {
    if (!opens_with(lines[i], {"Antwoord", "Mededeling"})) continue;
    const std::size_t received = find_word(lines[i], "ontvangen");
    if (received == std::string_view::npos) continue;
    const auto day = find_date(lines[i].substr(received));
    const auto put = find_date(title.substr(std::min(title.rfind('('), title.size())));
    return day && put && *day < *put ? std::nullopt : day;
  }
  return {};
}

Head read(const HeadLines& lines, std::size_t name, const Numbered& numbered, Head head) {
  const std::string chamber = head.chamber == Chamber::eerste ? "ek-" : "tk-";
  const std::string session = std::to_string(head.session.first) + std::to_string(head.session.last);
  if (const auto id = parse_identifier("ah-" + chamber + session + '-' + std::string(numbered.number))) head.id = *id;
  head.reprint = numbered.is_reprint ? 1 : 0;
  if (numbered.is_reprint) head.id.print = "h1";
  head.kind = PaperKind::answers;
  const std::size_t first = numbered.line + (opens_questions(lines[numbered.line + 1]) ? 1 : 2);
  head.title = title_from(lines, first);
  head.date = day_of_answer(lines, first + 1, head.title);
  head.span = {lines.spans[name].begin, lines.spans[numbered.line].end};
  return head;
}

}  // namespace

bool read_answers_head(const HeadLines& lines, Head& head) {
  Head above;
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines_above); ++i) {
    if (above.chamber == Chamber::none) above.chamber = chamber_line(lines[i]);
    if (const auto session = session_line(lines[i])) above.session = session->session;
    if (!above.session || above.chamber == Chamber::none || !lines[i].starts_with("Aanhangsel van de Handelingen")) continue;
    const auto number = number_below(lines, i);
    if (number) head = read(lines, i, *number, std::move(above));
    return number.has_value();
  }
  return false;
}

}  // namespace kamergraaf::detail
