// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "expressions/expression.hpp"
#include "references/described.hpp"
#include "references/outside.hpp"
#include "references/scene.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_subject_behind = 30;

bool is_put_forward(PaperKind kind) { return kind == PaperKind::motion || kind == PaperKind::amendment; }

/// "de nota van wijziging" goes back to words that have the same noun, not to any memorandum; "de voortgangsbrief" likewise.
bool says_the_same(const Scene& scene, const Phrase& phrase, const Said& said) {
  const bool any_letter = phrase.noun == "brief" || phrase.noun == "kamerbrief";
  if (phrase.kind != PaperKind::memorandum && (phrase.kind != PaperKind::letter || any_letter)) return true;
  return plain_letters(said.words.of(scene.document.text)).find(phrase.noun) != std::string::npos;
}

/// Where no head tells what the paper is, "deze brief" may be said of itself.
bool may_be_the_paper_itself(const Scene& scene, const Phrase& phrase) {
  return phrase.kind == PaperKind::letter && phrase.pointer == Pointer::near &&
         scene.document.head.kind == PaperKind::unknown && scene.turns.empty();
}

/// "De Rekenkamer schreef mij op 5 februari. Die brief", "In deze motie vraagt de raad".
bool may_be_of_others(const Scene& scene, const Phrase& phrase, const Said& said) {
  if (phrase.kind != PaperKind::letter && phrase.kind != PaperKind::motion) return false;
  const std::string_view text = scene.document.text;
  const std::size_t begin = std::min(std::max(said.span.end, said.words.end), phrase.place);
  const bool goes_on = phrase.kind == PaperKind::motion && phrase.place == phrase.span.begin;
  const std::size_t end = goes_on ? std::min(phrase.span.end + longest_subject_behind, text.size()) : phrase.place;
  return speaks_of_others(text, {begin, end}, phrase.kind);
}

/// "De motie" behind a heading is rather one that is known from there.
bool is_in_another_part(const Scene& scene, const Phrase& phrase, const Said& said) {
  static const Expression heading(R"({break}\s*{break}[^\n.:;?!]{3,80}{break}\s*{break})", "heading");
  if (phrase.pointer != Pointer::the) return false;
  const Span between{std::min(said.span.end, phrase.place), phrase.place};
  return heading.is_in(between.of(scene.document.text));
}

/// The last one before that has its number, in the same talk. Null where there is none.
const Said* last_numbered(const Scene& scene, PaperKind kind, std::size_t at) {
  constexpr int most_between = 8;
  const Said* said = scene.spoken.last(kind, at, same_talk);
  for (int i = 0; i < most_between && said && !said->numbered && said->place > 0; ++i)
    said = scene.spoken.last(kind, said->place - 1, same_talk);
  return said && said->numbered && is_known(*said) ? said : nullptr;
}

/// "De moties-Jansen (36 999, nr. 12) en -Bakker (36 999, nr. 13) zijn aangenomen. De motie".
const Said* one_of_two(const Scene& scene, const Phrase& phrase, const Said& said) {
  static const Expression end(R"([.!?;]\s)", "end of a sentence");
  static const Expression last_named("(?i)laatst", "the last of them");
  if (last_named.find(phrase.span.of(scene.document.text))) return nullptr;
  const std::size_t begin = said.words.empty() ? said.place : std::min(said.words.begin, said.place);
  const Said* other = scene.spoken.last(phrase.kind, begin, same_talk);
  if (!other || other->id == said.id || end.find(Span{std::min(other->span.end, begin), begin}.of(scene.document.text)))
    return nullptr;
  return other;
}

/// "Een gewijzigde versie van deze motie … de gewijzigde motie": another than the one that was spoken of.
bool is_its_new_text(const Phrase& phrase, const Said& said) {
  return phrase.revised && !said.revised && (phrase.kind == PaperKind::motion || phrase.kind == PaperKind::amendment);
}

/// "De motie-Jansen (36 999, nr. 4) en de motie-Bakker (36 999, nr. 5). Beide moties zijn aangenomen. Eerstgenoemde motie": the
/// two, the last first; none where it is not said that there are two, or another is spoken of.
std::vector<const Said*> both_of(const Scene& scene, const Phrase& phrase) {
  static const Expression both(
      R"((?i)\b(?:beide|(?:de|deze|die){gap}twee){gap}(?:aangenomen{gap})?(?:moties|amendementen|brieven)\b)", "both");
  static const Expression another(
      R"((?i)\b(?:een|derde|andere?|nieuwe?){gap}(?:[{latin}-]+{gap}){0,2}(?:motie|amendement|brief)\b)", "another");
  std::vector<const Said*> two = scene.spoken.numbered(phrase.kind, phrase.place, same_talk);
  if (two.size() != 2) return {};
  const std::size_t end = std::min(two.front()->span.end, phrase.place);
  const std::string_view words = Span{end, phrase.place}.of(scene.document.text);
  return both.is_in(words) && !another.is_in(words) ? two : std::vector<const Said*>();
}

/// "Zie de motie-Jansen (36 999, nr. 4) en de motie-Bakker (36 999, nr. 5). Eerstgenoemde motie": of the two that are named
/// with their numbers. Nothing where the phrase does not count so.
std::optional<Answer> of_two_named(const Scene& scene, const Phrase& phrase) {
  static const Expression counting(R"((?i)(?:(?:de|het){gap})?(?:(?P<first>eerst)|laatst)genoemde?\b)", "first or last named");
  const auto match = counting.at(phrase.span.of(scene.document.text), 0);
  if (!match) return {};
  const bool is_first = !counting.named(*match, "first").empty();
  if (const auto both = both_of(scene, phrase); !both.empty()) {
    const Said* one = is_first ? both.back() : both.front();
    return resolved(one->id, Ground::spoken_of, one->span);
  }
  const Said* last = last_numbered(scene, phrase.kind, phrase.place);
  if (!is_first) {
    if (!last) return {};
    return resolved(last->id, Ground::spoken_of, last->span);
  }
  const auto before = [&](const Said* said) {
    return said ? last_numbered(scene, phrase.kind, said->words.empty() ? said->place : said->words.begin) : nullptr;
  };
  const Said* first = before(last);
  if (!first || first->id == last->id || before(first)) return unresolved("which of them is meant is not told");
  return resolved(first->id, Ground::spoken_of, first->span);
}

/// "De motie-Jansen (36 999, nr. 4) en de motie-Bakker (36 999, nr. 5) zijn bekend. De eerste motie": of just two that one
/// sentence names with their numbers, where none is read out. Nothing elsewhere.
std::optional<Answer> of_two_counted(const Scene& scene, const Phrase& phrase) {
  static const Expression end(R"([.!?;]\s)", "end of a sentence");
  static const Expression another(
      R"((?i)\b(?:een|derde|andere?|nieuwe?|alle|drie){gap}(?:[{latin}-]+{gap}){0,2}(?:moties?|amendement(?:en)?)\b)",
      "another");
  if (phrase.pointer != Pointer::the || phrase.ordinal < 1 || phrase.ordinal > 2 || !scene.read_out.empty()) return {};
  const auto two = scene.spoken.numbered(phrase.kind, phrase.place, far_reach);
  if (two.size() != 2 || two.front()->place + same_talk < phrase.place || two.back()->span.end > two.front()->span.begin)
    return {};
  const std::string_view text = scene.document.text;
  if (turn_at(scene.turns, two.back()->place) != turn_at(scene.turns, phrase.place) ||
      end.is_in(Span{two.back()->span.end, two.front()->span.begin}.of(text)) ||
      another.is_in(Span{std::min(two.front()->span.end, phrase.place), phrase.place}.of(text)))
    return {};
  const Said* one = phrase.ordinal == 1 ? two.back() : two.front();
  if (may_be_described(scene, phrase, *one)) return {};
  return resolved(one->id, Ground::spoken_of, one->span);
}

/// "De motie-Jansen is uitgevoerd, die van Bakker niet. Die motie": another of its kind is spoken of as well.
bool is_behind_its_like(const Scene& scene, const Phrase& phrase, const Said& said) {
  static const Expression form(R"(\b(?:[Dd]ie|[Dd]at){gap}van{gap}(?:{member})?{surname})", "one of its kind");
  static const Expression of_others(
      R"(\bvan{gap}(?:[{latin}]+{gap})?[{capital}][{latin}-]+{gap}(?:en|of|met|naast){gap}(?:die|dat){gap}van)", "of others");
  const std::string_view words = Span{std::min(said.span.end, phrase.place), phrase.place}.of(scene.document.text);
  return is_put_forward(phrase.kind) && form.is_in(words) && !of_others.is_in(words);
}

/// "mijn motie uit 2019".
bool says_a_year(const Scene& scene, const Phrase& phrase) {
  static const Expression form(R"({gap}(?:uit|van){gap}(?:het{gap}jaar{gap})?(?:19|20)\d\d\b)", "year");
  return form.is_at(scene.document.text, phrase.span.end);
}

}  // namespace

Answer of_last(const Scene& scene, const Phrase& phrase) {
  if (may_be_the_paper_itself(scene, phrase)) return unresolved("it may be the paper itself");
  const bool near = phrase.pointer == Pointer::near || phrase.pointer == Pointer::far;
  const Said* said = scene.spoken.last(phrase.kind, phrase.place, near ? near_reach : far_reach);
  if (!said || !says_the_same(scene, phrase, *said)) return unresolved("none of its kind is spoken of shortly before");
  if (phrase.kind == PaperKind::letter && is_possessive(phrase.pointer) && said->writer.pointer != phrase.pointer)
    return unresolved("whose letter is spoken of is not told");
  if (is_in_another_part(scene, phrase, *said)) return unresolved("another part of the paper begins between");
  if (const Said* other = one_of_two(scene, phrase, *said); other && is_known(*said) && is_known(*other))
    return ambiguous({said->id, other->id}, "several of its kind are spoken of at once");
  if (may_be_described(scene, phrase, *said)) return unresolved("it is described, and may be another one");
  if (is_behind_its_like(scene, phrase, *said)) return unresolved("another of its kind is spoken of as well");
  if (is_its_new_text(phrase, *said)) return unresolved("it may be what took the place of the one that is spoken of");
  if (may_be_of_others(scene, phrase, *said)) return unresolved("it may be a paper from outside parliament");
  if (!is_known(*said)) return waiting_for({said->span, Ground::spoken_of}, "it goes back to one that is not known");
  return resolved(said->id, Ground::spoken_of, said->span);
}

Answer by_place(const Scene& scene, const Phrase& phrase) {
  if (const auto named = of_two_named(scene, phrase)) return *named;
  if (const auto counted = is_put_forward(phrase.kind) ? of_two_counted(scene, phrase) : std::nullopt) return *counted;
  if (says_a_year(scene, phrase)) return unresolved("it is one of a year, and may be another one");
  const bool put_forward = is_put_forward(phrase.kind);
  if (const auto read = put_forward ? by_reading(scene, phrase) : std::nullopt) return *read;
  if (phrase.ordinal != 0 || (put_forward && is_possessive(phrase.pointer)) || is_dealt_with_by_who_speaks(scene, phrase))
    return by_whose(scene, phrase);
  return phrase.kind == PaperKind::bill ? by_bill(scene, phrase) : of_last(scene, phrase);
}

}  // namespace kamergraaf::detail
