// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/citation.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "wording/people.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 4> forms{"full", "short", "identifier", "implicit"};
constexpr std::array<std::string_view, 3> verdicts{"resolved", "ambiguous", "unresolved"};
constexpr std::array<std::string_view, 9> relations{"",       "annex",     "replaces", "printed_under", "reply",
                                                    "report", "follow_up", "see",      "amends"};
constexpr std::array<std::string_view, 11> grounds{"",          "printed",  "own dossier", "beside",   "read out", "named here",
                                                   "spoken of", "repeated", "noted",       "own bill", "known"};
constexpr std::array<std::string_view, 13> papers{"",           "letter",   "motion",    "amendment", "bill",
                                                  "memorandum", "report",   "questions", "answers",   "agenda",
                                                  "minutes",    "decision", "other"};

/// By ground, as tests/accuracy/confidence.py measures it, and no more than print.
constexpr std::array<double, 11> confidences{
    0.95,  ///< a link of the file
    0.95,  ///< printed
    0.70,  ///< own dossier
    0.20,  ///< beside
    0.80,  ///< read out
    0.95,  ///< named here
    0.95,  ///< spoken of
    0.30,  ///< repeated
    0.60,  ///< noted
    0.70,  ///< own bill
    0.65,  ///< known, by a member
};
constexpr double known_by_members = 0.75;
constexpr double known_by_day = 0.75;

template <typename Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

double confidence_on_its_ground(const Citation& citation) {
  const bool known = citation.ground == Ground::known;
  if (known && citation.names.empty()) return known_by_day;
  if (known && citation.names.size() > 1) return known_by_members;
  return confidences[static_cast<std::size_t>(citation.ground)];
}

std::string words_behind(std::string_view text, Span rest) {
  static const detail::Expression separator(
      R"((?:[,;/&]|\b(?:en|(?i:pp?|pag|bladz|blz|bladzijden?|pagina))\b\.?|{blank}|\r?\n)+$)", "separator of pages");
  const std::string_view inside = text.substr(0, rest.end);
  if (const auto match = separator.find(inside, rest.begin)) rest.end = match->front().begin;
  return std::string(rest.of(text));
}

std::string pages_in_name(const Identifier& minutes) {
  const std::string first(minutes.number.view());
  return minutes.item == minutes.number ? first : first + '-' + std::string(minutes.item.view());
}

}  // namespace

std::string_view name_of(Form form) { return forms[static_cast<std::size_t>(form)]; }
std::string_view name_of(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }
std::string_view name_of(Relation relation) { return relations[static_cast<std::size_t>(relation)]; }
std::string_view name_of(Ground ground) { return grounds[static_cast<std::size_t>(ground)]; }
std::string_view name_of(PaperKind kind) { return papers[static_cast<std::size_t>(kind)]; }

double confidence_of(const Citation& citation) {
  if (citation.verdict != Verdict::resolved) return 0;
  return std::min(confidence_on_its_ground(citation), citation.antecedent_confidence);
}

PaperKind parse_paper_kind(std::string_view name) {
  const auto* found = std::find(papers.begin(), papers.end(), name);
  return found == papers.end() ? PaperKind::unknown : static_cast<PaperKind>(found - papers.begin());
}

std::vector<std::string> names_of(const Citation& citation, std::string_view text) {
  std::vector<std::string> names;
  names.reserve(citation.names.size());
  for (const Span name : citation.names) names.push_back(detail::name_as_read(name.of(text)));
  return names;
}

std::vector<std::string> pages_of(const Citation& citation, std::string_view text) {
  static const detail::Expression page(
      R"((?P<first>(?:\b[A-Z]{blank})?\d+[a-z]?\b)(?:{space}(?:{dash}|t/m|tot{gap}en{gap}met){space}(?P<last>(?:[A-Z]{blank})?\d+[a-z]?\b))?)",
      "page");
  std::vector<std::string> pages;
  if (citation.pages.empty() && is_by_page(citation.id)) return {pages_in_name(citation.id)};
  const std::string_view printed = detail::trimmed(text, citation.pages).of(text);
  auto match = page.find(printed);
  if (!match && !printed.empty()) pages.emplace_back(printed);
  while (match) {
    std::string one(page.named(*match, "first").of(printed));
    if (const Span last = page.named(*match, "last"); !last.empty()) one += '-' + std::string(last.of(printed));
    const auto next = page.find(printed, match->front().end);
    const Span rest{match->front().end, next ? next->front().begin : printed.size()};
    pages.push_back(detail::folded(one + words_behind(printed, rest)));
    match = next;
  }
  return pages;
}

std::string to_string(const Date& date) {
  std::array<char, 48> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return buffer.data();
}

std::optional<Date> parse_date(std::string_view text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  if (!read_number(text.substr(0, 4), year) || !read_number(text.substr(5, 2), month) || !read_number(text.substr(8), day))
    return {};
  const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace kamergraaf
