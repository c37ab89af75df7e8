// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/completion.hpp"
#include "references/noted.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t farthest_before = 200;
constexpr std::size_t longest_context = 1000;

bool names_a_paper(const Citation& citation) {
  return citation.verdict == Verdict::resolved && citation.id.kind != Kind::reference;
}

Answer in_note(const Scene& scene, std::uint32_t note) {
  std::vector<Identifier> ids;
  Span antecedent;
  const auto in_it = scene.in_note.find(note);
  if (in_it == scene.in_note.end()) return unresolved("the note cites no paper");
  for (const std::size_t index : in_it->second) {
    const Citation& citation = scene.citations[index];
    const Leader leader = in_it->second.size() == 1 ? Leader{citation.group, Ground::noted} : Leader{};
    if (!names_a_paper(citation)) return waiting_for(leader, "what the note means is not known");
    if (std::find(ids.begin(), ids.end(), citation.id) != ids.end()) continue;
    ids.push_back(citation.id);
    antecedent = citation.span;
  }
  if (ids.size() > 1) return ambiguous(std::move(ids), "the note cites several papers");
  return in_it->second.size() < most_in_note ? resolved(ids.front(), Ground::noted, antecedent)
                                             : unresolved("the note cites too much to tell");
}

/// A note that is no more than a line may cite several papers.
bool is_second_of_its_line(const Scene& scene, const Citation& citation) {
  const std::size_t line = scene.document.text.rfind('\n', citation.group.begin) + 1;
  const auto index = static_cast<std::size_t>(&citation - scene.citations.data());
  return index > 0 && scene.citations[index - 1].span.begin >= line && scene.citations[index - 1].id != citation.id;
}

/// Of notes that are no more than lines with a number: whether "53 Idem" stands below the one paper of line 52. True where
/// what repeats opens no such line.
bool is_on_the_next_line(const Scene& scene, const Citation& citation, const Citation& again) {
  static const Expression begin(R"((?:^|\n){blank}*(?P<number>\d{1,3}){blank}[^\n]*$)", "number of the line");
  static const Expression next(R"(\n{blank}*(?P<number>\d{1,3}){blank}+$)", "number of the next line");
  const std::string_view text = scene.document.text;
  const std::string_view ahead = before(text, again.span.begin, 8);
  const auto line = next.find(ahead);
  if (!line) return true;
  const std::string_view above = text.substr(0, citation.group.begin);
  const std::size_t last = above.rfind('\n');
  const auto first = begin.find(above, last == std::string_view::npos ? 0 : last);
  return first && value_of(begin.named(*first, "number").of(above)) + 1 == value_of(next.named(*line, "number").of(ahead)) &&
         !is_second_of_its_line(scene, citation);
}

/// Behind a citation, up to the end of its note or to "idem", stand its pages and nothing else that may be cited.
bool is_cited_last(const Scene& scene, const Citation& citation, const Citation& again) {
  static const Expression form(
      R"(^(?:[\s.,;:]|e\.{blank}?v\.|{pages}|\([^()\n\d]{1,80}\))*(?:\({space}|\b(?:en|zie(?:{gap}ook)?){gap}|\n{blank}*\d{1,3}{blank}+)?$)",
      "nothing else");
  if (again.footnote == 0 && !is_on_the_next_line(scene, citation, again)) return false;
  const Footnote* note = citation.footnote == again.footnote ? nullptr : footnote_at(scene.document, citation.group);
  const std::size_t end = note ? note->text.end : again.span.begin;
  return form.is_at(Span{citation.group.end, std::max(end, citation.group.end)}.of(scene.document.text), 0);
}

Answer again(const Scene& scene, std::size_t index) {
  const Citation& own = scene.citations[index];
  if (index == 0) return unresolved("nothing is cited before it");
  const Citation& before = scene.citations[index - 1];
  const bool near = before.footnote == own.footnote || (own.footnote != 0 && before.footnote + 1 == own.footnote);
  if (near && !is_cited_last(scene, before, own)) return unresolved("something else stands between");
  if (own.footnote != 0 && before.footnote + 1 == own.footnote) {
    Answer note = in_note(scene, before.footnote);
    if (note.ground != Ground::none) note.ground = Ground::repeated;
    note.leader.ground = Ground::repeated;
    return note;
  }
  const bool same_note = own.footnote != 0 && before.footnote == own.footnote;
  const bool beside = own.footnote == 0 && before.footnote == 0 && own.span.begin - before.span.end <= farthest_before;
  if (!same_note && !beside) return unresolved("what stands before it is no citation of a paper");
  return names_a_paper(before) ? resolved(before.id, Ground::repeated, before.span)
                               : waiting_for({before.group, Ground::repeated}, "what it repeats is not known");
}

/// Not the minutes or the answers in which a motion is spoken of; nor, of a bill, what is numbered behind the bill itself.
bool may_be(PaperKind kind, const Identifier& id) {
  if (kind == PaperKind::questions || kind == PaperKind::answers || kind == PaperKind::report) return true;
  if (id.kind == Kind::handelingen || id.kind == Kind::aanhangsel) return false;
  if (kind != PaperKind::bill || id.kind != Kind::kamerstuk) return true;
  static const Expression bill(R"(^(?:[1-3]|A)$)", "number of a bill");
  return bill.is_in(id.number.view());
}

/// Not "Zie voor mijn reactie Kamerstuk 36 999, nr. 35."
bool is_of_its_kind(const Scene& scene, std::uint32_t number, PaperKind kind) {
  const auto in_it = scene.in_note.find(number);
  return in_it == scene.in_note.end() || std::all_of(in_it->second.begin(), in_it->second.end(), [&](std::size_t index) {
           const Citation& citation = scene.citations[index];
           const Footnote* note = footnote_at(scene.document, citation.span);
           if (note && tells_of_an_answer(Span{note->text.begin, citation.span.begin}.of(scene.document.text))) return false;
           if (!may_be(kind, citation.id)) return false;
           const PaperKind told = kind_in_brackets(scene.document.text, citation);
           if (told != PaperKind::unknown && told != kind) return false;
           return citation.paper == PaperKind::unknown || citation.paper == kind;
         });
}

/// "noot 1 van het rapport", "36 999, nr. 3, noot 1".
bool is_of_another_paper(std::string_view text, Span note) {
  static const Expression behind(R"({gap}(?:van|in|bij|uit|op|onder){gap}(?P<what>[{latin}]+))", "of another paper");
  static const Expression this_one(R"(^(?i:deze|dit|combinatie|samenhang|verband|onze)$)", "of this paper");
  static const Expression ahead(R"([^\s,;]{space},{space}$)", "behind another paper");
  const auto match = behind.at(text, note.end);
  return (match && !this_one.find(behind.named(*match, "what").of(text))) || ahead.find(before(text, note.begin, 8));
}

}  // namespace

Answer by_mark(const Scene& scene, const Phrase& phrase) {
  if (const auto mark = scene.note_at.lower_bound(phrase.span.end);
      mark != scene.note_at.end() && mark->first <= phrase.span.end + 1 && is_of_its_kind(scene, mark->second, phrase.kind) &&
      !is_spoken_about(scene.document.text, phrase.span.begin, mark->first)) {
    Answer answer = in_note(scene, mark->second);
    if (answer.ground != Ground::none) return answer;
  }
  const bool goes_back = phrase.pointer == Pointer::near || phrase.pointer == Pointer::far;
  const Said* spoken_of = goes_back ? scene.spoken.last(phrase.kind, phrase.place, near_reach) : nullptr;
  if (spoken_of && is_known(*spoken_of)) return {};
  const auto& told = scene.told_in_note;
  const std::size_t from = phrase.span.begin - std::min(phrase.span.begin, longest_context);
  const auto first = std::partition_point(told.begin(), told.end(),
                                          [&](std::size_t index) { return scene.citations[index].context.begin < from; });
  std::vector<Identifier> ids;
  Span antecedent;
  for (auto one = first; one != told.end() && ids.size() <= most_in_note; ++one) {
    const Citation& citation = scene.citations[*one];
    if (citation.context.begin >= phrase.span.end) break;
    if (!citation.context.overlaps(phrase.span)) continue;
    if (citation.paper != phrase.kind || !names_a_paper(citation)) continue;
    if (std::find(ids.begin(), ids.end(), citation.id) != ids.end()) continue;
    ids.push_back(citation.id);
    antecedent = citation.span;
  }
  if (ids.empty()) return {};
  return ids.size() == 1 ? resolved(ids.front(), Ground::noted, antecedent)
                         : ambiguous(std::move(ids), "the note cites several papers");
}

Answer by_note(const Scene& scene, const Phrase& phrase, std::size_t index) {
  if (phrase.note != 0)
    return is_of_another_paper(scene.document.text, phrase.span) ? unresolved("it may be a note of another paper")
                                                                 : in_note(scene, phrase.note);
  if (phrase.noun.starts_with("a.")) return unresolved("whose work it is stands too far before it");
  return again(scene, index);
}

}  // namespace kamergraaf::detail
