// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"

using cited::ids;

TEST_CASE("which of several things it is that follows is no number of the list") {
  CHECK(ids("1. Kamerstuk 29 477, nr. 12, 2. Kamerstuk 29 477, nr. 15.") == "kst-29477-12 kst-29477-15");
  CHECK(ids("zoals gemeld in Kamerstuk 29 477, nr. 12 en\n3. het rapport") == "kst-29477-12");
  CHECK(ids("Kamerstuk 29 477, nr. 12,\n3. De motie") == "kst-29477-12");
  CHECK(ids("Stb. 2022, 123, 3. De regeling") == "stb-2022-123");
  CHECK(ids("Aanhangsel Handelingen 2021-2022, nr. 302, 3. De brief") == "ah-tk-20212022-302");
  CHECK(ids("Kamerstuk 29 477, nrs. 12, 13. De brief") == "kst-29477-12 kst-29477-13");
}

TEST_CASE("the number of a page, on a line of its own, is no number of the list and no page of its paper") {
  CHECK(ids("Zie Kamerstuk 29 477, nr. 81\n- 5 -\nwaarin") == "kst-29477-81");
  CHECK(ids("Zie Kamerstuk 29 477, nr. 81,\n5\nwaarin") == "kst-29477-81");
  CHECK(ids("Kamerstuk 29 477, nrs. 12 en\n2/5\n13") == "kst-29477-12");
  CHECK(ids("Stb. 2022, 123,\n4\nDe regeling") == "stb-2022-123");
  CHECK(ids("Kamerstuk 29 477, nrs. 8,\n13,\n14 en 15") == "kst-29477-8 kst-29477-13 kst-29477-14 kst-29477-15");
  const std::string text = "Kamerstuk 29 477, nr. 12, p. 3,\n2\nDe minister";
  const auto citations = kamergraaf::Extractor().extract(text);
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].pages.of(text) == "3");
}

TEST_CASE("a range does not go back, and a number that a line cuts is none") {
  CHECK(ids("Kamerstuk 29 477, nrs. 812-15") == "kst-29477-812");
  CHECK(ids("Kamerstuk 29 477, nr. 8-\n3").empty());
  CHECK(ids("Kamerstuk 29 477, nrs. 8-\n9") == "kst-29477-8 kst-29477-9");
}

TEST_CASE("a letter behind a space is part of the number where the number ends there") {
  CHECK(ids("Kamerstukken I 1998/99, 25 900, nr. 112 a, blz. 3") == "kst-19981999-25900-112a");
  CHECK(ids("Kamerstukken I 1998/99, 25 900, nrs. 112 a en 112 b") == "kst-19981999-25900-112a kst-19981999-25900-112b");
  CHECK(ids("op stuk nr. 12 a (36 045)") == "kst-36045-12a");
  CHECK(ids("(Kamerstukken I 1998/99, 25 900, nr. 112 a)") == "kst-19981999-25900-112a");
  for (const char* words :
       {" a priori onjuist", " d.d. 12 mei", " e.v.", " c.q. nr. 13", " f. 35,50", " a) een eerste punt b)"}) {
    CAPTURE(words);
    CHECK(ids("Kamerstuk 36 045, nr. 12" + std::string(words)) == "kst-36045-12");
  }
  CHECK(ids("Kamerstuk 36 045, nrs. 5, 6 e.v.") == "kst-36045-5 kst-36045-6");
}

TEST_CASE("a page may stand on the next line") {
  const auto pages = [](const std::string& text) {
    const auto citations = kamergraaf::Extractor().extract(text);
    return citations.size() == 1 ? std::string(citations[0].pages.of(text)) : std::string("?");
  };
  CHECK(pages("Kamerstuk 36 045, nr. 7, p. 12 en\n13") == "12 en\n13");
  CHECK(pages("Kamerstuk 36 045, nr. 7, p. 45-\n46\n") == "45-\n46");
  CHECK(pages("Kamerstuk 36 045, nr. 7, blz. 5,\n6\nen 7") == "5,\n6\nen 7");
}

TEST_CASE("what is sold by the piece, or counted, has no number of a paper") {
  CHECK(ids("De prijs per stuk 12 (34 567).").empty());
  CHECK(ids("We staan op no 1 (34 567).").empty());
  CHECK(ids("Er zijn 36 045 stuk 12 verkocht.").empty());
}

TEST_CASE("a number has many words before it, where the dossier is announced") {
  for (const char* word :
       {", nr. ", ", no ", ", n\u00B0 ", ", nr.: ", ", stuk ", "; nr. ", ", volgnummer ", " e.v., nr. ", " c.a., nr. "}) {
    CAPTURE(word);
    CHECK(ids("Kamerstuk 32 450" + std::string(word) + "3") == "kst-32450-3");
  }
  CHECK(ids("dossier 32 450 nummers 3, 4 en 5") == "kst-32450-3 kst-32450-4 kst-32450-5");
}

TEST_CASE("amounts and numbers of other things are no citations") {
  for (const char* text : {"\u20AC 35 165, nr. 3",
                           "een bedrag van 35 165 euro, 46 procent",
                           "Postbus 20018, nr. 3",
                           "50 000 kg",
                           "10 000 kJ",
                           "t.a.p. 35 165",
                           "2017Z09721.pdf",
                           "hfdst. I.1 van Vo. (EG) 852/2004",
                           "06-36045-12",
                           "(36 045)",
                           "telefoon 19637-3370",
                           "tabel 12 345 A 67",
                           "IBAN NL91 ABNA 0417 1643 00",
                           "1.36 045, nr. 3",
                           "in 1972, nr. 9",
                           "Eerste Kamer, zitting 1982-1983, nr. 11",
                           "artikel 36 045, D",
                           "KvK 27 123 456",
                           "van 35 165 tot 36 045, nummering",
                           "2511 EZ, nr. 12",
                           "een spanning van 10 000 V, 16 A",
                           "een budget van 33 240 X, 8 fte",
                           "De gemeente telt 21 501-22 000 inwoners",
                           "nummer 12 (12 500)",
                           "voor 2019-2020, 35 300 (12) leerlingen",
                           "dossiers 10 000 in totaal",
                           "het wetsvoorstel dat circa (30 000) huishoudens raakt",
                           "Kamerstuk 36 045, nr. 190bis",
                           "NEN-EN 13501-1",
                           "ISO 14001-2015"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
}

TEST_CASE("two rows of a table are no paper, where nothing announces one") {
  CHECK(ids("Totaal 31 234\nNr. 3 Kosten").empty());
  CHECK(ids("Het totaal is 31 234; nr. 3 is minder").empty());
  CHECK(ids("(Kamerstuk 31 234\nNr. 3)") == "kst-31234-3");
  CHECK(ids("Wetsvoorstel 31 234\nNr. 3\nVerslag") == "kst-31234-3");
}

TEST_CASE("a session or year behind a dossier is no number in it, but for the long ones") {
  CHECK(ids("(Kamerstuk 36 213, 2022-2023)") == "36213");
  CHECK(ids("Kamerstuk 36 213, 2022") == "36213");
  CHECK(ids("Kamerstuk 36 213, nr. 2022") == "kst-36213-2022");
  CHECK(ids("Kamerstuk 21 501-20, 2022") == "kst-21501-20-2022");
  CHECK(ids("Kamerstuk 25 295, 1843 en 1844") == "kst-25295-1843 kst-25295-1844");
}

TEST_CASE("a day behind a number is none of it, and numbers that dashes join are a list") {
  CHECK(ids("Kamerstuk 29 665, nr. 12 15 mei 2020") == "kst-29665-12");
  CHECK(ids("Kamerstuk 29 398, nr. 945-946-948") == "kst-29398-945 kst-29398-946 kst-29398-948");
  CHECK(ids("Stcrt. 2021, 38 447 en Stcrt. 2021, nr. 31.200") == "stcrt-2021-38447 stcrt-2021-31200");
}

TEST_CASE("the number of a gazette, an order or a judgment is no dossier") {
  CHECK(ids("Stcrt. 2021, 31234, nr. 4").find("kst") == std::string::npos);
  CHECK(ids("het besluit van 12 mei 1999, nr. 23 567, nr. 4").empty());
  CHECK(ids("de motie d.d. 3 maart 2021, nr. 35 570 VII, nr. 44") == "kst-35570-VII-44");
  CHECK(ids("Publicatieblad nr. 32 456, nr. 3").empty());
  CHECK(ids("HR 3 mei 2001, nr. 36254, A").empty());
}

TEST_CASE("the mark of a note behind the end of a sentence is no part of a number, and no number") {
  CHECK(ids("Zie Kamerstuk 36 998, nr. 12.4") == "kst-36998-12");
  CHECK(ids("Zie Kamerstuk 36 998, nr. 12.4 De minister") == "kst-36998-12");
  CHECK(ids("Zie Kamerstuk 36 998, nr. 12;2 en dit.") == "kst-36998-12");
  CHECK(ids("Kamerstuk 36 998, nr. 12.400").empty());
  const std::string text = "Kamerstuk 36 998, nr. 12, p. 4-8.5";
  CHECK(kamergraaf::Extractor().extract(text).front().pages.of(text) == "4-8");
}
