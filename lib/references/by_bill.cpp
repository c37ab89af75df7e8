// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/context.hpp"
#include "detail/expression.hpp"
#include "detail/people.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

/// "Het wetsvoorstel Bomen (36 996) is ingediend. Dit wetsvoorstel": the name is that of the bill that was spoken of.
bool is_named_by(std::string_view text, const Said& bill, Span name) {
  static const Expression words(R"(^[^.;:()\n]{0,200}\({space}$)", "words of a name");
  return bill.numbered && bill.span.begin > name.begin &&
         words.is_at(Span{std::min(name.end, bill.span.begin), bill.span.begin}.of(text), 0);
}

/// "De spreidingswet is ingetrokken. Met dat wetsvoorstel", where the paper's own is another.
bool goes_back_to_a_law(const Scene& scene, const Phrase& phrase) {
  static const Expression law(R"(\b(?P<word>[{latin}-]{4,}wet)\b)", "name of a law in one word");
  if (phrase.pointer != Pointer::far) return false;
  const std::string_view text = scene.document.text;
  const std::size_t from =
      sentence_before(text, 0, std::max(sentence_before(text, 0, phrase.span.begin).begin, std::size_t{1}) - 1).begin;
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  for (const Expression::Match& match : law.all(text, {from, phrase.span.begin})) {
    if (last && is_known(*last) && is_named_by(text, *last, match.front())) continue;
    const std::string word = plain_letters(law.named(match, "word").of(text));
    const auto& own = scene.document.head.dossiers;
    if (std::none_of(own.begin(), own.end(), [&](const DossierHeading& heading) {
          return plain_letters(heading.title).find(word) != std::string::npos;
        }))
      return true;
  }
  return false;
}

/// "het wetsvoorstel over de salderingsregeling", "de Wet regulering sekswerk … dit wetsvoorstel": perhaps another one.
bool is_described(const Scene& scene, const Phrase& phrase) {
  static const Expression behind(
      R"({gap}(?:(?:over|tot|inzake|houdende|voor|om|betreffende|omtrent|nopens|aangaande|met{gap}betrekking|aanpassing|wijziging|regels|dat|waarmee|waarin|van)\b|[«\x{201C}"(]?(?:[{capital}]|Wet\b)|(?:[{small}]{3,}e{gap})?[{small}]{3,}(?:ing|teit|heid|atie)\b))",
      "description");
  static const Expression ahead(
      R"(\b(?:Wet{gap}(?P<word>[{latin}]{3,})|[Ww]etsvoorstel{gap}(?P<word2>[{capital}][{latin}]{2,}|[{small}]{3,}(?:ing|teit|heid|atie)\b)))",
      "name of a law");
  const std::string_view text = scene.document.text;
  static const Expression title(
      R"((?i:wetsvoorstel|voorstel{gap}van{gap}(?:rijks)?wet){gap}[«\x{201C}"(]?(?:[{capital}]|Wet\b))", "title in it");
  if (behind.at(text, phrase.span.end) || title.is_in(phrase.span.of(text))) return true;
  const std::size_t from = std::max(sentence_before(text, 0, phrase.span.begin).begin, std::size_t{1}) - 1;
  const std::size_t reach = phrase.span.begin - std::min<std::size_t>(phrase.span.begin, 240);
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  for (const Expression::Match& law : ahead.all(text, {std::min(from, reach), phrase.span.begin})) {
    if (last && is_known(*last) && is_named_by(text, *last, law.front())) continue;
    const Head& head = scene.document.head;
    const Span named = ahead.named(law, "word");
    const std::string word = plain_letters((named.empty() ? ahead.named(law, "word2") : named).of(text));
    const bool own = std::any_of(head.dossiers.begin(), head.dossiers.end(), [&](const DossierHeading& heading) {
      return plain_letters(heading.title).find(word) != std::string::npos;
    });
    if (!own) return true;
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

Answer of_own_bill(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& bills) {
  const Identifier own{Kind::dossier, {}, scene.dossiers.front(), {}, {}};
  const auto is_own = [&](const Said* bill) { return bill->id.dossier == own.dossier; };
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, same_talk);
  if (speaks_of_another_bill(scene.document.text, phrase.place)) return unresolved("another bill is spoken of as well");
  if (last && !is_known(*last) && (phrase.pointer != Pointer::the || is_next_sentence(scene.document.text, *last, phrase)))
    return unresolved("it goes back to one that is not known");
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
  if (is_described(scene, phrase)) return unresolved("it is described, and may be another one");
  if (goes_back_to_a_law(scene, phrase)) return unresolved("a law is spoken of before it");
  if (scene.about_a_bill) return of_own_bill(scene, phrase, bills);
  if (is_at_hand(scene.document.text, phrase)) return unresolved("the bill at hand, and the paper is about none");
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
