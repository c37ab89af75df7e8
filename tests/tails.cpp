// SPDX-License-Identifier: Apache-2.0
#include "matching/tails.hpp"

#include <doctest/doctest.h>

#include <string>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"

using cited::ids;
using namespace kamergraaf;

namespace {

const Extractor extractor;

/// The pages of the first citation, as they are printed.
std::string pages(const std::string& text) {
  const auto citations = extractor.extract(text);
  return citations.empty() ? "" : std::string(citations.front().pages.of(text));
}

}  // namespace

TEST_CASE("what the text goes on with behind a list of numbers is no number of it") {
  for (const char* tail : {", 17-02-2025",
                           "; 17-2-2025",
                           " en 01-01-2025",
                           ", 1/1/2025",
                           ", 28 en 29 november 2024",
                           ", 28\u201329 november",
                           ", 5 en 6 mei",
                           ", 4 maart 2025",
                           ", 2025.",
                           " en 2020",
                           ", 2024-2025",
                           ", 2024/25",
                           ", 5%",
                           " en 5 \u2030",
                           ", 2e lid",
                           ", 12x zo veel",
                           ", 10:15 uur",
                           ", 12 mln.",
                           " en 12 ton",
                           ", 7 kilometer",
                           ", 191 ha",
                           " en 12 gemeenten",
                           " en 4 fracties",
                           ", 100 kleine landen",
                           ", 070-3182211",
                           ", 36 045 euro"}) {
    CAPTURE(tail);
    CHECK(ids(std::string("Kamerstuk 36 999, nr. 190") + tail) == "kst-36999-190");
  }
  CHECK(ids("Stb. 2020, 123, 17-03-2020") == "stb-2020-123");
  CHECK(ids("Stb. 2020, 123 en 2 besluiten") == "stb-2020-123");
  CHECK(ids("Stb. 2020, 123, nr. 2") == "stb-2020-123");
  CHECK(ids("Aanhangsel Handelingen II 2019/20, nrs. 89 en 17-03-2020") == "ah-tk-20192020-89");
}

TEST_CASE("what counts the things that follow is no number of the list before it") {
  CHECK(ids("1) Kamerstuk 36 999, nr. 231; 2) Kamerstuk 36 998, nr. 44; 3) Stb. 2020, 12") ==
        "kst-36999-231 kst-36998-44 stb-2020-12");
  CHECK(ids("Stb. 2020, 12; 2) Stb. 2021, 14; 3) Trb. 2002, 5") == "stb-2020-12 stb-2021-14 trb-2002-5");
  CHECK(ids("Kamerstuk 36 999, nr. 231, 2) de brief") == "kst-36999-231");
  CHECK(ids("Kamerstuk 36 999, nr. 231; 2. het rapport") == "kst-36999-231");
  CHECK(ids("Kamerstuk 36 999, nr. 231; 2. Het rapport") == "kst-36999-231");
  CHECK(ids("(Kamerstuk 36 999, nrs. 3, 4)") == "kst-36999-3 kst-36999-4");
  CHECK(ids("(zie 1) Kamerstuk 36 999, nrs. 3 en 4") == "kst-36999-3 kst-36999-4");
  CHECK(ids("Kamerstuk 36 999, nrs. 23, 24. Het kabinet") == "kst-36999-23 kst-36999-24");
}

TEST_CASE("a chamber with a session begins the next citation") {
  const std::string papers = "Kamerstukken II 2013/14, 36 999, nr. 9; I 2013/14, 36 999, B, blz. 4.";
  const auto citations = extractor.extract(papers);
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].part.empty());
  CHECK(citations[1].chamber == Chamber::eerste);
  CHECK(citations[1].pages.of(papers) == "4");
  CHECK(extractor.extract("Kamerstukken II 2013/14, 36 999, nrs. 9 en 11, en I, 2013/14, 36 999, nr. B").at(2).chamber ==
        Chamber::eerste);
  CHECK(pages("Handelingen II 1981/82, blz. 3201 en I 1981/82, blz. 44") == "3201");
  CHECK(pages("Handelingen II 2013/14, nr. 76, item 7, p. 3 en I 2013/14, nr. 3, item 4") == "3");
}

TEST_CASE("a number that has pages of its own is no page of the one before it") {
  for (const std::string text :
       {"Kamerstukken II 36 999, nr. 3, p. 22 en 6, p. 31", "Kamerstukken II 36 999, 3, p. 22; 6, p. 31"}) {
    const auto citations = extractor.extract(text);
    REQUIRE(citations.size() == 2);
    CHECK(citations[0].pages.of(text) == "22");
    CHECK(to_string(citations[1].id) == "kst-36999-6");
    CHECK(citations[1].pages.of(text) == "31");
  }
}

TEST_CASE("what is like it and is a number of the list stays one") {
  CHECK(ids("21 501-20, nrs. 2024, 2025 en 2026") == "kst-21501-20-2024 kst-21501-20-2025 kst-21501-20-2026");
  CHECK(ids("36 999, nrs. 4c, 4d en 4e") == "kst-36999-4c kst-36999-4d kst-36999-4e");
  CHECK(ids("36 999, nrs. 3 en 4 over gemeenten") == "kst-36999-3 kst-36999-4");
  CHECK(ids("36 999, nr. 3, 4 maart 2025") == "kst-36999-3");
  CHECK(ids("Stb. 1988, 77 en 1994, 573") == "stb-1988-77 stb-1994-573");
  CHECK(ids("36 999, nr. 1 resp. nr. 2, alsmede 3 en/of 4") == "kst-36999-1 kst-36999-2 kst-36999-3 kst-36999-4");
}

TEST_CASE("pages end before a day, an amount, an ordinal, a year or a session") {
  for (const char* tail : {", 4 maart 2025", " en 2 500 euro", " en 36 miljoen", ", 2e alinea", ", 4de lid", ", 3.2",
                           " en 45 leden", " \u2013 4 maart 2025", ", 2020", ", 2018/19"}) {
    CAPTURE(tail);
    CHECK(pages(std::string("Kamerstuk 36 999, nr. 190, p. 3") + tail) == "3");
  }
  CHECK(pages("Kamerstuk 36 999, nr. 190, p. 3, 4 en 7.") == "3, 4 en 7");
  CHECK(pages("Handelingen II 2019/20, nr. 45, item 7, p. 3, 4 maart 2020") == "3");
}

TEST_CASE("a range of pages in words is no range of papers") {
  CHECK(ids("Kamerstuk 36 999, nr. 3, blz. 12 tot en met 14.") == "kst-36999-3");
  CHECK(pages("Kamerstuk 36 999, nr. 3, blz. 12 tot en met 14.") == "12 tot en met 14");
}

TEST_CASE("a page that is told with its meeting is that of the meeting") {
  const std::string text = "Handelingen II 2001/02, p. 45-3245";
  CHECK(ids(text) == "h-tk-20012002-45");
  CHECK(pages(text) == "3245");
  CHECK(ids("Handelingen II 2001/02, nr. 36, p. 36-2770") == "h-tk-20012002-36");
  CHECK(pages("Handelingen II 2001/02, nr. 36, blz. 206-208") == "206-208");
}

TEST_CASE("abbreviations and names are no letters of papers") {
  CHECK(ids("EK 36 998-X, C en TK 2000-2001,36 999, nr. 8") == "kst-36998-X-C kst-36999-8");
  CHECK(extractor.extract("Kamerstuk 36 999, TK en EK.").front().id.kind == Kind::dossier);
  CHECK(extractor.extract("Bij 36 999, EU en NAVO.").empty());
  CHECK(ids("Kamerstukken I 2022/23, 36 999, A en EU-stukken") == "kst-36999-A");
  CHECK(ids("Kamerstukken I 2022/23, 36 999, A, B en OM") == "kst-36999-A kst-36999-B");
  for (const char* tail :
       {"; HR 24 mei 2002", ", NJ 2003/1", ", AB 2003/1", "; KB van 12 mei 1998", ", SP", ", EZ", ", AO d.d. 12 mei"}) {
    CAPTURE(tail);
    CHECK(ids(std::string("Kamerstukken II 2001/02, 36 999, nr. 3") + tail) == "kst-36999-3");
  }
  CHECK(ids("Kamerstuk 36 999, HR 24 mei 2002") == "36999");
  CHECK(ids("Kamerstuk 36 999, A, B. Jansen") == "kst-36999-A");
  CHECK(ids("Kamerstuk 36 999, A, J. de Vries") == "kst-36999-A");
}

TEST_CASE("where the Eerste Kamer is cited, or their neighbours are, the same letters are papers") {
  CHECK(ids("Kamerstukken I 2023/24, 22 999, EU.") == "kst-22999-EU");
  CHECK(ids("Kamerstukken I 2023/24, 22 999, TJ, TK en TL.") == "kst-22999-TJ kst-22999-TK kst-22999-TL");
  CHECK(ids("Kamerstukken I 2022/23, 36 999, A. De regering antwoordt.") == "kst-36999-A");
}

TEST_CASE("a range of letters names all between") {
  CHECK(ids("Kamerstukken I, 36 999, A t/m D") == "kst-36999-A kst-36999-B kst-36999-C kst-36999-D");
  CHECK(ids("Kamerstukken I, 36 999, Y\u2013AB") == "kst-36999-Y kst-36999-Z kst-36999-AA kst-36999-AB");
  CHECK(ids("Kamerstukken I, 36 999, AZ tot en met BB") == "kst-36999-AZ kst-36999-BA kst-36999-BB");
}

TEST_CASE("an amount, or a part of a longer number, is no dossier") {
  for (const char* text : {"EUR 36 999, nr. 3", "\u0192 36 999, nr. 3", "het is f 36 999, nr. 3",
                           "ten bedrage van 36 999, nr. 3", "Kamerstuk 136 999, nr. 3", "NEN-EN 15 316, nr. 4",
                           "het raadsvoorstel 36 999, nr. 2", "octrooi 36999, A", "Kamerstuk 36999-x, nr. 9"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
  for (const char* text : {"stuk nr. 12, 36 999 euro", "stuk nr. 12, 36 999 mensen"}) CHECK(ids(text) != "kst-36999-12");
  CHECK(ids("stuk nr. 12, 36 999") == "kst-36999-12");
  CHECK(ids("Kamerstuk 21501 02, nr. 3064") == "kst-21501-02-3064");
  CHECK(ids("de motie (21 501/02, nr. 1642)") == "kst-21501-02-1642");
  CHECK(ids("Over Kamerstuk 36 999 vragen de leden").starts_with("36999"));
}

TEST_CASE("a number of something else is no paper of the dossier behind it") {
  for (const char* text : {"vraag nr. 12 (36 999)", "aanbeveling nr. 3 (36 999)", "bus nr. 12 (36999)", "Kavel 36 999, nr. 14",
                           "verplichtingennummer 36 999-VIII-12", "NEN 21 501-20"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
  CHECK(ids("Zij krijgt nr. 12 (36 999)") == "kst-36999-12");
}

TEST_CASE("a chapter with numbers of its own is no part, and a number behind pages and no word is a page") {
  CHECK(ids("Kamerstukken 36 600 VI, nrs. 3 en 4, en XVI, nrs. 5 en 6") ==
        "kst-36600-VI-3 kst-36600-VI-4 kst-36600-XVI-5 kst-36600-XVI-6");
  CHECK(extractor.extract("Kamerstuk 36 600 VI, nr. 3 en VII, nr. 4").front().part.empty());
  CHECK(ids("Kamerstukken II 36 999, nr. 3, p. 7 respectievelijk 9") == "kst-36999-3");
  CHECK(ids("Kamerstukken II 36 999, nr. 3, p. 7 alsmede nr. 9") == "kst-36999-3 kst-36999-9");
  CHECK(ids("Kamerstukken I 36 999, C, p. 3 en E") == "kst-36999-C kst-36999-E");
  CHECK(pages("Kamerstukken II 36 999, nr. 3, p. 70 en p. 88-89") == "70 en p. 88-89");
}

TEST_CASE("numbers of ledgers, bills of money, lots and other bodies are none of papers") {
  for (const char* text : {"grootboek 36 999, nr. 12", "Factuur 27858, nr. 4", "perceel 31 293, nr. 5",
                           "amendement nr. 161 van het Europees Parlement", "In de gemeenteraad is motie nr. 7 aangenomen"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
}

TEST_CASE("letters that are all that an announced dossier has behind it name a paper") {
  CHECK(ids("Kamerstuk 36 999, BZ.") == "kst-36999-BZ");
  CHECK(ids("Kamerstuk 36 999, BZ en EZ") == "36999");
}

TEST_CASE("a case is no question where it is said to be another") {
  CHECK(ids("Reactie op de brief van de gemeente Zaltwaard over de pont - 2025Z01234") == "2025Z01234");
  CHECK(ids("de gewijzigde motie van het lid Jansen (2025Z01234)") == "2025Z01234");
  CHECK(ids("Schriftelijke vragen over de motie (2025Z01234)") == "kv-tk-2025Z01234");
  CHECK(ids("Zaak: Brief derden - 2025Z04567") == "2025Z04567");
  CHECK(ids("Vragen van het lid Jansen (zaaknummer 2025Z04567)") == "kv-tk-2025Z04567");
}

TEST_CASE("minutes are not cited whole where a number follows that may be an item or a page") {
  CHECK(ids("Handelingen II 2019/20, 45-7.").empty());
  CHECK(ids("Handelingen II 2019/20") == "h-tk-20192020");
  CHECK(ids("Handelingen II 2019/20, nr. 45 (item 7)") == "h-tk-20192020-45-7");
  CHECK(ids("Handelingen II 2019/20, nr. 45, items 7 en 8") == "h-tk-20192020-45-7 h-tk-20192020-45-8");
}

TEST_CASE("a number in brackets behind its dossier is one, and so is an act that is an issue of the Official Journal") {
  CHECK(ids("Kamerstuk 36 999 (nr. 190)") == "kst-36999-190");
  CHECK(ids("Kamerstuk 36 999 (nrs. 190, 191 en 192)") == "kst-36999-190 kst-36999-191 kst-36999-192");
  CHECK(ids("PB L, 2024/1689, 12.7.2024") == "OJ:L_202401689");
}

TEST_CASE("the number of a note below the line is no number of a paper") {
  CHECK(ids("Zie Kamerstuk 36 045,\n1 Dit is een noot bij de tekst.") == "36045");
  CHECK(ids("Zie Kamerstuk 36 045, nr.\n12 en verder.") == "kst-36045-12");
  CHECK(ids("Zie Kamerstuk 36 045, nr.\n112 De brief.") == "kst-36045-112");
}
