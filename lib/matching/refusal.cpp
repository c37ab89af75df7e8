// SPDX-License-Identifier: Apache-2.0
#include "matching/refusal.hpp"

#include <algorithm>

#include "expressions/signs.hpp"
#include "matching/other_numbers.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

bool lacks_council_number(const Dossier& dossier) { return dossier.number == Code("21501") && dossier.suffix.empty(); }

/// The dossier of a budget, or that of a bill in brackets: "het wetsvoorstel Notarisambt (36 100)".
bool is_announced_as_round(std::string_view text, Span span) {
  constexpr std::size_t reach_of_title = 160;
  static const Expression budget(
      R"((?i)begroting|(?:miljoenennota(?:{gap}\d{4})?|algemene{gap}(?:politieke|financi(?:e|\x{EB})le){gap}beschouwingen){space}\($)",
      "budget");
  static const Expression bill(
      R"((?:(?i:wetsvoorstel|wetsontwerp|voorstel{gap}van{gap}(?:rijks)?wet){gap}(?:tot{gap})?|(?i:\bwijziging){gap}van{gap}(?:(?:de|het|enige|diverse){gap})?)[{capital}][^;()]*\($)",
      "bill");
  static const Expression end(R"(\)(?:{space}(?:[.,;:)\n]|$)|{gap}(?:is|was|wordt|werd|heeft|regelt|en|dat)\b))",
                              "end of a title");
  static const Expression listed(
      R"({space}\){space};{space}(?:en{gap})?(?:(?:Technische|Nadere){gap}wijziging|Wijziging|Naturalisatie|Goedkeuring|Vaststelling){gap}van\b)",
      "next of a list of bills");
  const std::string_view words = before(text, span.begin, reach_of_title);
  return budget.is_in(words) || listed.is_at(text, span.end) || (bill.is_at_end(words) && end.is_at(text, span.end));
}

/// The five digits grow by some four hundred a year; there were fewer than 37,000 in 2026.
bool is_beyond_all(const std::vector<DossierElement>& dossiers) {
  return !dossiers.empty() && std::all_of(dossiers.begin(), dossiers.end(), [](const DossierElement& one) {
    const std::string_view number = one.dossier.number.view();
    return number.size() == 5 && number.front() == '4';
  });
}

std::string_view no_dossier_but_a_number(std::string_view text, const std::vector<DossierElement>& dossiers, Span span) {
  static const Expression number(
      R"({space}[,;]?{space}(?:(?i:stuk(?:ken)?{gap})?(?i:nrs?\b|nrs?\d|nos?\.|no{gap}\d|(?:volg)?nummers?\b)|(?i:stuk(?:ken)?){gap}\d)|{space}/{space}\d|{space}\([IVX]{1,6}\)|{blank}[vx]{1,4}\b|{dash}[A-Z\d]|{dash}[ivxl]{1,5}\b|{space}\((?i:nrs?\b\.?){space}\d{1,4}[a-z]?(?:(?:,{space}|{gap}(?:en|t/m){gap})\d{1,4}[a-z]?)*\)|,?{space}\(?E\.?K\.?\)?,?{space}(?:letters?{gap})?[A-Z]{1,2}\b|{space}\([^()\n]{1,60}\){space},{space}(?i:nrs?)\b|{gap}bij{gap}(?:de|het|een)\b|{space}(?i:hoofdstuk))",
      "number");
  static const Expression thousands(R"({blank}\d{3}\b)", "thousands");
  static const Expression announced(R"((?i)^k(?:amer|st))", "announced");
  static const Expression named(R"((?i)^(?:wetsvoorstel|wetsontwerp|dossier\b|dossiernummer))", "named");
  static const Expression alone(R"({space}(?:[.,;:)\n]|$)|{gap}(?:is|was|wordt|werd|heeft|regelt|en)\b)", "nothing behind");
  static const Expression council(R"({blank}\d\d\b)", "number of a Council");
  const bool lacks_council = !dossiers.empty() && lacks_council_number(dossiers.back().dossier);
  if (number.is_at(text, span.end) || (lacks_council && council.is_at(text, span.end)))
    return "a number follows that is not understood";
  if (thousands.is_at(text, span.end)) return "the beginning of a longer number";
  const bool round =
      !dossiers.empty() && dossiers.front().dossier.suffix.empty() && dossiers.front().dossier.number.view().ends_with("00");
  const bool is_announced =
      announced.is_in(span.of(text)) || (named.is_in(span.of(text)) && alone.is_at(text, dossiers.front().span.end));
  if (!is_announced && is_beyond_all(dossiers)) return "no dossier has so high a number";
  return round && !is_announced && !is_announced_as_round(text, span) ? "a round number" : std::string_view{};
}

bool goes_on_behind_a_dash(std::string_view text, std::size_t at) {
  static const Expression rest(R"({dash}\d|/\d)", "rest of a number");
  return rest.is_at(text, at);
}

bool is_round_and_bare(const Expression& form, const Expression::Match& match, const std::vector<DossierElement>& dossiers) {
  const bool number_first = form.group("stuk") != 0 && form.named(match, "stuk").empty();
  return number_first && dossiers.size() == 1 && dossiers.front().dossier.suffix.empty() &&
         dossiers.front().dossier.number.view().ends_with("00");
}

/// "Totaal 31 234\nNr. 3 Kosten": two rows of a table, where nothing announces a paper.
bool are_rows(const Parts& parts, const NamedPapers& named) {
  static const Expression row(R"(^[^,]*\n[^,]*\bN[Rr])", "row of a table");
  static const Expression word(R"((?i:wetsvoorstel|wetsontwerp|dossier(?:nummer)?|motie|amendement|stuk){space}:?{space}$)",
                               "word of a dossier");
  if (named.dossiers.size() != 1 || named.numbers.empty()) return false;
  const Span between{named.dossiers.front().span.end, named.numbers.front().span.begin};
  if (between.begin >= between.end || parts.match.front().begin != named.dossiers.front().span.begin) return false;
  return row.is_in(between.of(parts.text)) && !word.is_at_end(before(parts.text, parts.match.front().begin, 24));
}

/// "33 149 t/m 33 152, nr. 3": it is of the first, or of each.
bool ends_a_range(const Parts& parts, const NamedPapers& named) {
  static const Expression form(R"(\d{3}{gap}(?:t/m|tot{gap}en{gap}met){gap}$)", "range of dossiers");
  const std::string_view words =
      named.dossiers.empty() ? std::string_view{} : before(parts.text, named.dossiers.front().span.begin, 24);
  return (words.ends_with(' ') || words.ends_with('\n')) && form.is_at_end(words);
}

/// "Kamerstuk 36 213, 2022-2023": only older dossiers and those of the Council have as many papers.
bool is_year_of_session(const Parts& parts, const NamedPapers& named) {
  static const Expression comma(R"(^{space},{space}$)", "comma alone");
  static const Expression session(R"((?:{dash}|/)\d{2})", "rest of a session");
  constexpr unsigned first_of_the_newer = 26'000;
  if (named.dossiers.size() != 1 || named.numbers.empty() || !named.dossiers.front().dossier.suffix.empty()) return false;
  const NumberElement& number = named.numbers.front();
  if (!is_year(number.number.view())) return false;
  const Span between{named.dossiers.front().span.end, number.span.begin};
  const bool may_be_year = session.is_at(parts.text, number.span.end) ||
                           value_of(named.dossiers.front().dossier.number.view()) >= first_of_the_newer;
  return may_be_year && between.begin < between.end && comma.is_at(between.of(parts.text), 0);
}

/// 136 045 is no dossier 36 045 of chamber 1; before a session an 11 is read as II.
bool is_first_digit_of(std::string_view chamber, Span place, Span dossiers) {
  return !chamber.empty() && is_digit(chamber.back()) && place.end == dossiers.begin;
}

bool is_qualified(std::string_view text, Span cite) {
  static const Expression words(R"((?:\d|\b[IVX]{1,6}),{space}$)", "session, dossier or chapter");
  return words.is_at_end(before(text, cite.begin, 16));
}

/// "rapport 29279-001"; amendments are numbered so at times.
bool is_numbered_as_a_report(const Parts& parts, Span joint) {
  static const Expression word(R"(\b(?i:[{latin}]*rapport(?:age)?|memo|notitie|offerte){space}$)", "report");
  return parts["numbers"].starts_with('0') && word.is_at_end(before(parts.text, joint.begin, 32));
}

/// "Vl. Parl. 2001-2002, 1142, nr. 1", "WPNR 1980-1981, 5512, nr. 3".
bool is_of_another_parliament_or_journal(const Parts& parts, const NamedPapers& named) {
  static const Expression form(
      R"(\b(?:Vl\.{space}Parl\.|Vlaams{gap}Parlement|Vlaamse{gap}Raad|Antillen|WPNR|WFR|Gemeentestem|Senaat|Chambre|Gedr\.{space}St\.{space},?{space}Kamer),?{space}$)",
      "another parliament, or a journal");
  constexpr std::size_t digits_of_old = 4;
  return !named.dossiers.empty() && named.dossiers.front().dossier.number.view().size() == digits_of_old &&
         form.is_at_end(before(parts.text, parts.match.front().begin, 40));
}

bool is_roman(std::string_view code) { return !code.empty() && code.find_first_not_of("IVX") == std::string_view::npos; }

/// "Psalm CXIX, A", "vol. CXII, B".
bool is_of_a_roman_series(std::string_view text, Span whole, const NamedPapers& named) {
  static const Expression form(R"(\b(?i:psalm|vol\.?|volume|fol\.?|folio|oorkonde|bibliotheca|CCCM|charter){gap}\(?$)",
                               "series with Roman numbers");
  const std::string_view number = named.dossiers.front().dossier.number.view();
  return number.starts_with('C') && form.is_at_end(before(text, whole.begin, 40));
}

/// "(32 609 V, VI, X)", "32 609, V, VI en X, nr. 2": of letters, these are no papers of the Eerste Kamer.
bool are_chapters(const Parts& parts, const NamedPapers& named) {
  static const Expression more(R"((?:{space},{space}|{gap}en{gap})[IVX]{1,5}\b)", "more chapters");
  static const Expression number(R"({space},{space}(?i:nrs?)\b)", "number behind a chapter");
  if (named.dossiers.empty() || named.numbers.empty() || !is_roman(named.numbers.front().number.view())) return false;
  if (is_roman(named.dossiers.back().dossier.suffix.view())) return named.numbers.front().number.view().size() > 1;
  auto at = named.numbers.front().span.end;
  while (const auto match = more.at(parts.text, at)) at = match->front().end;
  return at > named.numbers.front().span.end && number.is_at(parts.text, at);
}

std::string_view refusal_by_parts(const Parts& parts, const Pattern& pattern, const NamedPapers& named) {
  const bool carries = !parts.span("carry").empty();
  if (named.dossiers.empty() && !carries && pattern.form == Form::full) return "no dossier";
  if (!named.dossiers.empty() && !named.dossier_alone && lacks_council_number(named.dossiers.front().dossier))
    return "the dossiers of the Council have a number behind 21 501";
  if (const Span joint = parts.span("joint"); !joint.empty()) {
    if (goes_on_behind_a_dash(parts.text, joint.end)) return "the beginning of a longer number";
    if (is_numbered_as_a_report(parts, joint)) return "a number of a report";
  }
  if (is_of_another_parliament_or_journal(parts, named)) return "another parliament, or a journal";
  if (ends_a_range(parts, named)) return "a range of dossiers";
  if (are_chapters(parts, named)) return "a list of chapters";
  if (are_rows(parts, named)) return "rows of a table";
  if (is_year_of_session(parts, named)) return "a year";
  if (is_round_and_bare(parts.form, parts.match, named.dossiers)) return "a round number";
  const bool number_first = !named.numbers.empty() && parts.span("numbers").begin < parts.span("dossiers").begin;
  if (number_first && is_number_of_something_else(parts.text, parts.match.front().begin)) return "a number of something else";
  if (number_first && makes_an_amount(parts.text, parts.match.front().end)) return "an amount";
  if (is_first_digit_of(parts["chamber"], parts.span("chamber"), parts.span("dossiers"))) return "a longer number";
  return named.numbers.empty() && !named.dossier_alone ? "no number of a paper" : std::string_view{};
}

}  // namespace

std::string_view refusal(const Parts& parts, const Pattern& pattern, const NamedPapers& named) {
  const Span cite = parts.span("cite");
  const Span whole = cite.empty() ? parts.match.front() : cite;
  if (const auto reason = refusal_by_parts(parts, pattern, named); !reason.empty()) return reason;
  if (const auto reason = number_of_something_else(parts.text, whole); !reason.empty()) return reason;
  static const Expression page(R"(^T\.?K\.?{gap}\d\d{dash}\d{3}(?:,{space}\d\d{dash}\d|$))", "meeting and page");
  if (whole.of(parts.text).starts_with('T') && page.is_at(whole.of(parts.text), 0)) return "a page of minutes";
  if (pattern.form == Form::short_form && is_qualified(parts.text, whole))
    return "a session, dossier or chapter stands before it";
  const bool begins_with_its_word = may_stand_behind_blanks(parts.text, whole.begin, "nN");
  const bool is_bare = begins_with_its_word && parts.form.group("stuk") != 0;
  if (pattern.form == Form::short_form && is_of_another_body(parts.text, whole)) return "a paper of another body";
  if (is_bare && is_put_by_another_body(parts.text, whole)) return "a paper of another body";
  if ((is_bare || !pattern.before.empty()) && has_another_owner(parts.text, whole.end)) return "a paper of another body";
  if (pattern.kind == Kind::dossier && is_dossier_of_others(parts.text, whole)) return "a dossier of others";
  if (!named.dossiers.empty() && is_of_a_roman_series(parts.text, whole, named)) return "a volume or a psalm";
  if (pattern.kind != Kind::dossier) return {};
  const bool is_cut = parts.span("dossiers").end == whole.end && !named.dossiers.empty();
  return no_dossier_but_a_number(parts.text, named.dossiers,
                                 {whole.begin, is_cut ? named.dossiers.back().span.end : whole.end});
}

}  // namespace kamergraaf::detail
