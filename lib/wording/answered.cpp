// SPDX-License-Identifier: Apache-2.0
#include "wording/answered.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_lead = 100;
constexpr std::size_t shortest_verb = 6;

/// "De appreciatie van het amendement-Jansen (36 999, nr. 35)", "de kabinetsreactie op de motie-Jansen": of either.
bool is_judged(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:(?:de|een|mijn|onze|zijn|haar|hun|uw){gap}(?:{adjective}){0,2}(?:kabinetsreactie|reactie|appreciatie)){gap}(?:op|van|over){gap}(?:(?:de|het){gap}(?:{adjective}){0,2})?$|\b(?:kabinetsreactie|kabinetsappreciatie|uitvoeringsbrief)(?:{gap}(?:op|van|over))?{gap}(?:(?:de|het){gap}(?:{adjective}){0,2})?$|(?:^|\b(?:de|mijn|onze|uw|zijn|haar){gap}|[(|\n]{space}|[-\x{2022}]{gap})[{latin}]{3,}brief{gap}(?:(?:over|inzake|betreffende|met){gap})?(?:(?:de|het){gap})?(?:uitvoering|opvolging|afdoening|invulling|stand{gap}van{gap}zaken){gap}(?:(?:van|bij|op){gap})?(?:(?:de|het){gap}(?:{adjective}){0,2})?$)",
      "judgement of it");
  return form.is_at_end(words);
}

/// "De lijst van vragen en antwoorden over de brief van 3 maart (36 999, nr. 35)": the number is that of the list.
bool is_asked_about(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:lijst{gap}van{gap}vragen(?:{gap}en{gap}antwoorden)?|schriftelijk{gap}overleg|vragen{gap}en{gap}antwoorden|inbreng){gap}(?:over|inzake|naar{gap}aanleiding{gap}van){gap}(?:(?:de|het|mijn|uw){gap}(?:{adjective}){0,2})?$)",
      "questions about it");
  return form.is_at_end(words);
}

/// "In de Kamerbrief van 4 maart over de motie-Jansen (36 999, nr. 35)": of either; likewise a report.
bool is_what_a_letter_is_about(std::string_view text, std::size_t noun) {
  const std::string_view words = before(text, noun, 2 * longest_lead);
  if (is_judged(words)) return true;
  if (std::none_of(words.begin(), words.end(), is_digit)) return false;
  static const Expression form(
      R"((?i)\b(?:[{latin}]*brief|rapport|verslag|appreciatie|kabinetsreactie|evaluatie)\b(?:[^.;:()\n]|\bd\.{blank}?d\.){0,40}\b{datum}[^.;:()\n]{0,20}\b(?:over|inzake|betreffende|naar{gap}aanleiding{gap}van|ter{gap}uitvoering{gap}van|in{gap}reactie{gap}op){gap}(?:(?:(?:de|het){gap})?(?:uitvoering|opvolging|afdoening|invulling|stand{gap}van{gap}zaken|voortgang|moties?|reactie|(?:beantwoording|antwoorden?)(?:{gap}[{small}]+){0,4}){gap}(?:(?:van|bij|op|over|met{gap}betrekking{gap}tot){gap})?)?(?:(?:de|het){gap}(?:{adjective}){0,2})?$)",
      "letter about it");
  return form.is_in(words);
}

/// "In mijn brief heb ik hierop gereageerd (36 999, nr. 13)": the letter answers, and is not answered.
bool is_where_it_is_said(std::string_view text, std::size_t noun) {
  static const Expression form(
      R"((?i)\b(?:in|met|bij|per|via|middels){gap}(?:(?:de|het|mijn|onze|deze|die|een|zijn|haar){gap})?(?:{adjective}){0,2}$)",
      "in it");
  return form.is_in(before(text, noun, longest_lead));
}

/// "Met mijn brief heb ik op de motie-Jansen gereageerd (36 999, nr. 35)", "bent u over de motie-Jansen geïnformeerd in 36
/// 999".
bool is_answered_around(std::string_view text, Span paper, std::string_view words) {
  static const Expression ahead(
      R"((?i)\b(?:heb|hebben|heeft|is|zijn|bent|werd|werden){gap}[^.;:()\n]{0,60}\b(?:op|over|van|aan){gap}(?:(?:de|het|die|deze){gap})?(?:{adjective}){0,2}$)",
      "answers ahead");
  static const Expression answered(
      R"((?i)^[^.;()]{0,60}\b(?:gereageerd|geantwoord|ingegaan|ge(?:i|\x{EF})nformeerd|bericht|voldaan){space}[(,.]?{space}(?:(?:zie|in|bij|met|per|via)(?:{gap}ook)?{gap})?$)",
      "answered");
  return answered.is_in(words) && ahead.is_in(before(text, paper.begin, longest_lead));
}

/// What is done when a letter answers.
const Expression& sending() {
  static const Expression form(
      R"((?i)\b(?:ge(?:i|\x{EF})nformeerd|ingelicht|gestuurd|toegestuurd|toegezonden|verzonden|gezonden|aangeboden|gemeld|verstrekt|toegelicht|uiteengezet|gerapporteerd|gereageerd|geantwoord|beantwoord|ingegaan|bericht|geschreven|geschetst)\b|\b(?:stand{gap}van{gap}zaken|update|toelichting|terugkoppeling|uitleg|reactie|antwoord|overzicht|inzicht|duidelijkheid){gap}(?:[a-z]+{gap}){0,2}(?:gegeven|gedeeld|geboden)\b|(?:met|via|door|middels){gap}(?:de|het|een|mijn|bijgevoegde?){gap}[^()]{0,40}\b(?:kamerbrief|brief|rapport|(?:actie)?plan|nota|notitie|handreiking|overzicht)\b)",
      "sent");
  return form;
}

/// "Over de motie-Jansen heb ik u geïnformeerd (36 999, nr. 35)", and not "de motie over wie wordt geïnformeerd".
bool tells_what_came_of_it(std::string_view words) {
  static const Expression done(R"((?i)\b(?:heb|hebben|heeft|is|zijn|ben|bent|werd|werden)\b)", "done");
  static const Expression clause(R"((?i)\b(?:verzoekt|verzoeken|vraagt|oproept|die|dat|waar[a-z]*|om|wie)\b)", "clause");
  static const Expression wished(
      R"((?i)\bom{gap}(?:(?:heeft|had|hebben){gap})?(?:vroeg(?:en)?|vra(?:agt|gen)|gevraagd|verzocht(?:en)?)[^{latin}]*$)",
      "wished for");
  if (wished.is_in(words)) return true;
  const auto verb = done.find(words);
  return verb && !clause.is_in(words.substr(0, verb->front().begin)) && sending().is_in(words, verb->front().end);
}

/// "De motie-Jansen is uitgevoerd (zie 36 999, nr. 35)", "is op 4 juni afgedaan (36 999, nr. 35)": the number is that of the
/// report; and not "Hiermee is de motie-Jansen afgedaan (36 999, nr. 12)".
bool is_reported_done(std::string_view text, Span paper, std::string_view words) {
  static const Expression done(
      R"((?i)^[^.;:()\n]{0,60}\b(?:is|zijn|werd|werden|heb|hebben|heeft)\b(?P<when>(?:[^.;:()\n]|\bjl\.|\bd\.{blank}?d\.){0,80}?)\b(?:uitgevoerd|afgedaan|afgehandeld|opgevolgd|ingevuld|verwerkt|voldaan|(?:uitvoering|invulling|opvolging|gevolg){gap}gegeven){space}(?P<lead>(?:[,;]|\()?{space}(?:zie|vgl\.|in|met|per|bij|via)(?:{gap}(?:ook|hiervoor|daarvoor|hierover)){0,2}{gap})?\(?$)",
      "done");
  static const Expression clause(R"((?i)\b(?:verzoekt|vraagt|oproept|die|dat|waar[a-z]*|wie)\b)", "clause");
  static const Expression day(
      R"(\b(?i:op|per|sinds|bij|in|eind|begin|medio){gap}(?:{datum}|\d{1,2}{gap}[a-z]{3,9}\b|{month}\b))", "day");
  static const Expression here(
      R"((?i)\b(?:hiermee|hiermede|hierdoor|hierbij|bij{gap}dezen?|(?:met|middels|via|door|in){gap}(?:deze|dit|bijgaande)\b|beschouw[a-z]*|acht)\b)",
      "by this");
  const auto match = done.at(words, 0);
  static const Expression voted(R"(\b(?:aangenomen|ingediend|verworpen)\b)", "voted on");
  if (!match || clause.is_in(words) || voted.is_in(done.named(*match, "when").of(words))) return false;
  if (here.is_in(before(text, paper.begin, longest_lead)) || here.is_in(words)) return false;
  return !done.named(*match, "lead").empty() || day.is_in(done.named(*match, "when").of(words));
}

/// "De uitvoering van de motie-Jansen is beschreven in 36 999, nr. 35", "voor de motie-Jansen verwijs ik naar 36 999, nr. 35",
/// "(zie voor de uitvoering 36 999, nr. 35)"; and not "de motie-Jansen is gedrukt in 36 999, nr. 12".
bool is_told_elsewhere(std::string_view words) {
  static const Expression form(
      R"((?i)^[^.;:()\n]{0,80}\b(?:is|zijn|was|wordt|worden|werd|werden|staat|staan|komt|komen|vind(?:t|en)?|verwijs|verwijst|verwijzen|ga|gaat|gaan|heb|hebben|heeft|bent|ben|wijs|wijzen)\b[^.;:()\n]{0,80}\b(?:in|naar|bij|via|met){gap}$|\({space}zie{gap}(?:ook{gap})?voor{gap}(?:(?:de|een|mijn|het){gap})?(?:[{latin}]+{gap})?(?:uitvoering|reactie|afdoening|toelichting|opvolging|invulling|antwoord|stand{gap}van{gap}zaken){gap}$)",
      "told in another paper");
  static const Expression its_own(
      R"((?i)\b(?:gedrukt|gepubliceerd|opgenomen|ingediend|voorgesteld|aangenomen|verworpen|aangehouden|vinden|staat|staan|komt|lezen|raadplegen|stemming|tekst|verzoekt|vraagt|oproept|die|dat|waar[a-z]*|wie)\b)",
      "of the motion itself");
  return form.is_in(words) && !its_own.is_in(words);
}

/// "De motie-Jansen is betrokken bij het actieplan (36 999, nr. 35)", and not "de motie-Jansen over het actieplan".
bool is_of_what_is_named_behind(std::string_view words) {
  static const Expression other(
      R"((?i)\b(?:de|het|een|dit|deze|die|zijn|haar|ons|onze|mijn|uw|hun|bijgevoegde?){gap}(?:[{small}-]+e{gap})?[{latin}]*(?:nota|notitie|akkoord|plan|visie|strategie|rapport|advies|evaluatie|onderzoek|handreiking|routekaart|monitor|kabinetsreactie)\b[^;()]{0,60}(?:\([^()]{0,40})?$)",
      "another paper");
  static const Expression meeting(
      R"((?i)\b(?:besproken|behandeld|bediscussieerd|aan{gap}de{gap}orde{gap}(?:gesteld|geweest|gekomen)|ter{gap}sprake{gap}gekomen){gap}(?:in|tijdens|bij|op){gap}(?:het|de|een){gap}(?:[{small}-]+e{gap})?[{latin}]*(?:debat|overleg|vergadering)\b[^;()]{0,60}(?:\([^()]{0,40})?$)",
      "meeting");
  if (meeting.is_in(words)) return true;
  static const Expression part(
      R"((?i)\b(?:is|zijn|wordt|worden|werd|werden)\b[^.;:()\n]{0,60}\b(?:betrokken{gap}(?:bij|in)|onderdeel{gap}van|in{gap}(?:lijn|strijd){gap}met|verwerkt{gap}in|meegenomen{gap}(?:in|bij)|uitgevoerd{gap}(?:binnen|via|met)){gap}(?:de|het|een|mijn|onze){gap}[^;:()\n]{0,60}(?:agenda|akkoord|advies|begroting|besluit|programma|nota|notitie|plan|visie|strategie|rapport|wetsvoorstel|brief|evaluatie)\b[^;:()\n]{0,60}\({space}$)",
      "part of another paper");
  static const Expression subject(
      R"((?i)\b(?:over|inzake|betreffende|aangaande|omtrent|rond|rondom|die|waar[a-z]*|om|voor|met|verzoekt|verzoeken|vraagt|roept|oproept)\b)",
      "subject");
  const auto match = part.is_in(words) ? part.find(words) : other.find(words);
  if (!match) return false;
  const std::string_view before = words.substr(0, match->front().begin);
  const std::size_t clause = before.find_last_of(';');
  return !subject.is_in(clause == std::string_view::npos ? before : before.substr(clause));
}

/// "De motie-Jansen (afgedaan met 36 999, nr. 35)", "| motie-Jansen | kabinetsreactie: 36 999, nr. 35".
bool is_dealt_with_in(std::string_view words) {
  static const Expression form(
      R"((?i)[(|]{space}(?:[^()|\n]{0,40}{gap})?(?:(?:afgedaan|uitgevoerd|beantwoord|afgehandeld|opgevolgd|verwerkt|ge(?:i|\x{EF})nformeerd){space}(?:,|{gap}(?:met|in|bij|via|per|zie)\b)|(?:kabinetsreactie|reactie|antwoord|uitvoering|appreciatie|afdoening)(?:{gap}daarop)?{space}(?::|{gap}(?:in|via|met|bij|per|zie)\b))[^()|\n]{0,24}$)",
      "dealt with in another paper");
  return form.is_in(words);
}

/// "De initiatiefnota-Jansen leidde tot een kabinetsreactie (36 999, nr. 3)".
bool is_what_a_memorandum_led_to(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:leidde|leidden|leidt|geleid|kreeg|ontving)\b[^;()]{0,60}\breactie\b[^;()]{0,40}\(?$|\bkabinetsreactie{space}\({space}$)",
      "answer to a memorandum");
  return form.is_in(words);
}

bool is_answered(std::string_view text, std::size_t noun, std::string_view words) {
  static const Expression form(
      R"((?i)^[^.;()]{0,80}\b(?:heb|hebben|heeft|is|zijn|werd)\b[^.;()]{0,80}\b(?:gereageerd|geantwoord|beantwoord|ingegaan|verstrekt)\b)",
      "answered");
  static const Expression reacted(
      R"((?i)\b(?:(?:in{gap})?(?:reactie|antwoord){gap}op|naar{gap}aanleiding{gap}van){gap}(?:(?:de|het|mijn|onze|deze|die|een|zijn|haar|uw|hun){gap})?(?:{adjective}){0,2}$)",
      "in answer to it");
  if (reacted.is_in(before(text, noun, longest_lead)) && sending().is_in(words)) return true;
  return form.is_in(words) && !is_where_it_is_said(text, noun);
}

}  // namespace

bool is_of_another_number(std::string_view text, Span paper, std::size_t number, PaperKind kind) {
  if (paper.end > number) return false;
  const std::string_view words = Span{paper.end, number}.of(text);
  const bool tells = words.size() >= shortest_verb;
  if (kind == PaperKind::letter)
    return is_asked_about(before(text, paper.begin, longest_lead)) || (tells && is_answered(text, paper.begin, words));
  if (kind == PaperKind::memorandum) return is_what_a_memorandum_led_to(words);
  if (kind != PaperKind::motion && kind != PaperKind::amendment && kind != PaperKind::questions) return false;
  return is_what_a_letter_is_about(text, paper.begin) ||
         (tells &&
          (is_answered_around(text, paper, words) || tells_what_came_of_it(words) || is_reported_done(text, paper, words) ||
           is_told_elsewhere(words) || is_of_what_is_named_behind(words) || is_dealt_with_in(words)));
}

}  // namespace kamergraaf::detail
