// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "patterns/families.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* act_day =
    R"(\b(?:van|op){gap}(?:den{gap})?\d{1,2}(?:n|e|den|sten)?{gap}\p{L}{3,9}\.?{gap}(?P<year>{fullyear})\b)";

std::string by_year(std::string series, const std::string& issue) {
  return series +
         R"({space}(?:van{gap}(?:het{gap}jaar{gap})?)?(?P<year>{fullyear})\b{space}[,/:]?{space}{issue}?(?P<numbers>)" + issue +
         "(?:(?:{space}[,;]{space}(?:en{gap})?|{gap}en{gap}){issue}?" + issue + R"()*)(?:,?{space}{pages})?)";
}

std::string by_date(const std::string& series, const std::string& issue) {
  return std::string(act_day) + R"((?:,?{space}[^.;()\d\[\]]{0,250})?{space}[,(]?{space}(?P<cite>)" + series +
         "{space}{issue}?(?P<numbers>" + issue + "))";
}

std::string year_last(std::string series, const std::string& issue) {
  return series + "{space}{issue}(?P<numbers>" + issue +
         R"()(?:{gap}van{gap}(?:het{gap}jaar{gap})?|,{space}|{space}/{space})(?P<year>{fullyear})\b)";
}

constexpr const char* staatsblad =
    R"(\b(?P<series>(?i:indisch|surinaamsch)e?{gap})?(?:(?i:Stb|Stbl|Staatsbl)\b\.?(?P<typo>,)?|(?i:Staatsblad(?:en)?)\b))";
constexpr const char* staatscourant = R"(\b(?:(?i:Stcrt|Scrt|Stct|Stc)\b\.?|(?i:Staatscourant)\b))";
constexpr const char* tractatenblad = R"(\b(?:(?i:Trb)\b\.?|(?i:Tractatenblad(?:en)?)\b))";
constexpr const char* number = R"((?:[A-Z]{blank}?)?\d{1,4}\b)";
constexpr const char* long_number = R"(\d{1,6}\b)";

}  // namespace

std::vector<Pattern> gazettes() {
  return {
      {"staatsblad", "An issue of the Staatsblad, by year and number.", by_year(staatsblad, number),
       "Staatsblad 2005, 254 en 255", "Staatsblad van 2005", Kind::staatsblad},
      {"staatsblad-dated", "The same with the year in the date of the act.", by_date(staatsblad, number),
       "de wet van 26 maart 1992, Stb. 158", "de wet van 26 maart 1992, Stcrt. 158", Kind::staatsblad},
      {"staatsblad-year-last", "The same with the number before the year.", year_last(staatsblad, number),
       "Staatsblad nr. 316 van 1947", "Staatsblad nr. 316", Kind::staatsblad},
      {"staatsblad-lettered", "An issue of 1940 to 1950, whose letter tells the year.",
       std::string(staatsblad) + R"({space}{issue}?(?P<letter>(?P<numbers>[A-K]{blank}?\d{1,4}\b)))", "Stb. F 214",
       "Stb. L 214", Kind::staatsblad},
      {"staatscourant", "An issue of the Staatscourant, by year and number.", by_year(staatscourant, long_number),
       "Stcrt. 2020, nr. 12345", "de Staatscourant van 2020", Kind::staatscourant},
      {"staatscourant-dated", "The same with the year in the date of the regulation.", by_date(staatscourant, long_number),
       "de regeling van 12 mei 1999, Stcrt. 89", "de regeling van 12 mei 1999, Stb. 89", Kind::staatscourant},
      {"tractatenblad", "An issue of the Tractatenblad, by year and number.", by_year(tractatenblad, number), "Trb. 2016, 94",
       "Trb. van 2016", Kind::tractatenblad},
  };
}

}  // namespace kamergraaf::patterns
