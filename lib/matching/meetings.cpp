// SPDX-License-Identifier: Apache-2.0
#include "matching/meetings.hpp"

#include <utility>

#include "matching/parts.hpp"
#include "wording/council.hpp"
#include "wording/meeting_day.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_title_before = 120;
constexpr std::size_t longest_words_before = 48;

bool is_part_of_a_longer_name(std::string_view words) {
  static const Expression form(
      R"((?:{dash}{gap}(?:en|&){gap}|{dash}|\b(?i:algemene|sociale|nederlandse|wetenschappelijke|provinciale|hoge|maatschappelijke?|publieke?|internationale?){gap}|\b(?i:voorzitter|president|lid|leden|secretariaat){gap}van{gap}(?:de{gap})?)$)",
      "a longer name");
  return form.is_in(words);
}

bool is_of_several_days(std::string_view day) {
  const auto written = find_meeting_day(day);
  return written && (written->first_month != 0 || written->first_day != written->last.day);
}

/// "het commissiedebat Landbouw- en Visserijraad van 5 maart" may have been held that day itself. The day is the Council's
/// where the debate is about it, where brackets or a title on an agenda have it ("Tweeminutendebat Milieuraad d.d. 4 maart"),
/// and where there are several.
bool may_be_the_day_of_a_debate(const Parts& parts, std::string_view words) {
  static const Expression form(
      R"((?P<determiner>\b(?i:de|het|dit|dat|een|uw){gap}(?:[{latin}]+{gap}){0,2}?)?(?P<debate>(?i:\b(?:[{latin}]*debat|[{latin}]*overleg))|\b(?:AO|WGO|VAO|VSO|SO|TMD|CD))\b(?P<subject>[^.;()\n]{0,60})$)",
      "debate before it");
  static const Expression about(R"((?i)\b(?:over|inzake|betreffende|agenda)\b)", "about");
  static const Expression in_writing(R"(^(?i:overleg|V?SO)$)", "in writing");
  static const Expression on(R"((?i)\b(?:op|voor){space}$)", "on");
  const auto match = form.find(words);
  if (!match || parts["lead"].empty() || !parts["bracket"].empty() || is_of_several_days(parts["day"])) return false;
  const bool is_about = about.is_in(form.named(*match, "subject").of(words));
  if (on.find(parts["lead"])) return !is_about || !in_writing.find(form.named(*match, "debate").of(words));
  return !form.named(*match, "determiner").empty() && !is_about;
}

std::string_view refusal_of_spoken(const Parts& parts) {
  static const Expression definite(R"(^(?i:de|deze|die){gap})", "definite");
  static const Expression act(
      R"((?i)(?:\b(?:parlement|EP|commissie|state){space},?{gap}en{gap}|\b[{latin}]*(?:verordening(?:en)?|richtlijn(?:en)?|besluit(?:en)?|beschikking(?:en)?|aanbeveling(?:en)?|resoluties?)\b[^.;]{0,40}\bvan{gap}|\d/[{latin}]*{gap}van{gap})$)",
      "who made an act");
  static const Expression small(R"(\braad\b)", "small letter");
  static const Expression another(
      R"({gap}van{gap}(?:Bestuur|Toezicht|State|Europa|Commissarissen)\b|{gap}(?:te|in){gap}(?:Groningen|Den{gap}Haag|Amsterdam|Rotterdam|Utrecht|Maastricht|Almelo)\b)",
      "another council");
  const Span whole = parts.match.front();
  if (parts["lead"].empty() || !definite.at(whole.of(parts.text), 0)) return "no certain Council";
  if (small.find(whole.of(parts.text)) || another.at(parts.text, whole.end)) return "another council";
  return act.find(before(parts.text, whole.begin, longest_title_before)) ? "it made an act on that day" : std::string_view{};
}

std::string_view refusal_of_council(const Parts& parts) {
  const std::string_view words = before(parts.text, parts.match.front().begin, longest_title_before);
  if (is_part_of_a_longer_name(words)) return "part of a longer name";
  return may_be_the_day_of_a_debate(parts, words) ? "it may be the day of the debate" : std::string_view{};
}

bool is_held_elsewhere(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:europees{gap}parlement|EP|lagerhuis[{latin}]*|hogerhuis[{latin}]*|bondsdag|congres|senaat|gemeenteraad|provinciale|eilandsraad|algemene{gap}vergadering|VN|veiligheidsraad|verenigde{gap}naties|televisie|RTL|NOS)\b|(?:trekkers|verkiezings|eenvandaag|buitenhof|slot|brexit|televisie|tv|radio|raads|staten|premiers)-?debat)",
      "held elsewhere");
  return form.is_in(words);
}

/// The words before it in its own sentence.
std::string_view lead_up(std::string_view text, std::size_t at) {
  static const Expression form(R"((?:[.!?]\s+|{break}\s*{break})(?P<own>[^.!?]*)$)", "own sentence");
  const std::string_view words = before(text, at, longest_words_before);
  const auto match = form.find(words);
  return match ? form.named(*match, "own").of(words) : words;
}

bool speaks_of_others_who_meet(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:europees{gap}parlement|lagerhuis|hogerhuis|bondsdag|gemeenteraad|eilandsraad|provinciale{gap}staten)\b)",
      "others who meet");
  return form.is_in(words);
}

bool is_with_others(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(\)?,?{gap}(?:met|in|van){gap}(?:de|het|een){gap}(?i:gemeente|raad\b|provinc|bewoners|burgers|universiteit|vakbond|lagerhuis|hogerhuis|europe[{latin}]*{gap}parlement|COP\b|VN\b|bondsdag|staten\b))",
      "with others");
  return form.is_at(text, at);
}

bool has_a_day_of_its_own(std::string_view subject) {
  static const Expression form(
      R"((?i)(?:\b(?:[{latin}]*(?:brief|brieven|rapport|rapporten|verslag|moties?|amendement(?:en)?|advies|adviezen|nota|notitie|besluit|uitspraak|arrest|vonnis|akkoord|overeenkomst|verklaring|bericht(?:en)?|artikel|uitzending|verdrag|raad|top|beving(?:en)?|overstroming(?:en)?|watersnood|explosies?|ongeluk(?:ken)?|ongeval(?:len)?|moord(?:en)?|partij|storm|lek|hack|inval|oorlog|staatsgreep|uitlating(?:en)?|uitspraken|interview|tweets?|protest(?:en)?|herdenking|memo|stuk(?:ken)?|cijfers|raming(?:en)?|peiling|onthulling(?:en)?|berichtgeving|reactie|conferentie|bijeenkomst|vergadering|debat|overleg|aanslag(?:en)?|aanval(?:len)?|ramp|verkiezing(?:en)?|referendum|brand|demonstraties?|rellen|gebeurtenissen|incident(?:en)?|storing|uitbraak|crash|staking(?:en)?|voorstel|regeling|verordening|richtlijn|wet|begroting|onderzoek|gesprek|bezoek|situatie|agenda|toespraak|vragen|antwoorden|toezegging(?:en)?)|ER|RBZ|RAZ|ecofin|eurogroep|JBZ|WSBVC|OJCS)\b))",
      "what has a day of its own");
  return form.is_in(subject);
}

bool goes_on_as_a_sentence(std::string_view subject) {
  static const Expression form(
      R"((?i)\b(?:ik|wij|we|u|hij|zij|ze|men|heb|hebben|heeft|had|hadden|is|was|waren|ben|werd|werden|wordt|worden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|wil|willen|dat|die|waar[{latin}]*|om|te|dient|dienen|vindt|vinden|vond|ging|gaat|komt|kwam|kreeg|gaf|vroeg|zei|zegde|sprak|spreekt|liet|laat|toegezegd|gevraagd|gewijzigd|laatstelijk|tussen|sinds|vanaf|tot|uiterlijk|niet|ook|nog|al|pas|mede)\b)",
      "a sentence");
  return form.is_in(subject);
}

/// "met uw Kamer over", " Wonen", "".
bool is_subject(std::string_view words) {
  static const Expression form(
      R"(^{space},?{space}(?:(?i:met|in|van|door){gap}(?:(?i:uw|de){gap}(?:(?i:tweede|eerste){gap})?Kamer|de{gap}(?:vaste{gap}|algemene{gap}|tijdelijke{gap}|vaste{gap}kamer)?(?i:[{latin}]*commissie)[^,]{0,60}?)(?:{gap}|$|,))*(?:$|(?i:over|inzake|betreffende|aangaande|rond|naar{gap}aanleiding{gap}van){gap}|[:]{space}|\(?['"\x{2018}\x{201C}]?[{capital}]))",
      "subject");
  return form.is_at(words, 0);
}

bool is_organisation(std::string_view words) {
  static const Expression form(R"(^(?i:de|deze|die){gap}AO\b)", "administratieve organisatie");
  return form.is_at(words, 0);
}

std::string_view refusal_of_debate(const Parts& parts) {
  const std::string_view subject = parts["subject"];
  const Span whole = parts.match.front();
  static const Expression a_disc(R"(^(?i:een){gap}CD\b)", "a disc");
  if (a_disc.at(whole.of(parts.text), 0)) return "no certain debate";
  if (is_with_others(parts.text, whole.end) || is_held_elsewhere(whole.of(parts.text)) ||
      is_held_elsewhere(lead_up(parts.text, whole.begin)) ||
      speaks_of_others_who_meet(before(parts.text, whole.begin, longest_title_before)))
    return "held elsewhere";
  if (is_part_of_a_longer_name(before(parts.text, whole.begin, longest_words_before)) || is_organisation(whole.of(parts.text)))
    return "part of a longer name";
  static const Expression foot(R"({gap}[TE]K{gap}\d{1,3}{blank}*(?:\r?\n|$))", "running foot of minutes");
  if (foot.is_at(parts.text, whole.end)) return "the running foot of minutes";
  if (subject.empty()) return {};
  if (has_a_day_of_its_own(subject)) return "it may be the day of what is debated";
  if (parts["lead"].empty() || goes_on_as_a_sentence(subject) || !is_subject(subject))
    return "it may be the day of something else";
  return {};
}

Chamber chamber_in(std::string_view words) {
  static const Expression tweede(R"((?i)\btweede{gap}kamer\b)", "Tweede Kamer");
  static const Expression eerste(R"((?i)\beerste{gap}kamer\b)", "Eerste Kamer");
  static const Expression verenigde(R"((?i)\bverenigde{gap}vergadering\b)", "Verenigde Vergadering");
  static const Expression of_one(
      R"(\b(?i:(?:commissie|tweeminuten|dertigleden|dertigminuten|spoed|notaoverleg|hoofdlijnen)debat|algemeen{gap}overleg|wetgevingsoverleg|notaoverleg|procedurevergadering|vragenuur(?:tje)?|regeling{gap}van{gap}werkzaamheden)\b|\b(?:AO|CD|WGO|VAO|VSO|TMD)\b)",
      "held in one chamber alone");
  if (verenigde.find(words)) return Chamber::verenigde;
  if (tweede.find(words) || of_one.find(words)) return Chamber::tweede;
  return eerste.find(words) ? Chamber::eerste : Chamber::none;
}

/// "het debat met de Kamer van 4 maart 2025 in de Eerste Kamer".
Chamber chamber_in(std::string_view text, Span meeting) {
  static const Expression behind(R"({gap}(?:in|met){gap}(?:de|uw){gap}(?:Eerste|Tweede){gap}Kamer\b)", "chamber behind");
  const auto match = behind.at(text, meeting.end);
  return chamber_in((match ? match->front() : meeting).of(text));
}

void settle(const Parts& parts, Citation& citation) {
  const auto written = find_meeting_day(parts["day"]);
  const auto date = written ? settle(*written, {}) : std::nullopt;
  citation.date = date;
  if (date) citation.id.number = std::string_view(to_string(*date));
  const bool somewhere = !citation.id.dossier.empty() || citation.id.chamber != Chamber::none;
  if (date && somewhere) return;
  citation.verdict = Verdict::unresolved;
  const bool spoken = !parts["spoken"].empty();
  citation.reason = !date    ? "the day has no year, and the paper no date"
                    : spoken ? "which Council is not said"
                             : "which chamber is not said";
}

}  // namespace

Reading read_meeting(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  const Parts parts{text, form, match};
  Reading reading;
  reading.span = match.front();
  reading.next = match.front().end;
  const Council* council = council_called(parts["council"]);
  const bool spoken = !parts["spoken"].empty();
  reading.turned_down = council ? refusal_of_council(parts) : spoken ? refusal_of_spoken(parts) : refusal_of_debate(parts);
  if (!reading.turned_down.empty()) {
    reading.next = parts.span(council ? "council" : spoken ? "spoken" : "debate").end;
    return reading;
  }
  Citation citation = shared_fields(text, form, match);
  citation.form = pattern.form;
  citation.span = citation.group;
  citation.context = parts.span("day");
  citation.id.kind = Kind::meeting;
  if (council)
    citation.id.dossier = council->dossier;
  else
    citation.id.chamber = chamber_in(text, citation.span);
  citation.chamber = citation.id.chamber;
  settle(parts, citation);
  reading.citations.push_back(std::move(citation));
  return reading;
}

}  // namespace kamergraaf::detail
