// SPDX-License-Identifier: Apache-2.0
#include "references/short_number.hpp"

#include <algorithm>
#include <utility>

#include "expressions/expression.hpp"
#include "references/counted_in.hpp"
#include "references/minutes.hpp"
#include "wording/people.hpp"

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

/// The citation before the list that this one is an element of; null where there is none.
const Citation* one_before_group(const std::vector<Citation>& citations, std::size_t index) {
  std::size_t first = index;
  while (first > 0 && citations[first - 1].group == citations[index].group) --first;
  return first == 0 ? nullptr : &citations[first - 1];
}

bool goes_with_one_beside(std::string_view text, const Citation& before, const Citation& citation) {
  static const Expression words(
      R"(^(?:\)?,?{space}(?i:{instead}\.?:?|ter{gap}vervanging{gap}van(?:{gap}(?:die|dat),?{gap}gedrukt{gap}onder)?)|{space}[(,]{space}(?:[{small}]+{gap})?gedrukt{gap}onder(?:{gap}de)?){gap}$)",
      "in the place of, or printed under");
  if (before.id.kind != Kind::kamerstuk || before.id.dossier.empty() || before.group.end > citation.group.begin) return false;
  const std::string_view between = text.substr(before.group.end, citation.group.begin - before.group.end);
  return between.size() < 80 && words.at(between, 0);
}

void settle_beside(const Identifier& paper, Citation& citation) {
  citation.id = paper;
  citation.verdict = Verdict::resolved;
  citation.ground = Ground::beside;
  citation.reason = {};
}

/// "de wetsvoorstellen 36 997 en 36 998 (stuk nr. 6)": of either.
void take_told(const std::vector<Identifier>& papers, Citation& citation) {
  if (papers.size() == 1) return settle_beside(papers.front(), citation);
  citation.verdict = Verdict::ambiguous;
  citation.reason = "several dossiers are named beside it";
  citation.candidates = papers;
}

/// "Bij wetsvoorstel 36 998 diende ik het amendement op stuk nr. 8 in", in a debate on another bill: of either.
void doubt(const Identifier& other, std::string_view reason, Citation& citation) {
  if (citation.verdict == Verdict::ambiguous || citation.id == other) return;
  const bool settled = citation.verdict == Verdict::resolved;
  citation.candidates = {other};
  if (settled) citation.candidates.push_back(citation.id);
  citation.id = {Kind::kamerstuk, {}, {}, citation.id.number};
  citation.verdict = Verdict::ambiguous;
  citation.ground = Ground::none;
  citation.antecedent = {};
  citation.reason = reason;
}

/// "31 293 Primair onderwijs", where no amendments are counted.
bool is_no_bill(const DossierHeading& heading) {
  static const Expression form(
      R"((?i)wet|regel|voorstel|belastingplan|begroting|jaarverslag|verdrag|overeenkomst|protocol|enqu|raming|machtiging|bepaling|naturalisatie|\b[{latin}-]+(?:ing|bod|atie|sie|hef){gap}(?:van|tot|op|der|des|omtrent|voor|inzake|aan|bij|in)\b|herindeling|wijziging|samenvoeging|opheffing|oprichting|afschaffing|verlaging|verhoging|belasting|statuut|(?:tie|en){gap}van\b)",
      "word of a bill");
  return heading.dossier.suffix.empty() && heading.dossier.number.view().size() == 5 && !heading.title.empty() &&
         !form.is_in(heading.title);
}

/// "Het amendement op stuk nr. 24", in a letter on a dossier of policy: the bill is not named.
void leave_to_another_bill(Citation& citation) {
  citation.id = {Kind::kamerstuk, {}, {}, citation.id.number};
  citation.verdict = Verdict::unresolved;
  citation.ground = Ground::none;
  citation.candidates = {};
  citation.reason = "it is counted in the dossier of a bill, and the paper is about none";
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

/// Of an amendment, those on the agenda that may be of a bill.
const std::vector<Dossier>& NumbersHere::agenda_for(const Citation& citation) const {
  const std::vector<Dossier>& all = agenda_at(citation.span.begin);
  if (all.empty() || citation.paper != PaperKind::amendment) return all;
  const std::vector<Dossier>& alone = item_at(items_, citation.span.begin).alone;
  return alone.empty() ? all : alone;
}

/// All where nobody knows the dossiers of the item.
std::vector<NumbersHere::Named> NumbersHere::named_in_item(const std::vector<Named>& named, std::size_t at) const {
  if (agenda_at(at).empty()) return named;
  std::vector<Named> kept;
  std::copy_if(named.begin(), named.end(), std::back_inserter(kept),
               [&](const Named& one) { return is_of_item(items_, at, one.span.begin, one.id.dossier); });
  return kept;
}

bool NumbersHere::leave_open(const std::vector<Named>& named, Citation& citation) {
  citation.verdict = Verdict::ambiguous;
  citation.reason = named.size() > 1 ? "several papers of this number are named here"
                                     : "a motion of this number was read out in another item";
  for (const Named& one : named) citation.candidates.push_back(one.id);
  return true;
}

/// What is read out is a motion.
bool NumbersHere::is_read_out(const Identifier& id) const {
  const auto found = read_out_.find(std::string(id.number.view()));
  return found != read_out_.end() &&
         std::any_of(found->second.begin(), found->second.end(), [&](const Named& one) { return one.id == id; });
}

bool NumbersHere::take(const ByNumber& papers, Ground ground, Citation& citation) const {
  const auto found = papers.find(std::string(citation.id.number.view()));
  const bool is_amendment = citation.paper == PaperKind::amendment;
  if (found == papers.end() || (is_amendment && ground == Ground::read_out)) return false;
  std::vector<Named> named = named_in_item(found->second, citation.span.begin);
  if (is_amendment) std::erase_if(named, [&](const Named& one) { return is_read_out(one.id); });
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

/// It comes with a bill or budget that is none of the paper's own or of the item's, or in minutes it is of another time.
bool NumbersHere::is_of_others(const Citation& citation) const {
  if (!items_.empty() && is_of_another_time(document_.text, citation.group)) return true;
  const std::string word = title_told(document_.text, citation.group);
  if (word.empty()) return false;
  const auto has_word = [&](std::string_view title) { return plain_letters(title).find(word) != std::string::npos; };
  const auto& own = document_.head.dossiers;
  const bool is_own =
      std::any_of(own.begin(), own.end(), [&](const DossierHeading& heading) { return has_word(heading.title); });
  return !is_own && (items_.empty() || !has_word(item_at(items_, citation.span.begin).agenda.of(document_.text)));
}

/// Of the item or, where there are none, of the paper.
bool NumbersHere::is_own(const Dossier& dossier, std::size_t at) const {
  const auto& agenda = agenda_at(at);
  const auto& own = document_.head.dossiers;
  return std::find(agenda.begin(), agenda.end(), dossier) != agenda.end() ||
         std::any_of(own.begin(), own.end(), [&](const DossierHeading& heading) { return heading.dossier == dossier; });
}

void NumbersHere::complete(std::vector<Citation>& citations, std::size_t index) const {
  Citation& citation = citations[index];
  const Citation* before = one_before_group(citations, index);
  if (before && goes_with_one_beside(document_.text, *before, citation))
    return settle_beside(counted_with(*before, citation), citation);
  for (const auto told : {papers_told_ahead, papers_told_behind, papers_told_by_list})
    if (const auto papers = told(document_.text, citations, index); !papers.empty()) return take_told(papers, citation);
  if (is_of_others(citation)) {
    citation.verdict = Verdict::unresolved;
    citation.reason = "it is said to be of another dossier, which is not named";
    return;
  }
  const auto& own = document_.head.dossiers;
  const bool is_here =
      take(read_out_, Ground::read_out, citation) || (own.size() != 1 && take(in_full_, Ground::named_here, citation));
  if (!is_here) complete_by_head(citation);
  const Citation* other = dossier_in_sentence(document_.text, citations, index);
  if (other && !is_own(other->id.dossier, citation.span.begin))
    return doubt(counted_with(*other, citation), "another dossier is named before it in the sentence", citation);
  if (const auto papers = papers_told_behind_list(document_.text, citations, index); !papers.empty())
    return doubt(papers.front(), "another dossier is named behind the last of its list", citation);
  other = is_here || own.size() != 1 ? nullptr : named_elsewhere(citations, index, own.front().dossier);
  if (other) return doubt(other->id, "a paper of this number in another dossier is named before it", citation);
  if (is_here || own.size() != 1) return;
  if (is_no_bill(own.front()) && citation.paper == PaperKind::amendment) return leave_to_another_bill(citation);
  other = named_just_before(document_.text, citations, index, own.front().dossier);
  if (other) doubt(counted_with(*other, citation), "a paper of another dossier is named just before it", citation);
}

void NumbersHere::complete_by_head(Citation& citation) const {
  const Head& head = document_.head;
  const auto paper = [&](const Dossier& dossier) {
    return paper_in(dossier, citation.id.number, chamber_of(head, citation.id.number), head.session);
  };
  std::vector<Dossier> dossiers;
  for (const DossierHeading& heading : head.dossiers) dossiers.push_back(heading.dossier);
  if (dossiers.empty()) dossiers = agenda_for(citation);
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
