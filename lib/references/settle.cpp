// SPDX-License-Identifier: Apache-2.0
#include "references/settle.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/going_on.hpp"
#include "expressions/expression.hpp"
#include "references/beside.hpp"
#include "references/outside.hpp"
#include "references/relations.hpp"
#include "references/said.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

bool speaks_of_itself(const Scene& scene, const Phrase& phrase) {
  const Head& head = scene.document.head;
  if (!phrase.names.empty() || phrase.dated || phrase.kind == PaperKind::unknown) return false;
  if (phrase.kind == PaperKind::agenda && phrase.pointer == Pointer::near) return true;
  const bool own = phrase.pointer == Pointer::near || phrase.ordinal == next_one;
  if (!own || phrase.kind != head.kind) return false;
  return phrase.kind != PaperKind::motion || !goes_back_in_a_motion(scene, phrase, head.span.end);
}

/// "idem" repeats a citation in a footnote or in brackets, or before its pages; in a table it repeats something else, and
/// "idem HR 12 mei 2012" is another source.
bool repeats_a_citation(std::string_view text, const Phrase& phrase) {
  static const Expression opened(R"([(;]{space}$)", "bracket");
  static const Expression another(R"({gap}dito\b|,?{space}(?i:nrs?|nos?)\b)", "ditto, or the same with another number");
  static const Expression source(
      R"(,{space}[A-Z]{1,2}\b|{blank}(?:HR|PHR|ABRvS|AbRS|ARRvS|CRvB|CBb|HvJ|EHRM|Rb\.|Hof|Rechtbank|[{capital}][{latin}]+{gap}(?:1[89]|20)\d\d)\b)",
      "another letter or another source");
  static const Expression sentence(R"((?:\.{gap}|\n{blank}*\d{1,3}{blank}+)$)", "begin of a sentence or note");
  static const Expression pages(R"({space},?{space}(?i:pp?|blz|blzz|pag)\.{space}\d)", "pages");
  if (another.is_at(text, phrase.span.end)) return false;
  if (phrase.kind == PaperKind::unknown && source.is_at(text, phrase.span.end)) return false;
  return phrase.note != 0 || phrase.kind != PaperKind::unknown || phrase.footnote != 0 || phrase.noun.ends_with("stuk") ||
         opened.is_in(before(text, phrase.span.begin, 12)) ||
         (sentence.is_at_end(before(text, phrase.span.begin, 12)) && pages.is_at(text, phrase.span.end));
}

/// "In de voorliggende brief", "de bijgaande brief": what is at hand, or enclosed; in minutes it may be what is spoken of.
bool is_at_hand_or_enclosed(const Scene& scene, const Phrase& phrase) {
  static const Expression form(R"((?i)\b(?:voorliggend|bijgaand|begeleidend|bijgevoegd|bijgesloten|meegezonden)e?\b)",
                               "at hand or enclosed");
  return phrase.kind == PaperKind::letter && !phrase.dated && scene.turns.empty() &&
         scene.document.head.kind != PaperKind::report && form.is_in(phrase.span.of(scene.document.text));
}

/// "Het instrument van de motie", "de motie is een parlementair instrument".
bool is_of_any(std::string_view text, const Phrase& phrase) {
  static const Expression ahead(R"((?i)\b(?:instrument|fenomeen|(?:de{gap}figuur|het{gap}(?:middel|recht))){gap}van{gap}$)",
                                "any of them ahead");
  static const Expression behind(
      R"({gap}(?:is|blijft){gap}(?:[{small}]+{gap})?een{gap}(?:(?:[{small}]+{gap}){0,2}(?:instrument|pressiemiddel)|(?:parlementair|politiek|zwaar|krachtig){gap}middel)\b)",
      "any of them behind");
  const bool put_forward = phrase.kind == PaperKind::motion || phrase.kind == PaperKind::amendment;
  return put_forward && phrase.pointer == Pointer::the && phrase.names.empty() &&
         (ahead.is_at_end(before(text, phrase.span.begin, 24)) || behind.is_at(text, phrase.span.end));
}

/// "Motie 30", where no motion has that number.
bool is_a_number_of_nothing(const Scene& scene, const Phrase& phrase) {
  return !phrase.number.empty() && phrase.pointer == Pointer::none &&
         scene.spoken.of_number(phrase.kind, phrase.number).empty();
}

/// Why the phrase is no reference to another paper; empty where it is one.
std::string_view refusal(const Scene& scene, const Phrase& phrase) {
  const Document& document = scene.document;
  if (document.head.span.overlaps(phrase.span)) return "the head of the paper";
  if (speaks_of_itself(scene, phrase)) return "the paper speaking of itself";
  if (is_of_any(document.text, phrase)) return "no certain paper";
  if (is_a_number_of_nothing(scene, phrase)) return "no paper of that number is named here";
  if (is_at_hand_or_enclosed(scene, phrase)) return "the letter at hand, or one that is enclosed";
  if (is_from_outside(document.text, phrase)) return "a paper from outside parliament";
  return repeats_a_citation(document.text, phrase) ? std::string_view{} : "it repeats no citation";
}

/// "de gewijzigde motie-Jansen (t.v.v. 36 999, nr. 8)".
bool is_new_text(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"([^.;:()\n]{0,80}(?:\({space}|{gap})(?i:{instead}\b|ter{gap}vervanging{gap}van)\b)",
                               "new text");
  return form.is_at(text, phrase.span.end);
}

/// "de memorie van toelichting bij de Participatiewet": not the one that was cited before.
bool comes_with_another_bill(std::string_view text, const Phrase& phrase) {
  static const Expression form(
      R"({gap}(?:bij|van|op){gap}(?:(?:de|het|een|dat|die){gap})?(?:[{capital}][{latin}]|onderhavige|voorliggende|dit\b|deze\b))",
      "comes with");
  return phrase.kind == PaperKind::memorandum && form.is_at(text, phrase.span.end);
}

/// "De Jeugdwet regelt dit. Volgens de memorie van toelichting": that of the law.
bool is_behind_a_law(std::string_view text, const Phrase& phrase) {
  static const Expression law(R"(\b(?:[A-Z][{latin}-]*(?:wet|wetboek|besluit)|(?:[Ww]et|[Bb]esluit){gap}[{latin}])\b)", "law");
  constexpr std::size_t farthest_law = 240;
  return law.is_in(before(text, phrase.span.begin, farthest_law));
}

/// "De memorie van toelichting", in the papers on a bill: the only one that is known in its dossier.
Answer of_own_memoranda(const Scene& scene, const Phrase& phrase, Answer spoken) {
  static const Expression more(R"({gap}(?:bij|van|op|tot|over|inzake|behorend|uit|die|dat|voor|waar[a-z]*)\b)", "more of it");
  const bool is_settled = spoken.ground != Ground::none || !spoken.candidates.empty() || !spoken.leader.span.empty();
  if (scene.memoranda.empty() || is_settled || phrase.pointer != Pointer::the) return spoken;
  const std::string_view text = scene.document.text;
  const Said* bill = scene.spoken.last(PaperKind::bill, phrase.place, same_talk);
  if ((bill && bill->id.dossier != own_dossier(scene)) || more.is_at(text, phrase.span.end) || is_behind_a_law(text, phrase))
    return spoken;
  std::vector<Identifier> found;
  for (const KnownPaper* paper : scene.memoranda)
    if (plain_letters(paper->title).find(phrase.noun) != std::string::npos) found.push_back(paper->id);
  return found.size() == 1 ? resolved(found.front(), Ground::known) : spoken;
}

Answer answer_for(const Scene& scene, const Phrase& phrase, std::size_t index) {
  if (phrase.kind == PaperKind::unknown && phrase.noun.find("kamerstuk") == std::string::npos)
    return by_note(scene, phrase, index);
  if (Answer noted = by_mark(scene, phrase); noted.ground != Ground::none || !noted.candidates.empty()) return noted;
  if (!phrase.number.empty()) return by_number(scene, phrase);
  if (is_new_text(scene.document.text, phrase)) return unresolved("what it takes the place of is named behind it");
  if (!phrase.names.empty()) return by_name(scene, phrase);
  if (comes_with_another_bill(scene.document.text, phrase)) return unresolved("which of the memoranda is meant is not told");
  if (phrase.kind == PaperKind::report) return unresolved("which of the reports is meant is not told");
  if (phrase.kind == PaperKind::memorandum && !phrase.dated) return of_own_memoranda(scene, phrase, by_place(scene, phrase));
  return phrase.dated ? by_date(scene, phrase) : by_place(scene, phrase);
}

void apply(Answer answer, const Phrase& phrase, Citation& citation) {
  citation.paper = phrase.kind;
  citation.names = phrase.names;
  citation.date = phrase.date;
  citation.reason = answer.reason;
  citation.candidates = std::move(answer.candidates);
  if (!citation.candidates.empty()) citation.verdict = Verdict::ambiguous;
  if (answer.ground == Ground::none) return;
  citation.id = std::move(answer.id);
  citation.verdict = Verdict::resolved;
  citation.ground = answer.ground;
  citation.antecedent = answer.antecedent;
}

double confidence_at(const std::vector<Citation>& citations, Span antecedent) {
  if (antecedent.empty()) return 1;
  const auto found = std::lower_bound(citations.begin(), citations.end(), antecedent.begin,
                                      [](const Citation& one, std::size_t at) { return one.group.begin < at; });
  return found != citations.end() && found->group.begin == antecedent.begin ? confidence_of(*found) : 1;
}

void keep(const Answer& answer, Span span, std::vector<Open>& open) {
  if (answer.question || !answer.leader.span.empty()) open.push_back({span, answer.question, answer.leader});
}

std::vector<std::size_t> places_of(const Document& document, const std::vector<Citation>& citations) {
  std::map<std::uint32_t, std::size_t> marks;
  for (const Footnote& note : document.footnotes)
    if (!note.mark.empty()) marks.emplace(note.number, note.mark.begin);
  std::vector<std::size_t> places;
  for (const Citation& citation : citations) {
    const auto mark = citation.footnote == 0 ? marks.end() : marks.find(citation.footnote);
    places.push_back(mark == marks.end() ? citation.group.begin : mark->second);
  }
  return places;
}

std::vector<std::size_t> in_order(const std::vector<std::size_t>& places) {
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
  return order;
}

using Struck = std::vector<std::string_view>;

/// The phrase of each reference; an empty one for other citations.
std::vector<Phrase> phrases_of(const Document& document, const std::vector<Citation>& citations) {
  std::vector<Phrase> phrases(citations.size());
  for (std::size_t i = 0; i < citations.size(); ++i) {
    go_on();
    if (is_reference(citations[i])) phrases[i] = read_phrase(document.text, citations[i], document.head.date);
  }
  return phrases;
}

/// What is no paper of parliament may stand in the title of a bill, before its number.
bool may_tell(const Citation& citation) {
  return citation.form != Form::implicit && citation.id.kind != Kind::tractatenblad && citation.id.kind != Kind::staatsblad;
}

void strike_told(const Document& document, const std::vector<Phrase>& phrases, std::vector<Citation>& citations,
                 Struck& struck) {
  std::vector<std::size_t> next(citations.size() + 1, citations.size());
  for (std::size_t i = citations.size(); i-- > 0;) next[i] = may_tell(citations[i]) ? i : next[i + 1];
  for (std::size_t i = 0, last = citations.size(); i < citations.size(); ++i) {
    go_on();
    if (!is_reference(citations[i])) {
      if (citations[i].form != Form::implicit) last = i;
      continue;
    }
    const Phrase& phrase = phrases[i];
    Citation* number = nullptr;
    if (next[i] < citations.size() && is_told_by_next(document.text, phrase, citations[next[i]]))
      number = &citations[next[i]];
    else if (next[i] + 1 < citations.size() &&
             is_told_behind_replaced(document.text, phrase, citations[next[i]], citations[next[i] + 1]))
      number = &citations[next[i] + 1];
    else if (last < citations.size() && is_told_by_last(document.text, phrase, citations[last]))
      number = &citations[last];
    if (!number) continue;
    take_words(phrase, *number);
    struck[i] = "its number stands beside it";
  }
}

void take_out(std::vector<Citation>& citations, const Struck& struck, std::vector<Extractor::Rejection>& rejections) {
  std::vector<Citation> left;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    if (struck[i].empty())
      left.push_back(std::move(citations[i]));
    else
      rejections.push_back({citations[i].span, citations[i].pattern, struck[i]});
  }
  citations = std::move(left);
}

void take_out(std::vector<Phrase>& phrases, const Struck& struck) {
  std::size_t left = 0;
  for (std::size_t i = 0; i < phrases.size(); ++i)
    if (struck[i].empty()) std::swap(phrases[left++], phrases[i]);
  phrases.resize(left);
}

void list_numbers(Scene& scene, const std::vector<std::size_t>& places) {
  for (std::size_t i = 0; i < scene.citations.size(); ++i)
    if (scene.citations[i].form != Form::implicit && !is_read_out(scene, i) &&
        !has_words_of_new_text(scene.document.text, scene.citations[i]))
      scene.spoken.list(said_at(scene, i, places[i]));
}

void settle_each(const Document& document, std::vector<Phrase> phrases, std::vector<Citation>& citations, const Register* known,
                 Struck& struck, std::vector<Open>& open) {
  const std::vector<std::size_t> places = places_of(document, citations);
  Scene scene = scene_of(document, citations, known);
  list_numbers(scene, places);
  for (const std::size_t i : in_order(places)) {
    go_on();
    if (!is_reference(citations[i])) {
      if (citations[i].relation != Relation::replaces) scene.spoken.add(said_at(scene, i, places[i]));
      continue;
    }
    Phrase& phrase = phrases[i];
    phrase.place = places[i];
    struck[i] = refusal(scene, phrase);
    if (!struck[i].empty()) continue;
    Answer answer = answer_for(scene, phrase, i);
    keep(answer, citations[i].group, open);
    apply(std::move(answer), phrase, citations[i]);
    citations[i].antecedent_confidence = confidence_at(citations, citations[i].antecedent);
    scene.spoken.add(said_by(scene, i, phrase, places[i]));
  }
}

/// "Het wetsvoorstel Belastingplan 2023 (36 202)": a title, and no member; of members is "het wetsvoorstel-Jansen".
void drop_titles(std::string_view text, std::vector<Citation>& citations) {
  static const Expression form(R"((?i)\b(?:wijzigings)?(?:wetsvoorstel|wets-?ontwerp){gap}$)", "bill");
  for (Citation& citation : citations)
    if (citation.paper == PaperKind::bill && !citation.names.empty() &&
        form.is_at_end(before(text, citation.names.front().begin, 32)))
      citation.names.clear();
}

}  // namespace

bool is_reference(const Citation& citation) { return citation.form == Form::implicit && citation.id.kind == Kind::reference; }

void settle_references(const Document& document, std::vector<Citation>& citations, const Register* known,
                       std::vector<Extractor::Rejection>& rejections, std::vector<Open>& open) {
  if (std::none_of(citations.begin(), citations.end(), is_reference)) {
    drop_titles(document.text, citations);
    return relate_references(document, citations);
  }
  Struck struck(citations.size());
  std::vector<Phrase> phrases = phrases_of(document, citations);
  strike_told(document, phrases, citations, struck);
  take_out(phrases, struck);
  take_out(citations, struck, rejections);
  struck.assign(citations.size(), {});
  settle_each(document, std::move(phrases), citations, known, struck, open);
  take_out(citations, struck, rejections);
  drop_titles(document.text, citations);
  relate_references(document, citations);
}

}  // namespace kamergraaf::detail
