// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "patterns/families.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* act_day =
    R"(\b(?:\d{1,2}|l)(?:n|e|den|sten|ste|de)?{gap}(?:[{latin}]+|[{latin}]{3,6}-[{latin}]{3,6})\.?{gap}(?P<year>{fullyear})\b)";
constexpr const char* act_title =
    R"(\b[{capital}][{latin}-]*(?:wet|wetboek|besluit|reglement|tarief)(?:{gap}[{small}]+){0,4}["'\x{201D}]?{gap}(?P<year>{fullyear}))";
constexpr const char* mark = R"((?:{issue}|(?P<typo>[nuN]{blank}?[."'*\x{BB}\x{B0}\x{201D}\x{2019}^°co]{1,2}\.?{space}))?)";

std::string list_of(const std::string& issue) {
  return "(?P<numbers>" + issue + "(?:(?:{space}[,;]{space}(?:en{gap})?|{gap}en{gap}){issue}?" + issue + ")*)";
}

std::string by_year(const std::string& series, const std::string& issue) {
  return series + R"({space}(?:van{gap}(?:het{gap}jaar{gap})?)?(?P<year>{fullyear})\b{space}[,/:]?{space})" + mark +
         list_of(issue) + "(?:,?{space}{pages})?";
}

std::string by_date(const std::string& when, const std::string& series, const std::string& issue) {
  return std::string(when) + R"((?:,?{space}[^.;(){}\d\[\]]{0,250})?{space}[,({\[]?['"]?[({\[]?{space}(?P<cite>)" + series +
         "{space}" + mark + list_of(issue) + ")";
}

std::string year_last(const std::string& series, const std::string& issue) {
  return series + "{space}" + mark + "(?P<numbers>" + issue +
         R"()(?:{gap}van{gap}(?:het{gap}jaar{gap})?|,{space}|{space}/{space})(?P<year>{fullyear})\b)";
}

constexpr const char* staatsblad =
    R"(\b(?P<series>(?i:indisch|surinaamsch)e?{gap})?(?:(?i:Stb|Stbl|Staatsbl)\b\.?(?P<typo2>,)?|(?P<typo3>Sth\b\.)|(?i:Staats{fold}blad(?:en)?)\b))";
constexpr const char* staatscourant = R"(\b(?:(?i:Stcrt|Scrt|Stct|Stc)\b\.?|(?i:Staats{fold}courant)\b))";
constexpr const char* tractatenblad = R"(\b(?:(?i:Trb)\b\.?|(?i:Tractatenblad(?:en)?)\b))";
constexpr const char* blad = "stb|sth.|staatsbl|blad";
constexpr const char* blad_core = R"((?i:stb|stbl|staatsbl|sth|(?:staats{fold})?blad(?:en)?)\b\.?,?)";
constexpr const char* courant = "stcrt|scrt|stct|stc|courant";
constexpr const char* courant_core = R"((?i:stcrt|scrt|stct|stc|courant)\b\.?)";
constexpr const char* number = R"((?:[A-K]{blank}?)?\d{1,4}(?:-n\d)?\b)";
constexpr const char* long_number = R"(\d{1,6}\b)";

/// A number that is no year, or a year that only a list of numbers goes on from: others are those of `staatsblad`.
constexpr const char* no_year =
    R"((?:[A-K]{blank}?\d|\d{1,3}\b|1[0-7]\d\d\b|\d{4}-n\d|\d{4}\b(?:{space}[,;]{space}en{gap}|{space};|{gap}en{gap})))";

std::string in_year(const std::string& core, const std::string& issue) {
  return core + R"({space}(?:van{gap}(?:het{gap}jaar{gap})?)?{fullyear}\b{space}[,/:]?{space})" + mark + issue;
}

}  // namespace

std::vector<Pattern> gazettes() {
  return with_cues(
      {
          {"staatsblad", "An issue of the Staatsblad, by year and number.", by_year(staatsblad, number),
           "Staatsblad 2005, 254 en 255", "Staatsblad van 2005", Kind::staatsblad},
          {"staatsblad-dated", "The same with the year in the date of the act.", by_date(act_day, staatsblad, number),
           "de wet van 26 maart 1992, Stb. 158", "de wet van 26 maart 1992, Stcrt. 158", Kind::staatsblad},
          {"staatsblad-titled", "The same with the year in the title of the act.",
           std::string(act_title) + R"({space}\({space}(?P<cite>)" + staatsblad + "{space}" + mark + "(?P<numbers>" + number +
               R"()){space}\))",
           "de Havenwet 1958 (Stb. 188)", "de Havenwet (Stb. 188)", Kind::staatsblad},
          {"staatsblad-year-last", "The same with the number before the year.", year_last(staatsblad, number),
           "Staatsblad nr. 316 van 1947", "Staatsblad nr. 316", Kind::staatsblad},
          {"staatsblad-lettered", "An issue of 1940 to 1950, whose letter tells the year.",
           std::string(staatsblad) + R"({space}{issue}?(?P<letter>(?P<numbers>[A-K]{blank}?\d{1,4}\b)))", "Stb. F 214",
           "Stb. L 214", Kind::staatsblad},
          {"staatscourant", "An issue of the Staatscourant, by year and number.", by_year(staatscourant, long_number),
           "Stcrt. 2020, nr. 12345", "de Staatscourant van 2020", Kind::staatscourant},
          {"staatscourant-dated", "The same with the year in the date of the regulation.",
           by_date(act_day, staatscourant, long_number), "de regeling van 12 mei 1999, Stcrt. 89",
           "de regeling van 12 mei 1999, Stb. 89", Kind::staatscourant},
          {"staatscourant-day", "An issue of the Staatscourant by its own date.",
           std::string(staatscourant) +
               R"({gap}(?:van{gap})?\d{1,2}{gap}[{latin}]+{gap}(?P<year>{fullyear}){space},?{space}{issue}(?P<numbers>)" +
               long_number + ")",
           "Staatscourant van 5 november 1951, nr. 216", "Staatscourant van 5 november 1951", Kind::staatscourant},
          {"tractatenblad", "An issue of the Tractatenblad, by year and number.", by_year(tractatenblad, number),
           "Trb. 2016, 94", "Trb. van 2016", Kind::tractatenblad},
      },
      "",
      {{"staatsblad", blad, in_year(blad_core, number)},
       {"staatsblad-dated", blad, std::string(blad_core) + "{space}" + mark + no_year},
       {"staatsblad-titled", blad, std::string(blad_core) + "{space}" + mark + number + R"({space}\))"},
       {"staatsblad-year-last", blad, year_last(blad_core, number)},
       {"staatsblad-lettered", blad, std::string(blad_core) + R"({space}{issue}?[A-K]{blank}?\d)"},
       {"staatscourant", courant, in_year(courant_core, long_number)},
       {"staatscourant-dated", courant, std::string(courant_core) + "{space}" + mark + long_number},
       {"staatscourant-day", courant, std::string(courant_core) + R"({gap}(?:van{gap})?\d{1,2}{gap}[{latin}])"},
       {"tractatenblad", "trb|blad", in_year(R"((?i:trb|blad(?:en)?)\b\.?)", number)}});
}

}  // namespace kamergraaf::patterns
