// SPDX-License-Identifier: Apache-2.0
#include "matching/other_numbers.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

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

/// "deel 36045", "zaak 36045", "CAS 21501-20-1": dossiers are mostly printed with a blank.
bool is_of_another_register(std::string_view text, std::size_t at) {
  constexpr std::size_t digits = 5;
  static const Expression form(
      R"((?:^|[\s(,;])(?:(?i:deel|zaak|arrest|vonnis|toegang|akte|bestek|tekening|polis|order|opus|kostenplaats){blank}|(?:CAS|BWV|KV|NGC|HD){blank})$)",
      "other register");
  const std::string_view number = text.substr(at, digits);
  return std::all_of(number.begin(), number.end(), is_digit) && form.is_at_end(before(text, at, 24));
}

/// "Batchnummer 21501-07": not "dossiernummer", nor the subject of a bill.
bool has_another_number_word(std::string_view words) {
  static const Expression number(R"(\b(?P<word>[{latin}]{3,24}-?)(?i:nummer|nr\.?){blank}*:?{blank}*$)", "number of something");
  static const Expression own(
      R"(^(?i:.*(?:dossier|stuk|voorstel|ontwerp|kamer|motie|brief|amendement|besluit|wet|wets|volg|onder|document|vergader|begrotings|agenda|agendapunt|activiteit|activiteiten|zitting|zittings|nota|verslag|verslags|bijlage|kst|parlements|initiatief|publicatie|hoofd|griffie|verdrags?|burgerservice|alarm|nood|kenteken)-?)$)",
      "word of a paper");
  const std::size_t last = words.find_last_not_of(' ');
  if (last == std::string_view::npos || std::string_view("r.:\xA0").find(words[last]) == std::string_view::npos) return false;
  const auto match = number.is_at_end(words) ? number.find(words) : std::nullopt;
  return match && !own.is_in(number.named(*match, "word").of(words));
}

}  // namespace

std::string_view number_of_something_else(std::string_view text, Span span) {
  static const Expression money(
      R"((?:€|\$|£|ƒ|\b(?:f|fl\.|EUR|NLG|USD)|(?i:\b(?:bedrag(?:e|en)?{gap}van|verordening|publicatieblad{gap}[LC]|postbus|telefoon(?:nummer)?|(?:bestel|artikel|order|klant|polis|zaak|serie|rekest|product|factuur|rekening|model|type|regel|tarief|registratie|verplichtingen|huis|perceel|contract|bezwaar)-?(?:nummer|nr\.?)|kavel|appl(?:ication)?\.?{gap}no\.|percee?l(?:en)?|grootboek(?:rekening)?|factu(?:ur|ren)|contract(?:en)?|bezwaarschrift|offerte|paragraaf|NEN(?:-EN)?|ISO|artikel(?:en)?|tel\.|fax|kvk(?:-nummer)?|iban|euro|publicatieblad{gap}nr\.|(?:stcrt\.|staatscourant|trb\.|tractatenblad){gap}(?:1[89]|20)\d\d,(?:{space}nr\.)?))){space}:?{space}$)",
      "money");
  const std::string_view words = before(text, span.begin, 40);
  static const Expression other_series(
      R"((?:\b(?:(?i:raads(?:stuk|voorstel|besluit|(?:informatie)?brief)|statenvoorstel|college(?:besluit|voorstel)|rolnummer|octrooi|working{gap}paper)|UNTS)|\b(?i:referentie){space}:|[\s(,;]W\.|(?:^|[\s(,;])(?i:dl\.|hypotheken|drucksache|rekest|rijksmonument|inv\.|(?:ziekenhuis|proces|zorg|bouw|straf|personeels)dossier|gemeentelijk{gap}dossier)|\bHR{gap}\d{1,2}{gap}[{small}]+{gap}19\d\d,){space}$)",
      "other series");
  static const Expression announced(R"((?i:kamer|wetsvoorstel|wetsontwerp|[TE]\.?K\b|(?:tweede|eerste){gap}kamer))",
                                    "announced");
  if (money.is_at_end(words) && !announced.is_at(text, span.begin)) return "an amount or a number of something else";
  if (is_digit(text[span.begin]) &&
      (other_series.is_at_end(words) || is_of_another_register(text, span.begin) || has_another_number_word(words)))
    return "a number of something else";
  if (is_number_of_an_order(before(text, span.begin, reach_of_order))) return "a number of something else";
  static const Expression longer(R"([0-9][.,/:-]$)", "longer number");
  if (longer.is_at_end(words)) return "the end of a longer number";
  const bool goes_on = span.end < text.size() && is_digit(text[span.end]) && is_digit(text[span.end - 1]);
  return goes_on ? "the beginning of a longer number" : std::string_view{};
}

bool is_number_of_something_else(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(\b(?i:vra(?:ag|gen)|aanbeveling(?:en)?|maatregel(?:en)?|onderde(?:el|len)|acties?|actiepunt(?:en)?|conclusies?|stelling(?:en)?|doel(?:en)?|spoor|tabel|figuur|kader|bus|lijn|perceel|kavel|kandidaa?t(?:en)?|startnummer){gap}$)",
      "what else has numbers");
  return form.is_at_end(before(text, at, 32));
}

bool is_of_another_body(std::string_view text, Span cite) {
  constexpr std::size_t reach_of_body = 90;
  static const Expression ahead(
      R"(\b(?:[Gg]emeenteraad|[Pp]rovinciale{gap}[Ss]taten|[Pp]artijcongres|ALV|[A-Z][{latin}]*-?congres|congres|Europees{gap}Parlement|Vlaams{gap}Parlement|[Ll]agerhuis|[Hh]ogerhuis|Bondsdag|Bundestag|raadslid|Statenlid|waterschap)\b[^.;()\n]*$|\b(?:Vlaamse|Belgische){gap}(?:(?:motie|amendement|stuk){gap})?$)",
      "another body");
  static const Expression behind(
      R"({gap}(?:van|door|in){gap}(?:het|de){gap}(?:Europees{gap}Parlement|gemeenteraad|raadsagenda|[Pp]rovinciale{gap}[Ss]taten|congres|ALV)\b)",
      "of another body");
  return ahead.is_at_end(before(text, cite.begin, reach_of_body)) || behind.is_at(text, cite.end);
}

bool is_put_by_another_body(std::string_view text, Span cite) {
  static const Expression form(
      R"((?:^|[.!?\n]{space})(?:De|Het|In{gap}de|In{gap}het){gap}(?:gemeenteraad|[Pp]rovinciale{gap}[Ss]taten|Europees{gap}Parlement)\b[^.;:,()\n]{0,60}$)",
      "another body as subject");
  return form.is_at_end(before(text, cite.begin, 100));
}

bool has_another_owner(std::string_view text, std::size_t at) {
  static const Expression form(
      R"({space},?{space}van{gap}(?:(?:het|de){gap})?(?:gemeenteraad|B{space}(?:&|en){space}W\b|college{gap}van{gap}b|deurwaarder|OR\b|ondernemingsraad|notaris|[Pp]rovinciale{gap}[Ss]taten|waterschap|[{latin}-]+fractie{gap}in{gap}de{gap}gemeenteraad))",
      "another owner");
  return form.is_at(text, at);
}

bool is_dossier_of_others(std::string_view text, Span whole) {
  static const Expression unspaced(R"(^(?i:dossiers?(?:nummers?|nr\.?)?){gap}\d{5}\b)", "dossier printed without a blank");
  static const Expression bill(R"(^(?i:wets{fold}voor{fold}stel|wets{fold}ontwerp))", "bill");
  static const Expression owner(R"(\b(?:(?i:uw)|Kifid{space},|[Nn]otaris(?:kantoor)?[^.;()\n]{0,20},){gap}$)", "whose dossier");
  static const Expression owner_behind(
      R"({gap}van{gap}(?:de|het|een){gap}(?:notaris|rechtbank|verzekeraar|deurwaarder|bank\b))", "whose dossier it is");
  static const Expression country(
      R"(\b(?:Belgische|Duitse|Franse|Britse|Vlaamse|Luxemburgse|Amerikaanse|Oekra\x{EF}ense|Servische|Poolse|Hongaarse|Surinaamse){gap}$)",
      "other country");
  static const Expression country_behind(
      R"({gap}(?:van{gap}de{gap}(?:Belgische|Duitse|Franse|Britse|Vlaamse|Servische|Poolse|Hongaarse|Surinaamse){gap}regering|(?:is|werd){gap}in{gap}(?:Suriname|Duitsland|Belgi\x{EB}|Frankrijk){gap}(?:aangenomen|ingediend|verworpen))\b)",
      "in which country");
  const std::string_view words = before(text, whole.begin, 40);
  if (bill.is_at(whole.of(text), 0)) return country.is_at_end(words) || country_behind.is_at(text, whole.end);
  return unspaced.is_at(whole.of(text), 0) && (owner.is_at_end(words) || owner_behind.is_at(text, whole.end));
}

}  // namespace kamergraaf::detail
