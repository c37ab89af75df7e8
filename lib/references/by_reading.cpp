// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_announcement = 300;
constexpr std::size_t longest_motion = 4000;

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

}  // namespace

Answer of_read_out(const Scene& scene, const ReadOut& one) {
  const Citation& number = scene.citations[one.citation];
  return resolved(number.id, Ground::read_out, number.span);
}

bool goes_back_in_a_motion(const Scene& scene, const Phrase& phrase, std::size_t begin) {
  static const Expression asks(R"((?i)(?:^|[;,.\n]\s*)(?:verzoekt|verzoeken|spreekt{gap}uit|spreekt{gap}als|roept)\b)", "asks");
  static const Expression end(R"((?i)orde{gap}van{gap}de{gap}dag)", "end of the motion");
  static const Expression its_own(R"((?i)\b(?:dekking|kosten|strekking|gevolgen|financiering){gap}van{gap}$)", "its own");
  static const Expression carried_out(R"({gap}(?:[{small}]+{gap}){0,5}uit{gap}te{gap}voeren\b)", "carried out");
  static const Expression followed(R"(\b(?:uitvoering|gevolg|invulling|opvolging){gap}(?:te{gap}geven{gap})?aan{gap}$)",
                                   "followed");
  const std::string_view text = scene.document.text;
  const Said* said = scene.spoken.last(PaperKind::motion, phrase.place, near_reach);
  if (!said || said->place < begin || its_own.find(before(text, phrase.span.begin, 24))) return false;
  const std::size_t from = std::max(begin, phrase.place - std::min(phrase.place, longest_motion));
  const std::string_view words = Span{std::min(from, phrase.place), phrase.place}.of(text);
  return !end.find(words) && (!asks.find(words) || carried_out.at(text, phrase.span.end) ||
                              followed.is_at_end(before(text, phrase.span.begin, 40)));
}

namespace {

/// "Deze motie is voorgesteld door het lid Jansen. Zij krijgt nr. 67 (36 999).": it has its number behind, whatever it names.
bool gets_its_number(std::string_view text, const Phrase& phrase) {
  static const Expression form(
      R"({gap}is{gap}(?:[^.\n]{0,60}{gap})?voorgesteld{gap}door{gap}(?:[^.!?]|\b[{latin}]\.){1,200}[.]{space}(?:[^.!?]{0,160}[.]{space})?(?i:zij|deze|die){gap}krijgt{gap})",
      "put forward, and given a number");
  return phrase.kind == PaperKind::motion && phrase.names.empty() && form.is_at(text, phrase.span.end);
}

}  // namespace

std::optional<Answer> by_reading(const Scene& scene, const Phrase& phrase) {
  const ReadOut* next = read_out_at(scene, phrase);
  if (next && announces(scene, phrase, *next)) return of_read_out(scene, *next);
  if (gets_its_number(scene.document.text, phrase)) return unresolved("its number is given behind it");
  return {};
}

}  // namespace kamergraaf::detail
