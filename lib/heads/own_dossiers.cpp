// SPDX-License-Identifier: Apache-2.0
#include "heads/own_dossiers.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "matching/parts.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_dossiers = 200;
constexpr std::size_t fewest_digits = 4;

std::string only(std::string_view text, bool (*wanted)(char)) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), wanted);
  return kept;
}

std::string as_roman(std::string_view print) {
  std::string roman;
  for (const char c : print) {
    if (c == '1' || c == 'l')
      roman += 'I';
    else if (c == 'M' && print.size() > 1)
      roman += "II";
    else if (c > ' ' && c < '\x7f')
      roman += c;
  }
  return roman;
}

const Expression& item() {
  static const std::string rijkswet = R"({space}(?:,|{dash})?{space}\(?[Rr]{space}(?P<rijkswet>\d{2,4})\)?)";
  static const std::string chapter =
      R"((?:(?P<word>{space}(?:,|{dash})?{space}\(?(?i:hoofdstuk(?:ken)?|hfdst|hfst)\.?{space})|{space}(?:[./]|{dash})?{space}))"
      R"((?P<chapter>[IVX1lM]{1,6}(?:{blank}?[AB])?|[A-HJ-MPRT])\b\)?)";
  static const Expression form(R"((?:(?P<number>{plain}\b|[1-9]{blank}?\d{3}\b)(?P<council>{dash}\d\d\b)?)?(?:)" + rijkswet +
                                   "|" + chapter + R"((?:{space}\(?[Rr]{space}(?P<rijkswet2>\d{2,4})\)?)?)?)",
                               "own dossier");
  return form;
}

std::optional<Dossier> dossier_of(const Parts& parts, const std::vector<DossierHeading>& before) {
  Dossier dossier;
  if (const std::string_view number = parts["number"]; !number.empty())
    dossier.number = Code(only(number, is_digit));
  else if (!before.empty() && !parts["chapter"].empty())
    dossier.number = before.back().dossier.number;
  else
    return {};
  dossier.suffix = parts["council"].empty() ? read_chapter(parts["chapter"]) : Code(only(parts["council"], is_digit));
  return dossier;
}

bool misread(const Parts& parts, const Dossier& dossier) {
  const std::string_view chapter = parts["chapter"];
  const bool roman = chapter.find_first_of("1lM") == std::string_view::npos || chapter == "M";
  return !chapter.empty() && (dossier.suffix.empty() || (!roman && !is_budget(dossier) && parts["word"].empty()));
}

}  // namespace

Code read_chapter(std::string_view print) {
  static const Expression form(R"(^(?:{roman_chapter}|[A-HJ-MPRT])$)", "chapter");
  const std::string roman = as_roman(print);
  return form.is_at(roman, 0) ? Code(roman) : Code();
}

bool is_budget(const Dossier& dossier) { return dossier.number.view().ends_with("00"); }

Code plain_dossier(std::string_view line) {
  constexpr std::size_t before_space = 2;
  const bool spaced = line.size() == 6 && line[before_space] == ' ';
  if (line.size() != 5 && !spaced) return {};
  const std::string digits = only(line, is_digit);
  return digits.size() == 5 && digits.front() >= '1' && digits.front() <= '4' ? Code(digits) : Code();
}

OwnDossiers read_own_dossiers(std::string_view text) {
  static const Expression joint(R"({space}(?:[,/&]{space}(?:en{gap})?|en{gap}))", "joint");
  OwnDossiers own;
  if (text.size() < fewest_digits || !opens_with_digit(text)) return own;
  if (const Code number = plain_dossier(text); !number.empty()) return {{{{number, {}}, 0, {}}}, text.size()};
  for (std::size_t at = 0; own.dossiers.size() < most_dossiers;) {
    const auto match = item().at(text, at);
    if (!match || match->front().empty()) break;
    const Parts parts{text, item(), *match};
    const auto dossier = dossier_of(parts, own.dossiers);
    if (!dossier || misread(parts, *dossier)) break;
    own.dossiers.push_back({*dossier, static_cast<std::uint16_t>(value_of(parts["rijkswet"])), {}});
    own.end = match->front().end;
    const auto next = joint.at(text, own.end);
    if (!next) break;
    at = next->front().end;
  }
  return own;
}

}  // namespace kamergraaf::detail
