// SPDX-License-Identifier: Apache-2.0
#include "references/listed.hpp"

#include <algorithm>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view several = "several listed papers are named so";
constexpr std::string_view unknown = "the register does not know it";

bool all_of(const Code& code, bool (*is)(char)) {
  return !code.empty() && std::all_of(code.view().begin(), code.view().end(), is);
}

bool is_number(const Code& code) {
  return all_of(code, [](char c) { return detail::is_digit(c); });
}

bool is_refuted(const Register& papers, const Identifier& id) {
  const Standing standing = papers.standing_of(id);
  return standing == Standing::missing || standing == Standing::unheard_of;
}

/// Up to 2008 the Tweede Kamer has numbers and, for what comes with a bill, letters, and no session in their names.
bool is_of_both_chambers(const Code& number) { return is_number(number) || all_of(number, is_capital); }

bool fits(const Citation& citation, const Identifier& id, const Identifier& listed) {
  const Session session = citation.session ? citation.session : id.session;
  return listed.print == id.print && (!listed.session || !session || listed.session == session);
}

bool is_settled(const Register& papers, const Citation& citation, const Identifier& id) {
  if (id.kind != Kind::kamerstuk || id.number.empty()) return true;
  if (citation.chamber == Chamber::tweede || citation.chamber == Chamber::verenigde) return true;
  const bool other = citation.chamber == Chamber::eerste ? is_of_both_chambers(id.number) : all_of(id.number, is_capital);
  return papers.contains(id) && (id.session || !other);
}

void drop_those_of_the_other_chamber(std::vector<Identifier>& readings) {
  const auto eerste =
      std::stable_partition(readings.begin(), readings.end(), [](const Identifier& id) { return bool(id.session); });
  if (eerste != readings.begin()) readings.erase(eerste, readings.end());
}

/// The listed papers that the citation can mean by this name.
std::vector<Identifier> listed_readings(const Register& papers, const Citation& citation, const Identifier& id) {
  if (is_settled(papers, citation, id)) return papers.contains(id) ? std::vector{id} : std::vector<Identifier>();
  std::vector<Identifier> readings = papers.named_like(id);
  std::erase_if(readings, [&](const Identifier& listed) { return !fits(citation, id, listed); });
  if (citation.chamber == Chamber::eerste && is_of_both_chambers(id.number)) drop_those_of_the_other_chamber(readings);
  return readings;
}

void settle_name(const Register& papers, Citation& citation) {
  std::vector<Identifier> readings = listed_readings(papers, citation, citation.id);
  if (readings.size() == 1) citation.id = readings.front();
  if (readings.size() < 2) return;
  citation.verdict = Verdict::ambiguous;
  citation.ground = Ground::none;
  citation.reason = several;
  citation.candidates = std::move(readings);
}

void settle_letter_of_dossier(const Register& papers, Citation& citation) {
  if (!all_of(citation.id.dossier.suffix, is_capital) || papers.standing_of(citation.id) == Standing::known) return;
  const Identifier letter{Kind::kamerstuk, {}, {citation.id.dossier.number, {}}, citation.id.dossier.suffix};
  const auto readings = listed_readings(papers, citation, letter);
  if (readings.size() == 1) citation.id = readings.front();
}

bool prints_a_number_word(std::string_view words) {
  return words.find("nr") != std::string_view::npos || words.find("num") != std::string_view::npos;
}

void settle_dossier_of_letter(const Register& papers, std::string_view text, Citation& citation) {
  const bool letter = all_of(citation.id.number, is_capital) && citation.id.dossier.suffix.empty();
  if (!letter || citation.chamber == Chamber::eerste || citation.paper != PaperKind::unknown) return;
  if (prints_a_number_word(citation.span.of(text)) || !listed_readings(papers, citation, citation.id).empty()) return;
  const Identifier dossier{Kind::dossier, {}, {citation.id.dossier.number, citation.id.number}};
  if (papers.standing_of(dossier) == Standing::known) citation.id = dossier;
}

void settle_among_dossiers(const Register& papers, Citation& citation) {
  std::vector<Identifier> listed;
  for (const Identifier& candidate : citation.candidates) {
    const auto readings = listed_readings(papers, citation, candidate);
    if (readings.empty() && !is_refuted(papers, candidate)) return;
    listed.insert(listed.end(), readings.begin(), readings.end());
  }
  if (listed.size() != 1) return;
  citation.id = listed.front();
  citation.verdict = Verdict::resolved;
  citation.ground = Ground::own_dossier;
  citation.reason = {};
  citation.candidates.clear();
}

void settle(const Register& papers, std::string_view text, Citation& citation) {
  const bool ambiguous = citation.verdict == Verdict::ambiguous;
  if (ambiguous && citation.form == Form::short_form) return settle_among_dossiers(papers, citation);
  if (citation.verdict != Verdict::resolved || citation.form == Form::identifier) return;
  if (citation.id.kind == Kind::dossier) return settle_letter_of_dossier(papers, citation);
  if (citation.id.kind != Kind::kamerstuk) return;
  settle_dossier_of_letter(papers, text, citation);
  settle_name(papers, citation);
}

/// Budgets, whose funds have letters, are of numbers that end in 0 or 5; I, V and X are chapters.
bool may_be_of_a_budget(const Dossier& dossier) {
  const std::string_view number = dossier.number.view();
  return number.ends_with('0') || number.ends_with('5') || dossier.suffix.view().find_first_of("IVX") != std::string_view::npos;
}

/// `26 854-L`, and `Kamerstukken I 26 854 L`: a fund is of a budget, and the Eerste Kamer has papers with letters.
bool is_paper_of_the_eerste_kamer(std::string_view text, const Citation& citation) {
  if (citation.chamber == Chamber::eerste) return true;
  return citation.span.of(text).ends_with("-" + std::string(citation.id.dossier.suffix.view()));
}

/// `26 854 L`, where no register tells which.
void leave_letter_of_dossier_open(const Register& papers, std::string_view text, Citation& citation) {
  const Dossier& dossier = citation.id.dossier;
  const bool bare =
      citation.id.kind == Kind::dossier && dossier.suffix.view().size() == 1 && all_of(dossier.suffix, is_capital);
  if (!bare || citation.verdict != Verdict::resolved || may_be_of_a_budget(dossier)) return;
  if (citation.form == Form::identifier || papers.standing_of(citation.id) == Standing::known) return;
  if (is_paper_of_the_eerste_kamer(text, citation)) {
    citation.id = paper_in({dossier.number, {}}, dossier.suffix, citation.chamber, citation.session);
    return;
  }
  if (!citation.span.of(text).ends_with(" " + std::string(dossier.suffix.view()))) return;
  citation.candidates = {citation.id, {Kind::kamerstuk, {}, {dossier.number, {}}, dossier.suffix}};
  citation.id.dossier = {};
  citation.verdict = Verdict::ambiguous;
  citation.ground = Ground::none;
  citation.reason = "the letter is that of a fund, or of a paper of the Eerste Kamer";
}

bool names_one_document(const Identifier& id) { return id.kind == Kind::dossier || !url(id).empty(); }

}  // namespace

void settle_by_register(const Register& papers, std::string_view text, std::vector<Citation>& citations) {
  for (Citation& citation : citations) {
    if (papers.size() != 0) settle(papers, text, citation);
    leave_letter_of_dossier_open(papers, text, citation);
    const bool resolved = citation.verdict == Verdict::resolved;
    if (resolved && papers.size() != 0 && is_refuted(papers, citation.id) && names_one_document(citation.id))
      citation.reason = unknown;
  }
}

}  // namespace kamergraaf::detail
