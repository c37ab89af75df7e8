// SPDX-License-Identifier: Apache-2.0
#include "heads/prints.hpp"

#include <algorithm>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t far_enough = 4000;
constexpr const char* one_dossier = R"(\d\d{blank}?\d{3}(?:(?:-|{blank})[0-9A-Z]{1,6})?)";

std::uint8_t which(std::string_view ordinal) {
  if (ordinal.empty()) return 1;
  if (ordinal.front() >= '1' && ordinal.front() <= '9') return static_cast<std::uint8_t>(ordinal.front() - '0');
  return ordinal.front() == 'd' || ordinal.front() == 'D' ? 3 : 2;
}

Identifier paper(const Dossier& dossier, std::string_view number) { return {Kind::kamerstuk, {}, dossier, Code(number), {}}; }

/// A dossier as its identifier has it: "36 600 V" as "36600-V". Any space may part it.
std::string as_written(std::string_view dossier) {
  std::string written;
  for (const char c : dossier) {
    const bool blank = c == ' ' || !is_ascii(c);
    if (!blank) written += c;
    if (blank && written.size() >= 5 && !written.ends_with('-')) written += '-';
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
      R"(^[(]?(?i:(?P<ordinal>tweede|derde|[2-9]e){gap})?(?:HERDRUK|[Hh]erdruk)(?:(?:[)*'!\x{B9}\x{B2}\x{B3}]|{blank}|\d[)]?|i[)])+(?P<rest>(?:[{latin}].*)?))?$)",
      "herdruk");
  const auto match = form.at(title, 0);
  if (!match) return 0;
  const std::uint8_t print = which(form.named(*match, "ordinal").of(title));
  title = form.named(*match, "rest").of(title);
  return print;
}

std::string_view without_replaced(std::string_view title) {
  if (!has_word(title, "vanging") && !has_word(title, "v.")) return title;
  static const Expression form(
      R"((?i),?{gap}ter{gap}ver{dash}?{space}vanging{gap}van{gap}(?:[{latin}]+,?{gap}){0,4}gedrukt{gap}onder\b|{gap}\(t\.{space}v\.{space}v\.:?{gap}[^()]*\)$)",
      "replaced, behind a title");
  const auto match = form.find(title);
  return match ? title.substr(0, match->front().begin) : title;
}

std::string_view without_note_mark(std::string_view title) {
  static const Expression form(R"((?:[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3}|[{capital}]{3}(?P<digit>\d))$)",
                               "mark");
  const auto match = form.find(title);
  if (!match) return title;
  const Span digit = form.named(*match, "digit");
  return title.substr(0, digit.empty() ? match->front().begin : digit.begin);
}

namespace {

/// In capitals, behind the words of a title, or on a line of its own; not in a sentence that speaks of another paper.
bool stands_in_a_title(std::string_view text, Span words) {
  static const Expression title(
      R"((?m:^){blank}*(?i:(?:nader|verder|nogmaals|tweede|derde){gap})*(?i:gewijzigde?){gap}(?i:(?:sub)?amendement(?:en)?|moties?|brief|nota|voorstel|ontwerp)\b[^;:]{0,200}$)",
      "title before it");
  const std::string_view before = text.substr(0, words.begin);
  const std::string_view line = before.substr(before.find_last_of('\n') + 1);
  if (text.substr(words.begin, 3) == "TER") return true;
  const bool alone = behind_spaces(line).empty() && text[words.begin] == 'T';
  return alone || title.is_in(before.substr(before.size() - std::min<std::size_t>(before.size(), 300)));
}

/// Whether a note with this one digit for its mark stands below: `1 Vervanging in verband met ...`.
bool has_note(std::string_view text, char digit) {
  static const Expression form(R"((?m)^{blank}*(?P<mark>[1-9]){blank}?[{capital}])", "note");
  const auto notes = form.all(text, {0, text.size()});
  return std::any_of(notes.begin(), notes.end(),
                     [&](const Expression::Match& note) { return form.named(note, "mark").of(text).front() == digit; });
}

/// A paper comes in the place of an earlier one: the last digit of a later number, `nr. 141` in nr. 27, is the mark of a note
/// where such a note stands below and what is before it is earlier.
std::string_view without_glued_mark(std::string_view number, std::string_view below, const Head& head) {
  const std::string_view own = head.id.number.view();
  if (number.size() < 2 || own.empty() || !std::all_of(own.begin(), own.end(), is_digit)) return number;
  const std::string_view before = number.substr(0, number.size() - 1);
  const bool is_glued = value_of(number) > value_of(own) && value_of(before) < value_of(own);
  return is_glued && has_note(below, number.back()) ? before : number;
}

/// The dossier that is named beside the number, or that of the paper itself.
std::optional<Identifier> replaced(std::string_view dossier, std::string_view number, const Head& head) {
  if (dossier.empty()) return head.id.dossier.empty() ? std::nullopt : std::optional(paper(head.id.dossier, number));
  const auto named = parse_identifier(as_written(dossier));
  return named ? std::optional(paper(named->dossier, number)) : std::nullopt;
}

std::optional<Identifier> replaced_below(std::string_view whole, const Head& head) {
  const std::string_view text = whole.substr(0, far_enough);
  if (head.dossiers.empty() || !has_word(text, "vanging")) return {};
  static const Expression form(
      R"((?i)ter{gap}ver{dash}?{space}vanging{gap}van{gap}(?:[{latin}]+,?{gap}){0,4}gedrukt{gap}onder{gap}(?:stuk(?:ken)?{gap})?)"
      R"((?:(?P<dossier>)" +
          std::string(one_dossier) + R"(),?{space})?n[ro]s?\.?{space}(?P<number>\d{1,4})\b)" +
          R"((?:(?:{space}(?:,|{dash}){space}|{gap}(?:en|t/m){gap})\d{1,4}\b)*(?:{space}\((?P<dossier2>)" +
          std::string(one_dossier) + R"()(?:,[^()]*)?\))?)",
      "replaced");
  for (auto match = form.find(text); match; match = form.find(text, match->front().end))
    if (stands_in_a_title(text, match->front())) {
      const std::string_view dossier = form.named(*match, "dossier").of(text);
      const std::string_view number = form.named(*match, "number").of(text);
      const bool is_own = dossier.empty() || as_written(dossier) == to_string(head.id.dossier);
      return replaced(dossier, is_own ? without_glued_mark(number, whole.substr(match->front().end), head) : number, head);
    }
  return {};
}

std::optional<Identifier> replaced_in_title(const Head& head) {
  if (!has_word(head.title, "v.")) return {};
  static const Expression form(R"((?i)\bt\.{space}v\.{space}v\.:?{gap}(?:stuk{gap})?(?:n[ro]\.?{space}|(?P<dossier>)" +
                                   std::string(one_dossier) + R"()(?:{dash}|,{space}n[ro]\.?{space}))(?P<number>\d{1,4})\b)",
                               "replaced, in a title");
  const auto match = form.find(head.title);
  if (!match) return {};
  return replaced(form.named(*match, "dossier").of(head.title), form.named(*match, "number").of(head.title), head);
}

}  // namespace

std::optional<Identifier> replaced_paper(std::string_view text, const Head& head) {
  const auto below = replaced_below(text, head);
  return below ? below : replaced_in_title(head);
}

}  // namespace kamergraaf::detail
