// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> european_union() {
  return {
      {"celex", "An act or document by its CELEX number.", R"(\b(?P<name>[1-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?:\(\d\d\))?)\b)",
       "32016R0679", "12016R", Kind::celex, Form::identifier},
      {"com", "A document of the Commission: COM(2022) 123.",
       R"(\b(?P<series>COM|JOIN|SWD|SEC){space}(?:\({space}(?P<year>(?:19|20)?\d\d){space}\){space},?|/(?P<year2>(?:19|20)\d\d)/){space}(?i:nrs?\.?{space})?(?P<numbers>\d{1,4}\b(?:(?:,{space}|{gap}en{gap})\d{1,4}\b)*)(?:{gap}(?i:final|definitief|def\.))?)",
       "COM (2022) 68", "COM(2022)", Kind::com},
      {"eu-regulation", "A regulation by type, number and year.",
       R"(\b(?P<act>(?i:(?:uitvoerings|gedelegeerde{gap})?verordening(?:en)?)){gap}\((?P<body>EU|EG|EEG|Euratom|EU,{space}Euratom|EG,{space}Euratom)\){space}(?P<nr>(?i:nrs?\.?){space})?(?P<first>\d{1,4})/(?P<second>(?:19|20)?\d{2,4})\b)",
       "Verordening (EU) 2016/679", "de verordening uit 2016/17", Kind::eu_act},
      {"eu-directive", "A directive, decision or framework decision by year and number.",
       R"(\b(?P<act>(?i:(?:uitvoerings|gedelegeerde{gap}|kader)?(?:richtlijn(?:en)?|besluit|beschikking)))(?:{gap}\((?P<body>EU|EG|GBVB|EU,{space}Euratom)\))?{gap}(?i:nr\.?{space})?(?P<first>(?:19|20)?\d\d)/(?P<second>\d{1,4})(?:/(?P<body2>EU|EG|EEG|GBVB|JBZ|Euratom))?\b)",
       "Richtlijn 95/46/EG", "richtlijn 95", Kind::eu_act},
      {"oj", "An issue of the Official Journal.",
       R"(\b(?:PbEU|PbEG|PB{blank}EU|PB{blank}EG|PB|Pb){space}(?P<year>(?:19|20)\d\d)?{space},?{space}(?i:nr\.?{space})?(?P<series>[LC]){space}(?P<number>\d{1,4})\b(?:/\d{1,4})?)",
       "PbEU 2016, L 119", "PbEU", Kind::oj},
  };
}

}  // namespace kamergraaf::patterns
