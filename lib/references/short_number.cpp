// SPDX-License-Identifier: Apache-2.0
#include "references/short_number.hpp"

#include <algorithm>
#include <utility>

#include "expressions/expression.hpp"
#include "references/minutes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t turns_of_minutes = 3;

bool has_a_chair(const std::vector<Turn>& turns) {
  return std::any_of(turns.begin(), turns.end(), [](const Turn& turn) { return turn.name.empty(); });
}

std::string_view digits_of(const Code& number) {
  return number.view().substr(0, std::min(number.view().size(), number.view().find_first_not_of("0123456789")));
}

/// The papers of the Eerste Kamer about a bill share their number (57, 57a) or have letters; other numbers are the Tweede
/// Kamer's.
Chamber chamber_of(const Head& head, const Code& number) {
  const bool other = !head.id.number.empty() && digits_of(number) != digits_of(head.id.number);
  return head.chamber == Chamber::eerste && other ? Chamber::tweede : head.chamber;
}

bool replaces_one_beside(std::string_view text, const Citation& before, const Citation& citation) {
  static const Expression words(
      R"(^\)?,?{space}(?i:t\.?{space}v\.?{space}v\.?:?|ter{gap}vervanging{gap}van(?:{gap}(?:die|dat),?{gap}gedrukt{gap}onder)?){gap}$)",
      "in the place of");
  if (before.id.kind != Kind::kamerstuk || before.id.dossier.empty() || before.group.end > citation.group.begin) return false;
  const std::string_view between = text.substr(before.group.end, citation.group.begin - before.group.end);
  return between.size() < 80 && words.at(between, 0);
}

/// "wetsvoorstel 36 998 tot wijziging van de Veerwet (stuk nr. 5)": of the last dossier of the sentence. Null where there is
/// none.
const Citation* dossier_of_sentence(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  static const Expression words(R"(^(?:[^.;:()\n]|\b[A-Z][a-z]{0,4}\.|\n[^\n]){0,200}\({space}$)", "words up to a bracket");
  if (index == 0) return nullptr;
  for (std::size_t i = index; i-- > 0 && index - i <= 4;) {
    const Citation& before = citations[i];
    if (before.group.end > citations[index].group.begin) continue;
    if (!words.is_at(text.substr(before.group.end, citations[index].group.begin - before.group.end), 0)) break;
    if (before.id.kind == Kind::kamerstuk) return nullptr;
    if (before.id.kind == Kind::dossier) return &before;
  }
  return nullptr;
}

void complete_beside(const Citation& before, Citation& citation) {
  citation.id = paper_in(before.id.dossier, citation.id.number, before.chamber, before.session);
  citation.verdict = Verdict::resolved;
  citation.ground = Ground::beside;
  citation.reason = {};
}

/// "De motie-Jansen (36 998, nr. 45) is aangenomen. Motie nr. 45": the paper of another dossier that was named shortly before.
const Citation* named_elsewhere(const std::vector<Citation>& citations, std::size_t index, const Dossier& own) {
  constexpr std::size_t farthest = 1500;
  constexpr std::size_t most = 32;
  const Citation& citation = citations[index];
  for (std::size_t i = index; i-- > 0 && index - i <= most;) {
    const Citation& before = citations[i];
    if (before.group.end + farthest < citation.group.begin) return nullptr;
    const bool is_paper =
        before.form == Form::full && before.id.kind == Kind::kamerstuk && before.id.number == citation.id.number;
    if (is_paper && before.verdict == Verdict::resolved) return before.id.dossier == own ? nullptr : &before;
  }
  return nullptr;
}

/// "de wetsvoorstellen 36 997 en 36 998 (stuk nr. 6)": of either.
void complete_in_list(const std::vector<Citation>& citations, const Citation& dossier, Citation& citation) {
  std::vector<Identifier> candidates;
  const auto first = std::partition_point(citations.begin(), citations.end(),
                                          [&](const Citation& one) { return one.group.begin < dossier.group.begin; });
  for (auto one = first; one != citations.end() && one->group == dossier.group; ++one)
    if (one->id.kind == Kind::dossier)
      candidates.push_back(paper_in(one->id.dossier, citation.id.number, one->chamber, one->session));
  if (candidates.size() < 2) return complete_beside(dossier, citation);
  citation.verdict = Verdict::ambiguous;
  citation.reason = "several dossiers are named before it";
  citation.candidates = std::move(candidates);
}

}  // namespace

NumbersHere::NumbersHere(const Document& document, const std::vector<Citation>& citations) : document_(document) {
  const auto short_one = [](const Citation& citation) { return citation.form == Form::short_form; };
  if (std::none_of(citations.begin(), citations.end(), short_one)) return;
  for (const ReadOut& one : read_out(document.text, citations)) add(read_out_, citations[one.citation]);
  if (document.head.dossiers.size() == 1) return;
  const auto turns = turns_of(document.text);
  const bool is_minutes = document.head.kind == PaperKind::minutes || !read_out_.empty() || turns.size() >= turns_of_minutes ||
                          (has_a_chair(turns) && has_items(document.text));
  if (!is_minutes) return;
  items_ = items_of(document, citations, turns);
  for (const Citation& citation : citations)
    if (citation.form == Form::full && citation.id.kind == Kind::kamerstuk) add(in_full_, citation);
}

void NumbersHere::add(ByNumber& papers, const Citation& citation) {
  auto& named = papers[std::string(citation.id.number.view())];
  const bool known = std::any_of(named.begin(), named.end(), [&](const Named& one) { return one.id == citation.id; });
  if (!known && !citation.id.dossier.empty() && named.size() < 10) named.push_back({citation.id, citation.span});
}

const std::vector<Dossier>& NumbersHere::agenda_at(std::size_t at) const {
  static const std::vector<Dossier> none;
  return items_.empty() ? none : item_at(items_, at).dossiers;
}

/// Those that are named in the item that the place lies in, or are of its dossiers; all where nobody knows these.
std::vector<NumbersHere::Named> NumbersHere::named_in_item(const std::vector<Named>& named, std::size_t at) const {
  const std::vector<Dossier>& agenda = agenda_at(at);
  if (agenda.empty()) return named;
  const std::size_t begin = item_at(items_, at).begin;
  std::vector<Named> kept;
  std::copy_if(named.begin(), named.end(), std::back_inserter(kept), [&](const Named& one) {
    const bool is_here = item_at(items_, one.span.begin).begin == begin;
    return is_here || std::find(agenda.begin(), agenda.end(), one.id.dossier) != agenda.end();
  });
  return kept;
}

bool NumbersHere::leave_open(const std::vector<Named>& named, Citation& citation) {
  citation.verdict = Verdict::ambiguous;
  citation.reason = named.size() > 1 ? "several papers of this number are named here"
                                     : "a motion of this number was read out in another item";
  for (const Named& one : named) citation.candidates.push_back(one.id);
  return true;
}

bool NumbersHere::take(const ByNumber& papers, Ground ground, Citation& citation) const {
  const auto found = papers.find(std::string(citation.id.number.view()));
  if (found == papers.end()) return false;
  const std::vector<Named> named = named_in_item(found->second, citation.span.begin);
  if (named.empty() && ground == Ground::read_out) return leave_open(found->second, citation);
  if (named.empty()) return false;
  if (named.size() == 1) {
    citation.id = named.front().id;
    citation.antecedent = named.front().span;
    citation.verdict = Verdict::resolved;
    citation.ground = ground;
    return true;
  }
  return leave_open(named, citation);
}

void NumbersHere::complete(std::vector<Citation>& citations, std::size_t index) const {
  Citation& citation = citations[index];
  if (index > 0 && replaces_one_beside(document_.text, citations[index - 1], citation))
    return complete_beside(citations[index - 1], citation);
  if (const Citation* dossier = dossier_of_sentence(document_.text, citations, index))
    return complete_in_list(citations, *dossier, citation);
  if (take(read_out_, Ground::read_out, citation)) return;
  if (document_.head.dossiers.size() != 1 && take(in_full_, Ground::named_here, citation)) return;
  const auto& own = document_.head.dossiers;
  const Citation* other = own.size() == 1 ? named_elsewhere(citations, index, own.front().dossier) : nullptr;
  complete_by_head(citation);
  if (!other) return;
  citation.candidates = {other->id, std::exchange(citation.id, Identifier{Kind::kamerstuk, {}, {}, citation.id.number})};
  citation.verdict = Verdict::ambiguous;
  citation.ground = Ground::none;
  citation.reason = "a paper of this number in another dossier is named before it";
}

void NumbersHere::complete_by_head(Citation& citation) const {
  const Head& head = document_.head;
  const auto paper = [&](const Dossier& dossier) {
    return paper_in(dossier, citation.id.number, chamber_of(head, citation.id.number), head.session);
  };
  std::vector<Dossier> dossiers;
  for (const DossierHeading& heading : head.dossiers) dossiers.push_back(heading.dossier);
  if (dossiers.empty()) dossiers = agenda_at(citation.span.begin);
  if (dossiers.size() == 1 || (!dossiers.empty() && citation.relation == Relation::printed_under)) {
    citation.id = paper(dossiers.front());
    citation.verdict = Verdict::resolved;
    citation.ground = Ground::own_dossier;
    return;
  }
  citation.verdict = dossiers.empty() ? Verdict::unresolved : Verdict::ambiguous;
  citation.reason = dossiers.empty() ? "no dossier is named, and the paper has none" : "the paper is in several dossiers";
  for (const Dossier& dossier : dossiers) citation.candidates.push_back(paper(dossier));
}

}  // namespace kamergraaf::detail
