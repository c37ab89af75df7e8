// SPDX-License-Identifier: Apache-2.0
#include "heads/prints.hpp"

#include "detail/expression.hpp"
#include "detail/signs.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t far_enough = 4000;

std::uint8_t which(std::string_view ordinal) {
  if (ordinal.empty()) return 1;
  if (ordinal.front() >= '1' && ordinal.front() <= '9') return static_cast<std::uint8_t>(ordinal.front() - '0');
  return ordinal.front() == 'd' || ordinal.front() == 'D' ? 3 : 2;
}

Identifier paper(const Dossier& dossier, std::string_view number) { return {Kind::kamerstuk, {}, dossier, Code(number), {}}; }

/// A dossier as its identifier has it: "36 600 V" as "36600-V".
std::string as_written(std::string_view dossier) {
  std::string written;
  for (const char c : dossier) {
    if (c != ' ') written += c;
    if (c == ' ' && written.size() >= 5) written += '-';
  }
  return written;
}

}  // namespace

Revision revision_of(std::string_view title) {
  if (!has_word(title, "gewijzig")) return Revision::none;
  static const Expression changed(
      R"((?i)\b(?P<further>(?:nader|verder){gap})?gewijzigde?{gap}(?:(?:sub)?amendement|motie|voorstel|ontwerp|brief|nota)\b)",
      "gewijzigd");
  const auto match = changed.find(title);
  if (!match) return Revision::none;
  return changed.named(*match, "further").empty() ? Revision::gewijzigd : Revision::nader_gewijzigd;
}

std::uint8_t take_reprint(std::string& title) {
  if (!has_word(title, "herdruk")) return 0;
  static const Expression form(
      R"(^[(]?(?i:(?P<ordinal>tweede|derde|[2-9]e){gap})?(?:HERDRUK|[Hh]erdruk)(?:(?:[)*'!]|{blank}|\d[)]?|i[)])+(?P<rest>(?:[{latin}].*)?))?$)",
      "herdruk");
  const auto match = form.at(title, 0);
  if (!match) return 0;
  const std::uint8_t print = which(form.named(*match, "ordinal").of(title));
  title = form.named(*match, "rest").of(title);
  return print;
}

std::string_view without_replaced(std::string_view title) {
  if (!has_word(title, "vanging")) return title;
  static const Expression form(
      R"((?i),?{gap}ter{gap}ver{dash}?{space}vanging{gap}van{gap}(?:[{latin}]+,?{gap}){0,4}gedrukt{gap}onder\b)",
      "replaced, behind a title");
  const auto match = form.find(title);
  return match ? title.substr(0, match->front().begin) : title;
}

namespace {

std::optional<Identifier> replaced_below(std::string_view text, const Head& head) {
  if (head.dossiers.empty() || !has_word(text, "vanging")) return {};
  static const Expression form(
      R"((?i)ter{gap}ver{dash}?{space}vanging{gap}van{gap}(?:[{latin}]+,?{gap}){0,4}gedrukt{gap}onder{gap}(?:stuk{gap})?n[ro]\.?{space}(?P<number>\d{1,4})\b)",
      "replaced");
  const auto match = form.find(text);
  return match ? std::optional(paper(head.id.dossier, form.named(*match, "number").of(text))) : std::nullopt;
}

std::optional<Identifier> replaced_in_title(const Head& head) {
  if (!has_word(head.title, "v.")) return {};
  static const Expression form(
      R"((?i)\bt\.{space}v\.{space}v\.:?{gap}(?:stuk{gap})?(?:n[ro]\.?{space}|(?P<dossier>\d\d{blank}?\d{3}(?:[- ][0-9A-Z]{1,6})?)(?:{dash}|,{space}n[ro]\.?{space}))(?P<number>\d{1,4})\b)",
      "replaced, in a title");
  const auto match = form.find(head.title);
  if (!match) return {};
  const std::string_view dossier = form.named(*match, "dossier").of(head.title);
  const auto named = parse_identifier(as_written(dossier));
  if (dossier.empty() ? head.id.dossier.empty() : !named) return {};
  return paper(dossier.empty() ? head.id.dossier : named->dossier, form.named(*match, "number").of(head.title));
}

}  // namespace

std::optional<Identifier> replaced_paper(std::string_view text, const Head& head) {
  const auto below = replaced_below(text.substr(0, far_enough), head);
  return below ? below : replaced_in_title(head);
}

}  // namespace kamergraaf::detail
