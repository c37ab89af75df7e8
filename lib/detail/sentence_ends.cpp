// SPDX-License-Identifier: Apache-2.0
#include "detail/sentence_ends.hpp"

#include <algorithm>
#include <array>

#include "detail/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_abbreviation = 12;
constexpr std::array<std::string_view, 33> abbreviations{"jl",   "dd",  "nr",   "nrs", "blz", "bladz", "pag",   "pp",   "resp",
                                                         "bijv", "art", "mr",   "dr",  "drs", "ing",   "ir",    "prof", "dhr",
                                                         "mw",   "Vgl", "vgl",  "Cf",  "cf",  "Stb",   "Stcrt", "Trb",  "no",
                                                         "st",   "ca",  "incl", "evt", "zgn", "hfdst"};

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
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

bool is_abbreviation(std::string_view words) {
  static const Expression form(
      R"((?:^|[^{latin}])(?:[{latin}]|jl|dd|nrs?|blz|bladz|pag|pp|resp|bijv|art|mr|dr|drs|ing|ir|prof|dhr|mw|[Vv]gl|[Cc]f|Stb|Stcrt|Trb|no|st|ca|incl|evt|zgn|hfdst)$)",
      "abbreviation");
  std::size_t begin = words.size();
  while (begin > 0 && is_letter(words[begin - 1])) --begin;
  if (begin > 0 && !is_ascii(words[begin - 1])) return form.is_in(words);
  const std::string_view word = words.substr(begin);
  return word.size() == 1 || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

bool is_stop(std::string_view text, std::size_t at) {
  const std::size_t from = at - std::min(at, longest_abbreviation);
  return is_start(text, at + 1) && (text[at] != '.' || !is_abbreviation(text.substr(from, at - from)));
}

}  // namespace

bool ends_a_sentence(std::string_view text, std::size_t at) {
  if (!may_end_a_sentence(text[at])) return false;
  return text[at] == '\n' ? is_blank_line(text, at + 1) : is_stop(text, at);
}

}  // namespace kamergraaf::detail
