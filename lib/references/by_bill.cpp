// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "references/scene.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

/// "Het wetsvoorstel Bomen (36 996) is ingediend. Dit wetsvoorstel": the name is that of the bill that was spoken of.
bool is_named_by(std::string_view text, const Said& bill, Span name) {
  static const Expression words(R"(^(?:[^.;:()\n]*\))?(?:[^.;:()\n]|\([^()\n]+\))*\({space}$)", "words of a name");
  return bill.numbered && bill.span.begin > name.begin &&
         words.is_at(Span{std::min(name.end, bill.span.begin), bill.span.begin}.of(text), 0);
}

/// The only bill on the agenda of the item of minutes; null where there is none, or more.
const Said* bill_of_item(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& bills) {
  if (scene.items.empty()) return nullptr;
  const auto& agenda = item_at(scene.items, phrase.place).alone;
  const auto is_on_it = [&](const Said* bill) {
    return std::find(agenda.begin(), agenda.end(), bill->id.dossier) != agenda.end();
  };
  const auto bill = std::find_if(bills.begin(), bills.end(), is_on_it);
  return std::count_if(bills.begin(), bills.end(), is_on_it) == 1 ? *bill : nullptr;
}

/// Whether the title of the paper's own dossier has the word, or in minutes that of the only bill on the agenda.
bool is_in_own_title(const Scene& scene, const Phrase& phrase, const std::string& word) {
  const auto has_word = [&](std::string_view title) { return plain_letters(title).find(word) != std::string::npos; };
  const auto& own = scene.document.head.dossiers;
  if (std::any_of(own.begin(), own.end(), [&](const DossierHeading& heading) { return has_word(heading.title); })) return true;
  if (!bill_of_item(scene, phrase, scene.spoken.bills())) return false;
  return has_word(item_at(scene.items, phrase.place).agenda.of(scene.document.text));
}

/// "De spreidingswet is ingetrokken. Met dat wetsvoorstel", where the paper's own is another.
bool goes_back_to_a_law(const Scene& scene, const Phrase& phrase) {
  static const Expression law(R"(\b(?P<word>[{latin}-]{4,}wet|[Bb]elastingplan)\b)", "name of a law in one word");
  if (phrase.pointer != Pointer::far) return false;
  const std::string_view text = scene.document.text;
  const std::size_t from =
      sentence_before(text, 0, std::max(sentence_before(text, 0, phrase.span.begin).begin, std::size_t{1}) - 1).begin;
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  for (const Expression::Match& match : law.all(text, {from, phrase.span.begin})) {
    if (last && is_known(*last) && is_named_by(text, *last, match.front())) continue;
    if (!is_in_own_title(scene, phrase, plain_letters(law.named(match, "word").of(text)))) return true;
  }
  return false;
}

/// "Het wetsvoorstel rijbewijzen is in voorbereiding": between the first words of a sentence and its verb stands a name.
bool has_a_name_behind(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"({gap}(?P<name>[{small}-]{4,}){gap}(?:is|wordt|werd|was|zal|heeft|kan|moet|ligt)\b)",
                               "name behind");
  static const Expression aside(
      R"(^(?:zelf|echter|immers|daarentegen|overigens|daarmee|hiermee|derhalve|daarom|nadien|inmiddels|thans|alsdan|eveneens|vervolgens|evenwel|uiteindelijk|namelijk|daartoe|hiertoe|aldus)$)",
      "aside");
  const auto match = form.at(text, phrase.span.end);
  return match && !aside.is_in(form.named(*match, "name").of(text)) &&
         trimmed(text, sentence_before(text, 0, phrase.span.begin)).empty();
}

/// "het wetsvoorstel over de salderingsregeling", "de Wet regulering sekswerk … dit wetsvoorstel": perhaps another one.
bool is_described(const Scene& scene, const Phrase& phrase) {
  static const Expression behind(
      R"({gap}(?:(?:over|tot|inzake|houdende|voor|om|betreffende|omtrent|nopens|aangaande|met{gap}betrekking|aanpassing|wijziging|regels|dat|waarmee|waarin|van)\b|[«\x{201C}"(]?(?:[{capital}]|Wet\b)|(?:[{small}]{3,}e{gap})?[{small}]{3,}(?:ing|teit|heid|atie)\b))",
      "description");
  static const Expression ahead(
      R"(\b(?:Wet{gap}(?P<word>[{latin}]{3,})|[Ww]etsvoorstel{gap}(?P<word2>[{capital}][{latin}]{2,}|[{small}]{3,}(?:ing|teit|heid|atie)\b)))",
      "name of a law");
  static const Expression goes_on(R"(^(?:tot|houdende|inzake|betreffende|strekkende|met)$)", "what a bill is for");
  static const Expression draft(R"((?i:ontwerp|voorstel){gap}van{gap}$)", "draft of a law");
  const std::string_view text = scene.document.text;
  static const Expression title(
      R"((?i:wetsvoorstel|voorstel{gap}van{gap}(?:rijks)?wet){gap}[«\x{201C}"(]?(?:[{capital}]|Wet\b))", "title in it");
  if (behind.at(text, phrase.span.end) || title.is_in(phrase.span.of(text)) || has_a_name_behind(text, phrase)) return true;
  const std::size_t from = std::max(sentence_before(text, 0, phrase.span.begin).begin, std::size_t{1}) - 1;
  const std::size_t reach = phrase.span.begin - std::min<std::size_t>(phrase.span.begin, 240);
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  for (const Expression::Match& law : ahead.all(text, {std::min(from, reach), phrase.span.begin})) {
    if (last && is_known(*last) && is_named_by(text, *last, law.front())) continue;
    const Span named = ahead.named(law, "word");
    if (goes_on.is_in(named.of(text)) && draft.is_at_end(before(text, law.front().begin, 24))) continue;
    if (!is_in_own_title(scene, phrase, plain_letters((named.empty() ? ahead.named(law, "word2") : named).of(text))))
      return true;
  }
  return false;
}

/// "Ik dien een ander wetsvoorstel in. Het wetsvoorstel".
bool speaks_of_another_bill(std::string_view text, std::size_t at) {
  static const Expression form(
      R"((?i)\b(?:een|andere?|nieuwe?|volgende?|geen|ene|tweede){gap}(?:[{latin}-]+{gap})?(?:(?:wijzigings|initiatief)?wetsvoorstel(?:len)?|wets-?ontwerp(?:en)?)\b|\bwetsvoorstellen\b|\bwets-?ontwerpen\b)",
      "another bill");
  return form.is_in(before(text, at, same_talk));
}

/// "Het wetsvoorstel dat ik voorbereid, regelt de veren. Het wetsvoorstel wordt na de zomer ingediend."
bool is_next_sentence(std::string_view text, const Said& said, const Phrase& phrase) {
  const Span sentence = sentence_before(text, 0, phrase.span.begin);
  return sentence_before(text, 0, std::max(sentence.begin, std::size_t{1}) - 1).begin <= said.span.begin;
}

/// "Het wetsvoorstel straffen (36 998). Ik bereid een wetsvoorstel over veren voor. Dat wetsvoorstel", "Het
/// initiatiefwetsvoorstel van het lid Jansen volgt. Het initiatiefwetsvoorstel": behind the only one that has a number.
bool is_behind_another_bill(const Scene& scene, const Phrase& phrase, const Said& numbered) {
  static const Expression form(
      R"((?i)\b(?:een|andere?|nieuw|tweede){gap}(?:[{latin}-]+{gap})?(?:[{latin}-]*wetsvoorstel|wets-?ontwerp|novelle|voorstel{gap}van{gap}(?:rijks)?wet)\b)",
      "another bill");
  const std::size_t from = std::min(phrase.place, std::max(numbered.place, numbered.span.end));
  static const Expression same(R"((?i)\b(?:is|blijft|als|met){gap}(?:[{latin}]+{gap})?$)", "the same one");
  const std::string_view text = scene.document.text;
  const std::string_view words = before(text.substr(from), phrase.place - from, same_talk);
  const auto match = form.find(words);
  if (match && !same.is_at_end(words.substr(0, match->front().begin))) return true;
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, same_talk);
  const bool next = phrase.pointer != Pointer::the && last && is_next_sentence(text, *last, phrase);
  return last && !is_known(*last) && (next || !last->names.empty());
}

/// "dit wetsvoorstel" in a report, memorandum or bill.
bool is_of_papers_on_a_bill(const Scene& scene, const Phrase& phrase) {
  const PaperKind kind = scene.document.head.kind;
  return phrase.pointer == Pointer::near &&
         (kind == PaperKind::report || kind == PaperKind::memorandum || kind == PaperKind::bill);
}

/// "Kan de regering het wetsvoorstel verduidelijken?", where that may be the own bill.
bool may_be_own(const Scene& scene, const Identifier& own, const Said& said) {
  const auto citation = std::partition_point(scene.citations.begin(), scene.citations.end(),
                                             [&](const Citation& one) { return one.group.begin < said.span.begin; });
  return citation != scene.citations.end() &&
         std::find(citation->candidates.begin(), citation->candidates.end(), own) != citation->candidates.end();
}

/// "Het wetsvoorstel bomen (36 998) regelt dat. Dit wetsvoorstel": the sentence before it begins with the other bill.
bool is_what_the_last_sentence_is_about(std::string_view text, const Said& said, const Phrase& phrase) {
  constexpr std::size_t longest_article = 8;
  const std::size_t begin = said.words.empty() ? said.span.begin : std::min(said.words.begin, said.span.begin);
  return sentence_before(text, 0, phrase.span.begin).begin > said.span.begin &&
         trimmed(text, sentence_before(text, 0, begin)).of(text).size() <= longest_article;
}

/// The bill that the paper is about, but where the sentence before is about another.
Answer at_hand(const Scene& scene, const Identifier& own, const Phrase& phrase, const Said* last) {
  const bool close = last && is_next_sentence(scene.document.text, *last, phrase);
  if (!close || last->id.dossier == own.dossier) return resolved(own, Ground::own_bill);
  if (!is_known(*last) && !may_be_own(scene, own, *last)) return unresolved("it goes back to one that is not known");
  const bool begins = trimmed(scene.document.text, sentence_before(scene.document.text, 0, phrase.span.begin)).empty();
  const bool is_other = (last->numbered && begins) || is_what_the_last_sentence_is_about(scene.document.text, *last, phrase);
  if (!is_known(*last) || !is_other) return resolved(own, Ground::own_bill);
  return ambiguous({own, last->id}, "another bill is spoken of as well");
}

/// "Meer dan in wetsontwerp 36 998 doet dit wetsontwerp. Dat wetsontwerp": either.
const Said* other_beside(const Scene& scene, const Phrase& phrase, const Said& last) {
  if (phrase.pointer != Pointer::far || last.numbered) return nullptr;
  const Said* other = scene.spoken.last(PaperKind::bill, last.span.begin, same_talk);
  return other && is_known(*other) && other->id.dossier != last.id.dossier ? other : nullptr;
}

/// "Het toekomstige wetsvoorstel".
bool is_still_to_come(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"((?i)\b(?:toekomstig|aangekondigd|aanstaand|komend|voorgenomen|volgend)e?\b)",
                               "still to come");
  static const Expression here(R"(^[^.;]{0,40}\b(?:voorligt|ligt|ingediend|aanhangig)\b)", "at hand");
  return form.is_in(phrase.span.of(text)) && !here.is_in(text.substr(phrase.span.end, 60));
}

Answer of_own_bill(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& bills) {
  const Identifier own{Kind::dossier, {}, scene.dossiers.front(), {}, {}};
  const auto is_own = [&](const Said* bill) { return bill->id.dossier == own.dossier; };
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, same_talk);
  if (speaks_of_another_bill(scene.document.text, phrase.place)) return unresolved("another bill is spoken of as well");
  if (is_still_to_come(scene.document.text, phrase)) return unresolved("a bill that is still to come");
  if (is_of_papers_on_a_bill(scene, phrase)) return at_hand(scene, own, phrase, last);
  if (last && !is_known(*last) && (phrase.pointer != Pointer::the || is_next_sentence(scene.document.text, *last, phrase)))
    return unresolved("it goes back to one that is not known");
  if (const Said* other = last && is_own(last) ? other_beside(scene, phrase, *last) : nullptr)
    return ambiguous({other->id, own}, "another bill is spoken of as well");
  if (std::all_of(bills.begin(), bills.end(), is_own) || (last && is_own(last))) return resolved(own, Ground::own_bill);
  if (!last)
    return phrase.pointer == Pointer::far ? unresolved("it goes back to one that is not known")
                                          : resolved(own, Ground::own_bill);
  if (!is_known(*last)) return unresolved("it goes back to one that is not known");
  if (phrase.pointer != Pointer::the) return resolved(last->id, Ground::spoken_of, last->span);
  return ambiguous({own, last->id}, "another bill is spoken of as well");
}

/// "het onderhavige wetsvoorstel": the paper's own, whatever else it names.
bool says_at_hand(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"((?i)\b(?:onderhavig|voorliggend)e?\b)", "at hand");
  return form.is_in(phrase.span.of(text));
}

bool is_at_hand(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"((?i)\b(?:onderhavig|voorliggend|bijgaand)e?\b)", "at hand or enclosed");
  return form.is_in(phrase.span.of(text)) || form.is_in(before(text, phrase.span.begin, 24));
}

}  // namespace

Answer by_bill(const Scene& scene, const Phrase& phrase) {
  const std::vector<const Said*> bills = scene.spoken.bills();
  if (scene.about_a_bill && says_at_hand(scene.document.text, phrase))
    return resolved({Kind::dossier, {}, scene.dossiers.front(), {}, {}}, Ground::own_bill);
  if (const Said* bill = bill_of_item(scene, phrase, bills); bill && says_at_hand(scene.document.text, phrase))
    return resolved(bill->id, Ground::own_bill);
  if (is_described(scene, phrase)) return unresolved("it is described, and may be another one");
  if (goes_back_to_a_law(scene, phrase)) return unresolved("a law is spoken of before it");
  if (scene.about_a_bill) return of_own_bill(scene, phrase, bills);
  if (is_at_hand(scene.document.text, phrase)) return unresolved("the bill at hand, and the paper is about none");
  if (bills.size() == 1 && bills.front()->place < phrase.place && is_behind_another_bill(scene, phrase, *bills.front()))
    return unresolved("another bill is spoken of as well");
  if (bills.size() == 1 && bills.front()->place < phrase.place)
    return resolved(bills.front()->id, Ground::spoken_of, bills.front()->span);
  if (bills.size() < 2) return unresolved("no bill is spoken of before it");
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  if (last && is_known(*last)) return resolved(last->id, Ground::spoken_of, last->span);
  std::vector<Identifier> candidates;
  for (const Said* bill : bills) candidates.push_back(bill->id);
  return ambiguous(std::move(candidates), "several bills are spoken of");
}

}  // namespace kamergraaf::detail
