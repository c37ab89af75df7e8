// SPDX-License-Identifier: Apache-2.0
#include "matching/other_numbers.hpp"

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

}  // namespace

std::string_view number_of_something_else(std::string_view text, Span span) {
  static const Expression money(
      R"((?:€|\$|£|ƒ|\b(?:f|fl\.|EUR|NLG|USD)|(?i:\b(?:bedrag(?:e|en)?{gap}van|verordening|publicatieblad{gap}[LC]|postbus|telefoon(?:nummer)?|(?:bestel|artikel|order|klant|polis|zaak|serie|rekest|product|factuur|rekening|model|type|regel|tarief|registratie|verplichtingen|huis|perceel|contract|bezwaar)-?(?:nummer|nr\.?)|kavel|appl(?:ication)?\.?{gap}no\.|percee?l(?:en)?|grootboek(?:rekening)?|factu(?:ur|ren)|contract(?:en)?|bezwaarschrift|offerte|paragraaf|NEN(?:-EN)?|ISO|artikel(?:en)?|tel\.|fax|kvk(?:-nummer)?|iban|euro|publicatieblad{gap}nr\.|(?:stcrt\.|staatscourant|trb\.|tractatenblad){gap}(?:1[89]|20)\d\d,(?:{space}nr\.)?))){space}:?{space}$)",
      "money");
  const std::string_view words = before(text, span.begin, 40);
  static const Expression other_series(
      R"((?:\b(?:(?i:raads(?:stuk|voorstel|besluit|(?:informatie)?brief)|statenvoorstel|college(?:besluit|voorstel)|rolnummer|octrooi|working{gap}paper)|UNTS|CAS|BWV|KV|NGC|HD)|\b(?i:referentie){space}:|[\s(,;]W\.|\b(?i:deel|dl\.|hypotheken|drucksache|zaak|arrest|vonnis|rekest|bestek|tekening|rijksmonument|inv\.|toegang|akte|polis|order|opus|kostenplaats|(?:ziekenhuis|proces|zorg|bouw|politie|straf|personeels)dossier|gemeentelijk{gap}dossier)|\bHR{gap}\d{1,2}{gap}[{small}]+{gap}(?:1[89]|20)\d\d,){space}$)",
      "other series");
  static const Expression other_number(R"(\b(?P<word>[{latin}]{3,24}-?)(?i:nummer|nr\.?|code){space}:?{space}$)",
                                       "number of something");
  static const Expression own_number(
      R"(^(?i:.*(?:dossier|stuk|voorstel|ontwerp|kamer|motie|brief|amendement|besluit|wet|wets|volg|onder|rijkswet|document|vergader)-?)$)",
      "word of a paper");
  if (money.is_at_end(words)) return "an amount or a number of something else";
  if (is_digit(text[span.begin])) {
    const auto named = other_number.find(words);
    if (other_series.is_at_end(words) || (named && !own_number.is_in(other_number.named(*named, "word").of(words))))
      return "a number of something else";
  }
  if (is_number_of_an_order(before(text, span.begin, reach_of_order))) return "a number of something else";
  static const Expression longer(R"([0-9][.,/:-]$)", "longer number");
  if (longer.is_at_end(words)) return "the end of a longer number";
  const bool goes_on = span.end < text.size() && is_digit(text[span.end]) && is_digit(text[span.end - 1]);
  return goes_on ? "the beginning of a longer number" : std::string_view{};
}

bool is_number_of_something_else(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(\b(?i:vra(?:ag|gen)|aanbeveling(?:en)?|maatregel(?:en)?|onderde(?:el|len)|acties?|actiepunt(?:en)?|conclusies?|stelling(?:en)?|doel(?:en)?|spoor|tabel|figuur|kader|bus|lijn|perceel|kavel|kandidaa?t(?:en)?|startnummer|woning|zaal|team|deel|band){gap}$)",
      "what else has numbers");
  return form.is_at_end(before(text, at, 32));
}

bool is_of_another_body(std::string_view text, Span cite) {
  constexpr std::size_t reach_of_body = 90;
  static const Expression ahead(
      R"(\b(?:[Gg]emeenteraad|[Pp]rovinciale{gap}[Ss]taten|[Pp]artijcongres|ALV|[A-Z][{latin}]*-?congres|congres|Europees{gap}Parlement|Vlaams{gap}Parlement|[Ll]agerhuis|[Hh]ogerhuis|Bondsdag|Bundestag|raadslid|Statenlid|waterschap)\b[^.;()\n]*$|\b(?:Vlaamse|Belgische|Britse|Duitse|Franse){gap}(?:(?:motie|amendement|stuk){gap})?$)",
      "another body");
  static const Expression behind(
      R"({gap}(?:van|door|in){gap}(?:het|de){gap}(?:Europees{gap}Parlement|gemeenteraad|raad|raadsagenda|[Pp]rovinciale{gap}[Ss]taten|congres|ALV)\b)",
      "of another body");
  return ahead.is_at_end(before(text, cite.begin, reach_of_body)) || behind.is_at(text, cite.end);
}

bool has_another_owner(std::string_view text, std::size_t at) {
  static const Expression form(
      R"({space},?{space}(?:van|aan|door|in){gap}(?:(?:het|de){gap})?(?:gemeente(?:raad)?\b|gemeenteraad|raad\b|B{space}(?:&|en){space}W\b|college{gap}van{gap}b|deurwaarder|OR\b|ondernemingsraad|notaris|[Pp]rovinciale{gap}[Ss]taten|waterschap|[{latin}-]+fractie{gap}in{gap}de{gap}gemeenteraad))",
      "another owner");
  return form.is_at(text, at);
}

bool is_dossier_of_others(std::string_view text, Span whole) {
  static const Expression word(
      R"(^(?i:dossiers?(?:nummers?|nr\.?)?|wets{fold}voor{fold}stel(?:len)?|wets{fold}ontwerp(?:en)?)\b)", "word of a dossier");
  static const Expression ahead(
      R"((?:\b(?i:uw)|\b(?:[Kk]oophandel|KvK|Kifid|[Nn]otaris(?:kantoor)?|[Zz]iekenhuis|[Pp]olitie|[Rr]echtbank){space},|\b[{capital}][{latin}]{2,}(?:se|sche|nse)){gap}$)",
      "whose it is");
  static const Expression ours(R"((?i:nederlandse|europese|rijks[{small}]*|deze|die|onze){gap}$)", "of the Netherlands");
  static const Expression behind(
      R"({gap}(?:van{gap}(?:de|het|een){gap}(?:notaris|rechtbank|politie|verzekeraar|deurwaarder|gemeente\b|bank\b|[{capital}][{latin}]+(?:se|sche){gap}(?:regering|parlement))|(?:(?:is|wordt|werd){gap})?in{gap}(?:Suriname|Duitsland|Belgi(?:e|\x{EB})|Frankrijk)\b))",
      "of whom it is");
  if (!word.is_in(whole.of(text))) return false;
  const std::string_view words = before(text, whole.begin, 40);
  return (ahead.is_at_end(words) && !ours.is_at_end(words)) || behind.is_at(text, whole.end);
}

}  // namespace kamergraaf::detail
