// SPDX-License-Identifier: Apache-2.0
#include "references/phrase.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/calendar.hpp"
#include "wording/names.hpp"
#include "wording/people.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_sender = 120;

const Expression& nouns() {
  static const Expression form(
      R"((?i)(?:\b(?P<motion>moties?)\b|\b(?P<amendment>(?:sub)?amendement(?:en)?)\b|)"
      R"((?P<bill>\b(?:initiatief(?:wets)?voorstel|initiatiefwet|(?:wijzigings)?wetsvoorstel|wets-?ontwerp)(?:len|ten|en)?\b|\bvoorstel{gap}van{gap}(?:rijks)?wet\b)|)"
      R"((?P<letter>[{latin}]{0,24}brie(?:f|ven)\b)|(?P<memorandum>\binitiatiefnota\b|\bnota{gap}van{gap}wijziging\b|\bnota{gap}naar{gap}aanleiding{gap}van{gap}het{gap}(?:nader{gap})?verslag\b|\bmemorie{gap}van{gap}(?:toelichting|antwoord)\b)|)"
      R"((?P<agenda>\bgeannoteerde{gap}agenda\b)|(?P<report>\bverslag\b)))",
      "noun of a paper");
  return form;
}

PaperKind kind_of(const Expression::Match& match) {
  for (std::size_t kind = 1; kind < static_cast<std::size_t>(PaperKind::other); ++kind)
    if (!nouns().named(match, name_of(static_cast<PaperKind>(kind))).empty()) return static_cast<PaperKind>(kind);
  return PaperKind::unknown;
}

Pointer pointer_of(std::string_view word) {
  static const std::pair<Expression, Pointer> forms[] = {
      {Expression("^(?:de|het)$", "the"), Pointer::the},
      {Expression("^(?:deze|dit|onderhavig)", "this"), Pointer::near},
      {Expression("^(?:mijn|onze|ons)$", "my"), Pointer::mine},
      {Expression("^uw$", "your"), Pointer::yours},
      {Expression("^(?:zijn|haar|hun|diens)$", "their"), Pointer::theirs},
  };
  for (const auto& [form, pointer] : forms)
    if (form.is_in(word)) return pointer;
  return Pointer::far;
}

int ordinal_in(std::string_view words) {
  static const Expression any(
      R"((?i)\b(?:eerste|tweede|derde|vierde|vijfde|laatste|volgende|andere?|vorige|oorspronkelijke|eerdere?|nieuwe?|oude|eerstgenoemde?|gelijknamige|gelijkluidende|soortgelijke|vergelijkbare)\b)",
      "any ordinal");
  if (!any.is_in(words)) return 0;
  static const std::pair<Expression, int> forms[] = {
      {Expression(R"((?i)\beerste\b)", "first"), 1},
      {Expression(R"((?i)\btweede\b)", "second"), 2},
      {Expression(R"((?i)\bderde\b)", "third"), 3},
      {Expression(R"((?i)\bvierde\b)", "fourth"), 4},
      {Expression(R"((?i)\bvijfde\b)", "fifth"), 5},
      {Expression(R"((?i)\blaatste\b)", "last"), last_of_all},
      {Expression(R"((?i)\bvolgende\b)", "next"), next_one},
      {Expression(
           R"((?i)\b(?:andere?|vorige|oorspronkelijke|eerdere?|nieuwe?|oude|eerstgenoemde?|gelijknamige|gelijkluidende|soortgelijke|vergelijkbare)\b)",
           "another"),
       another},
  };
  for (const auto& [form, ordinal] : forms)
    if (form.is_in(words)) return ordinal;
  return 0;
}

void read_words_before(std::string_view words, Phrase& phrase) {
  static const Expression first(R"(^(?P<word>{possessive}))", "pointer");
  static const Expression revised(R"((?i)\b(?:gewijzigde?|vervangende?)\b)", "revised");
  if (const auto match = first.at(words, 0))
    phrase.pointer = pointer_of(folded(plain_letters(first.named(*match, "word").of(words))));
  phrase.ordinal = ordinal_in(words);
  phrase.revised = revised.is_in(words);
}

/// "de brief van 3 maart van mijn ambtgenoot van Financiën".
std::string sender_behind(std::string_view text, std::size_t at) {
  static const Expression form(R"({gap}van{gap})", "sender behind");
  return form.is_at(text, at) ? sender_in(text.substr(at, longest_sender)) : std::string();
}

void read_words_behind(std::string_view text, std::size_t at, const std::optional<Date>& today, Phrase& phrase) {
  static const Expression others("{others}$", "others");
  const std::string_view inside = text.substr(0, phrase.span.end);
  if (const auto day = find_day(inside, at)) {
    phrase.dated = true;
    phrase.date = settle(*day, today);
    phrase.sender = sender_in(Span{phrase.span.begin, phrase.span.end}.of(text));
    if (phrase.sender.empty()) phrase.sender = sender_behind(text, phrase.span.end);
    return;
  }
  phrase.names = read_names(text, at, phrase.span.end);
  phrase.others = others.is_in(Span{at, phrase.span.end}.of(text));
}

std::uint32_t note_of(std::string_view words) {
  static const Expression form(R"((?i)noot{gap}(?P<number>\d{1,3})$)", "note");
  const auto match = form.find(words);
  return match ? value_of(form.named(*match, "number").of(words)) : 0;
}

bool is_a_letter_alone(std::string_view words) {
  static const Expression form(R"(^(?i:letter){gap})", "letter");
  return form.is_at(words, 0);
}

/// "motie 501", "de motie onder letter F", "letter F".
std::string number_at_end(std::string_view words) {
  static const Expression form(R"((?:^|{gap}|\()(?P<number>\d{1,4}|[A-Z]{1,2})$)", "number at the end");
  const auto match = form.find(words);
  return match ? std::string(form.named(*match, "number").of(words)) : std::string();
}

bool is_put_forward(PaperKind kind) { return kind == PaperKind::motion || kind == PaperKind::amendment; }

}  // namespace

Phrase read_phrase(std::string_view text, const Citation& reference, const std::optional<Date>& today) {
  const Span span = reference.span;
  Phrase phrase;
  phrase.footnote = reference.footnote;
  phrase.span = span;
  phrase.place = span.begin;
  const Span list = reference.group;
  const auto match = nouns().find(text.substr(0, span.end), list.begin);
  if (!match) {
    if (is_a_letter_alone(span.of(text))) {
      phrase.kind = PaperKind::motion;
      phrase.number = number_at_end(span.of(text));
    }
    phrase.noun = folded(plain_letters(span.of(text)));
    phrase.note = note_of(span.of(text));
    read_words_before(span.of(text), phrase);
    return phrase;
  }
  const Span noun = match->front();
  phrase.kind = kind_of(*match);
  phrase.noun = folded(plain_letters(noun.of(text)));
  read_words_before(Span{list.begin, noun.begin}.of(text), phrase);
  read_words_behind(text, noun.end, today, phrase);
  if (is_put_forward(phrase.kind)) phrase.number = number_at_end(span.of(text));
  return phrase;
}

std::vector<Span> nouns_of(std::string_view text, Span within, PaperKind kind) {
  std::vector<Span> found;
  for (const Expression::Match& match : nouns().all(text, within))
    if (kind == PaperKind::unknown || kind_of(match) == kind) found.push_back(match.front());
  return found;
}

}  // namespace kamergraaf::detail
