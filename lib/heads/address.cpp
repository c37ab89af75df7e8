// SPDX-License-Identifier: Apache-2.0
#include "heads/address.hpp"

#include <algorithm>
#include <string>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "heads/subject.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_bytes_below = 800;
constexpr std::size_t most_lines_below = 8;
constexpr std::size_t most_bytes_of_addressee = 200;

/// "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", in no sentence.
std::string_view addressee_of(std::string_view line) {
  if (!line.starts_with("Aan")) return {};
  static const Expression form(
      R"(^Aan{gap}(?P<to>(?:[Dd]en?|[Hh]et|alle){gap}(?:[Hh]eere?n?{gap})?(?:[Ll]eden\b|[Vv]oorzitters?{gap}van|[Vv]aste{gap}[Cc]ommissie|[Gg]riffier|[Mm]inister|[Ss]taatssecretaris|[Pp]residium|Koning|(?:Tweede|Eerste){gap}Kamer{gap}der{gap}Staten).{0,160}?),?(?:{blank}{3}.*)?$)",
      "addressee line");
  static const Expression sentence(R"((?:\b(?:is|zijn|werd|werden|wordt|worden|was|waren|heeft|zal|kan|moet)\b|[.?!]$))",
                                   "sentence");
  const auto match = form.at(line, 0);
  return match && !sentence.is_in(line) ? form.named(*match, "to").of(line) : std::string_view();
}

bool is_address(std::string_view line) {
  static const Expression form(
      R"(^(?i:postbus|binnenhof|plein|prinses|\d{4}{blank}?[A-Z]{2}\b|['\x{2019}]s-gravenhage|den{gap}haag))", "address line");
  return form.is_at(line, 0);
}

/// The other half of an addressee: `der Staten-Generaal`.
bool is_second_half(std::string_view line) {
  static const Expression form(R"(^der{gap}Staten{dash}Generaal$)", "second half of an addressee");
  return form.is_at(line, 0);
}

/// The same without "Aan", which stands on the line above it, or is left to the address below it.
std::string_view addressee_without_aan(const HeadLines& lines, std::size_t at) {
  static const Expression form(
      R"(^(?P<to>[Dd]e{gap}[Vv]oorzitters?{gap}van{gap}de{gap}(?i:tweede|eerste){gap}[Kk]amer\b[^.,;:]{0,60})$)",
      "addressee line without Aan");
  const auto match = form.at(lines[at], 0);
  if (!match) return {};
  const std::size_t below = at + 1 < lines.size() && is_second_half(lines[at + 1]) ? at + 2 : at + 1;
  const bool is_named = at > 0 && lines[at - 1] == "Aan";
  const bool has_address = below < lines.size() && is_address(lines[below]);
  return is_named || has_address ? form.named(*match, "to").of(lines[at]) : std::string_view();
}

/// "Aan de Voorzitter van de", and the chamber on the line below; the line may end at any of these words.
std::string addressee_on_two_lines(const HeadLines& lines, std::size_t at) {
  static const Expression form(
      R"(^Aan{gap}(?P<to>de{gap}(?:[Hh]eer{gap})?[Vv]oorzitter{gap}van{gap}de{gap}(?:Tweede|Eerste){gap}Kamer{gap}der{gap}Staten{dash}Generaal){blank}*(?:{break}|$))",
      "addressee on two lines");
  if (!lines[at].starts_with("Aan")) return {};
  const std::string_view words = lines.text.substr(lines.spans[at].begin, most_bytes_of_addressee);
  const auto match = form.at(words, 0);
  if (!match) return {};
  const std::string_view found = form.named(*match, "to").of(words);
  std::string to;
  for (const Span line : filled_lines(found)) append(to, line.of(found));
  return to;
}

std::string addressee_at(const HeadLines& lines, std::size_t at) {
  if (std::string to = addressee_on_two_lines(lines, at); !to.empty()) return to;
  std::string to(addressee_of(lines[at]));
  if (to.empty()) to = addressee_without_aan(lines, at);
  if (to.ends_with("Kamer") && at + 1 < lines.size() && is_second_half(lines[at + 1])) append(to, lines[at + 1]);
  return to;
}

}  // namespace

void read_address(const HeadLines& lines, std::size_t at, Head& head) {
  if (head.addressee.empty()) head.addressee = addressee_at(lines, at);
  if (head.subject.empty()) head.subject = subject_at(lines, at);
}

Chamber chamber_that_writes(const HeadLines& lines) {
  constexpr std::size_t most_lines_above = 3;
  const std::size_t end = std::min(lines.size(), most_lines_above + 1);
  Chamber chamber = Chamber::none;
  for (std::size_t i = 0; i < end && addressee_of(lines[i]).empty(); ++i) {
    if (chamber == Chamber::none) chamber = chamber_line(lines[i]);
    const std::string_view to = i + 1 < end ? addressee_of(lines[i + 1]) : std::string_view();
    if (!to.empty())
      return opens_with(to, {"de minister", "de Minister", "de staatssecretaris", "de Staatssecretaris"}) ? chamber
                                                                                                          : Chamber::none;
  }
  return Chamber::none;
}

std::string addressee_below(std::string_view text) {
  const std::string_view end = text.substr(text.size() - std::min(text.size(), most_bytes_below));
  const HeadLines lines{end, filled_lines(end)};
  for (std::size_t i = lines.size(); i-- > lines.size() - std::min(lines.size(), most_lines_below);) {
    std::string to = lines[i].starts_with("Aan") ? addressee_at(lines, i) : std::string();
    if (to.find("Kamer") != std::string::npos || to.find("Koning") != std::string::npos) return to;
  }
  return {};
}

}  // namespace kamergraaf::detail
