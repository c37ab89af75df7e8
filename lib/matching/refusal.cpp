// SPDX-License-Identifier: Apache-2.0
#include "matching/refusal.hpp"

#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t reach_of_order = 140;

/// "het besluit van 12 mei 1999, nr. ", "HR 3 mei 2001, nr. ".
bool is_number_of_an_order(std::string_view words) {
  const std::string_view last = words.substr(0, words.find_last_not_of(" \n") + 1);
  if (!last.ends_with("nr.") && !last.ends_with("nummer")) return false;
  static const Expression form(
      R"(\b(?:(?i:besluit|beschikking|arrest|uitspraak|wet|regeling|circulaire|verordening|vonnis)|HR|KB)\b[^;()\n]{0,80}\b(?:1[89]|20)\d\d,?{space}(?:nr\.|nummer){space}$)",
      "number of an order");
  return form.is_at_end(words);
}

std::string_view money_or_longer_number(std::string_view text, Span span) {
  static const Expression money(
      R"((?:€|\$|£|ƒ|\b(?:f|fl\.|EUR|NLG|USD)|(?i:\b(?:bedrag(?:e|en)?{gap}van|verordening|publicatieblad{gap}[LC]|postbus|telefoon(?:nummer)?|(?:bestel|artikel|order|klant|polis|zaak|serie|rekest|product|factuur|rekening|model|type|regel|tarief|registratie|verplichtingen|huis|perceel|contract|bezwaar)-?(?:nummer|nr\.?)|kavel|appl(?:ication)?\.?{gap}no\.|percee?l(?:en)?|grootboek(?:rekening)?|factu(?:ur|ren)|contract(?:en)?|bezwaarschrift|offerte|paragraaf|NEN(?:-EN)?|ISO|artikel(?:en)?|tel\.|fax|kvk(?:-nummer)?|iban|euro|publicatieblad{gap}nr\.|(?:stcrt\.|staatscourant|trb\.|tractatenblad){gap}(?:1[89]|20)\d\d,(?:{space}nr\.)?))){space}:?{space}$)",
      "money");
  const std::string_view words = before(text, span.begin, 40);
  static const Expression other_series(
      R"((?:\b(?:(?i:raads(?:stuk|voorstel|besluit)|statenvoorstel|rolnummer|octrooi|working{gap}paper)|UNTS)|\b(?i:referentie){space}:|[\s(,;]W\.){space}$)",
      "other series");
  if (money.is_at_end(words)) return "an amount or a number of something else";
  if (is_digit(text[span.begin]) && other_series.is_at_end(words)) return "a number of something else";
  if (is_number_of_an_order(before(text, span.begin, reach_of_order))) return "a number of something else";
  static const Expression longer(R"([0-9][.,/:-]$)", "longer number");
  if (longer.is_at_end(words)) return "the end of a longer number";
  const bool goes_on = span.end < text.size() && is_digit(text[span.end]) && is_digit(text[span.end - 1]);
  return goes_on ? "the beginning of a longer number" : std::string_view{};
}

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

std::string_view no_dossier_but_a_number(std::string_view text, const std::vector<DossierElement>& dossiers, Span span) {
  static const Expression number(
      R"({space}[,;]?{space}(?:(?i:stuk(?:ken)?{gap})?(?i:nrs?\b|nrs?\d|nos?\.|no{gap}\d|(?:volg)?nummers?\b)|(?i:stuk(?:ken)?){gap}\d)|{space}/{space}\d|{space}\([IVX]{1,6}\)|{blank}[vx]{1,4}\b|{dash}[A-Z\d]|{dash}[ivxl]{1,5}\b|{space}\((?i:nrs?\b\.?){space}\d{1,4}[a-z]?(?:(?:,{space}|{gap}(?:en|t/m){gap})\d{1,4}[a-z]?)*\)|,?{space}\(?E\.?K\.?\)?,?{space}(?:letters?{gap})?[A-Z]{1,2}\b|{space}\([^()\n]{1,60}\){space},{space}(?i:nrs?)\b|{gap}bij{gap}(?:de|het|een)\b|{space}(?i:hoofdstuk))",
      "number");
  static const Expression thousands(R"({blank}\d{3}\b)", "thousands");
  static const Expression announced(R"((?i)^kamer)", "announced");
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

/// "vraag nr. 12 (36 045)", of whatever the dossier in brackets tells.
bool is_number_of_something_else(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(\b(?i:vra(?:ag|gen)|aanbeveling(?:en)?|maatregel(?:en)?|onderde(?:el|len)|acties?|actiepunt(?:en)?|conclusies?|stelling(?:en)?|doel(?:en)?|spoor|tabel|figuur|kader|bus|lijn|perceel|kavel){gap}$)",
      "what else has numbers");
  return form.is_at_end(before(text, at, 32));
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

/// "In de gemeenteraad is motie nr. 7 aangenomen", "amendement nr. 161 van het Europees Parlement".
bool is_of_another_body(std::string_view text, Span cite) {
  constexpr std::size_t reach_of_body = 90;
  static const Expression ahead(
      R"(\b(?:[Gg]emeenteraad|[Pp]rovinciale{gap}[Ss]taten|[Pp]artijcongres|ALV|[A-Z][{latin}]*-?congres|congres|Europees{gap}Parlement|raadslid|Statenlid|waterschap)\b[^.;()\n]*$)",
      "another body");
  static const Expression behind(
      R"({gap}(?:van|door|in){gap}(?:het|de){gap}(?:Europees{gap}Parlement|gemeenteraad|[Pp]rovinciale{gap}[Ss]taten|congres|ALV)\b)",
      "of another body");
  return ahead.is_at_end(before(text, cite.begin, reach_of_body)) || behind.is_at(text, cite.end);
}

bool is_qualified(std::string_view text, Span cite) {
  static const Expression words(R"((?:\d|\b[IVX]{1,6}),{space}$)", "session, dossier or chapter");
  return words.is_at_end(before(text, cite.begin, 16));
}

bool is_roman(std::string_view code) { return !code.empty() && code.find_first_not_of("IVX") == std::string_view::npos; }

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
  if (const Span joint = parts.span("joint"); !joint.empty() && goes_on_behind_a_dash(parts.text, joint.end))
    return "the beginning of a longer number";
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
  if (const auto reason = money_or_longer_number(parts.text, whole); !reason.empty()) return reason;
  static const Expression page(R"(^T\.?K\.?{gap}\d\d{dash}\d{3}(?:,{space}\d\d{dash}\d|$))", "meeting and page");
  if (whole.of(parts.text).starts_with('T') && page.is_at(whole.of(parts.text), 0)) return "a page of minutes";
  if (pattern.form == Form::short_form && is_qualified(parts.text, whole))
    return "a session, dossier or chapter stands before it";
  if (pattern.form == Form::short_form && is_of_another_body(parts.text, whole)) return "a paper of another body";
  if (pattern.kind != Kind::dossier) return {};
  const bool is_cut = parts.span("dossiers").end == whole.end && !named.dossiers.empty();
  return no_dossier_but_a_number(parts.text, named.dossiers,
                                 {whole.begin, is_cut ? named.dossiers.back().span.end : whole.end});
}

}  // namespace kamergraaf::detail
