// SPDX-License-Identifier: Apache-2.0
#include "references/noted.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_lead = 100;
constexpr std::size_t most_before = 256;  ///< citations that are looked at

std::vector<std::string> plain_names(std::string_view text, std::span<const Span> names) {
  std::vector<std::string> plain;
  for (const Span name : names) plain.push_back(plain_letters(name.of(text)));
  std::sort(plain.begin(), plain.end());
  return plain;
}

bool are_the_same(std::string_view text, const Words& words, const Citation& cited) {
  if (cited.paper != words.paper) return false;
  if (!words.names.empty()) return plain_names(text, words.names) == plain_names(text, cited.names);
  return words.date && cited.date == words.date;
}

/// Where the names or the day end.
std::size_t end_of_what_tells(std::string_view text, const Words& words) {
  if (!words.names.empty()) return words.names.back().end;
  const std::size_t last = words.span.of(text).find_last_of("0123456789");
  return last == std::string_view::npos ? words.span.begin : words.span.begin + last + 1;
}

/// "De motie-Jansen5", "de motie-Jansen over gas5": the mark is of what is named, and of nothing that is told of it.
bool is_marked_itself(std::string_view text, Span between) {
  static const Expression form(
      R"(^{others}?(?:["'\x{2019}\x{201D})]?[.,;:]?{space}$|,?{gap}(?:over|inzake|betreffende|aangaande|omtrent|om|die|dat|waar[a-z]*)\b))",
      "name with its mark");
  return form.is_at(between.of(text), 0);
}

/// "De nieuwe motie-Jansen".
bool is_another_of_them(std::string_view text, std::size_t noun) {
  static const Expression form(R"((?i)\b(?:nieuwe|gewijzigde|tweede|derde|andere|latere|eerdere)(?:{gap}[{small}-]+e)?{gap}$)",
                               "another");
  return form.is_at_end(before(text, noun, longest_lead));
}

}  // namespace

bool tells_of_an_answer(std::string_view words) {
  static const Expression form(R"((?i)\b(?:reactie|beantwoording|appreciatie|uitvoering|toelichting)\b)", "of an answer");
  return form.is_in(words);
}

bool is_spoken_about(std::string_view text, std::size_t noun, std::size_t mark) {
  if (mark == 0 || text[mark - 1] != '.') return false;
  static const Expression form(
      R"((?i)(?:\b(?:kritiek|commentaar)\b|\b(?:zond|zonden|verzond|stuurde|stuurden|verstuurde|gaf|gaven|schreef|schreven|publiceerde|bracht|kwam|ontving)\b[^.;:()\n]{0,80}\b(?:[{latin}]*reactie|antwoord|advies|oordeel|appreciatie)\b)[^.;:()\n]{0,40}\b(?:op|over|van){gap}(?:(?:de|het|die|dat|deze|dit|een){gap})?(?:{adjective}){0,2}$)",
      "what was said of it");
  return form.is_at_end(before(text, noun, 2 * longest_lead));
}

bool is_known_as_another(std::string_view text, const Words& words, std::span<const Citation> before,
                         const Citation& citation) {
  if (words.say_nothing() || (words.names.empty() && !words.date)) return false;
  if (is_marked_itself(text, {end_of_what_tells(text, words), words.span.end})) return false;
  if (is_another_of_them(text, words.span.begin)) return false;
  before = before.last(std::min(before.size(), most_before));
  return std::any_of(before.begin(), before.end(), [&](const Citation& cited) {
    return cited.verdict == Verdict::resolved && cited.id != citation.id && are_the_same(text, words, cited);
  });
}

PaperKind kind_in_brackets(std::string_view text, const Citation& citation) {
  static const Expression form(
      R"(\({space}(?i:(?:(?:nader{gap})?gewijzigde{gap})?(?:(?P<letter>[{latin}]*brief)|(?P<motion>motie)|(?P<amendment>(?:sub)?amendement)|(?P<memorandum>MvT|MvA|NnavV|memorie|nota{gap}(?:van|naar))|(?P<report>[{latin}]*verslag)))\b[^()\n]{0,80}\))",
      "kind in brackets");
  constexpr std::size_t farthest = 100;
  const std::size_t inside = citation.group.of(text).find('(');
  if (inside == std::string_view::npos && !may_stand_behind_blanks(text, citation.group.end, "(")) return PaperKind::unknown;
  const std::size_t bracket =
      inside != std::string_view::npos ? citation.group.begin + inside : text.find('(', citation.group.end);
  const auto match = form.at(text.substr(0, std::min(text.size(), citation.group.end + farthest)), bracket);
  if (!match) return PaperKind::unknown;
  for (const PaperKind kind :
       {PaperKind::letter, PaperKind::motion, PaperKind::amendment, PaperKind::memorandum, PaperKind::report})
    if (!form.named(*match, name_of(kind)).empty()) return kind;
  return PaperKind::unknown;
}

}  // namespace kamergraaf::detail
