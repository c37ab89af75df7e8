// SPDX-License-Identifier: Apache-2.0
#include "wording/sentence_ends.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_abbreviation = 12;
constexpr std::array<std::string_view, 35> abbreviations{"jl",   "dd",  "nr",   "nrs", "blz", "bladz", "pag",   "pp",   "resp",
                                                         "bijv", "art", "mr",   "dr",  "drs", "ing",   "ir",    "prof", "dhr",
                                                         "mw",   "Vgl", "vgl",  "Cf",  "cf",  "Stb",   "Stcrt", "Trb",  "no",
                                                         "st",   "ca",  "incl", "evt", "zgn", "hfdst", "artt",  "vs"};

constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

/// As the others below: what the bytes from `at` on are where all that matter are ASCII, and else what the expression finds.
bool is_blank_line(std::string_view text, std::size_t at) {
  static const Expression form(R"({blank}*\r?\n)", "blank line");
  std::size_t end = at;
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
  if (end == text.size()) return false;
  if (text[end] == '&' || !is_ascii(text[end])) return form.is_at(text, at);
  return text[end] == '\n' || text.substr(end, 2) == "\r\n";
}

/// Whether words leave open what comes: "(Kamerstuk", "van", "nrs. 3,".
bool are_open(std::string_view words) {
  static const Expression form(
      R"((?:[,(;:/&+\x{2010}-\x{2015}-]|\b(?i:kamer{fold}stuk(?:ken)?(?:nummers?)?|kst|stuk(?:ken)?|dossiers?|nrs?|nos?|nummers?|wetsvoorstel(?:len)?|wetsontwerp(?:en)?|voorstel|en|of|met|van|voor|bij|over|op|in|aan|onder|uit|naar|tot|door|de|het|een|zie|vgl|ook|I{1,2}|TK|EK)\b\.?){blank}*\r?$)",
      "open words");
  constexpr std::size_t longest = 40;
  return form.is_in(words.substr(words.size() - std::min(words.size(), longest)));
}

/// Five digits, or two and three. \param digits of the first run
bool begins_with_dossier(std::string_view rest, std::size_t digits) {
  if (rest.front() < '1' || rest.front() > '4') return false;
  if (digits == 5) return true;
  const bool parted = digits == 2 && rest.size() == 6 && (rest[2] == ' ' || rest[2] == '.');
  return parted && rest.find_first_not_of("0123456789", 3) == std::string_view::npos;
}

/// Of a list or table, whose line begins with a bullet, a bar, a number, or the dossier of a paper.
bool is_item(std::string_view text, std::size_t line) {
  std::size_t at = line;
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  constexpr std::size_t longest_begin = 6;
  const std::string_view rest = text.substr(at, longest_begin);
  const auto is_spaced = [&](std::size_t behind) {
    return behind < rest.size() && (rest[behind] == ' ' || rest[behind] == '\t');
  };
  const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  if (rest.empty()) return false;
  if (rest.front() == '-' || rest.front() == '*' || rest.front() == '|') return is_spaced(1);
  if (rest.starts_with("\u2022") || rest.starts_with("\u25CF")) return is_spaced(3);
  if (digits == 1 || digits == 2)
    if (digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')') && is_spaced(digits + 1)) return true;
  return begins_with_dossier(rest, digits) && !are_open(text.substr(0, line - 1));
}

bool is_start(std::string_view text, std::size_t at) {
  static const Expression form(R"([\x{201D}"')\]]?\s+[{capital}\x{201C}\x{2018}"'])", "start of a sentence");
  constexpr std::string_view closing = "\"')]";
  std::size_t next = at;
  if (next < text.size() && closing.find(text[next]) != std::string_view::npos) ++next;
  const std::size_t spaces = next;
  while (next < text.size() && is_space(text[next])) ++next;
  if (next == text.size()) return false;
  if (!is_ascii(text[next])) return form.is_at(text, at);
  return next > spaces && (is_capital(text[next]) || text[next] == '"' || text[next] == '\'');
}

/// Bytes of the mark of a note on a stop: "van het lid Jansen.4 In", "Jansen c.s.[4] In"; not of the 2 in "1.2 Inleiding".
std::size_t mark_behind(std::string_view text, std::size_t stop) {
  static const Expression form(R"(\d{1,2}\b|\[\d{1,3}\]|[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3})", "mark of a note");
  if (stop == 0 || stop + 1 == text.size()) return 0;
  const char next = text[stop + 1];
  const bool may_be_one = (next >= '0' && next <= '9') || next == '[' || !is_ascii(next);
  if (!may_be_one || (text[stop - 1] >= '0' && text[stop - 1] <= '9')) return 0;
  const auto mark = form.at(text, stop + 1);
  return mark ? mark->front().size() : 0;
}

/// "van 3 mei jl.2 Uit": behind a mark these end a sentence, too.
bool may_end_one(std::string_view words) { return words.ends_with("jl") || words.ends_with("c.s"); }

bool is_stop(std::string_view text, std::size_t at) {
  const std::string_view words = text.substr(0, at);
  if (is_start(text, at + 1)) return text[at] != '.' || !ends_in_an_abbreviation(words);
  const std::size_t mark = mark_behind(text, at);
  if (mark == 0 || !is_start(text, at + 1 + mark)) return false;
  return text[at] != '.' || may_end_one(words) || !ends_in_an_abbreviation(words);
}

std::string abbreviation_form() {
  std::string form = R"((?:^|[^{latin}])(?:[{latin}])";
  for (const std::string_view word : abbreviations) (form += '|') += word;
  return form + ")$";
}

}  // namespace

bool ends_in_an_abbreviation(std::string_view words) {
  words = words.substr(words.size() - std::min(words.size(), longest_abbreviation));
  static const Expression form(abbreviation_form(), "abbreviation");
  std::size_t begin = words.size();
  while (begin > 0 && is_letter(words[begin - 1])) --begin;
  if (begin > 0 && !is_ascii(words[begin - 1])) return form.is_in(words);
  const std::string_view word = words.substr(begin);
  return word.size() == 1 || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

bool ends_a_sentence(std::string_view text, std::size_t at) {
  if (!may_end_a_sentence(text[at])) return false;
  return text[at] == '\n' ? is_blank_line(text, at + 1) || is_item(text, at + 1) : is_stop(text, at);
}

}  // namespace kamergraaf::detail
