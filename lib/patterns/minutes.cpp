// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> minutes() {
  return with_cues(
      {
          {"handelingen", "Minutes of a chamber, by meeting and item, by meeting and page, or by page.",
           R"((?P<annex>\b(?i:bij{fold}lagen?|bijl\.){gap}(?i:(?:van|bij|tot){gap}de{gap})?)?\b(?:(?i:han{fold}de{fold}lin{fold}gen|hand\.)|H(?P<chamber8>[TE]K)\b){italic}['\x{2019}]?(?:{gap}(?i:(?:der{gap})?Staten{dash}Generaal|dezer{gap}Kamer|(?:van{gap}de|der){gap}))?{space},?{space}(?:\b{chamber}{italic}(?:{gap}der{gap}Staten{dash}Generaal)?(?:,{space}|{gap}))?(?:(?:\({session}\)|{session}){italic}(?:{space},?{space}(?P<chamber7>II?\b|[TE]\.?K\.?|(?i:tweede|eerste){gap}Kamer))?(?:{space},?{space}\(?{day}\)?)?|(?:(?:van|d\.?d\.?){gap})?(?P<date>{day})(?:{space},{space}(?P<chamber9>[TE]\.?K\.?){gap})?))"
           R"((?:{space},?{space}(?:(?i:nr\.?{space})(?P<number8>[1-9]\d{0,2}){dash}(?P<item8>[1-9]\d?)\b(?:{dash}(?P<pages8>\d{1,4}(?:{dash}\d{1,4})?)\b)?|(?P<number9>[1-9]\d{0,2}){dash}(?P<item9>[1-9]\d?)(?:{dash}(?P<pages9>\d{1,4}(?:{dash}\d{1,4})?)\b|,{space}{pages})|(?i:nrs\.?{space})(?P<number5>\d{1,3}(?:(?:{space},{space}|{gap}en{gap})\d{1,3}\b)+)|(?i:nrs?\.?{space})(?P<number>\d{1,3})\b(?:{space},?{space}(?i:items{gap}(?P<item4>\d{1,3}(?:(?:{space},{space}|{gap}en{gap})\d{1,3}\b)+)|items?{gap}(?P<item>\d{1,3})\b)|{space}\((?i:items?){gap}(?P<item3>\d{1,3})\))?|(?P<number6>[1-9]\d{0,2}){dash}(?P<pages6>\d{3,4}\b(?:{dash}\d{3,4}\b)?)|(?P<number2>\d{1,3})\b(?:{space},?{space}(?i:items?){gap}(?P<item2>\d{1,3})\b|,?{space}{pages})))?(?:,{space}(?i:deel){gap}[IVX\d]{1,5})?(?:,?{space}{pages})?)",
           "Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "zijn handelingen in 2010", Kind::handelingen},
          {"aanhangsel", "Questions with their answers, by number in the appendix of the minutes.",
           R"((?i:\bkamervragen{gap}\(aan{fold}hang{fold}sel\)|\baan{fold}hang{fold}sel\b|\baanh\.)(?:{gap}(?i:(?:(?:tot|van|bij){gap}het{gap}verslag{gap})?(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?i:han{fold}de{fold}lin{fold}gen|hand\.){italic})?(?:{gap}der\b)?{space},?{space})"
           R"((?:\b{chamber}{italic},?{space})?{session}{italic}{space},?{space}(?:(?:onder{gap}(?:de{gap})?)?{marker}?(?P<numbers>\d{1,5}\b(?:(?:{space},{space}(?:en{gap})?|{space}{dash}{space}|{gap}(?:en|t/m){gap}){marker}?\d{1,5}\b)*)(?:,?{space}{pages})?|{pages}(?:,{space}{marker}(?P<numbers2>\d{1,5}\b))?))",
           "Aanhangsel van de Handelingen, vergaderjaar 2024-2025, nr. 1028", "het aanhangsel nr. 12", Kind::aanhangsel},
          {"aanhangsel-session-first", "The same with the session before the word.",
           R"((?:\b(?i:han{fold}de{fold}lin{fold}gen|hand\.){italic}{space},?{space})?(?:\b{chamber}{italic},?{space})?\b{session}{italic}{space},?{space}(?i:aan{fold}hang{fold}sel\b|aanh\.)(?:{gap}(?i:(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?i:han{fold}de{fold}lin{fold}gen|hand\.))?{space},?{space}(?:(?:{marker}(?P<numbers>\d{1,5}\b(?:(?:{space},{space}|{gap}en{gap}){marker}?\d{1,5}\b)*)|(?P<numbers3>\d{3,4}\)))(?:,?{space}{pages})?|{pages}(?:,{space}{marker}(?P<numbers2>\d{1,5}\b))?))",
           "Handelingen II 2010/11, Aanhangsel, nr. 1234", "Tweede Kamer, vergaderjaar 2010-2011, Aanhangsel 2",
           Kind::aanhangsel},
          {"aanhangsel-session-last", "The same with the number before the session.",
           R"((?i:\baan{fold}hang{fold}sel(?:{gap}(?:(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?:han{fold}de{fold}lin{fold}gen|hand\.))?),?{gap}(?:\b{chamber},?{gap})?(?:{marker})?(?P<numbers>\d{1,5}\b(?:(?:{space},{space}|{gap}en{gap}){marker}?\d{1,5}\b)*),?{gap}{session})",
           "Aanhangsel Handelingen nr. 412, vergaderjaar 1989-1990", "Aanhangsel Handelingen nr. 412", Kind::aanhangsel},
          {"kamervraag", "Questions as they were put, by the number of the Tweede Kamer.",
           R"((?:^|[\s\x{A0}(\[:;,>\x22*\x{2018}\x{201C}]|\d[ZD]\d{5}/)(?P<cite>(?P<name>20[0-3]\dZ\d{5}))(?:[\s\x{A0})\];:,<"*\x{2019}\x{201D}]|/20[0-3]\d[ZD]\d{5}|[.?!](?:[\s)\x22\x{2019}\x{201D}]|$)|$))",
           "vragen met kenmerk 2020Z25819", "bestand_2017Z09721.pdf", Kind::kamervraag},
          {"tkdocument", "A document, by the number of the Tweede Kamer.",
           R"((?:^|[\s\x{A0}(\[:;,>\x22*\x{2018}\x{201C}]|\d[ZD]\d{5}/)(?P<cite>(?P<name>20[0-3]\dD\d{5}))(?:[\s\x{A0})\];:,<"*\x{2019}\x{201D}]|/20[0-3]\d[ZD]\d{5}|[.?!](?:[\s)\x22\x{2019}\x{201D}]|$)|$))",
           "document 2025D25258", "bestand_2017D09721.pdf", Kind::tkdocument},
      },
      "",
      {{"handelingen", "hand|han-|HTK|HEK",
        R"((?:(?i:han{fold}de{fold}lin{fold}gen|hand\.)|H[TE]K){italic}['\x{2019}]?(?:{gap}(?i:(?:der{gap})?Staten{dash}Generaal|dezer{gap}Kamer|(?:van{gap}de|der){gap}))?{space},?{space}(?:{chamber}{italic}(?:{gap}der{gap}Staten{dash}Generaal)?,?{space})?(?:\(?(?:(?i:verg|zit)|['\x{2019}]?\d)|(?:van|d\.?d\.?){gap}\d))"},
       {"aanhangsel", "hang|aanh.",
        R"((?i:hang{fold}sel\)?|aanh\.)(?:{gap}(?i:(?:(?:tot|van|bij){gap}het{gap}verslag{gap})?(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?i:han{fold}de{fold}lin{fold}gen|hand\.){italic})?(?:{gap}der\b)?{space},?{space}(?:{chamber}{italic},?{space})?(?:(?i:verg|zit)|['\x{2019}]?\d))"},
       {"aanhangsel-session-first", "hang|aanh.",
        R"((?i:hang{fold}sel\b|aanh\.)(?:{gap}(?i:(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?i:han{fold}de{fold}lin{fold}gen|hand\.))?{space},?{space}(?:{marker}\d|\d{3,4}\)|(?i:pp?|pag|bladz|blz)))"},
       {"aanhangsel-session-last", "hang",
        R"((?i:hang{fold}sel(?:{gap}(?:(?:van{gap}de|tot{gap}de|bij{gap}de|der){gap})?(?:han{fold}de{fold}lin{fold}gen|hand\.))?),?{gap}(?:{chamber},?{gap})?(?:{marker})?\d)"},
       {"kamervraag", "{case}", R"(Z\d{5})"},
       {"tkdocument", "{case}", R"(D\d{5})"}});
}

}  // namespace kamergraaf::patterns
