// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/expression.hpp"
#include "references/people.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t near_reach = 1500;
constexpr std::size_t far_reach = 800;
constexpr std::size_t longest_announcement = 300;
constexpr std::size_t most_candidates = 10;

bool is_put_forward(PaperKind kind) { return kind == PaperKind::motion || kind == PaperKind::amendment; }

/// The motion that is being read out at the place, or that the words at the place announce.
const ReadOut* read_out_at(const Scene& scene, const Phrase& phrase) {
  const auto next = std::partition_point(scene.read_out.begin(), scene.read_out.end(),
                                         [&](const ReadOut& one) { return one.block.end <= phrase.span.begin; });
  if (next == scene.read_out.end()) return nullptr;
  if (next->block.begin <= phrase.span.begin) return &*next;
  if (next->block.begin - phrase.span.end > longest_announcement) return nullptr;
  const Turn* here = turn_at(scene.turns, phrase.span.begin);
  const Turn* there = turn_at(scene.turns, next->block.begin);
  return here == there ? &*next : nullptr;
}

bool announces(const Scene& scene, const Phrase& phrase, const ReadOut& next) {
  static const Expression words(R"((?i)^[^.\n]{0,40}(?:luidt|als{gap}volgt|dien|voorleggen|voorlezen|:))", "announcement");
  if (next.block.begin <= phrase.span.begin) return phrase.pointer == Pointer::near;
  const std::string_view between =
      std::string_view(scene.document.text).substr(phrase.span.end, next.block.begin - phrase.span.end);
  const bool closes = between.find_first_not_of(" .:\r\n\t") == std::string_view::npos;
  return (phrase.pointer == Pointer::near && closes) || words.at(between, 0);
}

Answer of_read_out(const Scene& scene, const ReadOut& one) {
  const Citation& number = scene.citations[one.citation];
  return resolved(number.id, Ground::read_out, number.span);
}

std::string speaker_at(const Scene& scene, std::size_t at) {
  const Turn* turn = turn_at(scene.turns, at);
  return turn ? surname_of(turn->name.of(scene.document.text)) : std::string();
}

bool is_by(const Scene& scene, const ReadOut& one, const std::string& surname) {
  return !one.names.empty() && surname_of(one.names.front().of(scene.document.text)) == surname;
}

/// "mijn motie": the one that who speaks has read out.
Answer of_speaker(const Scene& scene, const Phrase& phrase) {
  const std::string surname = speaker_at(scene, phrase.span.begin);
  if (surname.empty()) return unresolved("who speaks is not told");
  std::vector<Identifier> own;
  const ReadOut* last = nullptr;
  for (const ReadOut& one : scene.read_out) {
    if (one.block.end > phrase.span.begin || !is_by(scene, one, surname)) continue;
    last = &one;
    if (own.size() < most_candidates) own.insert(own.begin(), scene.citations[one.citation].id);
  }
  if (own.size() == 1) return of_read_out(scene, *last);
  if (own.empty()) return unresolved("who speaks has read out none before");
  const Said* spoken = scene.spoken.last(phrase.kind, phrase.place, far_reach);
  if (spoken && std::find(own.begin(), own.end(), spoken->id) != own.end())
    return resolved(spoken->id, Ground::spoken_of, spoken->span);
  return ambiguous(std::move(own), "who speaks has read out several");
}

bool is_about_a_bill(const Head& head) {
  static const Expression title(
      R"((?i)\b(?:wijziging{gap}van|vaststelling{gap}van|goedkeuring{gap}van|regels|voorstel{gap}van{gap}(?:rijks)?wet)\b|wet\b|\bwet)",
      "title of a bill");
  if (head.dossiers.empty() || head.kind == PaperKind::minutes) return false;
  if (head.kind == PaperKind::amendment || head.kind == PaperKind::memorandum || head.kind == PaperKind::bill) return true;
  return title.find(head.dossiers.front().title).has_value();
}

Answer of_bill(const Scene& scene, const Phrase& phrase) {
  const Head& head = scene.document.head;
  const std::vector<const Said*> bills = scene.spoken.bills();
  if (is_about_a_bill(head)) {
    const Identifier own{Kind::dossier, {}, head.dossiers.front().dossier, {}, {}};
    const bool alone =
        std::all_of(bills.begin(), bills.end(), [&](const Said* bill) { return bill->id.dossier == own.dossier; });
    if (alone) return resolved(own, Ground::own_bill);
  }
  if (bills.size() == 1) return resolved(bills.front()->id, Ground::spoken_of, bills.front()->span);
  if (bills.empty()) return unresolved("no bill is spoken of before it");
  const Said* last = scene.spoken.last(PaperKind::bill, phrase.place, far_reach);
  if (last && is_known(*last)) return resolved(last->id, Ground::spoken_of, last->span);
  std::vector<Identifier> candidates;
  for (const Said* bill : bills)
    if (candidates.size() < most_candidates) candidates.push_back(bill->id);
  return ambiguous(std::move(candidates), "several bills are spoken of");
}

/// "de nota van wijziging" goes back to words that have the same noun, not to any memorandum.
bool says_the_same(const Scene& scene, const Phrase& phrase, const Said& said) {
  if (phrase.kind != PaperKind::memorandum) return true;
  return plain_letters(said.words.of(scene.document.text)).find(phrase.noun) != std::string::npos;
}

Answer of_last(const Scene& scene, const Phrase& phrase) {
  const bool near = phrase.pointer == Pointer::near || phrase.pointer == Pointer::far;
  const Said* said = scene.spoken.last(phrase.kind, phrase.place, near ? near_reach : far_reach);
  if (!said || !says_the_same(scene, phrase, *said)) return unresolved("none of its kind is spoken of shortly before");
  if (!is_known(*said)) return unresolved("it goes back to one that is not known");
  return resolved(said->id, Ground::spoken_of, said->span);
}

}  // namespace

Answer by_place(const Scene& scene, const Phrase& phrase) {
  if (is_put_forward(phrase.kind))
    if (const ReadOut* next = read_out_at(scene, phrase); next && announces(scene, phrase, *next))
      return of_read_out(scene, *next);
  if (phrase.ordinal) return unresolved("which of them is meant is not told");
  if (phrase.pointer == Pointer::mine && is_put_forward(phrase.kind)) return of_speaker(scene, phrase);
  return phrase.kind == PaperKind::bill ? of_bill(scene, phrase) : of_last(scene, phrase);
}

}  // namespace kamergraaf::detail
