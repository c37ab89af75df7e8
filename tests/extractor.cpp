// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/extractor.hpp"

#include <doctest/doctest.h>

#include <set>

#include "cited.hpp"
#include "kamergraaf/error.hpp"

using cited::ids;
using namespace kamergraaf;

namespace {

const Extractor extractor;

void check_all(std::initializer_list<std::pair<const char*, const char*>> rows) {
  for (const auto& row : rows) {
    const std::string text = row.first;
    CAPTURE(text);
    CHECK(ids(text) == row.second);
  }
}

}  // namespace

TEST_CASE("a letter's citation is found, whole and with its fields") {
  const std::string text = "Zie Kamerstukken II 2009/10, 27858, nr. 88, p. 3.";
  const auto citations = extractor.extract(text);
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].span.of(text) == "Kamerstukken II 2009/10, 27858, nr. 88, p. 3");
  CHECK(to_string(citations[0].id) == "kst-27858-88");
  CHECK(citations[0].chamber == Chamber::tweede);
  CHECK(citations[0].session == Session{2009, 2010});
  CHECK(citations[0].pages.of(text) == "3");
}

TEST_CASE("each element of a list is a citation with its own span") {
  const std::string text = "Kamerstuk 21 501-20, nrs. 520 en 548";
  const auto citations = extractor.extract(text);
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].span.of(text) == "Kamerstuk 21 501-20, nrs. 520");
  CHECK(citations[1].span.of(text) == "548");
  CHECK(citations[1].group.of(text) == text);
  CHECK(ids("33 606, nrs. 3 t/m 5") == "kst-33606-3 kst-33606-4 kst-33606-5");
  CHECK(ids("22 112, nr. 15, 17, 28 en 29") == "kst-22112-15 kst-22112-17 kst-22112-28 kst-22112-29");
}

TEST_CASE("a dossier is cited without a number") {
  CHECK(ids("Kamerstukken 31945") == "31945");
  CHECK(ids("Kamerstukken II 1993/94-1996/97, 23761") == "23761");
  CHECK(ids("Kamerstuk 36 045, nr. 190") == "kst-36045-190");
  CHECK(ids("dossier 21 501-20") == "21501-20");
}

TEST_CASE("what is turned down hides nothing behind it") {
  CHECK(ids("Postbus 20018, nr. 3; 36 045, nr. 190") == "kst-36045-190");
}

TEST_CASE("the raised mark of a footnote inside a list is no part of a number, and does not end the list") {
  check_all({{"Kamerstuk 36 999, nr. 90\u00B9 en nr. 91\u00B2.", "kst-36999-90 kst-36999-91"},
             {"Kamerstuk 36 999, nrs. 90\u00B9\u2070, 92 en 93", "kst-36999-90 kst-36999-92 kst-36999-93"},
             {"Kamerstuk 36 999, nr. 90\u00B9 en elders", "kst-36999-90"}});
  const std::string text = "Kamerstuk 36 999, nr. 90\u00B9 en nr. 91\u00B2.";
  CHECK(extractor.extract(text)[0].span.of(text) == "Kamerstuk 36 999, nr. 90");
}

TEST_CASE("the words behind a list end it") {
  CHECK(ids("Kamerstuk 36 045, nr. 190 en 15 andere brieven") == "kst-36045-190");
  CHECK(ids("Kamerstuk 36 045, nr. 190 en nr. 3 van de Staatscourant") == "kst-36045-190");
  CHECK(ids("Kamerstuk 36 045, nr. 190/ 2025") == "kst-36045-190");
  CHECK(ids("27 858, nr. 3, p. 2 en 33 684, nr. 5, p. 8-9") == "kst-27858-3 kst-33684-5");
  CHECK(ids("Kamerstuk 36 045, nr. 190, 17 februari 2025") == "kst-36045-190");
  CHECK(ids("Kamerstuk 36 045, nr. 190, 36 471, nr. 96") == "kst-36045-190 kst-36471-96");
}

TEST_CASE("a list without end is cut short") {
  std::string text = "36 045, nrs. 1";
  for (int i = 0; i < 5000; ++i) text += ", 2";
  CHECK(extractor.extract(text).size() == 500);
}

TEST_CASE("the parts of an amendment are no papers") {
  const auto one = extractor.extract("stuk nr. 12, I");
  REQUIRE(one.size() == 1);
  CHECK(one[0].id.number.view() == "12");
  CHECK(one[0].part.view() == "I");
  CHECK(one[0].form == Form::short_form);
  const std::string text = "36 045, nrs. 32, I en II";
  const auto two = extractor.extract(text);
  REQUIRE(two.size() == 2);
  CHECK(to_string(two[1].id) == "kst-36045-32");
  CHECK(two[1].part.view() == "II");
  CHECK(two[0].span.of(text) == "36 045, nrs. 32, I");
}

TEST_CASE("nothing has the number 0") {
  for (const char* text : {"Kamerstuk 36 045, nr. 0", "Kamerstuk 36 045, nr. 00", "Kamerstukken II 2009/10, 27858, nrs. 0 en 3",
                           "(36045-0)", "Stb. 2010, 0", "Stcrt. 2010, nr. 0", "Aanhangsel Handelingen II 2009/10, nr. 0",
                           "Handelingen II 2009/10, nr. 0, item 3"}) {
    CAPTURE(text);
    CHECK(extractor.extract(text).empty());
  }
  CHECK(extractor.extract("Kamerstuk 36 045, nr. 10").size() == 1);
}

TEST_CASE("a number without a dossier is a short citation") {
  const auto citations = extractor.extract("de moties op stukken nrs. 33 en 34, gedrukt onder nr. 12");
  REQUIRE(citations.size() == 3);
  CHECK(citations[1].id.number.view() == "34");
  CHECK(citations[2].id.number.view() == "12");
  CHECK(citations[0].id.dossier.empty());
}

TEST_CASE("of a list of dossiers with one number each is named, however long it is") {
  std::string text = "Zie 29282-395";
  for (int dossier = 36001; dossier <= 36030; ++dossier) text += ", " + std::to_string(dossier) + "-XII";
  text += "-7";
  std::set<std::string> named;
  for (const Citation& citation : extractor.extract(text)) named.insert(std::string(citation.id.dossier.number.view()));
  CHECK(named.size() == 30);
  CHECK(ids("29282-395, 36001-XII, 36002-XII-7") == "kst-36001-XII-7 36002-XII");
}

TEST_CASE("page numbers are the citation's, wherever they stand in a list") {
  const std::string text = "Kamerstukken II 2009/10, 27858, nr. 6, p. 15-16; nr. 7, p. 5-6 en 9";
  const auto citations = extractor.extract(text);
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].pages.of(text) == "15-16");
  CHECK(citations[1].pages.of(text) == "5-6 en 9");
  const std::string annex = "Kamerstuk 36 045, nr. 190 (bijlage IV)";
  CHECK(extractor.extract(annex)[0].pages.of(annex) == "bijlage IV");
}

TEST_CASE("a dossier is known by its suffix, its R number or the bill before it") {
  CHECK(ids("de begroting (35925-XV) is") == "35925-XV");
  CHECK(ids("zie 21 501-20 over de Raad") == "21501-20");
  CHECK(ids("agenda (Kamerstuk 21501-31)") == "21501-31");
  CHECK(ids("het wetsvoorstel Toezicht (36 045) is") == "36045");
  CHECK(ids("wetsvoorstel 36 045") == "36045");
  CHECK(ids("behandeling van het wetsvoorstel Toezicht (36 100).") == "36100");
  CHECK(ids("36374-(R2187)") == "36374");
  CHECK(ids("Kamerstukken 20 800, V") == "20800-V");
  CHECK(extractor.extract("18288, R 1249, nr. 3")[0].rijkswet == 1249);
}

TEST_CASE("a slip with one certain reading is read, and said to be") {
  const std::pair<std::string, std::string> slips[] = {
      {"Kamestuk 36 045, nr. 190", "kst-36045-190"},
      {"(Kamerestuk 36489-10)", "kst-36489-10"},
      {"Kamerstuk 3 5535, nr. 12", "kst-35535-12"},
      {"Kamerstukken II 2022/-23, 36 200 V, nr. 3", "kst-36200-V-3"},
      {"Kamerstukken 11 1975/1976, 13 600, nr. 3", "kst-13600-3"},
      {"Kamerstukken II 1 993/94, 23 400, nr. 2", "kst-23400-2"},
  };
  for (const auto& slip : slips) {
    const std::string& text = slip.first;
    CAPTURE(text);
    const auto citations = extractor.extract(text);
    REQUIRE(citations.size() == 1);
    CHECK(to_string(citations[0].id) == slip.second);
    CHECK(citations[0].repaired);
  }
  CHECK(extractor.extract("Kamerstukken 11 1975/1976, 13 600, nr. 3")[0].session == Session{1975, 1976});
  CHECK_FALSE(extractor.extract("Kamerstukken II 1985/- 86, 19 200, nr. 3")[0].repaired);
}

TEST_CASE("a chapter may stand in brackets, or be announced") {
  CHECK(ids("Kamerstuk 36 600 (V), nr. 3") == "kst-36600-V-3");
  CHECK(ids("Kamerstuk 36200 (VIII), nr. 12") == "kst-36200-VIII-12");
  CHECK(ids("Kamerstuk 21 501 (II), nr. 3").empty());
  CHECK(ids("Kamerstukken II 1967/68, 8 435 en 8 436, nr. 3") == "kst-8435-3 8436");
  CHECK(ids("Kamerstukken II 2022/23, 36200 hfst. VIII, nr. 13") == "kst-36200-VIII-13");
}

TEST_CASE("old bills are listed behind their word, and a heading is no such word") {
  CHECK(ids("de wetsontwerpen nos. 3035, 3036 en 3037") == "3035 3036 3037");
  CHECK(ids("omtrent de ontwerpen van wet nos 3363, 3200C en 3478") == "3363 3200-C 3478");
  CHECK(ids("ONTWERP VAN WET\n1466").empty());
  CHECK(ids("Het wetsontwerp nr. 3035, 4000 gulden groot, en wetsontwerp nr. 3037, 3 500 000 gulden.") == "3035 3037");
}

TEST_CASE("a round number is a dossier in a list of bills") {
  CHECK(ids("Regels betreffende de aanspraak op verlof (21900); Wijziging van enige wetten (22042).") == "21900 22042");
}

TEST_CASE("numbers joined by dashes are listed, with a chapter or without") {
  CHECK(ids("vervallen zijn: 21501-32-1655; 29675-240; 36600-XIV-65.") == "kst-21501-32-1655 kst-29675-240 kst-36600-XIV-65");
}

TEST_CASE("a motion in brackets may have its number without a word") {
  CHECK(ids("De motie-Van Eik (31 710, 77) is verworpen.") == "kst-31710-77");
  CHECK(ids("Het aantal boten (31 710, 77) daalt.").empty());
  CHECK(ids("De motie vraagt om huizen in Brabant (12 510, 14).").empty());
}

TEST_CASE("a second print is part of the name") {
  CHECK(ids("Kamerstuk 26 643, nr. 144 (herdruk)") == "kst-26643-144-h1");
  CHECK(ids("26 643, nr. 144 (2e herdruk)") == "kst-26643-144-h2");
  CHECK(ids("Kamerstuk 26 643, nrs. 144-h1 en 145n1, p. 3") == "kst-26643-144-h1 kst-26643-145-n1");
  CHECK(ids("nr. 144h1 (26 643)") == "kst-26643-144-h1");
  CHECK(ids("Kamerstuk 26 643, nrs. 143, 144 (herdruk), 145 en 146") ==
        "kst-26643-143 kst-26643-144-h1 kst-26643-145 kst-26643-146");
}

TEST_CASE("what is written in a style is read back") {
  for (const char* name : {"kst-36045-190",
                           "kst-36600-V-63",
                           "kst-21501-20-2189",
                           "kst-35000-A-12",
                           "kst-20082009-31700-VII-G",
                           "kst-19951996-23700-188b",
                           "kst-35925-E",
                           "kst-26643-144-h1",
                           "kst-26643-144-h2",
                           "36045",
                           "21501-20",
                           "36600-V",
                           "h-tk-20192020-45-7",
                           "ah-tk-20192020-1234",
                           "stb-2010-242",
                           "stcrt-2020-12345",
                           "trb-2016-94",
                           "ECLI:NL:HR:2019:1234",
                           "BWBR0001840",
                           "kv-tk-2020Z25819",
                           "blg-123456"})
    for (const Style style : {Style::letter, Style::aanwijzing, Style::leidraad, Style::debate}) {
      const std::string written = in_style(*parse_identifier(name), style);
      CAPTURE(name);
      CAPTURE(written);
      const bool same = written.empty() || ids(written) == name ||
                        (parse_identifier(written) && to_string(*parse_identifier(written)) == name);
      CHECK(same);
    }
}

TEST_CASE("a number behind a dossier and a dash may be the first of a list") {
  check_all({{"(Kamerstuk 36600-XVI-24 en 25)", "kst-36600-XVI-24 kst-36600-XVI-25"},
             {"(Kamerstuk 36812-14, 16 en 18)", "kst-36812-14 kst-36812-16 kst-36812-18"},
             {"(Kamerstuk 21501-32-1711)", "kst-21501-32-1711"},
             {"(Kamerstuk 36812-(R2199)-7)", "kst-36812-7"},
             {"Kamerstuk 25731/21501-33-94", "kst-25731-94 21501-33"},
             {"- 25731-615, 25731-616 en 25731-617", "kst-25731-615 kst-25731-616 kst-25731-617"},
             {"eindrapport (35917-08)", "kst-35917-8"},
             {"Kamerstuk 21502-20-1412", ""},
             {"(35917-3 en 4 mei)", "kst-35917-3"},
             {"Uitvoering motie-De Boer 35917-7", "kst-35917-7"},
             {"de leden De Boer (4 mei 2023, 36218-1011)", "kst-36218-1011"}});
}

TEST_CASE("numbers with letters in brackets, Roman dossiers and a paper replaced need no word before them") {
  CHECK(ids("26 855 (250, 250a); 2001/2002, 26 855 (16, 16a)") == "kst-26855-250 kst-26855-250a kst-26855-16 kst-26855-16a");
  CHECK(ids("12 500 (12, 13)").empty());
  CHECK(ids("CXXIV, G") == "kst-CXXIV-G");
  CHECK(ids("CII, B").empty());
  CHECK(ids("ter vervanging van (t.v.v.) 19637-3370") == "kst-19637-3370");
}

TEST_CASE("only the dossiers of the Council have a number for a suffix; a budget may have several chapters") {
  CHECK(ids("Kamerstuk 32802, nr. 64") == "kst-32802-64");
  CHECK(ids("(16 812-VI en VII, nr. 23)") == "kst-16812-VI-23 16812-VII");
  CHECK(ids("(34712-IIIA, IIIB en IIIC)") == "34712-IIIA 34712-IIIB 34712-IIIC");
}

TEST_CASE("where several dossiers and several numbers stand together it is open which is whose") {
  const auto citations = extractor.extract("Hamerstukken (33812, 33975 en 34138, nrs. 2 t/m 4)");
  REQUIRE_FALSE(citations.empty());
  for (const Citation& citation : citations) {
    if (citation.id.kind == Kind::dossier) continue;
    CHECK(citation.verdict == Verdict::ambiguous);
    CHECK(citation.candidates.size() == 3);
  }
}

TEST_CASE("a dossier is found behind, before and in the title of its bill") {
  check_all({{"Wijziging van de Pachtwet (12 345); Naturalisatie van Jansen, Piet en 20 anderen (12 346);", "12345 12346"},
             {"verlegging van het kanaal (11 867); 2. Wijziging van wetten; vaargeld (12 125); en 3. herziening", "11867"},
             {"het protocol (19 584).\nDeze voorstellen van wet worden aangenomen", "19584"},
             {"Aan de orde is de behandeling van: - Ouderenbeleid 1990-1994 (21 814).", "21814"},
             {"de behandeling van aanvragen (21 814).", ""},
             {"het aantal opnames voor de behandeling van: depressie (23 814).", ""},
             {"de werknemers in de bouw (23 514); 2. Verhoging van de lonen", ""},
             {"leerlingen in het vwo (41 312). Deze voorstellen van de commissie", ""},
             {"Aanhangsel (1234, zitting 1952-1953)", ""},
             {"het Visserijfonds (7631, zitting 1963\u20141964); de Hondenwet (12 506, zitting 1972-1973): af", "7631 12506"},
             {"het Visserijfonds (631, zitting 1913\u20141914);", ""},
             {"wijziging van de Veerwet (5123); naturalisatie van P. Jansen en 19 anderen (5124);", "5123 5124"},
             {"de wetsontwerpen 12 661 en 11 911", "12661 11911"},
             {"wetsontwerp nr. 10 091", "10091"},
             {"een debat over wetsvoor-stel 36998", "36998"},
             {"Hamerstuk: Wijziging van de Bosbeheerwet (vergunning voor kap) (35917)", "35917"},
             {"Hamerstukken: (35917, 35920 en 36218)", "35917 35920 36218"},
             {"- 35 917 (Voorstel van wet van het lid De Boer)", "35917"},
             {"Regels voor de veren (Veerwet) (5123); en verder", "5123"},
             {"Wijziging van hoofdstuk V (Departement van Veren) der rijksbegroting voor het dienstjaar 1958 (4912).", "4912"},
             {"Regelen omtrent de veren (4071); Opheffing van de gemeenten Aa en Bee (4072).", "4071 4072"},
             {"Vaststelling van de begroting voor het dienstjaar 1955 (3700); Naturalisatie van A. en 22 anderen (2235): een",
              "3700 2235"},
             {"aanneming van de rijksbegroting voor 1974 (12 600)", "12600"},
             {"de behandeling van de Nota Veren (16 746)", "16746"},
             {"de uitvoering van het plan (4073).", ""},
             {"de begroting (36 045)", ""},
             {"De gemeente stuurde de brief aan alle bewoners (12 345). De nota kostte (36 045).", ""},
             {"het wetsontwerp van 1966", ""},
             {"verhoging van het bedrag (1923);", ""}});
}

TEST_CASE("a number with a session, dossier or chamber of its own before it is not one of this paper's") {
  CHECK(ids("(7300, hoofdstuk XV, stuk nr. 18)") == "kst-7300-XV-18");
  CHECK(ids("7300, hoofdstuk XV, stuk nr. 18").empty());
  CHECK(ids("zitting 1963-1964, stuk nr. 47").empty());
  CHECK(ids("zitting 1963-1964, respectievelijk 7211, nr. 3 en 7245, nr. 3") == "kst-7211-3");
}

TEST_CASE("the number of the page that a citation ends is no pinpoint") {
  const std::string text = "Kamerstuk 35 334, nr. 25\nPagina 1 van 9";
  CHECK(extractor.extract(text).at(0).span.of(text) == "Kamerstuk 35 334, nr. 25");
}

TEST_CASE("a user's pattern is read with the same fragments") {
  const Extractor mine({{"slash", "kst 36045/190", R"(kst {dossiers}/{numbers})", "kst 36045/190", "kst 36045"}});
  const auto citations = mine.extract("zie kst 36045/190");
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36045-190");
  CHECK_THROWS_AS(Extractor({{"bad", "", "(", "", ""}}), Error);
}
