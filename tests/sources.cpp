// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "kamergraaf/extractor.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

std::string ids(std::string_view text) {
  std::string all;
  for (const Citation& citation : extractor.extract(text)) {
    const std::string id = to_string(citation.id);
    all += (all.empty() ? "" : " ") + (id.empty() ? std::string("?") : id);
  }
  return all;
}

void check_all(std::initializer_list<std::pair<const char*, const char*>> rows) {
  for (const auto& row : rows) {
    const std::string text = row.first;
    const std::string expected = row.second;
    CAPTURE(text);
    CHECK(ids(text) == expected);
  }
}

}  // namespace

TEST_CASE("minutes are named by meeting and item, by meeting and page, or by page") {
  check_all({
      {"Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "h-tk-20102011-108-5"},
      {"Handelingen I 2019/20, 12, item 3", "h-ek-20192020-12-3"},
      {"Handelingen II '05/06, nr. 3", "h-tk-20052006-3"},
      {"Handelingen II 2003/04, nr. 36, blz. 5206-5207", "h-tk-20032004-36"},
      {"Handelingen Eerste Kamer 1929/1930, bladz. 369 e.v.", "h-ek-19291930"},
      {"Handelingen TK 2012-2013, nr. 45, item 9", "h-tk-20122013-45-9"},
      {"Handelingen der Staten-Generaal, Tweede Kamer, zitting 1970/71, blz. 12", "h-tk-19701971"},
      {"Handelingen Tweede Kamer, 19 januari 1977, blz. 2537", "h-tk-19761977"},
      {"Handelingen 2010/11, nr. 108, item 5", "?"},
      {"Handelingen II 1998/99, 47-3125", "h-tk-19981999-47"},
      {"Handelingen 1949\u20141950, II, blz. 505", "h-tk-19491950"},
      {"Handelingen Tweede Kamer der Staten-Generaal, zitting 1976-1977, deel 19, blz. 1012", "h-tk-19761977"},
  });
  const std::string text = "Handelingen II 2010/11, nr. 108, item 5, p. 25-36";
  const auto citation = extractor.extract(text).at(0);
  CHECK(citation.pages.of(text) == "25-36");
  CHECK(citation.id.item.view() == "5");
  CHECK(url(extractor.extract("Handelingen Eerste Kamer 1929/1930, bladz. 369")[0].id).empty());
}

TEST_CASE("the day of minutes is no chamber, nor is a page of them a dossier") {
  const auto citations = extractor.extract("Zie Handelingen 24 november 1976, blz. 1834.");
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].chamber == Chamber::none);
  for (const char* text : {"Zie Handelingen TK 12-605.", "Handelingen, TK 12-605, 12-606"})
    CHECK(extractor.extract(text).empty());
}

TEST_CASE("several items or meetings are named one by one, and pages behind them are those of the last") {
  check_all({
      {"Handelingen II 2010/11, nr. 108, items 5 en 6", "h-tk-20102011-108-5 h-tk-20102011-108-6"},
      {"Handelingen II 2010/11, nrs. 107 en 108", "h-tk-20102011-107 h-tk-20102011-108"},
      {"Handelingen II 2010/11, nr. 108, item 5, 25-36", "h-tk-20102011-108-5"},
  });
  const std::string text = "zie Handelingen II 2011/12, nr. 36, items 5, 6 en 8, p. 12";
  const auto citations = extractor.extract(text);
  REQUIRE(citations.size() == 3);
  CHECK(citations[0].span.of(text) == "Handelingen II 2011/12, nr. 36, items 5");
  CHECK(citations[1].span.of(text) == "6");
  CHECK(citations[1].pages.empty());
  CHECK(citations[2].span.of(text) == "8, p. 12");
  CHECK(citations[2].pages.of(text) == "12");
}

TEST_CASE("the appendix of minutes is no minutes, wherever its session stands") {
  check_all({
      {"Handelingen II 2010/11, Aanhangsel, nr. 1234", "ah-tk-20102011-1234"},
      {"Handelingen II 1968/69, Aanhangsel, blz. 1573", "?"},
      {"Aanhangsel van het Verslag der Handelingen, zitting 1980-1981, nr. 44", "ah-tk-19801981-44"},
      {"(Tweede Kamer, vergaderjaar 2010\u20132011, Aanhangsel van de Handelingen, nr. 1234)", "ah-tk-20102011-1234"},
      {"(vergaderjaar 2010\u20132011, Aanhangsel nr. 1234)", "ah-tk-20102011-1234"},
      {"(TK 2010\u20132011, Aanhangsel 1234)", "ah-tk-20102011-1234"},
      {"(Aanhangsel 1234, vergaderjaar 2010\u20132011)", "ah-tk-20102011-1234"},
      {"Tweede Kamer, vergaderjaar 2010\u20132011, Aanhangsel 2", ""},
  });
}

TEST_CASE("the appendix of a second session may follow behind the first") {
  check_all({
      {"Aanhangsel Handelingen, vergaderjaar 2008-2009, nr. 312 en vergaderjaar 2009-2010, nr. 14",
       "ah-tk-20082009-312 ah-tk-20092010-14"},
      {"In aanhangsel 3 (2015-2016) staat een overzicht.", ""},
      {"de nota van 2008-2009, nr. 312 en vergaderjaar 2009-2010, nr. 14", ""},
  });
}

TEST_CASE("issues of gazettes are named by year and number, one or several, or by the date of the act") {
  check_all({
      {"Stb. 1983, 40, 1988, 77 en 1994, 573.", "stb-1983-40 stb-1988-77 stb-1994-573"},
      {"Trb. 1966, nrs. 107 en 108 en 1969, nrs. 23 en 24", "trb-1966-107 trb-1966-108 trb-1969-23 trb-1969-24"},
      {"Trb. 2008, 50, p. 3", "trb-2008-50"},
      {"het Staatsblad van 2011, nummer 610,", "stb-2011-610"},
      {"Staatsblad nr. 316 van 1947", "stb-1947-316"},
      {"Stb, 2009, 616", "stb-2009-616"},
      {"de Wet van 4 juni 1992, houdende regels van bestuursrecht (Stb. 315)", "stb-1992-315"},
      {"de wet van den 6den Maart 1843 (Staatsblad n\u00B0. 29)", "stb-1843-29"},
      {"het besluit van 11 maart 1958 (Stcrt. 51)", "stcrt-1958-51"},
      {"de wet van 17 Maart 1853 (Staatsblad n\u00B0. 4-i)", ""},
      {"de wet van 17 Maart 1853 (Staatsblad n\u00B0. 5o)", ""},
      {"de wet van 4 juni 1992 en artikel 3 (Stb. 315)", ""},
      {"Indisch Staatsblad 1920, no. 12", ""},
      {"het Belgisch Staatsblad van 17 maart 1951, nr. 76", ""},
      {"Stb. 2023-160, Trb. 2002-143 en Stcrt. 2019-12345", "stb-2023-160 trb-2002-143 stcrt-2019-12345"},
      {"Stb. 2019-2020", ""},
      {"Stb. 2023-24 en Trb. 2001-02", ""},
      {"Staatsblad van 12 mei 1983, nr. 230", "stb-1983-230"},
      {"Stcrt. 12 mei 1983, 91", "stcrt-1983-91"},
      {"besluit van 13 maart 1985, nr. 85/231, Stb. 141", "stb-1985-141"},
      {"Koninklijk besluit van 12 Mei 1853, n\u00B0. 14 (Staatsblad n\u00B0. 33)", "stb-1853-33"},
      {"beschikking van 30 december 1970, nr. 684/1234 A.B. (Stcrt. 252)", "stcrt-1970-252"},
      {"de wetten van 18 december 1958, Stb. 624 en Stb. 626", "stb-1958-624 stb-1958-626"},
  });
}

TEST_CASE("the Staatsblad in old print: marks that were misread, days in full, braces, letters and titles that tell the year") {
  check_all({
      {"de wet van 9 Mei 1896 (Staatsblad n'. 51) en van 2 Juni 1899 (Staatsblad u\u00B0. 63)", "stb-1896-51 stb-1899-63"},
      {"krachtens de wet van den 14den Maart 1861 (Staatsblad n\u00B0. 37) verleend", "stb-1861-37"},
      {"bij de wet van 4 April 1907 {Staatsblad n\u00B0. 88);", "stb-1907-88"},
      {"gelet op de wet van 2 Mei 1911 [Staatsblad n\u00B0. 117);", "stb-1911-117"},
      {"Wet herstel I, Staatsblad No. H 195", "stb-1947-H195"},
      {"de wetten van 4 April 1924 (Staatsblad n\u00B0. 88), 12 Mei 1926 (Staatsblad n\u00B0. 141)",
       "stb-1924-88 stb-1926-141"},
      {"artikel 4 der Veerwet 1931 (Staatsblad n\u00B0. 188)", "stb-1931-188"},
      {"Havenwet 1908 (Stb. 1909, 61)", "stb-1909-61"},
      {"de wet van 4 April 1924 (Staats-blad n\u00B0. 88)", "stb-1924-88"},
      {"de wet van 4 april 1961 (Sth. 88)", "stb-1961-88"},
      {"wet van 4 April 1907, Staatsblad nos. 88 en 89", "stb-1907-88 stb-1907-89"},
      {"de wet van 9 Maart 1806 (Staatsblad n\u00B0. 31)", ""},
      {"de wet van 12 Mei 1892 (Staatsblad n\u00B0. 2(38)", ""},
      {"de wet van 12 Mei 1914 (Staatsblad n\u00B0. 6<>4)", ""},
      {"de wet van 3 Maart 1875 (Staatsblad n\u00B0. 1 12)", ""},
      {"de wet van 5 oktober 1962 (Stb. A34)", ""},
      {"de wet van 12 Mei 1927, Staatsblad 88, en 21 October 1929, Staatsblad 412", "stb-1927-88 stb-1929-412"},
      {"de wetten van 4 April 1847 en 2 Juni 1853 (Staatsblad nos. 31 en 52)", ""},
      {"de wet van 12 mei 1932 (Stb. 188, R 71)", "stb-1932-188"},
      {"Nederlandse Staatscourant van 5 november 1951, nr. 216", "stcrt-1951-216"},
      {"Stb. 2016, 119-n1", "stb-2016-119-n1"},
      {"de wet van den Uden Julij 1855 (Staatsblad n\u00B0. 71)", "stb-1855-71"},
      {"het besluit van September 1850 (Staatsblad n\u00B0. 56)", "stb-1850-56"},
      {"de wet van 6 au-gustus 1954 (Stb. 388)", "stb-1954-388"},
      {"de wet van 12 December 1892 (Staatsblad, n\u00B0. 268)", "stb-1892-268"},
      {"de wet van 9 Mei 1910 (Staatsblad n0. 216)", "stb-1910-216"},
      {"Wet op de Overzetveren 1954 (Stb. 558)", "stb-1954-558"},
      {"Pontbesluit Binnenwateren 1954 (Stb. 634)", "stb-1954-634"},
  });
}

TEST_CASE("a Staatsblad in brackets behind the day of its act is read where the word before its number cannot be") {
  check_all({
      {"de wet van 12 December 1892 (Staatsblad v\". 268) op het", "stb-1892-268"},
      {"de wet van 12 December 1892 (Staatsblad .n\". 268) op het", "stb-1892-268"},
      {"de wet van 12 December 1892 (Staatsblad n'J. 268) op het", "stb-1892-268"},
      {"de wet van 12 December 1892 (Staatsblad a\u00B0 268) op het", "stb-1892-268"},
      {"de wet van 12 December 1892 (Staatsblad ir. 268) op het", "stb-1892-268"},
      {"de wet van 6 Juli 1850 iStaatsblad n\u00B0. 39) bekrachtiging", "stb-1850-39"},
      {"de wet van 25 Mei 1880 (Slaats-blad n\u00B0. 97)", "stb-1880-97"},
      {"de Veerwet 1922 {Staatsblad n\u00B0. 337)", "stb-1922-337"},
      {"het Koninklijk besluit van 14 Juni 1951. Staatsblad 144, houdende", "stb-1951-144"},
      {"artikel 2 der \u201EVeerwet 1931\u201D (Staatsblad n\u00B0. 535)", "stb-1931-535"},
      {"besluit van 18 Februari 1918 (Staatscourant van 20 Februari 1918, n\". 43)", "stcrt-1918-43"},
      {"de wet van 12 December 1892 (Staatsblad van 268)", ""},
      {"de wet van 12 December 1948 (Stb. I. 580)", ""},
      {"in de Staatscourant van 20 februari 1990\na. 12 woningen", ""},
      {"de wet van 12 December 1892, Staatsblad v\". 268, op het", ""},
      {"Koninklijk besluit van 31 december 1950 (Belgisch Staatsblad van 17 maart 1951, nr. 76)", ""},
  });
}

TEST_CASE("the letter of an issue is that of all in its list, and of its year") {
  check_all({
      {"de wet van 3 mei 1950, Stb. K 156 en 157", "stb-1950-K156 stb-1950-K157"},
      {"Koninklijk besluit van 15 Juni 1948 (Staatsblad no. 1240)", ""},
      {"Stb. I951, 250", ""},
      {"Stb. 2022, nrs. 533 t/m 535", "stb-2022-533 stb-2022-534 stb-2022-535"},
  });
}

TEST_CASE("a day that is not that of the act does not tell the year of its Staatsblad") {
  check_all({
      {"In het verslag van 4 juni 1984 is gewezen op de Pontwet (Stb. 249).", ""},
      {"De wet van 12 mei 1990 wijzigt de Pontwet (Stb. 386).", ""},
      {"De wet van 12 mei 1990 tot wijziging van de Pontwet (Stb. 386).", "stb-1990-386"},
      {"De wet van 12 mei 1990, waarbij de Pontwet is vastgesteld (Stb. 386).", "stb-1990-386"},
  });
}

TEST_CASE("printed papers are in a dossier of their session, and from 1945 on in one for all") {
  check_all({{"(Gedrukte stukken 1948\u20141949 \u2014 911, no. 2)", "kst-911-2"},
             {"(Gedrukte Stukken, Zitting 1912\u20141913, 78, n\u00B0. 1, bladz. 3)", "?"},
             {"(Gedrukte Stukken der Tweede Kamer, Zitting 1918\u20141919, 488, n\u00B0. 18)", "?"},
             {"(Gedrukte Stukken 1905\u20141906, 79, 4)", "?"},
             {"(zitting 1948\u20141949 \u2014 905, no. 2)", "kst-905-2"},
             {"Bijlagen Handelingen II 1938\u20141939, 220, no. 3", "?"},
             {"(zitting 1971-1972, 11 679, nr. 3)", "kst-11679-3"},
             {"(2019-2020, 12, 15 procent)", ""},
             {"(zitting 2019/20, 3, 4)", ""},
             {"Bijlagen Handelingen 2019/20, 12, 15", ""}});
}

TEST_CASE("a dossier of a session that numbered its own is found and left open") {
  const auto citations =
      extractor.extract("(Gedrukt onder n\u00B0. 281 der Zitting 1911\u20141912 en n\u00B0. 44 der Zitting 1912\u20141913.)");
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].verdict == Verdict::unresolved);
  CHECK(citations[0].id.number == Code("281"));
  CHECK(citations[1].session == Session{1912, 1913});
  CHECK(to_string(citations[1].id).empty());
}

TEST_CASE("questions with answers, questions as put, and documents of the Kamer") {
  check_all({
      {"Aanhangsel Handelingen II 2019/20, nr. 89", "ah-tk-20192020-89"},
      {"Aanhangsel van de Handelingen, vergaderjaar 2024\u20132025, nr. 1028", "ah-tk-20242025-1028"},
      {"Kamervragen (Aanhangsel) 2023\u20132024, nr. 2267", "ah-tk-20232024-2267"},
      {"Aanhangsel Handelingen II 2019/20, nrs. 89 en 90", "ah-tk-20192020-89 ah-tk-20192020-90"},
      {"Aanhangsel Handelingen Tweede Kamer 1971-1972, blz. 812", "?"},
      {"Aanhangsel Handelingen I 2019/20, nr. 7", "ah-ek-20192020-7"},
      {"Aanhangsel Handelingen nr. 412, vergaderjaar 1989-1990", "ah-tk-19891990-412"},
      {"Aan-hangsel Handelingen, zit-ting 1975-1976, nr. 31", "ah-tk-19751976-31"},
      {"Aanhangsel Han-delingen nr 560, Verga-derjaar 1988-1989", "ah-tk-19881989-560"},
      {"(Bijlage Handelingen II 1950/1951)", ""},
      {"Aanhang-sel Handelingen Tweede Kamer 1971/1972, blz. 1412, nr. 903", "ah-tk-19711972-903"},
      {"(ZieookAanhangsel Handelingen, zitting 1973-1974, nr. 42)", ""},
      {"2021Z04417 Aan de minister van LNV - Verzoek om reactie", "2021Z04417"},
      {"vragen (kenmerk 2020Z25819).", "kv-tk-2020Z25819"},
      {"Zaak: Brief regering - minister van Veren, A.B. Eik - 7 maart 2025 - 2025Z04412", "2025Z04412"},
      {"zie 2025D25258", "2025D25258"},
      {"bestand 2017Z09721.pdf", ""},
      {"x_2017Z09721", ""},
  });
}

TEST_CASE("gazettes are named by year and number") {
  check_all({
      {"Stb. 2010, 242", "stb-2010-242"},
      {"Stb. 1991/498", "stb-1991-498"},
      {"Stb.2010, 242", "stb-2010-242"},
      {"Staatsblad 2005, 254 en 255", "stb-2005-254 stb-2005-255"},
      {"Stb. 1947, H 313", "stb-1947-H313"},
      {"de wet van 26 maart 1992, Stb. 158", "stb-1992-158"},
      {"(Stb. 2024,125)", "stb-2024-125"},
      {"Stcrt. 2020, nr. 12345", "stcrt-2020-12345"},
      {"Staatscourant 2020, 12345", "stcrt-2020-12345"},
      {"Trb. 2016, 94", "trb-2016-94"},
      {"Tractatenblad 2016 nr. 94", "trb-2016-94"},
      {"de wet ambtsdragers van 22 december 1969, Stb. 595", "stb-1969-595"},
      {"van 17 Maart 1853 (Staatsblad n\u00B0 93)", "stb-1853-93"},
      {"Tractatenbladen 1981, 132 en 133", "trb-1981-132 trb-1981-133"},
      {"Indisch Staatsblad 1920, nr. 508", ""},
      {"Stb. 2010, 12 januari", ""},
  });
}

TEST_CASE("judgments and laws are named by their identifiers") {
  check_all({
      {"ECLI:NL:HR:2019:1234", "ECLI:NL:HR:2019:1234"},
      {"(ECLI:NL;RVS:2020:2276).", "ECLI:NL:RVS:2020:2276"},
      {"LJN AB1234", "AB1234"},
      {"LJN: BV9961", "BV9961"},
      {"BWBR0001840", "BWBR0001840"},
      {"jci1.3:c:BWBR0001840&artikel=3", "jci1.3:c:BWBR0001840&artikel=3"},
  });
  CHECK(extractor.extract("ECLI:NL;RVS:2020:2276")[0].repaired);
  CHECK_FALSE(extractor.extract("ECLI:NL:RVS:2020:2276")[0].repaired);
}

TEST_CASE("acts and documents of the European Union") {
  check_all({
      {"Verordening (EU) 2016/679", "32016R0679"},
      {"Verordening (EG) nr. 852/2004", "32004R0852"},
      {"verordening (EU) nr. 1303/2013", "32013R1303"},
      {"Verordening (EEG) nr. 1408/71", "31971R1408"},
      {"Verordening EG nr. 883/2004", "32004R0883"},
      {"Uitvoeringsverordening (EU) 2015/2447", "32015R2447"},
      {"Richtlijn 95/46/EG", "31995L0046"},
      {"Richtlijn (EU) 2016/680", "32016L0680"},
      {"Kaderbesluit 2002/584/JBZ", "32002F0584"},
      {"Besluit 2010/413/GBVB", "32010D0413"},
      {"Aanbeveling 2013/112/EU", "32013H0112"},
      {"aanbeveling 12/13", ""},
      {"COM(2022) 123", "COM(2022)123"},
      {"COM (2022) 68", "COM(2022)68"},
      {"COM/2020/605 final", "COM(2020)605"},
      {"COM(96) 328", "COM(1996)328"},
      {"COM(2018), nrs 645 en 646", "COM(2018)645 COM(2018)646"},
      {"COM(2008) 426def en COM(2009)61def", "COM(2008)426 COM(2009)61"},
      {"COM(2020) 591 t/m 593", "COM(2020)591 COM(2020)592 COM(2020)593"},
      {"richtlijn van de Raad nr. 77/504/EEG", "31977L0504"},
      {"JOIN(2020) 18", "JOIN(2020)18"},
      {"PbEU 2016, L 119", "OJ:L:2016:119"},
      {"PB EG L 281 van 23.11.95, blz. 31", "OJ:L:1995:281"},
      {"CELEX 32016R0679", "32016R0679"},
      {"hfdst. I.1 van Vo. (EG) 852/2004", ""},
      {"besluit 12/13", ""},
  });
}

TEST_CASE("addresses and identifiers name what they point at") {
  check_all({
      {"https://zoek.officielebekendmakingen.nl/kst-36045-190.html.", "kst-36045-190"},
      {"https://www.eerstekamer.nl/wetsvoorstel/35925_wet_x", "35925"},
      {"(https://wetten.overheid.nl/BWBR0001840/2020-01-01)", "BWBR0001840"},
      {"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679", "32016R0679"},
      {"https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:1234", "ECLI:NL:HR:2019:1234"},
      {"https://www.tweedekamer.nl/kamerstukken/detail?id=2025D25258", "2025D25258"},
      {"zie kst-35165-46 en blg-123456", "kst-35165-46 blg-123456"},
      {"https://example.org/kst/2020Z25819x", ""},
  });
}
