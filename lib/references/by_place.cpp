// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>

#include "detail/bytes.hpp"
#include "detail/context.hpp"
#include "detail/expression.hpp"
#include "detail/people.hpp"
#include "references/outside.hpp"
#include "references/scene.hpp"
#include "references/subject.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t near_reach = 1500;
constexpr std::size_t far_reach = 800;
constexpr std::size_t same_talk = 300;
constexpr std::size_t longest_announcement = 300;

bool is_put_forward(PaperKind kind) { return kind == PaperKind::motion || kind == PaperKind::amendment; }

/// The motion that is being read out at the place, or that the words at the place announce; nothing else is read out.
const ReadOut* read_out_at(const Scene& scene, const Phrase& phrase) {
  if (phrase.kind != PaperKind::motion) return nullptr;
  const auto next = std::partition_point(scene.read_out.begin(), scene.read_out.end(),
                                         [&](const ReadOut& one) { return one.block.end <= phrase.span.begin; });
  if (next == scene.read_out.end()) return nullptr;
  if (next->block.begin <= phrase.span.begin) return &*next;
  if (next->block.begin - phrase.span.end > longest_announcement) return nullptr;
  const Turn* here = turn_at(scene.turns, phrase.span.begin);
  const Turn* there = turn_at(scene.turns, next->block.begin);
  return here == there || phrase.ordinal == next_one ? &*next : nullptr;
}

bool is_first_of_turn(const Scene& scene, const ReadOut& next) {
  if (&next == scene.read_out.data()) return true;
  return turn_at(scene.turns, (&next - 1)->block.begin) != turn_at(scene.turns, next.block.begin);
}

bool announces(const Scene& scene, const Phrase& phrase, const ReadOut& next) {
  static const Expression verb(R"((?i)^[^.\n]{0,40}\b(?:luidt|als{gap}volgt|voor)\b|^[^.\n]{0,40}:)", "announcement");
  static const Expression rest(R"(^[^.!?\n]{0,60}[.!?:]?\s*$)", "rest of the sentence");
  static const Expression therefore(R"((?i)\b(?:vandaar|daarom|dien|volgende|lees|tot{gap}slot)\b[^.!?\n]{0,40}$)",
                                    "therefore");
  const std::string_view text = scene.document.text;
  if (next.block.begin <= phrase.span.begin)
    return phrase.pointer == Pointer::near && !goes_back_in_a_motion(scene, phrase, next.block.begin);
  if (phrase.ordinal == next_one) return true;
  const std::string_view between = text.substr(phrase.span.end, next.block.begin - phrase.span.end);
  if (verb.at(between, 0)) return true;
  if (!rest.at(between, 0) || phrase.ordinal == another) return false;
  const bool new_one = is_first_of_turn(scene, next) || therefore.find(before(text, phrase.span.begin, 60));
  return phrase.ordinal != 0 || (phrase.pointer == Pointer::near && new_one);
}

Answer of_read_out(const Scene& scene, const ReadOut& one) {
  const Citation& number = scene.citations[one.citation];
  return resolved(number.id, Ground::read_out, number.span);
}

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
  const std::size_t end = std::min(phrase.span.end + 30, text.size());
  return speaks_of_others(text, {begin, phrase.kind == PaperKind::motion && end > begin ? end : phrase.place}, phrase.kind);
}

/// "De motie over kernenergie", "de brief van Natuurmonumenten": the last that is spoken of only where that is about the same.
bool may_be_described(const Scene& scene, const Phrase& phrase, const Said& said) {
  static const Expression form(
      R"({gap}(?:(?:over|inzake|betreffende|aan|van|op|met{gap}betrekking|m\.b\.t\.|die|dat|waarin|waarmee|waarvan|om|voor|tot|volgt|komt{gap}(?:voor|in|na|nog|eind|begin|medio))\b|['"\x{2018}\x{201C}«]|[{capital}]))",
      "description");
  const std::string_view text = scene.document.text;
  return phrase.pointer == Pointer::the && form.at(text, phrase.span.end) && !is_about_the_same(text, phrase.span, said);
}

/// "De motie" behind a heading is rather one that is known from there.
bool is_in_another_part(const Scene& scene, const Phrase& phrase, const Said& said) {
  static const Expression heading(R"({break}\s*{break}[^\n.:;?!]{3,80}{break}\s*{break})", "heading");
  if (phrase.pointer != Pointer::the) return false;
  const Span between{std::min(said.span.end, phrase.place), phrase.place};
  return heading.find(between.of(scene.document.text)).has_value();
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
  if (may_be_of_others(scene, phrase, *said)) return unresolved("it may be a paper from outside parliament");
  if (!is_known(*said)) return waiting_for({said->span, Ground::spoken_of}, "it goes back to one that is not known");
  return resolved(said->id, Ground::spoken_of, said->span);
}

std::string speaker_at(const Scene& scene, std::size_t at) {
  const Turn* turn = turn_at(scene.turns, at);
  return turn ? std::string(turn->name.of(scene.document.text)) : std::string();
}

/// Indices of the motions that the speaker has read out up to the phrase.
std::span<const std::size_t> own_of(const Scene& scene, const Phrase& phrase, const std::string& surname) {
  const auto all = scene.read_out_by.find(surname);
  if (phrase.kind != PaperKind::motion || surname.empty() || all == scene.read_out_by.end()) return {};
  const auto later = std::partition_point(all->second.begin(), all->second.end(), [&](std::size_t index) {
    return scene.read_out[index].block.end <= phrase.span.begin;
  });
  return {all->second.begin(), later};
}

std::vector<Identifier> last_ten(const Scene& scene, std::span<const std::size_t> own) {
  std::vector<Identifier> ids;
  for (auto one = own.rbegin(); one != own.rend() && ids.size() < 10; ++one)
    ids.push_back(scene.citations[scene.read_out[*one].citation].id);
  return ids;
}

bool is_among(const Said& said, const std::string& surname) {
  return std::any_of(said.names.begin(), said.names.end(),
                     [&](const std::string& name) { return surname_of(name) == surname; });
}

/// "mijn motie": the one that who speaks has read out, or put forward before.
Answer of_speaker(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  const std::string surname = surname_of(speaker);
  if (surname.empty()) return unresolved("who speaks is not told");
  const Said* spoken = scene.spoken.last(phrase.kind, phrase.place, far_reach);
  const bool goes_on = spoken && is_known(*spoken) && is_among(*spoken, surname);
  const std::span<const std::size_t> own = own_of(scene, phrase, surname);
  if (own.size() == 1) {
    const Answer read = of_read_out(scene, scene.read_out[own.front()]);
    return !goes_on || spoken->id == read.id ? read : ambiguous({spoken->id, read.id}, "another of who speaks is spoken of");
  }
  if (goes_on) return resolved(spoken->id, Ground::spoken_of, spoken->span);
  if (own.empty()) return by_owner(scene, phrase, speaker);
  return ambiguous(last_ten(scene, own), "who speaks has read out several");
}

/// The members that the words name, each once, without those who are not called so: "zijn" is not said of mevrouw Jansen.
std::vector<std::string> members_in(std::string_view text, Span words, std::string_view pointer) {
  static const Expression form(R"((?P<title>{member}|(?:[Mm]eneer|[Mm]evrouw|[Hh]eer|[Cc]ollega){gap})(?P<name>{surname}))",
                               "member");
  static const Expression lady(R"((?i)\b(?:mevrouw|mevr\.|mw\.|dames?)\b)", "mevrouw");
  static const Expression gentleman(R"((?i)\b(?:heer|heren|meneer|dhr\.))", "heer");
  static const Expression his("(?i)^(?:zijn|diens)\\b", "his");
  static const Expression her("(?i)^haar\\b", "her");
  std::vector<std::string> members;
  for (const Expression::Match& match : form.all(text, words)) {
    const std::string_view title = form.named(match, "title").of(text);
    if (his.at(pointer, 0) && lady.find(title)) continue;
    if (her.at(pointer, 0) && gentleman.find(title)) continue;
    std::string name(form.named(match, "name").of(text));
    if (std::find(members.begin(), members.end(), name) == members.end()) members.push_back(std::move(name));
  }
  return members;
}

/// Who spoke before who speaks now, the chair aside; empty where that is not told.
std::string speaker_before(const Scene& scene, std::size_t at) {
  const Turn* here = turn_at(scene.turns, at);
  if (!here) return {};
  const std::string_view text = scene.document.text;
  for (const Turn* turn = here; turn != scene.turns.data();)
    if (!(--turn)->name.empty() && turn->name.of(text) != here->name.of(text)) return std::string(turn->name.of(text));
  return {};
}

/// "zijn motie", "uw motie": of the only member that the sentence names before it, or the one before that, and that may be
/// called so; in minutes yours is of who spoke before.
Answer of_member(const Scene& scene, const Phrase& phrase) {
  const std::string_view text = scene.document.text;
  const Span sentence = sentence_before(text, 0, phrase.span.begin);
  auto members = members_in(text, sentence, phrase.span.of(text));
  const bool yours = phrase.pointer == Pointer::yours;
  if (members.empty() && yours && scene.turns.empty()) return of_last(scene, phrase);
  if (members.empty() && yours) members = {speaker_before(scene, phrase.span.begin)};
  if (members.empty())
    members = members_in(text, sentence_before(text, 0, sentence.begin - std::min<std::size_t>(sentence.begin, 1)),
                         phrase.span.of(text));
  if (members.size() != 1 || members.front().empty()) return unresolved("whose it is of those named before it is not told");
  return by_owner(scene, phrase, members.front());
}

/// "De tweede motie van de heer Jansen. De eerste motie", said by who has read out motions too.
bool names_another(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  const std::string_view text = scene.document.text;
  const Span sentence = sentence_before(text, 0, phrase.span.begin);
  const std::size_t before_it = sentence.begin - std::min<std::size_t>(sentence.begin, 1);
  const auto members = members_in(text, {sentence_before(text, 0, before_it).begin, phrase.span.begin}, {});
  return std::any_of(members.begin(), members.end(),
                     [&](const std::string& name) { return surname_of(name) != surname_of(speaker); });
}

/// "de eerste motie", said by who has read out several.
Answer counted(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  if (phrase.pointer != Pointer::mine && names_another(scene, phrase, speaker))
    return unresolved("which of them is meant is not told");
  const std::span<const std::size_t> own = own_of(scene, phrase, surname_of(speaker));
  const auto index =
      static_cast<std::size_t>(phrase.ordinal == last_of_all ? own.size() : static_cast<std::size_t>(phrase.ordinal));
  return index == 0 || index > own.size() ? unresolved("which of them is meant is not told")
                                          : of_read_out(scene, scene.read_out[own[index - 1]]);
}

/// "het wetsvoorstel over de salderingsregeling", "de Wet regulering sekswerk … dit wetsvoorstel": perhaps another one.
bool is_described(const Scene& scene, const Phrase& phrase) {
  static const Expression behind(
      R"({gap}(?:(?:over|tot|inzake|houdende|voor|om|betreffende|aanpassing|wijziging|regels|dat|waarmee|waarin|van)\b|[«\x{201C}"(]?(?:[{capital}]|Wet\b)))",
      "description");
  static const Expression ahead(
      R"(\b(?:Wet{gap}(?P<word>[{latin}]{3,})|[Ww]etsvoorstel{gap}(?P<word2>[{capital}][{latin}]{2,})))", "name of a law");
  const std::string_view text = scene.document.text;
  if (behind.at(text, phrase.span.end)) return true;
  const std::size_t from = std::max(sentence_before(text, 0, phrase.span.begin).begin, std::size_t{1}) - 1;
  const std::size_t reach = phrase.span.begin - std::min<std::size_t>(phrase.span.begin, 240);
  for (const Expression::Match& law : ahead.all(text, {std::min(from, reach), phrase.span.begin})) {
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
      R"((?i)\b(?:een|andere?|nieuwe?|volgende?|geen|ene|tweede){gap}(?:[{latin}-]+{gap})?(?:wijzigings|initiatief)?wetsvoorstel(?:len)?\b|\bwetsvoorstellen\b)",
      "another bill");
  return form.find(before(text, at, same_talk)).has_value();
}

Answer of_own_bill(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& bills) {
  const Identifier own{Kind::dossier, {}, scene.dossiers.front(), {}, {}};
  const auto is_own = [&](const Said* bill) { return bill->id.dossier == own.dossier; };
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, same_talk);
  if (speaks_of_another_bill(scene.document.text, phrase.place)) return unresolved("another bill is spoken of as well");
  if (phrase.pointer != Pointer::the && last && !is_known(*last)) return unresolved("it goes back to one that is not known");
  if (std::all_of(bills.begin(), bills.end(), is_own) || (last && is_own(last))) return resolved(own, Ground::own_bill);
  if (!last)
    return phrase.pointer == Pointer::far ? unresolved("it goes back to one that is not known")
                                          : resolved(own, Ground::own_bill);
  if (!is_known(*last)) return unresolved("it goes back to one that is not known");
  if (phrase.pointer != Pointer::the) return resolved(last->id, Ground::spoken_of, last->span);
  return ambiguous({own, last->id}, "another bill is spoken of as well");
}

Answer of_bill(const Scene& scene, const Phrase& phrase) {
  const std::vector<const Said*> bills = scene.spoken.bills();
  if (is_described(scene, phrase)) return unresolved("it is described, and may be another one");
  if (scene.about_a_bill) return of_own_bill(scene, phrase, bills);
  if (bills.size() == 1)
    return resolved(bills.front()->id, bills.front()->place < phrase.place ? Ground::spoken_of : Ground::named_here,
                    bills.front()->span);
  if (bills.empty()) return unresolved("no bill is spoken of before it");
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  if (last && is_known(*last)) return resolved(last->id, Ground::spoken_of, last->span);
  std::vector<Identifier> candidates;
  for (const Said* bill : bills) candidates.push_back(bill->id);
  return ambiguous(std::move(candidates), "several bills are spoken of");
}

/// "mijn motie uit 2019".
bool says_a_year(const Scene& scene, const Phrase& phrase) {
  static const Expression form(R"({gap}(?:uit|van){gap}(?:het{gap}jaar{gap})?(?:19|20)\d\d\b)", "year");
  return form.at(scene.document.text, phrase.span.end).has_value();
}

}  // namespace

bool goes_back_in_a_motion(const Scene& scene, const Phrase& phrase, std::size_t begin) {
  static const Expression asks(R"((?i)\b(?:verzoekt|verzoeken|spreekt{gap}uit|spreekt{gap}als|roept)\b)", "asks");
  static const Expression end(R"((?i)orde{gap}van{gap}de{gap}dag)", "end of the motion");
  static const Expression carried_out(R"({gap}(?:[{small}]+{gap}){0,2}uit{gap}te{gap}voeren\b)", "carried out");
  const std::string_view text = scene.document.text;
  const std::string_view words = Span{std::min(begin, phrase.span.begin), phrase.span.begin}.of(text);
  const Said* said = scene.spoken.last(PaperKind::motion, phrase.place, near_reach);
  return said && said->place >= begin && !end.find(words) && (!asks.find(words) || carried_out.at(text, phrase.span.end));
}

Answer by_place(const Scene& scene, const Phrase& phrase) {
  if (says_a_year(scene, phrase)) return unresolved("it is one of a year, and may be another one");
  if (is_put_forward(phrase.kind))
    if (const ReadOut* next = read_out_at(scene, phrase); next && announces(scene, phrase, *next))
      return of_read_out(scene, *next);
  const std::string speaker = speaker_at(scene, phrase.span.begin);
  if (phrase.ordinal > last_of_all) return unresolved("which of them is meant is not told");
  if (phrase.ordinal != 0) return counted(scene, phrase, speaker);
  if (is_put_forward(phrase.kind) && phrase.pointer == Pointer::mine) return of_speaker(scene, phrase, speaker);
  const bool of_another = phrase.pointer == Pointer::theirs || phrase.pointer == Pointer::yours;
  if (is_put_forward(phrase.kind) && of_another) return of_member(scene, phrase);
  return phrase.kind == PaperKind::bill ? of_bill(scene, phrase) : of_last(scene, phrase);
}

}  // namespace kamergraaf::detail
