// SPDX-License-Identifier: Apache-2.0
#include "heads/feet.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "detail/lines.hpp"
#include "expressions/signs.hpp"
#include "heads/own_dossiers.hpp"
#include "matching/parts.hpp"
#include "wording/calendar.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_behind_last_foot = 80;
constexpr std::size_t most_lines_behind_last_foot = 3;
constexpr std::size_t longest_end = 240;
constexpr std::uint16_t last_with_short_foot = 1974;

/// A line of furniture, and what it says.
struct Line {
  Span span;
  std::optional<Foot> foot;
  std::optional<Identifier> printed_id;
  std::string key;         ///< the same for lines that name the same paper
  bool is_certain = true;  ///< it looks like nothing else
};

struct Lines {
  std::vector<Line> all;
  std::map<std::string, std::size_t> times;
  bool name_one_dossier = true;
  bool name_one_paper = true;

  bool repeat(const Line& line) const { return times.at(line.key) > 1; }
};

const Code& number_of(const Foot& foot) { return foot.dossiers.front().dossier.number; }

std::string_view without_page(std::string_view line) {
  static const Expression page(R"(^(?P<line>.*\D){blank}\d{1,4}$)", "page number");
  const auto match = page.at(line, 0);
  return match ? page.named(*match, "line").of(line) : line;
}

std::string key_of(std::string_view line, const std::optional<Foot>& foot) {
  if (!foot || foot->number.empty()) return std::string(without_page(line));
  return std::string(number_of(*foot).view()) + ' ' + std::string(foot->number.view());
}

bool name_one_dossier(const std::vector<Line>& lines) {
  const Foot* first = nullptr;
  for (const Line& line : lines) {
    if (!line.foot || !line.is_certain) continue;
    if (first && number_of(*first) != number_of(*line.foot)) return false;
    first = first ? first : &*line.foot;
  }
  return true;
}

/// Not where two feet have other numbers: those are the lines of a list.
bool name_one_paper(const std::vector<Line>& lines) {
  const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.foot.has_value(); });
  return std::all_of(first, lines.end(), [&](const Line& line) { return !line.foot || line.key == first->key; });
}

/// "Tweede Kamer, vergaderjaar 2020-2021, 31 765, nr. 634, p. 5 en": no foot ends so.
bool is_of_a_sentence(std::string_view line) {
  static const Expression form(R"((?:[.,;:)]|{gap}(?:en|van|in|is|de|het))$)", "end inside a sentence");
  return form.is_at_end(line);
}

/// A foot that stands behind other words on one of the last lines, as machines put it, or one of few words.
std::optional<Line> uncertain_foot(std::string_view text, Span span) {
  static const Expression begin(R"({blank}(?:Tweede|Eerste){gap}Kamer[,.]?{space}(?:vergaderjaar|zitting){gap})",
                                "foot behind words");
  const std::string_view line = span.of(text);
  if (const auto foot = read_short_foot(line)) return Line{span, foot, {}, key_of(line, foot), false};
  const auto match = line.find("Kamer") == std::string_view::npos ? std::nullopt : begin.find(line);
  if (!match) return {};
  const Span rest = trimmed(text, {span.begin + match->front().begin, span.end});
  const auto foot = read_foot(rest.of(text));
  return foot ? std::optional(Line{rest, foot, {}, key_of(rest.of(text), foot), false}) : std::nullopt;
}

bool closes(std::string_view text, Span line) {
  const std::string_view behind = text.substr(line.end);
  return behind.size() < most_behind_last_foot && filled_lines(behind).size() <= most_lines_behind_last_foot &&
         !trimmed(text, {0, line.begin}).empty();
}

void add_uncertain(std::string_view text, Lines& lines) {
  const std::size_t from = text.size() - std::min(text.size(), longest_end);
  for (const Span line : filled_lines(text.substr(from))) {
    const Span span{from + line.begin, from + line.end};
    if (!lines.all.empty() && lines.all.back().span.overlaps(span)) continue;
    auto read = closes(text, span) ? uncertain_foot(text, span) : std::nullopt;
    if (!read) continue;
    ++lines.times[read->key];
    lines.all.push_back(std::move(*read));
  }
}

Lines read_lines(std::string_view text, const std::vector<Span>& furniture) {
  Lines lines;
  for (const Span span : furniture) {
    const std::string_view line = trimmed(text, span).of(text);
    Line read{span, read_foot(line), parse_identifier(line), {}};
    read.key = key_of(line, read.foot);
    ++lines.times[read.key];
    lines.all.push_back(std::move(read));
  }
  lines.name_one_dossier = name_one_dossier(lines.all);
  lines.name_one_paper = name_one_paper(lines.all);
  add_uncertain(text, lines);
  std::stable_sort(lines.all.begin(), lines.all.end(), [](const Line& a, const Line& b) { return a.span < b.span; });
  return lines;
}

bool names(const Head& head, const Code& number) {
  return std::any_of(head.dossiers.begin(), head.dossiers.end(),
                     [&](const DossierHeading& heading) { return heading.dossier.number == number; });
}

bool is_number_of(const Head& head, const Foot& foot) {
  return !head.id.number.empty() && (foot.number == head.id.number || !foot.one_number);
}

/// A short foot has no session: the head tells whether the paper is of its time.
bool is_of_its_time(const Foot& foot, const Head& head) {
  const Session session = head.session || !head.date ? head.session : session_of(*head.date);
  return foot.session || (session && session.first <= last_with_short_foot);
}

bool is_own_foot(const Document& document, const Lines& lines, const Line& line) {
  const Head& head = document.head;
  const Foot& foot = *line.foot;
  const bool named = names(head, number_of(foot)) && is_of_its_time(foot, head);
  if (!line.is_certain) return named && (is_number_of(head, foot) || foot.and_more);
  if (named || lines.repeat(line)) return true;
  const bool last = closes(document.text, line.span);
  if (last && foot.number == head.id.number && foot.session == head.session) return true;
  return head.id.number.empty() && lines.name_one_dossier && lines.name_one_paper &&
         (last || (head.dossiers.empty() && foot.has_page));
}

bool is_own(const Document& document, const Lines& lines, const Line& line) {
  if (line.foot) return is_own_foot(document, lines, line);
  const Head& head = document.head;
  const bool several = !head.id.number.empty() || lines.all.size() > 1;
  if (line.printed_id) return several && (head.dossiers.empty() || names(head, line.printed_id->dossier.number));
  if (lines.repeat(line)) return true;
  if (!head.dossiers.empty() || is_of_a_sentence(trimmed(document.text, line.span).of(document.text))) return false;
  return several || closes(document.text, line.span);
}

/// Where the head misses the first of several dossiers, or its order is lost.
void put_first(const Foot& foot, std::vector<DossierHeading>& dossiers) {
  const auto is_first = [&](const DossierHeading& heading) { return heading.dossier.number == number_of(foot); };
  const auto found = std::find_if(dossiers.begin(), dossiers.end(), is_first);
  if (found == dossiers.end())
    dossiers.insert(dossiers.begin(), foot.dossiers.front());
  else
    std::rotate(dossiers.begin(), found, std::next(found));
}

bool lists(const Foot& foot, const Code& number) {
  return std::any_of(foot.dossiers.begin(), foot.dossiers.end(),
                     [&](const DossierHeading& heading) { return heading.dossier.number == number; });
}

bool is_first_of_series(std::string_view title) {
  return title.starts_with("KONINKLIJKE BOODSCHAP") || title.starts_with("ADVIES");
}

/// Whether one of two prints of the dossier was misread: no one can say which.
bool is_misread(const Foot& foot, const Head& head) {
  if (head.dossiers.size() != 1 || foot.dossiers.size() != 1 || foot.and_more || foot.number != head.id.number) return false;
  const std::string_view own = head.dossiers.front().dossier.number.view();
  const std::string_view named = number_of(foot).view();
  if (own.size() != named.size()) return false;
  const auto same = std::inner_product(own.begin(), own.end(), named.begin(), std::size_t{0}, std::plus<>(), std::equal_to<>());
  return same < own.size() && same + 2 >= own.size();
}

void add(const Foot& foot, Head& head) {
  if (!head.session) head.session = foot.session;
  if (head.chamber == Chamber::none) head.chamber = foot.chamber;
  if (head.dossiers.empty()) head.dossiers = foot.dossiers;
  if (foot.and_more || (foot.dossiers.size() > 1 && lists(foot, head.dossiers.front().dossier.number)))
    put_first(foot, head.dossiers);
  Dossier& own = head.dossiers.front().dossier;
  if (own.number != number_of(foot)) return;
  if (own.suffix.empty()) own.suffix = foot.dossiers.front().dossier.suffix;
  if (head.id.number.empty() && (foot.one_number || is_first_of_series(head.title))) head.id.number = foot.number;
}

bool contradicts(const Foot& foot, const Head& head) {
  const bool other_chamber = head.chamber != Chamber::none && head.chamber != foot.chamber;
  return other_chamber || (head.session && head.session != foot.session);
}

bool tells_of(const Line& line, const Lines& lines, std::string_view text, const Head& head) {
  if (!line.foot || !is_of_its_time(*line.foot, head)) return false;
  if (line.foot->session && contradicts(*line.foot, head)) return false;
  if (closes(text, line.span) && is_misread(*line.foot, head)) return true;
  if (!line.is_certain) return names(head, number_of(*line.foot)) || (line.foot->and_more && is_number_of(head, *line.foot));
  const bool printed = head.session || head.chamber != Chamber::none || !head.dossiers.empty();
  return lines.repeat(line) || (printed && closes(text, line.span));
}

/// From the first letter of `en`, a numeral or a digit to a number or a bracket.
bool may_be_short_foot(std::string_view line) {
  constexpr std::string_view first = "IVl1ie";
  if (line.empty() || (!is_digit(line.front()) && first.find(line.front()) == std::string_view::npos)) return false;
  return is_digit(line.back()) || line.back() == ')' || (line.size() > 1 && is_digit(line[line.size() - 2]));
}

Foot foot_of(const Parts& parts) {
  OwnDossiers own = read_own_dossiers(parts["dossiers"]);
  const bool whole = !own.dossiers.empty() && own.end == parts["dossiers"].size();
  return {.chamber = read_chamber(parts["chamber"]),
          .session = read_session(parts["session"]),
          .dossiers = std::move(own.dossiers),
          .has_whole_list = whole,
          .number = Code(parts["number"]),
          .one_number = whole && parts["more"].empty(),
          .and_more = !parts["others"].empty(),
          .has_page = !parts["page"].empty()};
}

}  // namespace

std::optional<Foot> read_foot(std::string_view line) {
  if (!opens_with(line, {"Tweede", "Eerste", "Verenigde", "Staten"})) return {};
  static const Expression form(
      R"(^(?:(?P<chamber>Tweede|Eerste|Verenigde){gap}(?i:kamer|vergadering)(?:{gap}der{gap}Staten{dash}Generaal)?|Staten{dash}?{gap}?Generaal))"
      R"([,.]?{space}(?i:vergaderjaar|zitting(?:sjaar)?){gap}(?P<session>{year}|1[89]\d\d),?{space}(?P<dossiers>\d.*?))"
      R"((?P<others>,?{space}(?:enz|e\.a)\.)?)"
      R"((?:,?{space}(?i:nrs?)(?:\.|{dash})?{space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2})|,{space}(?P<number2>[A-Z]{1,2}))\b)"
      R"((?P<more>{space}(?:{dash}|en\b|t/m\b){space}[\dA-Z].*)?(?:{blank}+(?:(?P<page>\d{1,4})|\S{1,4}))?$)",
      "foot");
  const auto match = form.at(line, 0);
  if (!match) return {};
  Foot foot = foot_of({line, form, *match});
  return foot.dossiers.empty() ? std::nullopt : std::optional(std::move(foot));
}

std::optional<Foot> read_short_foot(std::string_view line) {
  if (!may_be_short_foot(line)) return {};
  static const Expression form(
      R"(^(?:(?:[IVl1i]{1,3}|en){blank}){0,3}(?P<dossiers>\d.*?)(?P<others>,?{blank}enz\.)?,?{blank}(?P<number>\d{1,3}[a-z]?))"
      R"((?P<more>{space}{dash}{space}\d{1,3})?(?:{blank}\(\d{1,2}{blank}vel\))?$)",
      "short foot");
  const auto match = form.at(line, 0);
  if (!match) return {};
  Foot foot = foot_of({line, form, *match});
  return foot.has_whole_list ? std::optional(std::move(foot)) : std::nullopt;
}

void complete_by_foot(std::string_view text, const std::vector<Span>& furniture, Head& head) {
  const Lines lines = read_lines(text, furniture);
  if (!lines.name_one_dossier) return;
  const auto line =
      std::find_if(lines.all.rbegin(), lines.all.rend(), [&](const Line& each) { return tells_of(each, lines, text, head); });
  if (line == lines.all.rend()) return;
  if (!is_misread(*line->foot, head)) return add(*line->foot, head);
  head.dossiers.clear();
  head.id = {};
}

std::vector<Span> own_furniture(const Document& document) {
  const Lines lines = read_lines(document.text, document.furniture);
  std::vector<Span> own;
  for (const Line& line : lines.all)
    if (is_own(document, lines, line)) own.push_back(line.span);
  return own;
}

}  // namespace kamergraaf::detail
