// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> european_union() {
  return with_cues(
      {
          {"celex", "An act or document by its CELEX number.",
           R"(\b(?P<name>[2-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?:\(\d\d\))?|1(?:19|20)\d\d[A-Z]\d{3,4})\b)", "32016R0679", "12016R",
           Kind::celex, Form::identifier},
          {"com", "A document of the Commission: COM(2022) 123.",
           R"(\b(?:(?P<series>COM|JOIN|SWD|SEC)|(?P<typo>OOM)){space}(?:\({space}(?P<year>(?:19|20)?\d\d){space}\){space},?|/(?P<year2>(?:19|20)\d\d)/){space}(?i:nrs?\.?{space})?(?P<numbers>\d{1,4}(?:\b|def)(?:(?:,{space}|{gap}en{gap}|/|{gap}t/m{gap})\d{2,4}\b)*)(?:{gap}(?i:final|definitief|def\.))?(?:,?{space}{pages})?)",
           "COM (2022) 68", "COM(2022)", Kind::com},
          {"eu-regulation", "A regulation by number and year, or several.",
           R"(\b(?P<act>(?i:(?:gedelegeerde{gap})?[{latin}]*verordening(?:en)?))(?:{gap}\((?P<body>{union}(?:,{space}{union})?)\){space}|{gap}(?:(?P<body2>{union}){gap})?)(?P<numbers>{issue}?\d{1,4}/(?:(?:19|20)\d\d|\d{1,4})\b(?:/{union}\b)?(?:(?:{space},{space}|{gap}en{gap})(?:\({union}\){gap})?{issue}?\d{1,4}/(?:(?:19|20)\d\d|\d{1,4})\b(?:/{union}\b)?)*))",
           "Verordening (EU) 2016/679", "de verordening uit 2016/17", Kind::eu_act},
          {"eu-directive", "A directive, decision, framework decision or recommendation by year and number, or several.",
           R"(\b(?P<act>(?i:(?:gedelegeerde{gap})?(?:[{latin}]*richtlijn(?:en)?|(?:uitvoerings|kader)?(?:besluit(?:en)?|beschikking(?:en)?)|aanbeveling(?:en)?)))(?:{gap}van{gap}de{gap}(?:Raad|Commissie))?(?:{gap}\((?P<body>{union}(?:,{space}{union})?)\))?{gap}(?P<numbers>{issue}?\d{1,4}/\d{1,4}\b(?:/{union}\b)?(?:(?:{space},{space}|{gap}en{gap}){issue}?\d{1,4}/\d{1,4}\b(?:/{union}\b)?)*))",
           "Richtlijn 95/46/EG", "richtlijn 95", Kind::eu_act},
          {"eu-directive-bracketed", "A directive by year and number, in brackets behind its name.",
           R"((?P<act>(?i:richtlijn))\b(?:{gap}[{latin}-]+){0,6}{gap}\({space}(?P<cite>(?P<numbers>(?:19|20)?\d\d/\d{1,4}/{union}\b)))",
           "de Nitraatrichtlijn (91/676/EEG)", "de Nitraatrichtlijn (1991)", Kind::eu_act},
          {"oj", "An issue of the Official Journal, of the year before it or of the date behind it.",
           R"(\b(?P<cite>{journal}{space},?{space}(?:(?P<year>(?:19|20)\d\d){space},?{space})?{issue}?(?P<series>[LC]){space},?{space}(?P<number>\d{1,4})\b(?:/(?P<issue>\d{1,5})\b)?(?:(?:{space},?{space}(?:\(|(?:van|d\.d\.){gap})?(?:\d{1,2}[-./]\d{1,2}[-./]|{monthday}{gap})(?P<year2>(?:19|20)?\d\d)\b)?,?{space}{pages})?)(?:{space},?{space}(?:\(|(?:van|d\.d\.){gap})?(?:\d{1,2}[-./]\d{1,2}[-./]|{monthday}{gap})(?P<year3>(?:19|20)?\d\d)\b)?)",
           "PbEU 2016, L 119", "PbEU", Kind::oj},
      },
      "",
      {{"celex", "{celex}"},
       {"com", "COM|JOIN|SWD|SEC|OOM", R"((?:COM|JOIN|SWD|SEC|OOM){space}[(/])"},
       {"eu-regulation", "verordening",
        R"((?i:verordening(?:en)?)(?:{gap}\({union}(?:,{space}{union})?\){space}|{gap}(?:{union}{gap})?){issue}?\d{1,4}/)"},
       {"eu-directive", "richtlijn|besluit|beschikking|aanbeveling",
        R"((?i:richtlijn(?:en)?|besluit(?:en)?|beschikking(?:en)?|aanbeveling(?:en)?)(?:{gap}van{gap}de{gap}(?:Raad|Commissie))?(?:{gap}\({union}(?:,{space}{union})?\))?{gap}{issue}?\d{1,4}/)"},
       {"eu-directive-bracketed", "richtlijn", R"((?i:richtlijn)\b(?:{gap}[{latin}-]+)*{gap}\({space}(?:19|20)?\d\d/)"},
       {"oj", "PB|Pb|publi", R"({journal}{space},?{space}(?:(?:19|20)\d\d{space},?{space})?{issue}?[LC]{space},?{space}\d)"}});
}

}  // namespace kamergraaf::patterns
