// SPDX-License-Identifier: Apache-2.0
#include "references/beside.hpp"

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/answered.hpp"
#include "wording/sentence_ends.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t farthest_number = 400;

bool is_paper(const Citation& citation) {
  return citation.id.kind == Kind::kamerstuk || citation.id.kind == Kind::dossier || citation.id.kind == Kind::tkdocument ||
         citation.form == Form::short_form;
}

/// "de motie-Jansen over … (36 999, nr. 12)", "motie, die op stuk nr. 12".
bool leads_to_number(std::string_view between) {
  static const Expression form(
      R"(^(?:[^.;:?!()\n]|\b[{latin}]\.|\b(?:jl|nr|dd)\.|\n[^\n])*\({space}(?:[Zz]ie{gap}(?:ook{gap})?)?$|^{space},?{space}(?:namelijk{gap}|te{gap}weten{gap})?(?:(?:die|dat){gap})?(?:op|onder|met){gap}$|^{space}[,:]?{space}$)",
      "words up to the number");
  return form.is_at(between, 0);
}

/// "(36 999, nr. 12, motie-Jansen)".
bool stands_behind_number(std::string_view between) {
  static const Expression form(R"(^{space}[,(]{space}(?:de{gap}|het{gap})?$)", "words behind the number");
  return form.is_at(between, 0);
}

/// "36512-14 - Motie van het lid Jansen over wonen", "36 512, nr. 14 | Motie-Jansen": the number opens the line.
bool is_named_in_its_line(std::string_view text, const Citation& number, const Phrase& phrase, std::string_view between) {
  static const Expression form(
      R"(^(?:{blank}*(?:{blank}{dash}|:){blank}+|{blank}*(?:\||\t){blank}*|{blank}{2,})(?:de{gap}|het{gap})?$)",
      "what parts the two");
  static const Expression told(R"({gap}(?:is|zijn|was|wordt|worden|werd|werden|heeft|hebben|kan|zal)\b)", "what came of it");
  return number.names.empty() && form.is_at(between, 0) && !told.is_at(text, phrase.span.end) &&
         opens_its_line(text, number.group.begin);
}

std::string_view between(std::string_view text, std::size_t begin, std::size_t end) {
  return begin <= end ? text.substr(begin, end - begin) : std::string_view{};
}

/// "haar advies bij het wetsvoorstel X (36 999, nr. 4)": the number is that of the advice.
bool is_what_another_comes_with(std::string_view text, const Phrase& phrase, const Citation& next) {
  static const Expression form(R"([{small}]{gap}(?:bij|over|op|inzake|betreffende|aangaande){gap}$)", "comes with");
  return phrase.kind == PaperKind::bill && next.id.kind == Kind::kamerstuk &&
         form.is_at_end(before(text, phrase.span.begin, 32));
}

/// On a line of its own, in a list or table.
bool opens_an_item(std::string_view text, std::size_t at) {
  return at > 0 && text[at - 1] == '\n' && ends_a_sentence(text, at - 1);
}

/// "de motie-Jansen (36 999)": the dossier that it is in, not which one it is.
bool is_but_its_dossier(const Phrase& phrase, const Citation& citation) {
  return citation.id.kind == Kind::dossier && phrase.kind != PaperKind::bill && phrase.kind != PaperKind::unknown;
}

/// "Dit wetsvoorstel en de Wet bomen (36 996)".
bool may_be_another_bill(const Phrase& phrase, std::string_view words) {
  constexpr std::size_t bracket = 4;
  return phrase.kind == PaperKind::bill && phrase.pointer != Pointer::the && words.size() > bracket;
}

}  // namespace

bool opens_its_line(std::string_view text, std::size_t at) {
  static const Expression form(R"((?:^|\n){blank}*(?:[-*|\x{2022}\x{25CF}]{blank}+)?(?:\d{1,3}[.)]{blank}+)?$)",
                               "begin of a line");
  constexpr std::size_t longest_begin = 16;
  return form.is_at_end(before(text, at, longest_begin));
}

bool has_words_of_new_text(std::string_view text, const Citation& citation) {
  static const Expression form(R"((?i)\b{instead}\b|\bvervanging{gap}van\b)", "in the place of");
  return citation.relation == Relation::replaces && citation.context.begin < citation.span.begin &&
         form.find(Span{citation.context.begin, citation.span.begin}.of(text));
}

bool is_told_by_next(std::string_view text, const Phrase& phrase, const Citation& next) {
  if (!is_paper(next) || is_but_its_dossier(phrase, next) || phrase.footnote != next.footnote ||
      next.relation == Relation::replaces)
    return false;
  if (next.context.overlaps(phrase.span) && (next.paper == phrase.kind || phrase.kind == PaperKind::unknown)) return true;
  if (next.group.begin < phrase.span.end || next.group.begin - phrase.span.end > farthest_number) return false;
  if (opens_an_item(text, next.group.begin) || is_what_another_comes_with(text, phrase, next)) return false;
  const std::string_view words = between(text, phrase.span.end, next.group.begin);
  return leads_to_number(words) && !may_be_another_bill(phrase, words) &&
         !is_of_another_number(text, phrase.span, next.group.begin, phrase.kind) &&
         nouns_of(text, {phrase.span.end, next.group.begin}, PaperKind::unknown).empty();
}

bool is_told_behind_replaced(std::string_view text, const Phrase& phrase, const Citation& replaced, const Citation& own) {
  static const Expression brackets(R"(^{space}\){space},?{space}\({space}$)", "brackets");
  const Span words{replaced.context.begin, replaced.span.begin};
  return has_words_of_new_text(text, replaced) && words.overlaps(phrase.span) && is_paper(own) &&
         own.relation == Relation::cites && brackets.at(between(text, replaced.group.end, own.group.begin), 0);
}

bool is_told_by_last(std::string_view text, const Phrase& phrase, const Citation& last) {
  const bool alike = last.paper == PaperKind::unknown || last.paper == phrase.kind;
  const std::string_view words = between(text, last.group.end, phrase.span.begin);
  return !phrase.names.empty() && is_paper(last) && !is_but_its_dossier(phrase, last) && alike &&
         phrase.span.begin - last.group.end < 24 &&
         (stands_behind_number(words) || is_named_in_its_line(text, last, phrase, words));
}

void take_words(const Phrase& phrase, Citation& citation) {
  if (citation.paper == PaperKind::unknown && citation.id.kind == Kind::kamerstuk) citation.paper = phrase.kind;
  if (citation.paper != phrase.kind) return;
  if (citation.names.empty()) citation.names = phrase.names;
  if (citation.context.empty()) citation.context = phrase.span;
}

}  // namespace kamergraaf::detail
