// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"

using cited::ids;

TEST_CASE("a chapter behind a comma or the word nr. is part of the dossier") {
  CHECK(ids("Kamerstukken I 2023/24, 36 410, VI, D") == "kst-36410-VI-D");
  CHECK(ids("Kamerstukken II 2008/09, 31 700, nr. VI-2") == "kst-31700-VI-2");
  CHECK(ids("Kamerstukken II 36410, nr. XVI, 23") == "kst-36410-XVI-23");
  CHECK(ids("Kamerstuk 36 410, XV-23") == "kst-36410-XV-23");
  CHECK(ids("Kamerstukken I 36 410, V, D") == "kst-36410-V kst-36410-D");
}

TEST_CASE("letters of the Eerste Kamer that run on are no chapters") {
  CHECK(ids("Kamerstukken I 2016/17, 22 112, IV en IW") == "kst-22112-IV kst-22112-IW");
  CHECK(ids("EK 35 000, IX, X en XI") == "kst-35000-IX kst-35000-X kst-35000-XI");
  CHECK(ids("Kamerstukken I 2020/21, 35 570 C, p. 4") == "35570-C");
}

TEST_CASE("the letter of a chapter may stand apart from it") {
  CHECK(ids("vergaderjaar 1982-1983, 17 600-IX B, nr. 12") == "kst-17600-IXB-12");
  CHECK(ids("Kamerstuk 17 600 hoofdstuk VII A, nr. 2") == "kst-17600-VIIA-2");
  CHECK(ids("36 410 IX, B") == "kst-36410-IX-B");
}

TEST_CASE("chapters that are listed are no letters of the Eerste Kamer") {
  for (const char* text : {"de begrotingsstaten (32 609 V, VI, X)", "begrotingen 32 609, V, VI en X, nr. 2"}) {
    CAPTURE(text);
    CHECK(ids(text).find("kst-") == std::string::npos);
  }
}

TEST_CASE("the chamber may stand behind the dossier of a letter") {
  CHECK(ids("36.067, EK, A") == "kst-36067-A");
  CHECK(ids("Kamerstuk 36 067 (EK), letter D") == "kst-36067-D");
  CHECK(ids("brief inzake wonen (32 847 EK, C)") == "kst-32847-C");
}

TEST_CASE("numbers in legal style have no word before them, one or a range") {
  CHECK(ids("Kamerstukken II 2007/08, 30 415, 16 t/m 18 en 21") == "kst-30415-16 kst-30415-17 kst-30415-18 kst-30415-21");
  CHECK(ids("Kamerstukken II 1979/80, 16035, 3-4, p. 7 (MvT)") == "kst-16035-3 kst-16035-4");
  CHECK(ids("TK 2017\u20132018, 31765, 303 en Tweede Kamer 2017-2018, 31765, 304") == "kst-31765-303 kst-31765-304");
}

TEST_CASE("each dossier of a list may have its number in brackets") {
  CHECK(ids("Zie Kamerstukken 29 398 (nr. 945), 31 305 (nr. 333) en 29 984 (nrs. 12 en 13).") ==
        "kst-29398-945 kst-31305-333 kst-29984-12 kst-29984-13");
  CHECK(ids("TK 29 398 (nr. 947)") == "kst-29398-947");
}

TEST_CASE("what stands behind a number joined by a dash may tell that it is one") {
  CHECK(ids("34 302-91 (motie-Van Vliet)") == "kst-34302-91");
  CHECK(ids("uitvoering van de motie Jansen c.s. 34682-63") == "kst-34682-63");
  CHECK(ids("Motie 35 334, 172 van het lid Boswijk c.s. is aangenomen.") == "kst-35334-172");
  CHECK(ids("motie 35 334, 172 mensen") == "");
}

TEST_CASE("amounts in brackets are no dossiers and no numbers") {
  for (const char* text :
       {"Uitbreiding van het aantal plaatsen (24 512) was nodig.", "Herstel van dijken (24 512) en wegen (32 311).",
        "De suppletoire begroting (x 1.000) (35 165).", "Utrecht telt 24 512 (nr. 4) woningen."}) {
    CAPTURE(text);
    CHECK(ids(text) == "");
  }
}

TEST_CASE("what cannot be read behind a dossier leaves the dossier") {
  CHECK(ids("Wetsvoorstel 36 067 (EK), dat gisteren is aangenomen.") == "36067");
  CHECK(ids("Kamerstuk 36 045 (nr. 3, p. 4).") == "36045");
  CHECK(ids("TK 36-045, nr. 12") == "kst-36045-12");
  CHECK(ids("Zie position paper Kamerstuk 36 045, nr. 12.") == "kst-36045-12");
  CHECK(ids("Kamerstuk 36 045, nr. 12 15.") == "kst-36045-12");
}

TEST_CASE("the dossier of a bill stands behind its title, whatever brackets that has") {
  for (const char* title :
       {"Tweede incidentele suppletoire begroting inzake musea", "Herstel van gebreken (Verzamelwet EZK 2018)",
        "Wijziging van de begrotingsstaat (X) (eerste begroting)", "Implementatie van richtlijn (EU) 2019/1023",
        "Wijziging van de Wet A (aanpassing (van dingen))"}) {
    CAPTURE(title);
    CHECK(ids(title + std::string(" (36 006)")).ends_with("36006"));
  }
  CHECK(ids("Zie de novelle 35 112 en Kamerdossier 29 398.") == "35112 29398");
  CHECK(ids("35 847, C en D") == "kst-35847-C kst-35847-D");
}

TEST_CASE("dossiers have a number each where it is said, else the first has them") {
  CHECK(ids("Kamerstukken 34 352 en 24 515, nrs. 234 resp. 700") == "kst-34352-234 kst-24515-700");
  CHECK(ids("Kamerstukken 34 352 en 24 515, nr. 234 respectievelijk nr. 700") == "kst-34352-234 kst-24515-700");
  CHECK(ids("Kamerstukken II 2011/12, 33 149 t/m 33 152, nr. 3") == "33149");
}

TEST_CASE("a round number is a dossier where its word tells so, or a budget stands before it") {
  CHECK(ids("Wetsvoorstellen 36 100, 36 101 en 36 102.") == "36100 36101 36102");
  CHECK(ids("dossier 36 600") == "36600");
  CHECK(ids("de Miljoenennota 2025 (36 600) en het Belastingplan 2025 (36 602)") == "36600 36602");
  CHECK(ids("er kwamen brieven (36 600) en vragen binnen").empty());
  CHECK(ids("Door het wetsvoorstel 36 000 huishoudens erop vooruit.").empty());
  CHECK(ids("De Wet werk en bijstand geldt voor alle gemeenten, behalve de kleine (30 000).").empty());
  CHECK(ids("Voor de Voorjaarsnota is nodig een bedrag (36 000).").empty());
}

TEST_CASE("a number of the Tweede Kamer may stand before any sign that ends a sentence, or between quotation marks") {
  CHECK(ids("Klopt het, gelet op 2024D02345? Zie \"2024D02346\" en 2024Z02345!") == "2024D02345 2024D02346 kv-tk-2024Z02345");
  CHECK(ids("https://voorbeeld.nl/?a=2024D02345?b").empty());
}

TEST_CASE("a paper keeps its session and chamber, wherever its dossier stands") {
  CHECK(ids("Kamerstukken I, 1998-1999, nr. 12a (26 477)") == "kst-19981999-26477-12a");
  CHECK(ids("de moties op stuk nrs. 12 en 13 (Kamerstuk 33 891)") == "kst-33891-12 kst-33891-13");
  CHECK(ids("Kamerstuk 36 213, vj. 2022-2023, nr. 5") == "kst-36213-5");
  const auto citations = kamergraaf::Extractor().extract("Kamerstukken II 2010/11, nr. 32 450, nr. 3");
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].chamber == kamergraaf::Chamber::tweede);
  CHECK(citations[0].session.first == 2010);
}

TEST_CASE("a meeting with its item, and its page, may be joined by dashes") {
  CHECK(ids("Handelingen II 2012/13, nr. 34-7, p. 12") == "h-tk-20122013-34-7");
  CHECK(ids("Handelingen II 2012/13, 34-7, p. 12") == "h-tk-20122013-34-7");
  CHECK(ids("Handelingen II 2012/13, 34-7-12") == "h-tk-20122013-34-7");
  CHECK(ids("Handelingen II 1999/2000, 45-3245") == "h-tk-19992000-45");
  CHECK(ids("Handelingen II 1999/2000, nr. 34-36") == "h-tk-19992000-34");
  CHECK(ids("Handelingen II 2010/11, 12-5-2011, p. 4").empty());
  CHECK(ids("Handelingen I 2012/13, nr. 8-9 november 2012").empty());
}

TEST_CASE("pages are told with or without a stop, behind a gloss and behind a dash") {
  const auto pages = [](const char* text) {
    const auto citations = kamergraaf::Extractor().extract(text);
    return citations.size() == 1 ? std::string(citations[0].pages.of(text)) : std::string("?");
  };
  CHECK(pages("TK 2008-2009, 31 700 nr 2, blz 4") == "4");
  CHECK(pages("Kamerstukken II 2013/14, 33 891, nr. 3, MvT, p. 5") == "5");
  CHECK(pages("Kamerstukken II 2010/11, 32 450-3, p. 5") == "5");
  CHECK(pages("Kamerstuk 35 912, nr. 12 herdruk, p. 4") == "4");
  CHECK(pages("Kamerstuk 35 912, nr. 12 (p. 4)") == "4");
}

TEST_CASE("numbers that follow each other may be parted by a slash, others make something else") {
  CHECK(ids("Kamerstuk 29 477, nrs. 812/813 en 820") == "kst-29477-812 kst-29477-813 kst-29477-820");
  CHECK(ids("Kamerstuk 29 477, nr. 12/24").empty());
  CHECK(ids("Kamerstuk 29 477, nr. 11/12 mei").empty());
  CHECK(ids("Kamerstuk 29 477, nr. 2019/2020").empty());
}
