// SPDX-License-Identifier: Apache-2.0
#include "matching/dossier_elements.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "matching/elements.hpp"
#include "matching/list_ends.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

std::string keep(std::string_view text, bool (*wanted)(char)) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), wanted);
  return kept;
}

bool capital_or_digit(char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); }

Code digits_of(std::string_view number) {
  std::string digits = keep(number, [](char c) { return is_digit(c) || c == 'O'; });
  std::replace(digits.begin(), digits.end(), 'O', '0');
  return Code(digits);
}

/// Of "hoofdstuk IX B" it is IXB.
Code trailing_code(std::string_view text) {
  static const Expression parted(R"((?P<chapter>[IVX]+){blank}(?P<letter>[AB])$)", "chapter with a letter apart");
  const bool may_be_parted =
      text.size() > 2 && (text.back() == 'A' || text.back() == 'B') && !is_capital(text[text.size() - 2]);
  if (const auto match = may_be_parted ? parted.find(text) : std::nullopt)
    return Code(std::string(parted.named(*match, "chapter").of(text)) + std::string(parted.named(*match, "letter").of(text)));
  const auto begin = std::find_if_not(text.rbegin(), text.rend(), capital_or_digit);
  return text.substr(static_cast<std::size_t>(text.rend() - begin));
}

void add_chapters(std::string_view text, Span chapters, std::vector<DossierElement>& dossiers) {
  static const Expression form(R"(\b[IVX]{1,6}[A-C]?\b)", "chapter");
  DossierElement element = dossiers.back();
  for (const Expression::Match& match : form.all(text, chapters)) {
    element.dossier.suffix = Code(match.front().of(text));
    element.span = match.front();
    dossiers.push_back(element);
  }
}

bool is_plain_number(std::string_view number) {
  return number.size() >= 5 && number[0] >= '1' && number[0] <= '4' && is_digit(number[1]) &&
         is_digits(number.substr(number.size() - 3));
}

/// A chapter, or what a dossier of the Council has.
bool is_plain_suffix(std::string_view number, std::string_view suffix) {
  constexpr std::size_t longest = 6;
  const std::string_view code = suffix.substr(1);
  if ((suffix[0] != '-' && suffix[0] != ' ') || code.empty() || code.size() > longest) return false;
  const bool is_council = suffix[0] == '-' && number.starts_with("21") && number.ends_with("501");
  return code.find_first_not_of("IVX") == std::string_view::npos || (is_council && code.size() == 2 && is_digits(code));
}

/// Of a list that is one dossier in its plainest form: 36045, 36 045, 36600-XII, 21501-02. Nothing where it may be more.
std::optional<DossierElement> plain_dossier(std::string_view text, Span list) {
  const std::string_view whole = list.of(text);
  const std::string_view number = whole.substr(0, whole.size() > 2 && whole[2] == ' ' ? 6 : 5);
  const std::string_view suffix = whole.substr(number.size());
  if (!is_plain_number(number) || (!suffix.empty() && !is_plain_suffix(number, suffix))) return {};
  return DossierElement{{digits_of(number), trailing_code(suffix)}, 0, list};
}

/// "32 450. A. Jansen schrijft", "32 450. V-N 2012/34.5": no chapter.
bool opens_a_sentence(std::string_view text, Span suffix) {
  static const Expression apart(R"({space}\.{gap})", "end of a sentence");
  static const Expression name(R"(\.(?:[A-Z]\.|{gap}[{capital}][{small}])|{dash}[A-Z]{1,3}{blank}+\d)",
                               "rest of a name or journal");
  if (trailing_code(suffix.of(text)).view().size() != 1 || text.substr(0, suffix.begin).ends_with("00")) return false;
  return apart.is_at(text, suffix.begin) && name.is_at(text, suffix.end);
}

}  // namespace

std::vector<DossierElement> read_dossiers(std::string_view text, Span list) {
  if (const auto plain = plain_dossier(text, list)) return {*plain};
  static const Expression form(
      R"((?:(?P<number>21(?:{space}|[.]|{dash})501)(?P<suffix>{council})|(?P<number2>{plain}|{misspaced}|[1-9]{blank}?\d{3}|[A-Z]{2,8})(?:(?P<rijkswet>{rijkswet}|{dash}R\d{3,4}\b)|(?P<suffix2>{chapter}|,{blank}[IVX]{2,6}[A-C]?\b)?(?P<more>{chapters})?))(?P<rijkswet2>{rijkswet}|{dash}R\d{3,4}\b)?)",
      "dossier");
  std::vector<DossierElement> dossiers;
  for (const Expression::Match& match : form.all(text, list, longest_list)) {
    const bool is_old = is_digit(match.front().of(text).front()) && form.named(match, "number").size() == 4;
    if (is_old && !dossiers.empty() && makes_an_amount(text, match.front().end)) break;
    DossierElement element;
    const std::string_view number = form.named(match, "number").of(text);
    element.dossier.number = is_digit(number.front()) ? digits_of(number) : Code(number);
    const Span suffix = form.named(match, "suffix");
    const bool has_suffix = !opens_a_sentence(text, suffix);
    if (has_suffix) element.dossier.suffix = trailing_code(suffix.of(text));
    element.rijkswet = static_cast<std::uint16_t>(value_of(keep(form.named(match, "rijkswet").of(text), is_digit)));
    element.span = match.front();
    const Span more = form.named(match, "more");
    if (!more.empty()) element.span.end = more.begin;
    if (!has_suffix) element.span.end = suffix.begin;
    dossiers.push_back(element);
    if (!has_suffix) break;
    if (!more.empty()) add_chapters(text, more, dossiers);
  }
  return dossiers;
}

}  // namespace kamergraaf::detail
