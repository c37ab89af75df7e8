// SPDX-License-Identifier: Apache-2.0
#include "references/outside.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/context.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_memory = 500;

/// Who writes letters and is of neither Kamer nor government.
const Expression& outsider() {
  static const Expression form(
      R"((?i)\b(?:gemeenten?|provincies?|college|stichting|vereniging|bedrijf|inspectie|rekenkamer|waterschap|burgemeester|ondernemingsraad|bestuur|directie|netbeheerder|advocaat|bewoners|burgers|redactie|werkgevers|vakbond|fabrikant|rechtbank|[{latin}]*banken|Europese{gap}Commissie)\b)",
      "outsider");
  return form;
}

bool is_sent_by_others(std::string_view text, std::size_t at) {
  static const Expression sender(R"({gap}(?:van|aan){gap}(?P<who>[^,.;:()\n]{3,60}))", "sender");
  static const Expression parliament(
      R"((?i)^(?:de{gap}|het{gap}|onze{gap}|mijn{gap}|uw{gap}|haar{gap}|zijn{gap}|vaste{gap}|demissionaire{gap})*(?:[{latin}]*minister|staatssecretaris|bewinds|kabinet|regering|ambts|premier|(?:Tweede{gap}|Eerste{gap})?Kamer\b|commissie{gap}voor|voorzitter|griffier|heer\b|mevrouw|leden|lid\b|beide|\d|{datum}|buitenlandse|binnenlandse|financi|justitie|economische|defensie|onderwijs|landbouw|infrastructuur|volksgezondheid|sociale|algemene|klimaat|asiel|(?:VWS|OCW|SZW|BZK?|EZK?|LNV|LVVN|IenW|JenV|AZ|VRO|KGG|I&W|J&V)\b))",
      "sender in parliament");
  static const Expression proper(R"(^(?:de|het|een)\b|^[{capital}])", "article or name");
  const auto match = sender.at(text, at);
  if (!match) return false;
  const std::string_view who = sender.named(*match, "who").of(text);
  return proper.is_at(who, 0) && !parliament.is_at(who, 0);
}

/// "De brief van 17 januari uit Gouda", "namens de provincies", "waarin de provincie om geld vraagt".
bool is_written_by_others(std::string_view text, std::size_t at) {
  static const Expression form(
      R"({gap}(?:uit{gap}[{capital}][{small}]|(?:namens|door){gap}(?:(?:de|het|een){gap})?(?P<who>[{latin}-]+(?:{gap}[{latin}-]+)?)|(?:waarin|die|welke){gap}(?:de|het|een){gap}(?P<asks>[{latin}-]+(?:{gap}[{latin}-]+)?)[^.;:()\n]{0,60}?\b(?:vra(?:agt|gen)|verzoe(?:kt|ken)|schrij(?:ft|ven)|aangeeft|meldt|pleit(?:en)?|oproept|stuurden?|zond(?:en)?|schre(?:ef|ven))\b|die{gap}(?:ik|het{gap}kabinet){gap}[^.;:()\n]{0,40}?\b(?:ontving(?:en)?|kreeg|kregen|heb{gap}ontvangen)\b))",
      "writer behind");
  const auto match = form.at(text, at);
  if (!match) return false;
  const Span who = form.named(*match, "who");
  const Span asks = form.named(*match, "asks");
  return (who.empty() && asks.empty()) || outsider().is_in((who.empty() ? asks : who).of(text));
}

bool is_of_another_body(std::string_view text, std::size_t at) {
  static const Expression congress(R"({gap}(?:van|in|uit|op|tijdens|bij){gap}(?:de|het|een){gap}[{latin}]*congres\b)",
                                   "congress");
  static const Expression body(
      R"({gap}(?:van|in|uit){gap}(?:de|het|een){gap}(?i:raad\b|[{latin}]*gemeente[{latin}]*|[{latin}]*staten\b|provincie|europe[{latin}]+|[{latin}]*parlement|senaat|congres|groenen|stad\b|[{latin}]*raad\b|vakbond|vereniging|stichting|leden(?:raad|vergadering)))",
      "another body");
  return body.is_at(text, at) || congress.is_at(text, at);
}

/// "Bij brief van 11 oktober heeft de gemeente": the gemeente.
std::string_view who_behind(std::string_view text, std::size_t at) {
  static const Expression form(
      R"({gap}(?:heeft|hebben|had|hadden|verzocht(?:en)?|vroeg(?:en)?|reageerden?|schre(?:ef|ven)|liet(?:en)?|vraagt|verzoekt|deelden?|stelden?){gap}(?P<who>(?:de|het|een|uw){gap}[^,.;:()\n]{2,40}|[{capital}][^,.;:()\n]{1,40}))",
      "who");
  const auto match = form.at(text, at);
  return match ? form.named(*match, "who").of(text) : std::string_view{};
}

/// "In de brief van 17 januari schrijft de provincie": the province. Nothing of what is done about the letter.
std::string_view who_writes_in_it(std::string_view text, const Phrase& phrase) {
  static const Expression in_it(R"((?i)\b(?:in|bij|per|met|middels|via|blijkens|volgens){gap}$)", "in it");
  static const Expression form(
      R"({gap}(?:vra(?:agt|gen)|vroeg(?:en)?|verzoe(?:kt|ken)|verzocht(?:en)?|schrij(?:ft|ven)|schre(?:ef|ven)|meldt|melden|meldden?|reageert|reageerden?|waarschuwt|waarschuwden?|laat|liet(?:en)?){gap}(?P<who>(?:de|het|een|uw){gap}[^,.;:()\n]{2,40})|{gap}(?:heeft|hebben){gap}(?P<asker>(?:de|het|een|uw){gap}[^.;:()\n]{2,60}?){gap}(?:verzocht|gevraagd|geschreven|bericht|gemeld)\b)",
      "who writes");
  if (phrase.pointer == Pointer::mine) return {};
  const auto match = form.at(text, phrase.span.end);
  if (!match || !in_it.is_at_end(before(text, phrase.span.begin, 16))) return {};
  const Span who = form.named(*match, "who");
  return (who.empty() ? form.named(*match, "asker") : who).of(text);
}

bool is_government(std::string_view who) {
  static const Expression form(R"((?i)minister|staatssecretaris|bewinds|kabinet|regering|ambt|premier)", "government");
  return form.is_in(who);
}

bool is_of_the_kamer(std::string_view who) {
  static const Expression form(
      R"((?i)^(?:(?:de|uw|onze|het|een){gap})?(?:vaste{gap}|algemene{gap}|tijdelijke{gap}|tweede{gap}|eerste{gap})*(?:Kamer\b|(?:kamer)?commissie|griffier|leden\b|lid\b|fractie|[{latin}-]+fractie))",
      "Kamer");
  return form.is_at(who, 0);
}

/// "De banken hebben mij bij brief van 17 januari bericht", "Per brief van 17 januari hebben banken mij bericht".
bool is_sent_to_me(std::string_view text, const Phrase& phrase) {
  static const Expression ahead(
      R"(\b(?:heeft|hebben|had|hadden){gap}(?:mij|ons|me)\b[^.;]{0,60}\b(?:bij|per|in|middels|met){gap}$)", "to me ahead");
  static const Expression behind(
      R"({gap}(?:heeft|hebben|had|hadden){gap}(?P<who>[{small}-]+(?:{gap}[{latin}-]+)?){gap}(?:mij|ons|me)\b)", "to me behind");
  static const Expression sent(
      R"(\b(?:stuurden?|zond(?:en)?|schre(?:ef|ven)|richtten?){gap}(?:(?:aan{gap})?(?:mij|ons|me)){gap}$)", "sent to me");
  static const Expression kamer(R"((?i)\b(?:Kamer|[{latin}]*commissie|ik|wij|we)\b)", "of the Kamer, or mine");
  static const Expression named(R"(\b(?:[Dd]e|[Hh]et|[Ee]en){gap}[{latin}])", "somebody");
  const auto is_others = [](std::string_view who) { return !is_government(who) && !kamer.is_in(who); };
  const auto match = behind.at(text, phrase.span.end);
  if (match && phrase.pointer == Pointer::none) return is_others(behind.named(*match, "who").of(text));
  const std::string_view sentence = sentence_before(text, 0, phrase.span.begin).of(text);
  const bool told = sent.is_in(sentence) || (phrase.pointer == Pointer::none && ahead.is_in(sentence));
  return told && named.is_in(sentence) && is_others(sentence);
}

/// "De gemeente heeft bij brief van 11 oktober bezwaar gemaakt".
bool is_said_of_others(std::string_view text, const Phrase& phrase) {
  if (const auto who = who_writes_in_it(text, phrase); !who.empty()) return outsider().is_in(who) && !is_government(who);
  if (phrase.pointer <= Pointer::the && is_sent_to_me(text, phrase)) return true;
  if (phrase.pointer != Pointer::none) return false;
  const std::string_view behind = who_behind(text, phrase.span.end);
  if (!behind.empty() && !is_government(behind) && !is_of_the_kamer(behind)) return true;
  return outsider().is_in(sentence_before(text, 0, phrase.span.begin).of(text));
}

/// "een brief van de stichting … in die brief".
bool goes_back_to_others(std::string_view text, const Phrase& phrase) {
  static const Expression indefinite(R"((?i)\b(?:een|geen){gap}(?:[{latin}]+{gap})?$)", "indefinite");
  if (phrase.dated || !phrase.names.empty()) return false;
  const std::size_t from = phrase.span.begin - std::min(phrase.span.begin, longest_memory);
  const auto nouns = nouns_of(text, {from, phrase.span.begin}, phrase.kind);
  if (nouns.empty() || !indefinite.find(before(text, nouns.back().begin, 40))) return false;
  return is_sent_by_others(text, nouns.back().end) || is_of_another_body(text, nouns.back().end);
}

bool is_of_a_council(std::string_view sentence) {
  static const Expression council(
      R"(\b(?i:gemeenteraad|gemeenteraden|deelstaten|provinciale{gap}staten|eilandsraad)\b|\b(?:raad|congres|parlement|senaat)\b)",
      "council");
  static const Expression takes(R"(\b(?:nam|namen|neemt|aangenomen|aanvaardd?e?n?|stemde|uitspraak|vraagt|verzoekt|roept)\b)",
                                "takes");
  return council.is_in(sentence) && takes.is_in(sentence);
}

/// "De gemeenteraad van Ede nam de motie-De Boer aan".
bool is_put_to_another_body(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(^{space}(?:(?:De|Het){gap})?(?i:gemeenteraad|provinciale{gap}staten|eilandsraad|lagerhuis|hogerhuis|bondsdag|[{latin}-]*congres)(?:{gap}van{gap}[{capital}][{latin}-]+)?{gap}(?:nam|neemt|aanvaardde|verwierp){gap}$)",
      "another body that decides");
  return form.is_in(sentence_before(text, 0, at).of(text));
}

bool is_of_a_writer(std::string_view sentence) {
  static const Expression writes(
      R"(\b(?:schre(?:ef|ven)|schrijf(?:t|ven)?|geschreven|stuurden?|stuurt|gestuurd|zond(?:en)?|gezonden|toegezonden|verzonden|waarschuwden?|meldden?|lieten?{gap}weten|brie(?:f|ven))\b)",
      "writes");
  return outsider().is_in(sentence) && writes.is_in(sentence);
}

}  // namespace

bool is_by_the_kamer(std::string_view text, const Phrase& phrase) {
  static const Expression ahead(
      R"((?i)\b(?:uw{gap}Kamer|de{gap}(?:vaste{gap})?(?:kamer)?commissie(?:{gap}voor[^,.;]{0,50})?|u){gap}(?:heeft|hebt|hebben|had|vroeg|vraagt|verzocht|verzoekt|schreef)\b[^.;]{0,60}\b(?:bij|per|in|middels){gap}(?:haar{gap})?$)",
      "the Kamer ahead");
  static const Expression with_it(
      R"((?i)\b(?:uw{gap}Kamer|de{gap}(?:vaste{gap})?(?:kamer)?commissie(?:{gap}voor[^,.;]{0,50})?|u){gap}(?:heeft|hebt|vroeg|vraagt|verzocht|verzoekt)\b(?P<between>[^.;,]{0,60})\b(?:bij|per|middels|met){gap}$)",
      "the Kamer with it");
  static const Expression sender(R"({gap}van{gap}(?P<who>[^,.;:()\n]{3,60}))", "sender");
  if (is_of_the_kamer(who_writes_in_it(text, phrase))) return true;
  const auto match = sender.at(text, phrase.span.end);
  if (match && is_of_the_kamer(sender.named(*match, "who").of(text))) return true;
  static const Expression others(R"((?i)\b(?:ik|wij|we|kabinet|die|dat|waarom|waar[a-z]*)\b)", "others");
  const std::string_view sentence = sentence_before(text, 0, phrase.span.begin).of(text);
  if (const auto with = phrase.pointer == Pointer::the ? with_it.find(sentence) : std::nullopt)
    if (!others.is_in(with_it.named(*with, "between").of(sentence))) return true;
  if (phrase.pointer != Pointer::none) return false;
  return is_of_the_kamer(who_behind(text, phrase.span.end)) || ahead.find(sentence_before(text, 0, phrase.span.begin).of(text));
}

bool speaks_of_others(std::string_view text, Span words, PaperKind kind) {
  for (std::size_t begin = words.begin; begin < words.end;) {
    const std::size_t stop = std::min(text.substr(0, words.end).find_first_of(".;!?", begin), words.end);
    const std::string_view sentence = Span{begin, stop}.of(text);
    if (kind == PaperKind::letter ? is_of_a_writer(sentence) : is_of_a_council(sentence)) return true;
    begin = stop + 1;
  }
  return false;
}

bool is_from_outside(std::string_view text, const Phrase& phrase) {
  const bool letter = phrase.kind == PaperKind::letter;
  if (!letter && phrase.kind != PaperKind::motion) return false;
  const bool others = letter ? is_sent_by_others(text, phrase.span.end) || is_written_by_others(text, phrase.span.end) ||
                                   is_said_of_others(text, phrase)
                             : is_of_another_body(text, phrase.span.end) || is_put_to_another_body(text, phrase.span.begin);
  return others || goes_back_to_others(text, phrase);
}

}  // namespace kamergraaf::detail
