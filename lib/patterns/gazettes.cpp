// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "patterns/families.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* act_day =
    R"(\b(?:\d{1,2}|l)(?:n|e|den|sten|ste|de)?{gap}(?:[{latin}]+|[{latin}]{2,6}-[{latin}]{3,6})\.?{gap}(?P<year>{fullyear})\b)";
/// Where the day cannot be read.
constexpr const char* act_month =
    R"(\b(?i:wet|besluit){gap}van{gap}(?:den{gap})?(?:(?:\d{1,2}{gap})?(?:[{latin}][{latin}\d.]{0,7}|\d{1,2}[{latin}.][{latin}\d.]{0,6}){gap})?(?i:januari?j?|februari?j?|maart|april|me[ij]|jun[ij]j?|jul[ij]j?|augustus|september|october|oktober|november|december){gap}(?P<year>{fullyear})\b)";
constexpr const char* act_title =
    R"((?:\b[{capital}][{latin}-]*(?:wet|wetboek|besluit|reglement|tarief)(?:{gap}[{latin}-]+){0,4}["'\x{201D}]?{gap}(?P<year>{fullyear})["'\x{201D}]?|\b(?:Wet|Besluit){gap}(?:op|tot|van|houdende|inzake|betreffende){gap}[^.;:(){}\d\[\]\n]{3,60}{gap}(?P<year2>{fullyear})))";
constexpr const char* mark = R"((?:{issue}|(?P<typo>[nuN]{blank}?[0."'*\x{BB}\x{B0}\x{201D}\x{2019}^°co]{1,2}\.?{space}))?)";

/// The same before a number where a scan is worse: n'J., v"., .n"; no word.
constexpr const char* blurred =
    R"((?P<typo6>[.,]?{blank}?[nuNUaihvf\x{AB}]{blank}?(?:[^\s\d{latin}()\[\]{}]{1,3}|[{latin}][.,]|[^\s\d{latin}()\[\]{}][{latin}]\.)))";

constexpr const char* before_year =
    R"((?:van{gap}het{gap}Koninkrijk(?:{gap}der{gap}Nederlanden)?,?{gap})?(?:van{gap}(?:het{gap}jaar{gap})?|jaargang{gap})?)";

std::string word(const char* series) { return std::string(R"(\b)") + series; }

/// \param again the word of the series, that may stand before each
std::string list_of(const std::string& issue, const std::string& again) {
  return "(?P<numbers>" + issue + "(?:(?:{space}[,;]{space}(?:en{gap})?|{gap}(?:en|t/m|tot{gap}en{gap}met){gap})" + again +
         "{issue}?(?:{fullyear}/)?" + issue + "|{gap}(?:jo\\.|juncto){gap}{fullyear}{space}[,/]{space}{issue}?" + issue + ")*)";
}

std::string by_year(const char* series, const std::string& issue) {
  return word(series) + R"({wikitext}{space})" + before_year + R"((?P<year>{fullyear})\b{space}[,/:]?{space})" + mark +
         list_of(issue, {}) + "(?:,?{space}{pages})?";
}

/// 2023-160: behind a dash a year would be the end of a range, and so would two digits.
std::string by_year_and_dash(const char* series) {
  return word(series) + R"({space}(?P<year>{fullyear}){dash}(?P<numbers>[1-9]\b|[1-9]\d\d\b|[1-9]\d{4}\b))";
}

std::string by_own_day(const char* series, const std::string& issue) {
  return word(series) +
         R"({gap}(?:van{gap})?\d{1,2}{gap}[{latin}]+{gap}(?P<year>{fullyear})(?:{space},?{space}{issue}|,{space}(?:(?P<typo6>[nuN]["'*\x{BB}\x{201D}\x{2019}^]{1,2}\.?){space})?)(?P<numbers>)" +
         issue + ")";
}

std::string by_date(const std::string& when, const std::string& series, const std::string& issue,
                    const std::string& again = {}) {
  return std::string(when) +
         R"((?:,?{space}{issue}[A-Z]{0,3}\d[\dA-Z/. -]{0,20},?)?(?:[.]{space}\b|(?:,?{space}[^.;(){}\d\[\]]{0,250})?{space}(?:[,({\[]?['"]?[({\[]?{space}\b|[if]))(?:(?i:nederlands(?:ch)?e?){gap})?(?P<cite>)" +
         series + "{space}" + mark + list_of(issue, again) + ")";
}

std::string year_last(const char* series, const std::string& issue) {
  return word(series) + "{space}" + mark + "(?P<numbers>" + issue +
         R"()(?:{gap}van{gap}(?:het{gap}jaar{gap})?|,{space}|{space}/{space})(?P<year>{fullyear})\b)";
}

constexpr const char* staatsblad =
    R"((?P<series>(?i:ind\.|N\.{blank}?I\.|sur\.|(?:indisch|surinaams(?:ch)?|antilliaans|belgisch)e?){gap})?(?:(?i:Stb|Stbl|Staatsbl)\b\.?(?P<typo2>,)?|(?P<typo3>Sth\b\.)|(?i:Staats{fold}blad(?:en)?)\b(?P<typo4>,)?|(?P<typo5>S[tlcf]aa[{small}]{2}{fold}blad\b)))";
constexpr const char* staatscourant = R"((?:(?i:Stcrt|Scrt|Stct|Stc)\b\.?|(?i:Staats{fold}courant)\b))";
constexpr const char* tractatenblad = R"((?:(?i:Trb)\b\.?|(?i:Tractatenblad(?:en)?)\b))";
constexpr const char* blad = "stb|sth.|staatsbl|blad";
constexpr const char* blad_core = R"((?i:stb|stbl|staatsbl|sth|(?:staats{fold})?blad(?:en)?)\b\.?,?)";
constexpr const char* courant = "stcrt|scrt|stct|stc|courant";
constexpr const char* courant_core = R"((?i:stcrt|scrt|stct|stc|courant)\b\.?)";
constexpr const char* stb_again = R"((?:Stb\.{space})?)";
constexpr const char* number = R"((?:[A-K]{blank}?)?\d{1,4}(?:-n\d)?\b)";
constexpr const char* long_number = R"((?:\d\d(?:{blank}|\.)\d{3}|\d{1,6})\b)";

/// A number that is no year, or a year that only a list of numbers goes on from: others are those of `staatsblad`.
constexpr const char* no_year =
    R"((?:[A-K]{blank}?\d|\d{1,3}\b|1[0-7]\d\d\b|\d{4}-n\d|\d{4}\b(?:{space}[,;]{space}en{gap}|{space};|{gap}en{gap})))";

std::string in_year(const std::string& core, const std::string& issue) {
  return core + R"({wikitext}{space})" + before_year + R"({fullyear}\b{space}[,/:]?{space})" + mark + issue;
}

}  // namespace

std::vector<Pattern> gazettes() {
  return with_cues(
      {
          {"staatsblad", "An issue of the Staatsblad, by year and number.", by_year(staatsblad, number),
           "Staatsblad 2005, 254 en 255", "Staatsblad van 2005", Kind::staatsblad},
          {"staatsblad-dated", "The same with the year in the date of the act.",
           by_date(act_day, staatsblad, number, stb_again), "de wet van 26 maart 1992, Stb. 158",
           "de wet van 26 maart 1992, Stcrt. 158", Kind::staatsblad},
          {"staatsblad-month", "The same where the day cannot be read.",
           std::string(act_month) + R"({space}[({\[]{space}(?P<cite>)" + word(staatsblad) + "{space}" + mark +
               list_of(number, {}) + ")",
           "de wet van den Uden Julij 1855 (Staatsblad n\u00B0. 71)", "het verslag van Julij 1855 (Staatsblad n\u00B0. 71)",
           Kind::staatsblad},
          {"staatsblad-blurred", "The same in brackets behind that date, where the word before the number cannot be read.",
           std::string(act_day) + R"({space}[({\[]{space}(?P<cite>)" + word(staatsblad) + "{space}" + blurred +
               "{space}(?P<numbers>" + number + R"()){space}[)}\]])",
           "de wet van 12 December 1892 (Staatsblad v\". 268)", "de wet van 12 December 1892 (Staatsblad van 268)",
           Kind::staatsblad},
          {"staatsblad-dashed", "The same with a dash between year and number.", by_year_and_dash(staatsblad), "Stb. 2023-160",
           "Stb. 2023-2024", Kind::staatsblad},
          {"staatsblad-day", "An issue of the Staatsblad by its own date.", by_own_day(staatsblad, number),
           "Staatsblad van 12 mei 1983, nr. 230", "Staatsblad van 12 mei 1983", Kind::staatsblad},
          {"staatsblad-titled", "The same with the year in the title of the act.",
           std::string(act_title) + R"({space}[({\[]{space}(?P<cite>)" + word(staatsblad) + "{space}" + mark + "(?P<numbers>" +
               number + R"()){space}[)}\]])",
           "de Havenwet 1958 (Stb. 188)", "de Havenwet (Stb. 188)", Kind::staatsblad},
          {"staatsblad-year-last", "The same with the number before the year.", year_last(staatsblad, number),
           "Staatsblad nr. 316 van 1947", "Staatsblad nr. 316", Kind::staatsblad},
          {"staatsblad-lettered", "An issue of 1940 to 1950, whose letter tells the year.",
           word(staatsblad) + R"({space}{issue}?(?P<letter>(?P<numbers>[A-K]{blank}?\d{1,4}\b)))", "Stb. F 214", "Stb. L 214",
           Kind::staatsblad},
          {"staatscourant", "An issue of the Staatscourant, by year and number.", by_year(staatscourant, long_number),
           "Stcrt. 2020, nr. 12345", "de Staatscourant van 2020", Kind::staatscourant},
          {"staatscourant-dated", "The same with the year in the date of the regulation.",
           by_date(act_day, staatscourant, long_number), "de regeling van 12 mei 1999, Stcrt. 89",
           "de regeling van 12 mei 1999, Stb. 89", Kind::staatscourant},
          {"staatscourant-day", "An issue of the Staatscourant by its own date.", by_own_day(staatscourant, long_number),
           "Staatscourant van 5 november 1951, nr. 216", "Staatscourant van 5 november 1951", Kind::staatscourant},
          {"staatscourant-dashed", "The same with a dash between year and number.", by_year_and_dash(staatscourant),
           "Stcrt. 2019-12345", "Stcrt. 2019-2020", Kind::staatscourant},
          {"tractatenblad-dashed", "The same of the Tractatenblad.", by_year_and_dash(tractatenblad), "Trb. 2002-143",
           "Trb. 2002-2003", Kind::tractatenblad},
          {"tractatenblad", "An issue of the Tractatenblad, by year and number.", by_year(tractatenblad, number),
           "Trb. 2016, 94", "Trb. van 2016", Kind::tractatenblad},
      },
      "",
      {{"staatsblad", blad, in_year(blad_core, number)},
       {"staatsblad-dated", blad, std::string(blad_core) + "{space}" + mark + no_year},
       {"staatsblad-month", blad, std::string(blad_core) + "{space}" + mark + number},
       {"staatsblad-blurred", blad, std::string(blad_core) + "{space}" + blurred + "{space}" + number + R"({space}[)}\]])"},
       {"staatsblad-dashed", blad, std::string(blad_core) + R"({space}{fullyear}{dash}\d)"},
       {"staatsblad-day", blad, std::string(blad_core) + R"({gap}(?:van{gap})?\d{1,2}{gap}[{latin}])"},
       {"staatsblad-titled", blad, std::string(blad_core) + "{space}" + mark + number + R"({space}[)}\]])"},
       {"staatsblad-year-last", blad, year_last(blad_core, number)},
       {"staatsblad-lettered", blad, std::string(blad_core) + R"({space}{issue}?[A-K]{blank}?\d)"},
       {"staatscourant", courant, in_year(courant_core, long_number)},
       {"staatscourant-dated", courant, std::string(courant_core) + "{space}" + mark + long_number},
       {"staatscourant-day", courant, std::string(courant_core) + R"({gap}(?:van{gap})?\d{1,2}{gap}[{latin}])"},
       {"staatscourant-dashed", courant, std::string(courant_core) + R"({space}{fullyear}{dash}\d)"},
       {"tractatenblad-dashed", "trb|blad", R"((?i:trb|blad(?:en)?)\b\.?{space}{fullyear}{dash}\d)"},
       {"tractatenblad", "trb|blad", in_year(R"((?i:trb|blad(?:en)?)\b\.?)", number)}});
}

}  // namespace kamergraaf::patterns
