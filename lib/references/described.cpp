// SPDX-License-Identifier: Apache-2.0
#include "references/described.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/subject.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_description = 160;

/// "De motie over kernenergie", "de motie onder punt 3", wherever it stands in its sentence.
bool is_said_more_of(std::string_view behind) {
  static const Expression form(
      R"(^{gap}(?:(?:over|inzake|betreffende|aan|van|op|met{gap}betrekking|m\.b\.t\.|t\.a\.v\.|die|dat|waarin|waarmee|waarvan|om|voor|tot|volgt|hiervoor|daarvoor|hierna|daarna|rondom|aangaande|omtrent|nopens|namens|getiteld|gericht{gap}op|uit{gap}(?:het|een|de)|d\.{space}d\.|(?:vermeld|genoemd|opgenomen){gap}(?:onder|in|op)|onder{gap}(?:(?:punt|nummer|nr|letter|agendapunt|bullet)\b|\d|[a-zA-Z]\b)|met{gap}(?:(?:als|de){gap})?titel|(?:met|onder){gap}letter|komt{gap}(?:voor|in|na|nog|eind|begin|medio))\b|t\.a\.v\.|d\.{space}d\.|['"\x{2018}\x{201C}«]|[{capital}]))",
      "description");
  static const Expression judged(R"(^{gap}aan{gap}het{gap}oordeel\b)", "judged");
  return form.is_at(behind, 0) && !judged.is_at(behind, 0);
}

/// "In mijn brief over natuur", and not "in mijn brief aan uw Kamer".
bool is_said_more_of_mine(std::string_view behind) {
  static const Expression form(
      R"(^{gap}(?:(?:over|inzake|betreffende|aangaande|omtrent|met{gap}betrekking|met{gap}(?:(?:een|de|mijn|onze|daarin){gap})?(?:reactie|antwoord|appreciatie|beantwoording)|die{gap}(?:ik|wij){gap}(?:u{gap})?(?:nog|zal|ga)|van{gap}(?:vorige?|afgelopen|eerder|begin|medio|eind|\d))\b|m\.b\.t\.|t\.a\.v\.|aan{gap}(?:de{gap}(?:Eerste|[{small}])|het|een|[{capital}])))",
      "description of mine");
  static const Expression addressed(
      R"(^{gap}aan{gap}(?i:(?:de{gap}(?:voorzitter|leden){gap}van{gap})?(?:de{gap})?(?:Tweede{gap})?Kamer)\b)", "addressed");
  return form.is_at(behind, 0) && !addressed.is_at(behind, 0);
}

/// Where the sentence begins with the paper, what stands between it and the verb says more of the paper.
bool is_said_more_of_the_first(std::string_view text, const Phrase& phrase, std::string_view behind) {
  static const Expression begin(
      R"(^[^{latin}\d]*(?:(?:In|Met|Over|Bij|Op|Aan|Van|Voor|Naar|Uit|Per|Volgens|Conform|Zie(?:{gap}ook)?){gap})?$)",
      "begin of a sentence");
  static const Expression more(
      R"(^{gap}(?:(?:hieronder|in|uit|bij|tijdens|onder|door|namens|rond|ter|ten|tegen|met|zonder|vanuit|vanwege|binnen|naar|via|sinds|na|getiteld|genaamd|gericht|vermeld|genoemd|opgenomen|afkomstig|welke|qua|houdende|strekkende|mbt|tav|ivm|inz)\b|i\.v\.m\.|(?:hier|daar|er|waar)(?:over|toe|van|mee|bij|voor|op|aan|in|onder|boven|omtrent|na)\b|ter{space}zake\b|terzake\b))",
      "more of it");
  static const Expression aside(
      R"(^{gap}(?:(?:(?:hier|daar|er)(?:over|toe|van|mee|bij|voor|op|aan|in|omtrent)|ter{space}zake|terzake){gap}(?:is|was|wordt|werd|zijn|heeft|is)|in{gap}(?:kwestie|stemming|haar|zijn|de{gap}hand)|in{gap}(?:deze|die|haar|zijn){gap}[{small}]*{space}vorm|met{gap}(?:bijlage|algemene|ruime)|ten{gap}slotte|tenslotte|aan{gap}uw{gap}Kamer|aan{gap}de{gap}Tweede)\b)",
      "aside");
  return more.is_at(behind, 0) && !aside.is_at(behind, 0) && begin.is_in(sentence_before(text, 0, phrase.span.begin).of(text));
}

/// "De motie (over sport)".
bool is_said_more_of_in_brackets(std::string_view behind) {
  static const Expression form(R"(^{gap}\({space}(?:over|inzake|betreffende|van|ingediend|onder|tot|om)\b)",
                               "more in brackets");
  return form.is_at(behind, 0);
}

/// "In de brief onder punt 3", "de brief met bijlagen".
bool is_a_place_in_it(std::string_view text, const Phrase& phrase, std::string_view behind) {
  static const Expression in_it(R"(\b[Ii]n{gap}$)", "in it");
  static const Expression place(R"(^{gap}(?:onder|bij|met)\b)", "place in it");
  static const Expression annexes(R"(^{gap}met{gap}(?:bijlage|daarin))", "with annexes");
  return annexes.is_at(behind, 0) || (in_it.is_at_end(before(text, phrase.span.begin, 8)) && place.is_at(behind, 0));
}

bool is_among(std::string_view name, const Said& said) {
  return std::any_of(said.names.begin(), said.names.end(),
                     [&](const std::string& author) { return surname_of(author) == surname_of(name); });
}

/// "De motie, ingediend door het lid Jansen", "de motie hierover van het lid Jansen", "de motie (Jansen)": the name.
std::string_view mover_in(std::string_view behind) {
  static const Expression forms[] = {
      Expression(
          R"(^,?{gap}(?:zoals{gap})?(?:(?:destijds|eerder|toen){gap})?(?:ingediend|ondertekend|voorgesteld|opgesteld){gap}(?:onder{gap}meer{gap})?(?:door|namens){gap}(?:{member})?(?P<name>{surname}))",
          "put forward by"),
      Expression(
          R"(^{gap}(?:(?:daar|hier)(?:toe|over|op|omtrent|van|bij)|ter{space}zake|terzake|dienaangaande){gap}(?:van|door){gap}(?:{member})?(?P<name>{surname}))",
          "about it of"),
      Expression(
          R"(^,{gap}die{gap}(?:door{gap})?{member}(?P<name>{surname}){gap}(?:(?:heeft|had|werd|is|was){gap})?(?:indien|ingediend|voorstel|voorgesteld))",
          "that a member"),
      Expression(R"(^[,:]{gap}van{gap}(?:de{gap}hand{gap}van{gap})?{member}(?P<name>{surname}))", "and of a member"),
      Expression(R"(^{gap}\({space}(?:{member})?(?P<name>{surname})(?:{party})?{space}(?:c\.s\.)?\))", "in brackets"),
      Expression(R"(^{gap}(?:[Hh]eer|[Dd]hr\.?|[Mm]w\.?|[Kk]amerleden){gap}(?P<name>{surname}))", "without of"),
  };
  static const Expression judgement(
      R"(^(?:Ontraden|Oordeel|Bijlage|Aangenomen|Verworpen|Aangehouden|Ingetrokken|Overgenomen|Nieuw)\b)", "judgement");
  for (const Expression& form : forms)
    if (const auto match = form.at(behind, 0)) {
      const std::string_view name = form.named(*match, "name").of(behind);
      return judgement.is_at(name, 0) ? std::string_view{} : name;
    }
  return {};
}

/// "De brief, verzonden door de gedeputeerde".
bool is_by_somebody_else(std::string_view behind) {
  static const Expression form(
      R"(^,{gap}(?:(?:destijds|eerder|toen){gap})?(?:ondertekend|opgesteld|geschreven|gestuurd|verzonden|toegezonden|overhandigd|aangeboden|afkomstig){gap}(?:door|namens|van|uit){gap})",
      "by somebody");
  static const Expression own(
      R"(^[^.]{0,40}?\b(?:door|namens){gap}(?:mij\b|ons\b|(?:de|het|mijn|onze){gap}(?:toenmalige{gap}|vorige{gap})?(?:minister|staatssecretaris|kabinet|regering|ambt[a-z]*|voorganger)))",
      "own");
  return form.is_at(behind, 0) && !own.is_at(behind, 0);
}

/// "De motie (nr. 140)", "de motie met nummer 140", "de motie (letter E)": the number, in brackets or with a word for it.
std::string_view number_in(std::string_view behind) {
  static const Expression form(
      R"(^,?{gap}(?:[(\[]{space}(?:TK{gap}|EK{gap})?(?:(?:op{gap})?(?:stuk{gap})?(?:nr\.?|no\.?|nummer){space})?(?P<one>\d{2,5}|[A-Z]{0,3}\d[\dA-Z-]{5,15}){space}[)\]]|(?:(?:met|onder|op){gap}(?:het{gap})?)?(?:volg|stuk)?(?:nr\.|no\.|nr|nummer|kenmerk|stuk){space}(?P<other>\d[\dA-Z]{0,12})\b|[(\[]{space}(?i:letter){gap}(?P<letter>[A-Z]{1,2}){space}[)\]]|#?(?P<bare>\d{1,5})(?:{gap}[{small}]|[,;])))",
      "number behind");
  static const Expression counted(
      R"(^{gap}\(?(?:\d+{gap}(?:dag|wek|week|maand|jaar|jaren|keer|maal|uur|{month})|(?:19|20)\d\d\)))", "count, day or year");
  const auto match = form.at(behind, 0);
  if (!match || counted.is_at(behind, 0)) return {};
  for (const char* part : {"one", "other", "letter", "bare"})
    if (const Span number = form.named(*match, part); !number.empty()) return number.of(behind);
  return {};
}

}  // namespace

bool may_be_described(const Scene& scene, const Phrase& phrase, const Said& said) {
  const std::string_view text = scene.document.text;
  const bool owned = phrase.kind == PaperKind::letter && is_possessive(phrase.pointer);
  if (phrase.pointer != Pointer::the && !owned) return false;
  const std::string_view behind = text.substr(phrase.span.end, longest_description);
  if (const auto number = number_in(behind); !number.empty()) return number != said.id.number.view();
  if (const auto mover = mover_in(behind); !mover.empty()) return !said.names.empty() && !is_among(mover, said);
  if (phrase.kind == PaperKind::letter && is_by_somebody_else(behind)) return true;
  if (phrase.kind == PaperKind::letter && is_a_place_in_it(text, phrase, behind)) return false;
  const bool more = owned ? is_said_more_of_mine(behind) : is_said_more_of(behind);
  return (more || is_said_more_of_in_brackets(behind) || is_said_more_of_the_first(text, phrase, behind)) &&
         !is_about_the_same(text, phrase.span, said);
}

}  // namespace kamergraaf::detail
