// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"
#include "wording/council.hpp"
#include "wording/meeting_day.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* determiner = R"((?:\b(?i:de|het|deze|dit|die|dat|(?:boven|voor)?genoemde?){gap})?)";

constexpr const char* adjectives =
    R"((?:\b(?:(?i:extra|(?:in)?form(?:ele|eel)|buitengewone?|ingelaste?|aanstaande?|aankomende?|komende?|afgelopen|vorige?|volgende?|eerstvolgende?|(?:voor)?laatste?|recente?|gezamenlijke?|gecombineerde?|speciale?|bijzondere?|reguliere?|virtuele?|digitale?|tweedaagse?|jaarlijkse?|geplande?|eerdere?|plenaire?|mondelinge?|besloten|openbare?|vervolg|voortgezette?|nader)|EU){gap}|\bEU{dash})*)";

constexpr const char* gathering =
    R"((?:\b(?i:bijeenkomst|vergadering|zitting|top|sessie|(?:video)?conferentie){gap}van{gap}(?:de{gap}(?:leden{gap}van{gap}de{gap})?)?)";

constexpr const char* lead =
    R"((?:{space}[,:]{space}|{space}(?P<bracket>\(){space}|{gap})(?P<lead>(?:(?:gehouden|gepland|voorzien){gap})?(?:van{gap}d\.?{space}d\.?|van|op|voor|[dD]\.?{space}[dD]\.|dd\.?){space})?(?:(?:aanstaande|afgelopen|komende|vorige){gap})?)";

constexpr const char* debate =
    R"((?P<debate>(?i:\b(?:[{latin}]+{dash})?(?:[{latin}]*debat|plenaire{gap}behandeling|begrotingsbehandeling|wetsbehandeling|algemene{gap}(?:politieke|financi(?:e|\x{EB})le){gap}beschouwingen|regeling{gap}van{gap}werkzaamheden|algemeen{gap}overleg|[{latin}]*notaoverleg|wetgevingsoverleg|schriftelijk{gap}overleg|mondeling{gap}overleg|vragenuur(?:tje)?|procedurevergadering|plenaire{gap}vergadering)\b)|\b(?:AO|CD|WGO|VAO|VSO|TMD)\b)(?:{space}\([{capital}]{2,4}\))?)";

constexpr const char* council_cue =
    "raad|RBZ|RAZ|ER|Gymnich|ecofin|eurogroep|WSBVC|EPSCO|OJC|JBZ|buitenlandse|algemene|concurrentie|werkgelegenheid|onderwijs";

std::string council() {
  return std::string(gathering) + adjectives + R"()?(?P<council>)" + detail::council_names() +
         R"()(?:{space}\([^()\n]{1,60}\)){0,2}(?:{gap}(?:in|te|van){gap}[{capital}][{latin}-]+)?)";
}

std::string day_behind(const std::string& what) { return what + lead + "(?P<day>" + detail::meeting_days() + ")"; }

std::string dated(const std::string& what) { return std::string(determiner) + adjectives + day_behind(what); }

std::string day_first() {
  return R"(\b(?i:op){gap}(?P<day>)" + detail::meeting_days() +
         R"(){gap}(?i:vindt|vond|komt|kwam|vergadert|vergaderde|sprak|spreekt){gap}(?:[{latin}-]+,?{gap}){0,5}?)" +
         "(?P<cite>" + R"((?:\b(?i:een|de){gap}))" + adjectives + council() + R"()\b)";
}

/// What is left of a council at its cue: its whole name, or the end of one.
std::string council_at_cue() {
  return "(?:(?i:raad)|" + detail::council_names() +
         R"()(?:{space}\([^()\n]{1,60}\)){0,3}(?:{gap}(?:in|te|van){gap}[{capital}][{latin}-]+)?)";
}

/// What is left of a debate at its cue, and a day in the same paragraph. What may stand between is not counted, so that the
/// expression stays small.
std::string debate_at_cue() {
  const std::string between = R"((?:[^;()\n]|\n[^\n])*)";
  return R"((?:(?i:debat|overleg|behandeling|beschouwingen|werkzaamheden|vragenuur(?:tje)?|vergadering)|AO|CD|WGO|VSO|TMD)\b)" +
         (R"((?:{space}\([{capital}]{2,4}\))?)" + between) + "(?:\\(" + between + R"()?\n?\f?{blank}*)" +
         detail::meeting_days();
}

}  // namespace

std::vector<Pattern> meetings() {
  return with_cues(
      {
          {"meeting-council", "A meeting of a Council of the European Union, by its name and day.", dated(R"(\b)" + council()),
           "tijdens de extra Europese Raad van 6 maart a.s.", "de Raad van 26 juni 2013", Kind::meeting, Form::implicit},
          {"meeting-council-on", "The same with the day before the name.", day_first(),
           "Op 6 maart vindt een buitengewone bijeenkomst van de ER plaats.", "Op 6 maart vindt een overleg plaats.",
           Kind::meeting, Form::implicit},
          {"meeting-council-spoken-of", "A meeting of the Council that a paper is about, or names elsewhere, by its day.",
           dated(R"(\b(?P<spoken>(?i:raad|europese{gap}top|eurotop)))"), "In de Raad van 19 november a.s. komt dit terug.",
           "de Raad van State van 3 maart", Kind::meeting, Form::implicit},
          {"meeting-debate", "A debate or other meeting of a chamber or its committees, by its name and day.",
           dated(std::string(debate) + "(?P<subject>{title}{0,80}?)"), "het debat met uw Kamer op 18 februari jl.",
           "het debat over de brief van 18 februari", Kind::meeting, Form::implicit},
          {"meeting-sitting", "A sitting of a chamber, by its day.",
           dated(
               R"(\b(?P<sitting>(?i:vergadering|zitting){gap}(?:van|der){gap}(?:de{gap}|uw{gap})?(?:(?i:tweede|eerste){gap}Kamer|Kamer|(?i:verenigde{gap}vergadering))(?:{gap}der{gap}Staten{dash}Generaal)?))"),
           "de vergadering van de Eerste Kamer van 18 februari 2025", "de vergadering van aandeelhouders van 3 maart",
           Kind::meeting, Form::implicit},
      },
      "",
      {{"meeting-council", council_cue, day_behind(council_at_cue())},
       {"meeting-council-on", council_cue, council_at_cue() + R"(\b)"},
       {"meeting-council-spoken-of", "raad|top", day_behind("(?i:raad|top)")},
       {"meeting-debate", "debat|overleg|behandeling|beschouwingen|werkzaamheden|vragenuur|vergadering|AO|CD|WGO|VSO|TMD",
        debate_at_cue()},
       {"meeting-sitting", "kamer|verenigde",
        day_behind(R"((?:Kamer|(?i:verenigde{gap}vergadering))(?:{gap}der{gap}Staten{dash}Generaal)?)")}});
}

}  // namespace kamergraaf::patterns
