// SPDX-License-Identifier: Apache-2.0
#include "heads/printed_head.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "expressions/expression.hpp"
#include "heads/own_dossiers.hpp"
#include "heads/title.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t last_session_line = 6;
constexpr std::size_t most_lines_to_dossier = 14;
constexpr std::size_t longest_line = 600;
constexpr std::size_t most_lines_from_kind_to_number = 8;
constexpr std::uint16_t first_with_five_digits = 1968;
constexpr std::uint16_t last_with_four_digits = 1977;
constexpr std::uint16_t last_without_number = 1995;
constexpr std::size_t most_lines_of_titles = 30;
constexpr std::size_t most_lines_of_one_title = 3;

/// A head as far as it was read.
struct Progress {
  const HeadLines& lines;
  Head head = {};
  std::size_t at = 0;
  std::size_t kind = 0;       ///< the line with the kind of paper; 0 for none
  std::size_t last_own = 0;   ///< the last line with a dossier or the number
  bool by_session = false;    ///< number or dossiers stand where only these heads have them
  bool number_first = false;  ///< before the dossiers
  bool has_one_title = true;  ///< the lines below the last dossier are its title

  std::string_view line() const { return lines[at]; }
  bool complete() const { return !head.dossiers.empty() && !head.id.number.empty(); }

  void own(std::size_t first) {
    if (head.span.empty()) head.span.begin = lines.spans[first].begin;
    head.span.end = lines.spans[at].end;
    last_own = at;
  }
};

bool is_unfinished(std::string_view list) {
  static const Expression open(R"((?:[,(/]|\ben|^)$)", "open list");
  const bool bracket = std::count(list.begin(), list.end(), '(') > std::count(list.begin(), list.end(), ')');
  return bracket || open.is_in(list);
}

std::string whole_list(Progress& reading, std::string_view list) {
  std::string whole(list);
  while (is_unfinished(whole) && reading.at + 1 < reading.lines.size()) append(whole, reading.lines[++reading.at]);
  return whole;
}

bool fits(const Dossier& dossier, Session session) {
  const bool four_digits = dossier.number.view().size() == 4;
  return !session || (four_digits ? session.first <= last_with_four_digits : session.first >= first_with_five_digits);
}

bool is_one_year(const std::vector<DossierHeading>& dossiers) {
  const Code& number = dossiers.front().dossier.number;
  return dossiers.size() == 1 && number >= Code("1800") && number < Code("2000");
}

bool add_dossiers(Progress& reading, std::string_view list) {
  const std::size_t first = reading.at;
  std::vector<DossierHeading> dossiers = dossiers_line(whole_list(reading, list));
  if (dossiers.empty() || !fits(dossiers.front().dossier, reading.head.session)) {
    reading.at = first;
    return false;
  }
  reading.has_one_title = dossiers.size() == 1;
  std::move(dossiers.begin(), dossiers.end(), std::back_inserter(reading.head.dossiers));
  reading.own(first);
  return true;
}

bool take_dossiers(Progress& reading) {
  const auto begin = read_own_dossiers(reading.line()).dossiers;
  return reading.kind == 0 && !begin.empty() && !is_one_year(begin) && add_dossiers(reading, reading.line());
}

bool take_session(Progress& reading) {
  if (reading.head.session || reading.at > last_session_line) return false;
  const auto read = session_line(reading.line());
  if (!read) return false;
  reading.head.session = read->session;
  if (!read->number.empty() && reading.head.chamber == Chamber::eerste) {
    reading.head.id.number = read->number;
    reading.number_first = true;
    reading.own(reading.at);
  }
  reading.by_session = read->dossiers || (read->is_zitting && reading.head.chamber == Chamber::none);
  if (read->dossiers) add_dossiers(reading, *read->dossiers);
  return true;
}

bool take_chamber(Progress& reading) {
  const Chamber chamber =
      reading.head.dossiers.empty() || reading.at < last_session_line ? chamber_line(reading.line()) : Chamber::none;
  if (chamber == Chamber::none) return false;
  if (reading.head.chamber == Chamber::none) reading.head.chamber = chamber;
  return true;
}

bool take_titled_dossier(Progress& reading) {
  auto dossier = dossier_line(reading.line());
  if (!dossier || reading.kind != 0) return false;
  reading.head.dossiers.push_back(std::move(*dossier));
  reading.own(reading.at);
  return true;
}

bool take_suffix(Progress& reading) {
  if (reading.head.dossiers.empty()) return false;
  DossierHeading& last = reading.head.dossiers.back();
  const auto suffix = last.dossier.suffix.empty() && last.title.empty() ? suffix_line(reading.line()) : std::nullopt;
  if (!suffix || (!is_budget(last.dossier) && suffix->view().size() == 1)) return false;
  last.dossier.suffix = *suffix;
  reading.own(reading.at);
  return true;
}

Code arabic(const Code& number, const Progress& reading) {
  const bool first_paper = reading.kind != 0 && reading.lines[reading.kind].starts_with("KONINKLIJKE BOODSCHAP");
  return number == Code("I") && first_paper ? Code("1") : number;
}

bool is_number(const Code& number) { return !number.empty() && number.view().front() <= '9'; }

bool ends_in_kind(std::string_view title) {
  static const Expression form(R"({blank}(?:EINDVERSLAG|VERSLAG|ANTWOORD|TOELICHTING|WIJZIGING|NOTA)$)", "kind at the end");
  return form.is_in(title);
}

std::optional<NumberedTitle> number_at(const Progress& reading) {
  const std::string_view line = reading.line();
  if (const auto numbered = number_line(line)) return numbered;
  const bool number_below = reading.at + 1 < reading.lines.size() && number_line(reading.lines[reading.at + 1]);
  const auto behind = number_below ? std::nullopt : number_behind(line);
  const bool title = is_kind_line(line) || !chapter_line(line).empty() || (behind && ends_in_kind(behind->title));
  return title ? behind : std::nullopt;
}

bool take_number(Progress& reading) {
  const auto numbered = number_at(reading);
  if (!numbered || !reading.head.id.number.empty()) return false;
  if (reading.head.dossiers.empty() && reading.head.chamber != Chamber::eerste) return false;
  const Code number = arabic(numbered->number, reading);
  if (!is_number(number)) return false;
  reading.head.id.number = number;
  reading.number_first = reading.head.dossiers.empty();
  if (reading.kind == 0 && is_kind_line(numbered->title)) reading.kind = reading.at;
  reading.own(reading.at);
  return true;
}

bool take_number_or_chapter(Progress& reading) {
  const bool chapter = take_chapters(reading.line(), reading.head);
  if (chapter) reading.own(reading.at);
  const bool kind = reading.kind == 0 && is_kind_line(reading.line());
  if (kind) reading.kind = reading.at;
  return take_number(reading) || chapter || kind;
}

bool take_line(Progress& reading) {
  return take_session(reading) || take_chamber(reading) || take_dossiers(reading) || take_titled_dossier(reading) ||
         take_suffix(reading) || take_number_or_chapter(reading);
}

bool opens_text(std::string_view line) {
  static const Expression form(R"(^(?:Aan{gap}d|De{gap}Kamer,|Geachte|Wi?j{gap}[{capital}]|WI?J{gap}|Bij{gap}|Blijkens{gap}))",
                               "text");
  return line.size() > longest_line || form.is_at(line, 0);
}

bool is_behind(const Progress& reading) {
  const Head& head = reading.head;
  if (!head.session && reading.at > last_session_line) return true;
  if (reading.line().starts_with("Aanhangsel")) return true;
  if (head.dossiers.empty()) return reading.kind != 0 || reading.at > most_lines_to_dossier;
  if (opens_text(reading.line()) || reading.at > reading.last_own + most_lines_of_titles) return true;
  if (reading.complete() && (reading.kind != 0 || !reading.number_first)) return true;
  return reading.kind != 0 && reading.at > reading.kind + most_lines_from_kind_to_number;
}

bool is_head(const Progress& reading) {
  const bool by_session = reading.by_session && !reading.head.dossiers.empty();
  return reading.head.session && (by_session || reading.head.chamber != Chamber::none);
}

void add_to_title(Progress& reading) {
  const bool near = reading.at <= reading.last_own + most_lines_of_one_title;
  if (reading.head.dossiers.empty() || reading.kind != 0 || !near || !reading.has_one_title) return;
  append(reading.head.dossiers.back().title, reading.line());
}

std::size_t take_title(Progress& reading, std::size_t below) {
  const HeadLines& lines = reading.lines;
  if (reading.kind == 0) return below;
  auto numbered = number_behind(lines[reading.kind]);
  if (!numbered) numbered = number_line(lines[reading.kind]);
  const std::string_view line = numbered ? numbered->title : lines[reading.kind];
  reading.head.title = without_date(line);
  reading.head.date = find_date(line.substr(reading.head.title.size()));
  std::size_t i = reading.kind + 1;
  for (; i < lines.size() && upper_case(lines[i]) && lines[i].size() > 3 && !number_line(lines[i]) && !opens_text(lines[i]);
       ++i)
    append(reading.head.title, lines[i]);
  return std::max(i, below);
}

/// A budget without chapter has it in its title, or is in a series that has no identifier.
void settle_budget(const HeadLines& lines, std::size_t below, Head& head) {
  static const Expression form(R"((?i:hoofd-?{space}stuk){gap}(?P<chapter>[IVX]{1,6}[AB]?)\b)", "chapter in a title");
  static const Expression series(R"((?i)(?:hoofd-?{space}stuk|wet{gap}op{gap}de{gap}middelen)\b)", "series of a budget");
  if (head.dossiers.empty() || !is_budget(head.dossiers.front().dossier)) return;
  Code& suffix = head.dossiers.front().dossier.suffix;
  const std::size_t last = std::min(below, lines.size() - 1);
  const Span line = lines.spans[last];
  const std::size_t end = is_a_sentence(lines[last]) ? line.begin : std::min(line.end, line.begin + longest_line);
  const std::string_view top = lines.text.substr(0, end);
  const auto match = suffix.empty() ? form.find(top) : std::nullopt;
  if (match) suffix = read_chapter(form.named(*match, "chapter").of(top));
  if (suffix.empty() && series.is_in(top)) head.id.number = {};
}

void drop_dossiers(Head& head) {
  head.dossiers.clear();
  head.span = {};
}

}  // namespace

bool take_chapters(std::string_view line, Head& head) {
  if (head.dossiers.empty() || !is_budget(head.dossiers.back().dossier)) return false;
  const std::vector<Code> chapters = chapter_line(line);
  if (chapters.empty() || !head.dossiers.back().dossier.suffix.empty()) return false;
  head.dossiers.back().dossier.suffix = chapters.front();
  for (std::size_t i = 1; i < chapters.size(); ++i)
    head.dossiers.push_back({{head.dossiers.back().dossier.number, chapters[i]}, 0, {}});
  return true;
}

HeadEnd read_printed_head(const HeadLines& lines, Head& head) {
  Progress reading{lines};
  for (; reading.at < lines.size() && !is_behind(reading); ++reading.at)
    if (!take_line(reading)) add_to_title(reading);
  if (!is_head(reading)) return {};
  if (reading.kind == 0 && reading.at < lines.size() && is_kind_line(reading.line())) reading.kind = reading.at++;
  const std::size_t behind = reading.complete() || reading.kind == 0 ? reading.at : reading.kind + 1;
  const std::size_t below = take_title(reading, behind);
  const bool complete = reading.complete() && (reading.by_session || reading.head.chamber == Chamber::eerste);
  head = std::move(reading.head);
  if (head.id.number.empty() && head.session.first > last_without_number) drop_dossiers(head);
  settle_budget(lines, below, head);
  return {below, complete};
}

}  // namespace kamergraaf::detail
