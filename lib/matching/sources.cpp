// SPDX-License-Identifier: Apache-2.0
#include "matching/sources.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "matching/acts.hpp"
#include "matching/cases.hpp"
#include "matching/continued.hpp"
#include "matching/elements.hpp"
#include "matching/minutes.hpp"
#include "matching/parts.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

std::string without_blanks(std::string_view text) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return c > ' ' && c < '\x7f'; });
  return kept;
}

void take(Citation citation, std::optional<Identifier> id, Reading& reading) {
  citation.id = id ? std::move(*id) : Identifier{};
  citation.span = citation.group;
  if (id) reading.citations.push_back(std::move(citation));
}

void add(Identifier id, Span span, Citation shared, Reading& reading) {
  shared.id = std::move(id);
  shared.span = span;
  reading.citations.push_back(std::move(shared));
}

void settle_ends(const Parts& parts, Reading& reading) {
  if (reading.citations.empty()) return;
  Citation& first = reading.citations.front();
  Citation& last = reading.citations.back();
  first.span.begin = first.group.begin;
  const Span list = parts.span("numbers");
  const bool whole = last.span.end == list.end;
  if (!whole && last.span.end < list.end) reading.next = last.span.end;
  for (Citation& citation : reading.citations)
    if (!whole) citation.group.end = last.span.end;
  if (!whole) return;
  last.pages = parts.span("pages");
  if (last.group.end > list.end) last.span.end = last.group.end;
}

std::string repaired_ecli(std::string_view printed) {
  std::string name = without_blanks(printed);
  std::replace(name.begin(), name.end(), ';', ':');
  return name.starts_with("EU:") ? "ECLI:" + name : name;
}

Identifier named(Kind kind, std::string name) {
  Identifier id;
  id.kind = kind;
  id.name = std::move(name);
  return id;
}

bool is_gazette(Kind kind) { return kind == Kind::staatsblad || kind == Kind::staatscourant || kind == Kind::tractatenblad; }

bool contradicts_its_letter(const Identifier& id) {
  constexpr int first_lettered = 1940;
  const char letter = id.number.view().front();
  return id.kind == Kind::staatsblad && letter >= 'A' && id.year != first_lettered + letter - 'A';
}

/// 1240 of 1948 is I 240, misread; I951 is the year.
bool is_past_the_last(const Identifier& id) {
  constexpr std::string_view last = "1799";
  constexpr std::string_view last_lettered = "799";
  constexpr int year_of_i = 1948;
  const std::string_view number = id.number.view();
  if (id.kind != Kind::staatsblad && id.kind != Kind::tractatenblad) return false;
  if (number.front() >= 'A') return number.size() > 3 && number.substr(1) > last_lettered;
  return number.size() == 4 && (number > last || (id.kind == Kind::staatsblad && id.year == year_of_i));
}

/// "Stb. 1950, K 156 en 157": the letter is that of both.
void carry_letter(std::span<IssueElement> issues) {
  for (std::size_t i = 1; i < issues.size(); ++i) {
    const Code& before = issues[i - 1].number;
    const bool is_lettered = before.view().front() >= 'A' && issues[i].year == issues[i - 1].year;
    if (is_lettered && is_digits(issues[i].number.view()))
      issues[i].number = Code(before.view().front() + std::string(issues[i].number.view()));
  }
}

std::string com_name(const Parts& parts, const Code& number) {
  const std::string_view series = parts["series"];
  return std::string(series.empty() ? "COM" : series) + '(' + std::to_string(full_year(parts["year"])) + ')' +
         std::string(number.view());
}

/// Since October 2023 each act is an issue: L, 2024/1689.
bool is_by_act(const Parts& parts) {
  return parts["number"].size() == 4 && parts["number"] > "2022" && !parts["issue"].empty();
}

std::string journal_name(const Parts& parts) {
  const std::string series = "OJ:" + std::string(parts["series"]);
  const std::string issue(parts["issue"]);
  if (is_by_act(parts)) return series + '_' + std::string(parts["number"]) + std::string(5 - issue.size(), '0') + issue;
  return series + ':' + std::to_string(full_year(parts["year"])) + ':' + std::string(parts["number"]);
}

bool is_of_another_time(const Parts& parts, unsigned year) {
  static const Expression said(R"((?P<year>{fullyear})\D{0,6}$)", "year before it");
  const std::string_view words = before(parts.text, parts.match.front().begin, 16);
  const auto match = said.find(words);
  const unsigned other = match ? value_of(said.named(*match, "year").of(words)) : year;
  return other + 1 < year || other > year + 1;
}

std::uint16_t year_of_gazette(const Parts& parts) {
  constexpr int first_lettered = 1940;
  const std::string_view letter = parts["letter"];
  return static_cast<std::uint16_t>(letter.empty() ? static_cast<int>(full_year(parts["year"]))
                                                   : first_lettered + letter.front() - 'A');
}

bool belongs_to_several_acts(const Parts& parts) {
  static const Expression other_date(R"({fullyear}{gap}en{gap}(?:van{gap})?(?:den{gap})?$)", "date of another act");
  return !parts["cite"].empty() && other_date.find(before(parts.text, parts.match.front().begin, 24));
}

bool is_consistent(Session session, std::string_view printed) {
  return printed.size() < 2 || session.last % 100 == static_cast<int>(value_of(printed.substr(printed.size() - 2)));
}

/// A pattern of one's own may lack the year, without which the number is that of many.
bool lacks_its_year(const Parts& parts, Kind kind) {
  return (is_gazette(kind) || kind == Kind::com) && parts["year"].empty() && parts["letter"].empty();
}

void read_list(const Parts& parts, Kind kind, const Citation& shared, Reading& reading) {
  if (lacks_its_year(parts, kind)) return;
  const Span list = parts.span("numbers");
  if (is_gazette(kind)) {
    std::vector<IssueElement> issues = read_issues_of(year_of_gazette(parts), parts.text, list);
    if (kind == Kind::staatsblad) carry_letter(issues);
    for (const IssueElement& issue : issues)
      add({kind, {}, {}, issue.number, issue.print, Chamber::none, issue.year}, issue.span, shared, reading);
  } else {
    for (const NumberElement& number : read_issues(parts.text, list))
      add(kind == Kind::com ? named(kind, com_name(parts, number.number))
                            : Identifier{kind, shared.session, {}, number.number, {}, shared.chamber},
          number.span, shared, reading);
  }
  std::erase_if(reading.citations, [](const Citation& citation) {
    return !citation.id.number.empty() && (is_past_the_last(citation.id) || contradicts_its_letter(citation.id));
  });
  const bool lettered = !parts["letter"].empty();
  if (reading.citations.size() > 1 && belongs_to_several_acts(parts)) reading.citations.clear();
  if (lettered && is_of_another_time(parts, year_of_gazette(parts))) reading.citations.clear();
  settle_ends(parts, reading);
}

std::optional<Identifier> of_kind(Kind kind, const std::string& name) {
  auto id = parse_identifier(name);
  return id && (id->kind == kind || (kind == Kind::celex && id->kind == Kind::eu_act)) ? id : std::nullopt;
}

/// Of a colony, or of another country.
bool is_of_another_series(const Parts& parts) {
  static const Expression behind(R"({space}\((?i:nederlands(?:ch)?-indi)|,{gap}van{gap}de{gap}[Gg]ouverneur-[Gg]eneraal)",
                                 "other series behind");
  return !parts.span("series").empty() || behind.is_at(parts.text, parts.match.front().end);
}

/// "besluit van 12 mei 2018, Stcrt. 2018": its number is not there yet.
bool is_the_year_again(const Parts& parts) {
  static const Expression marked(R"(\b(?i:nrs?|nos?)\.?{space}$)", "word of a number");
  return !parts["cite"].empty() && is_year(parts["numbers"]) && parts["numbers"] == parts["year"] &&
         !marked.is_at_end(before(parts.text, parts.span("numbers").begin, 8));
}

/// "Het verslag van 4 juni 1984 wijst op de Mediawet (Stb. 249)": the day is not that of the act.
bool has_a_verb_before(const Parts& parts) {
  static const Expression verb(
      R"(\b(?:is|zijn{gap}(?:er|de|het|in|op)|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|wijzigt|wijst|bepaalt|regelt|kent|geldt|noemt|staat|stelt)\b)",
      "verb");
  static const Expression clause(
      R"(\b(?:houdende|tot|betreffende|inzake|omtrent|waarbij|waarin|waardoor|die|dat|welke?|zoals|gelijk)\b)",
      "words of a title");
  const Span cite = parts.span("cite");
  const Span year = parts.span("year");
  if (cite.empty() || year.empty() || year.end > cite.begin) return false;
  const std::string_view between = Span{year.end, cite.begin}.of(parts.text);
  const auto found = verb.find(between);
  return found && !clause.is_in(between.substr(0, found->front().begin));
}

/// Nothing where dossiers had more digits.
std::optional<Identifier> paper_of_a_session(const Parts& parts, Citation& citation) {
  constexpr int first_numbered_on = 1945;
  constexpr int last_of_three_digits = 1949;
  const Dossier dossier{parts["olddossier"], {}};
  if (!dossier.empty() && citation.session.first > last_of_three_digits) return {};
  if (!dossier.empty() && citation.session.first >= first_numbered_on)
    return paper_in(dossier, parts["number"], citation.chamber, citation.session);
  citation.verdict = Verdict::unresolved;
  citation.reason = "each session numbered its own dossiers, and no register of them is read";
  return Identifier{Kind::reference, {}, dossier, parts["number"]};
}

void read_one(const Parts& parts, Kind kind, Citation citation, Reading& reading) {
  switch (kind) {
    case Kind::handelingen:
      return read_minutes(parts, citation, reading);
    case Kind::aanhangsel:
      citation.pages = parts.span("pages");
      citation.verdict = Verdict::unresolved;
      citation.reason = "a page is named, and no number";
      return take(citation, Identifier{kind, citation.session, {}, {}, {}, citation.chamber}, reading);
    case Kind::reference: {
      if (!is_consistent(citation.session, parts["session"])) return;
      citation.pages = parts.span("pages");
      auto id = paper_of_a_session(parts, citation);
      return take(std::move(citation), std::move(id), reading);
    }
    case Kind::ecli: {
      const std::string name = repaired_ecli(parts["name"]);
      citation.repaired = !name.ends_with(parts["name"]);
      return take(std::move(citation), of_kind(kind, name), reading);
    }
    case Kind::kamervraag: {
      const bool asked = is_of_questions(parts.text, parts.span("name"));
      return take(
          std::move(citation),
          asked ? of_kind(kind, "kv-tk-" + std::string(parts["name"])) : of_kind(Kind::tkdocument, std::string(parts["name"])),
          reading);
    }
    case Kind::oj: {
      if (parts["year"].empty() && !is_by_act(parts)) return;
      citation.pages = parts.span("pages");
      return take(std::move(citation), named(kind, journal_name(parts)), reading);
    }
    default:
      return take(std::move(citation), of_kind(kind, without_blanks(parts["name"])), reading);
  }
}

}  // namespace

Reading read_source(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  Reading reading;
  reading.span = match.front();
  const Span cite = form.named(match, "cite");
  reading.next = cite.empty() ? match.front().end : cite.begin;
  const Parts parts{text, form, match};
  Citation shared = shared_fields(text, form, match);
  shared.form = pattern.form;
  if (pattern.kind == Kind::aanhangsel && shared.chamber == Chamber::none) shared.chamber = Chamber::tweede;
  if (pattern.kind == Kind::eu_act)
    read_acts(parts, std::move(shared), reading);
  else if (parts.span("numbers").empty())
    read_one(parts, pattern.kind, std::move(shared), reading);
  else
    read_list(parts, pattern.kind, shared, reading);
  if (pattern.kind == Kind::aanhangsel) add_appendices_behind(text, reading);
  if (is_gazette(pattern.kind) && (is_of_another_series(parts) || is_the_year_again(parts) || has_a_verb_before(parts)))
    reading.citations.clear();
  if (reading.citations.empty()) reading.turned_down = "not enough to name one";
  return reading;
}

}  // namespace kamergraaf::detail
