// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> gazettes() {
  return {
      {"staatsblad", "An issue of the Staatsblad, by year and number.",
       R"((?P<series>(?i:\bindisch{gap}|\bsurinaamsch{gap})?\b(?i:Stb\.?|Staatsblad(?:en)?)){space}(?P<year>1[89]\d\d|20\d\d){space}[,/]?{space}{issue}?(?P<numbers>(?:[A-Z]{blank}?)?\d{1,4}\b(?:(?:,{space}|{gap}en{gap})\d{1,4}\b)*))",
       "Staatsblad 2005, 254 en 255", "Staatsblad van 2005", Kind::staatsblad},
      {"staatsblad-dated", "The same with the year in the date of the act.",
       R"(\bvan{gap}\d{1,2}{gap}[\p{L}]{3,9}{gap}(?P<year>1[89]\d\d|20\d\d){space},?{space}\(?(?P<cite>(?i:Stb\.?|Staatsblad){space}{issue}?(?P<numbers>\d{1,4})\b))",
       "de wet van 26 maart 1992, Stb. 158", "de wet van 26 maart 1992, Stcrt. 158", Kind::staatsblad},
      {"staatscourant", "An issue of the Staatscourant, by year and number.",
       R"(\b(?i:Stcrt\.?|Staatscourant|Scrt\.){space}(?P<year>19\d\d|20\d\d){space}[,/]?{space}{issue}?(?P<numbers>\d{1,6}\b(?:(?:,{space}|{gap}en{gap})\d{1,6}\b)*))",
       "Stcrt. 2020, nr. 12345", "de Staatscourant van 2020", Kind::staatscourant},
      {"tractatenblad", "An issue of the Tractatenblad, by year and number.",
       R"(\b(?i:Trb\.?|Tractatenblad(?:en)?){space}(?P<year>19\d\d|20\d\d){space}[,/]?{space}{issue}?(?P<numbers>\d{1,4}\b(?:(?:,{space}|{gap}en{gap})\d{1,4}\b)*))",
       "Trb. 2016, 94", "Trb. van 2016", Kind::tractatenblad},
  };
}

}  // namespace kamergraaf::patterns
