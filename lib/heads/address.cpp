// SPDX-License-Identifier: Apache-2.0
#include "heads/address.hpp"

#include <algorithm>

#include "detail/expression.hpp"
#include "detail/lines.hpp"
#include "detail/signs.hpp"

namespace kamergraaf::detail {
namespace {

/// "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", in no sentence.
std::string_view addressee_of(std::string_view line) {
  if (!line.starts_with("Aan")) return {};
  static const Expression form(
      R"(^Aan{gap}(?P<to>(?:[Dd]e|[Hh]et|alle){gap}(?:[Ll]eden\b|[Vv]oorzitters?{gap}van|[Vv]aste{gap}[Cc]ommissie|[Gg]riffier|[Mm]inister|[Ss]taatssecretaris|[Pp]residium|Koning).{0,160}?),?(?:{blank}{3}.*)?$)",
      "addressee line");
  static const Expression sentence(R"((?:\b(?:is|zijn|werd|werden|wordt|worden|was|waren|heeft|zal|kan|moet)\b|[.?!]$))",
                                   "sentence");
  const auto match = form.at(line, 0);
  return match && !sentence.is_in(line) ? form.named(*match, "to").of(line) : std::string_view();
}

/// The same without "Aan", which stands on the line above it, or is left to the address below it.
std::string_view addressee_at(const HeadLines& lines, std::size_t at) {
  if (const std::string_view to = addressee_of(lines[at]); !to.empty()) return to;
  static const Expression form(
      R"(^(?P<to>[Dd]e{gap}[Vv]oorzitters?{gap}van{gap}de{gap}(?i:tweede|eerste){gap}[Kk]amer\b[^.,;:]{0,60})$)",
      "addressee line without Aan");
  static const Expression address(
      R"(^(?i:postbus|binnenhof|plein|prinses|\d{4}{blank}?[A-Z]{2}\b|['\x{2019}]s-gravenhage|den{gap}haag))", "address line");
  const auto match = form.at(lines[at], 0);
  const bool is_named = match && at > 0 && lines[at - 1] == "Aan";
  const bool has_address = match && at + 1 < lines.size() && address.is_at(lines[at + 1], 0);
  return is_named || has_address ? form.named(*match, "to").of(lines[at]) : std::string_view();
}

std::string_view subject_of(std::string_view line) {
  if (find_word(line.substr(0, 7), "betreft") != 0 && find_word(line.substr(0, 9), "onderwerp") != 0) return {};
  static const Expression form(R"((?i)^(?:betreft|onderwerp){space}:?{space}(?P<subject>\S.{2,300})$)", "subject line");
  const auto match = form.at(line, 0);
  return match ? form.named(*match, "subject").of(line) : std::string_view();
}

}  // namespace

void read_address(const HeadLines& lines, std::size_t at, Head& head) {
  if (head.addressee.empty()) head.addressee = addressee_at(lines, at);
  if (head.subject.empty()) head.subject = subject_of(lines[at]);
}

void read_on(const HeadLines& lines, std::size_t at, Head& head) {
  if (head.subject.empty() || at == 0 || !lines[at - 1].ends_with(head.subject)) return;
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  static const Expression open(
      R"(\b(?i:de|het|een|van|voor|op|in|en|over|met|aan|bij|tot|door|uit|naar|inzake|om|te|of|tussen)$)",
      "subject that goes on");
  const bool next_line = std::count(between.begin(), between.end(), '\n') == 1;
  const bool goes_on = next_line && (opens_lower(lines[at]) || open.is_at_end(head.subject));
  if (goes_on) append(head.subject, lines[at]);
}

}  // namespace kamergraaf::detail
