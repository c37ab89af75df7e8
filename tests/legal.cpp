// SPDX-License-Identifier: Apache-2.0
// How courts, scholars and lawyers cite.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

using cited::ids;

namespace {

std::string pages(const std::string& text, std::size_t which = 0) {
  const auto citations = Extractor().extract(text);
  return which < citations.size() ? std::string(citations[which].pages.of(text)) : "no such citation";
}

const std::string of_tweede = "Kamerstukken II 2018/19, 36 999, nr. 3";
const std::string of_eerste = "Kamerstukken I 2018/19, 36 999, C";

}  // namespace

TEST_CASE("journals, offices and books behind a letter are no papers of the Eerste Kamer") {
  for (const std::string rest : {", V-N 2018/66.8.", "; V-N 2018, blz. 45.", " en V-N 2018/66.8.", ", A-G Keus.",
                                 " en A-G Van Peursem", "; M en R 2018/3", "; T&C Sv, art. 3", ", S&S 2018/3", " en B&W"}) {
    CAPTURE(rest);
    CHECK(ids(of_eerste + rest) == "kst-36999-C");
    CHECK(ids(of_eerste + ", p. 3" + rest) == "kst-36999-C");
  }
  CHECK(ids(of_eerste + " en D.") == "kst-36999-C kst-36999-D");
  CHECK(ids("Kamerstukken I 2018/19, 36 999, B-D.") == "kst-36999-B kst-36999-C kst-36999-D");
}

TEST_CASE("nor are they papers or chapters of a dossier alone, or parts of an amendment") {
  CHECK(ids("Kamerstukken II 2018/19, 36 999, V-N 2018/34.5") == "36999");
  CHECK(ids("Kamerstukken II 2018/19, 36 999. V-N 2018/34.5") == "36999");
  for (const std::string rest : {", V-N 2018/45.2.", "; V&O 2018/3.", ", I. Giesen, NJB 2018/3", "; V. Mul, DD 2018/3"}) {
    const std::string text = of_tweede + ", p. 12" + rest;
    CAPTURE(text);
    CHECK(ids(text) == "kst-36999-3");
    CHECK(pages(text) == "12");
    CHECK(Extractor().extract(text).front().part.empty());
  }
  CHECK(Extractor().extract("Kamerstuk 36 999, nr. 12, I").front().part.view() == "I");
}

TEST_CASE("an author behind the end of a sentence, or behind papers, is no chapter and no letter") {
  for (const std::string author : {"A. Jansen schrijft", "I. Giesen", "D.J. Elzinga", "E. Hirsch Ballin"}) {
    CAPTURE(author);
    CHECK(ids("Zie Kamerstukken 36 999. " + author) == "36999");
  }
  CHECK(Extractor().extract("Zie Kamerstukken 36 999. A. Jansen").front().span == Span{4, 23});
  CHECK(ids(of_eerste + ", p. 3, D. Jansen, Diss.") == "kst-36999-C");
  CHECK(ids("Kamerstuk 31700.VIII") == "31700-VIII");
  CHECK(ids("Kamerstuk 31 700. VIII, nr. 3") == "kst-31700-VIII-3");
}

TEST_CASE("what is counted or ordered behind a dossier is no paper of it") {
  CHECK(ids("Kamerstukken II 2018/19, 36 999, 2e nota van wijziging") == "36999");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, 12 leden") == "36999");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, 12, p. 3") == "kst-36999-12");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, nr. 12 leden") == "kst-36999-12");
}

TEST_CASE("numbers behind pages are pages, unless a word or pages of their own tell that they are papers") {
  CHECK(ids(of_tweede + ", blz. 3, 4, en 7") == "kst-36999-3");
  CHECK(pages(of_tweede + ", blz. 3, 4, en 7") == "3, 4, en 7");
  CHECK(ids(of_tweede + ", p. 12; 14 en 17") == "kst-36999-3");
  CHECK(ids(of_tweede + ", p. 12; nr. 14 en 17") == "kst-36999-3 kst-36999-14 kst-36999-17");
  CHECK(ids(of_tweede + ", p. 12; 14, p. 3") == "kst-36999-3 kst-36999-14");
  CHECK(ids(of_tweede + ", p. 12, en 2019/20, 36 998 VI, nr. 9, p. 4.") == "kst-36999-3 kst-36998-VI-9");
  CHECK(ids(of_tweede + ", 12 e.v.") == "kst-36999-3");
  CHECK(ids("Kamerstukken 36 999, nrs. 3, 12 e.v.") == "kst-36999-3 kst-36999-12");
}

TEST_CASE("pages stand behind what the paper is, with or without brackets") {
  for (const std::string gloss : {" (MvT)", " MvT", ", MvT", " [MvT]", ", memorie van toelichting"}) {
    CAPTURE(gloss);
    CHECK(pages(of_tweede + gloss + ", p. 12") == "12");
  }
  CHECK(pages(of_tweede + ", pagina's 3-4") == "3-4");
  CHECK(pages(of_tweede + ", pagina\u2019s 3 en 4") == "3 en 4");
}

TEST_CASE("the number of a page between a dossier and its number is no paper") {
  const auto read = [](std::string text) {
    const Document document = document_from_text("noot.txt", std::move(text));
    return ids(citations_of(document, Extractor()));
  };
  CHECK(read("Zie Kamerstukken II 2018/19, 36 999,\n128\nnr. 3, p. 7.") == "kst-36999-3");
  CHECK(read("Zie Kamerstukken II 2018/19, 36 999,\n128\nvan de Kamer.") == "kst-36999-128");
  const Document document = document_from_text("noot.txt", "Zie Kamerstukken II 2018/19, 36 999, nr. 3, p.\n\f128\n7.");
  CHECK(pages_of(citations_of(document, Extractor()).front(), document.text) == std::vector<std::string>{"7"});
}

TEST_CASE("the second number of a rijkswet needs no brackets") {
  for (const std::string dossier : {"13 872 R 1027", "13 872-R 1027", "13 872 (R 1027)", "13 872, R 1027"}) {
    CAPTURE(dossier);
    const auto citations = Extractor().extract("Kamerstukken II 1977/78, " + dossier + ", nr. 5");
    CHECK(ids(citations) == "kst-13872-5");
    CHECK(citations.front().rijkswet == 1027);
  }
}

TEST_CASE("gazettes of other countries are not the Staatsblad") {
  for (const std::string series : {"Ind. Stb.", "Ned.-Ind. Stb.", "Ind. Stbl.", "Surinaams Staatsblad", "Indisch Staatsblad"}) {
    CAPTURE(series);
    CHECK(ids("Zie " + series + " 1925, 447.").empty());
  }
}

TEST_CASE("a gazette's list goes on with other years behind a slash, and not with a session") {
  CHECK(ids("Stb. 1993/345 en 1994/12") == "stb-1993-345 stb-1994-12");
  CHECK(ids("Trb. 1951/154 en 1990/156") == "trb-1951-154 trb-1990-156");
  CHECK(ids("Stb. 1993, 345 jo. 1994, 12") == "stb-1993-345 stb-1994-12");
  CHECK(ids("Stb. 1993, 345 en 1994/95") == "stb-1993-345");
}

TEST_CASE("a dossier is carried over what the paper is, and to a letter") {
  CHECK(ids(of_tweede + ", p. 12 (MvT); Kamerstukken II 2018/19, nr. 7, p. 3.") == "kst-36999-3 kst-36999-7");
  CHECK(ids(of_tweede + ", p. 12; Kamerstukken I 2018/19, C, p. 4.") == "kst-36999-3 kst-36999-C");
  CHECK(ids("Kamerstukken I 2018/19, C, p. 4.").empty());
}

TEST_CASE("a list goes on behind glosses, and with the same paper under another number") {
  CHECK(ids("Kamerstukken II 2018/19, 36 999, nrs. 3 (MvT) en 6 (NV II)") == "kst-36999-3 kst-36999-6");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, nrs. 2, 3 (MvT) en 7.") == "kst-36999-2 kst-36999-3 kst-36999-7");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, nr. 3 (MvT) en 6 leden.") == "kst-36999-3");
  for (const std::string again : {"; id., nr. 7", "; idem, nr. 7", "; ibid., nr. 7", " onderscheidenlijk nr. 7"}) {
    CAPTURE(again);
    CHECK(ids(of_tweede + ", p. 12" + again + ", p. 2.") == "kst-36999-3 kst-36999-7");
    CHECK(pages(of_tweede + again + ", p. 2.", 1) == "2");
  }
  CHECK(ids(of_tweede + "; zie ook nr. 7, p. 2.") == "kst-36999-3 kst-36999-7");
  CHECK(ids(of_tweede + "; zie ook nr. 7 hierboven.") == "kst-36999-3");
  CHECK(ids(of_eerste + ", p. 5; ibid., E, p. 12.") == "kst-36999-C kst-36999-E");
}

TEST_CASE("words before the number, and the number behind its dossier, in legal style") {
  CHECK(ids("Kamerstukken II 2018/19, 36 999, stuknr. 3") == "kst-36999-3");
  CHECK(ids("Kamerstukken II 2018/19, 36 999, ondernr. 3") == "kst-36999-3");
  CHECK(ids("Kamerstukken II 2018/19, nr. 36 999, 3, p. 12") == "kst-36999-3");
  CHECK(ids("Handelingen II 2018/19 (Aanhangsel), nr. 1234").empty());
}

TEST_CASE("sessions with an apostrophe, and chambers in words, are read") {
  for (const std::string sitting :
       {"Kamerstukken I 2018/'19", "Eerste Kamer der Staten-Generaal, vergaderjaar 2018\u20132019"}) {
    const std::string text = sitting + ", 36 999, C, p. 3";
    CAPTURE(text);
    const auto citations = Extractor().extract(text);
    REQUIRE(ids(citations) == "kst-36999-C");
    CHECK(citations.front().session == Session{2018, 2019});
    CHECK(citations.front().chamber == Chamber::eerste);
    CHECK(citations.front().span == Span{0, text.size()});
  }
  CHECK(Extractor().extract("Kamerstukken I en II 2018/19, 36 999").front().chamber == Chamber::none);
}

TEST_CASE("judgments of the European Union are cited without a word") {
  CHECK(ids("HvJ EU 12 juli 2018, C-123/09, EU:C:2018:582, punt 3") == "ECLI:EU:C:2018:582");
  CHECK(ids("ECLI:EU:C:2018:582") == "ECLI:EU:C:2018:582");
  CHECK(ids("de verordening EU:C:2018").empty());
}

TEST_CASE("numbers of petitions, journals and applications are no dossiers") {
  for (const std::string text : {"rekestnr. 12 345, nr. 7", "HR 3 jan. 1919, W. 10 365, nr. 3, p. 1",
                                 "Onze referentie: 12345, nr. 3", "Appl. no. 30078, nr. 6, p. 23"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
}

TEST_CASE("marks of emphasis and of links around the name of a source are passed over") {
  for (const std::string source : {"''Stb.''", "''[[Staatsblad (Nederland)|Staatsblad]]''", "[[Staatsblad]]"}) {
    CAPTURE(source);
    CHECK(ids(source + " 1994, 573") == "stb-1994-573");
  }
  CHECK(ids("''Handelingen II'' 2005/06, nr. 45, p. 2345") == "h-tk-20052006-45");
  CHECK(ids("''Kamerstukken I'' 2005/06, 30 999, C") == "kst-20052006-30999-C");
}

TEST_CASE("minutes are cited by HTK and HEK, with a session in brackets, and with the chamber behind their day") {
  CHECK(ids("HTK 1951-1952, p. 2034") == "h-tk-19511952");
  CHECK(ids("HEK 1965-1966, p. 456") == "h-ek-19651966");
  CHECK(ids("Handelingen II (1991/92), p. 3456") == "h-tk-19911992");
  CHECK(ids("Handelingen II 23 januari 2014, TK 44-7-12.") == "h-tk-20132014-44-7");
  CHECK(ids("Hand. II 12 maart 1998, TK 61, p. 4567") == "h-tk-19971998-61");
}

TEST_CASE("a paper in the appendices of minutes is not the minutes") {
  CHECK(ids("Hand. II 1965-1966, Bijlage 8321, nr. 3").empty());
  const std::string text = "Bijl. Hand. II 1976/77, 14 999, nr. 3";
  const auto citations = Extractor().extract(text);
  REQUIRE(ids(citations) == "kst-14999-3");
  CHECK(citations.front().span == Span{0, text.size()});
}

TEST_CASE("the names of gazettes in full are read") {
  CHECK(ids("Tractatenblad van het Koninkrijk der Nederlanden 1951, nr. 154") == "trb-1951-154");
  CHECK(ids("Staatsblad jaargang 2012 nr. 345") == "stb-2012-345");
  CHECK(ids("de publicatie (in het Staatsblad) 2018, 45 bedrijven").empty());
}

TEST_CASE("a number behind another session is in the same dossier") {
  const std::string text = of_tweede + ", p. 12; 2019/20, nr. 9, p. 4.";
  const auto citations = Extractor().extract(text);
  REQUIRE(ids(citations) == "kst-36999-3 kst-36999-9");
  CHECK(citations[0].session == Session{2018, 2019});
  CHECK(citations[1].session == Session{2019, 2020});
  CHECK(pages(text, 1) == "4");
  CHECK(ids(of_tweede + "; 2019/20, 12 leden") == "kst-36999-3");
}

TEST_CASE("papers with a Roman dossier have pages") { CHECK(pages("Kamerstukken I 2012/13, CIII, B, p. 3.") == "3"); }

TEST_CASE("what comes near the forms of legal writing stays what it is") {
  const std::pair<std::string, std::string> texts[] = {
      {"Kamerstuk 36 999, nr. 3, p. 12, en 36998, nr. 5", "kst-36999-3 kst-36998-5"},
      {"Kamerstuk 36 999, nr. 3, p. 12, en 21501-20, nr. 5", "kst-36999-3 kst-21501-20-5"},
      {"Handelingen II 2018/19, nr. 12, p. 4, en 36998, nr. 5", "h-tk-20182019-12 kst-36998-5"},
      {"Aanhangsel Handelingen II 2018-2019, nr. 1234, nr. 1235", ""},
      {"Tweede Kamer, vergaderjaar 2018-2019, nr. 1234, nr. 1235", ""},
      {"Kamerstukken I 2017/18, 34 999, C en II 2018/19, 35 000, nr. 3", "kst-34999-C kst-35000-3"},
      {"Kamerstukken I 2017/18, 34 999, C en EK 2018/19, 35 001, D", "kst-34999-C kst-35001-D"},
      {"Zie Handelingen van 23 januari 2014, TK nr. 36 999, nr. 3", "kst-36999-3"},
      {"HTK 2018-2019, nr. 36 999", ""},
      {"Kamerstukken I 1995/96, 23 700, nr. 188b (verslag van de commissie) 24 000, nr. 3",
       "kst-19951996-23700-188b kst-24000-3"},
      {"Handelingen II 2018/19, nr. 12, p. 5, bijlage bij Kamerstuk 36 999, nr. 3", "h-tk-20182019-12 kst-36999-3"},
      {"art. 6:162 B.W. Kamerstukken II 1975/76, 7729, nr. 3", "kst-7729-3"},
      {"X. tegen W. Kamerstukken 36 999, nr. 3", "kst-36999-3"},
      {"o.w. 36 999, nr. 3", "kst-36999-3"},
      {"ter referentie: Kamerstukken II 2018/19, 36 999, nr. 3", "kst-36999-3"},
      {"Uw referentie\nKamerstuk 36 999, nr. 3", "kst-36999-3"},
      {"Kamerstukken I 34 999, B en C. Daarnaast, en dat is van belang, geldt", "kst-34999-B kst-34999-C"},
      {"Kamerstukken I 34 999, A t/m C. Immers, dat", "kst-34999-A kst-34999-B kst-34999-C"},
      {"36600-XVI-26 jongeren en zorg", "kst-36600-XVI-26"},
      {"21501-20-1118 landen", "kst-21501-20-1118"},
      {"Kamerstuk 36 999, nr: 12 leden", "kst-36999-12"},
      {"Stb. 2006, 345 en 2005/36/EG", "stb-2006-345"},
      {"(Stb. 2008, 12; 2005/36/EG)", "stb-2008-12"},
      {"Stb. 2018, 12, 2016/679/EU", "stb-2018-12"},
      {"Stb. 2018, 345 en 2016/679", "stb-2018-345"},
      {"Stb. 2018, 345 jo. 3:1 Awb", "stb-2018-345"},
      {"Stb. 2018, 345 jo. 12 Wet", "stb-2018-345"},
      {"in de Staatscourant) 2018, 45 bedrijven", ""},
      {"(zie Handelingen II 2018-2019) nr. 3 van de lijst", "h-tk-20182019"},
      {"(zie Handelingen II 2018/19) 12 leden stemden tegen", "h-tk-20182019"},
      {"(Kamerstukken II 2018/19) 32 450 euro", ""},
      {"Kamerstuk 36 999, nr. 3; Kamerstukken 2018/19, II, 36 998, nr. 5", "kst-36999-3 kst-36998-5"},
      {"Kamerstuk 36 999, nr. 3; Kamerstukken I 2018/19, EK, 36 998, C", "kst-36999-3 kst-36998-C"},
      {"Kamerstuk 36 999, nr. 3; Kamerstukken I 2018/19, A. Jansen", "kst-36999-3"},
      {"Kamerstukken I 2018/19, 36 999, C; idem, A. Jansen", "kst-36999-C"},
      {"Handelingen II 2012/13, nr. 12, p. 4 (Jansen); Kamerstukken II 2018/19, nr. 7", "h-tk-20122013-12"},
      {"Kamerstukken II 2018/19, 36 999, nrs. 3, p. 12; 14 en 17", "kst-36999-3 kst-36999-14 kst-36999-17"},
      {"Kamerstukken II 2018/19, 36 999, nrs. 3 (p. 7); 6 (p. 12)", "kst-36999-3 kst-36999-6"},
      {"Kamerstukken II 2018/19, 36 999, nr. 3, p. 7; 6, bladzijde 12", "kst-36999-3 kst-36999-6"},
      {"Kamerstukken II 2018/19, 36 999, nr. 3, p. 12, en 6:162 BW", "kst-36999-3"},
      {"Kamerstukken II 1985/86, 19 200. XV. Sociale Zaken", "19200-XV"},
      {"Kamerstuk 36 600. VIII. Onderwijs, nr. 12", "36600-VIII"},
      {"Kamerstukken II 2018/19, wetsvoorstel 36 999, 2e lezing", "36999"},
      {"Kamerstuk dossiernummer 36 999, 14u", "36999"},
      {"Kamerstukken II 2018/19, 36 999, nr. 3; 2019/20, nr. 1234 (Aanhangsel)", "kst-36999-3"},
      {"Kamerstukken II 2018/19, 36 999, nr. 3; zie ook nr. 7, p. 2 van het rapport", "kst-36999-3"},
      {"contract 2018-2019, aanhangsel 300.", ""},
      {"HEK 2018-2019 is geplaatst", ""},
      {"Kamerstukken 36 999, nrs. 3 (MvT), 1. De minister", "kst-36999-3"},
      {"Kamerstukken 36 999, nummers 3, 12 e.v.", "kst-36999-3 kst-36999-12"},
  };
  for (const auto& row : texts) {
    const std::string& text = row.first;
    const std::string& expected = row.second;
    CAPTURE(text);
    CHECK(ids(text) == expected);
  }
}

TEST_CASE("a session or chamber is not carried over prose in brackets") {
  const auto citations =
      Extractor().extract("Kamerstukken I 1995/96, 23 700, nr. 188b (verslag van de commissie) 24 000, nr. 3");
  REQUIRE(citations.size() == 2);
  CHECK(citations.back().chamber == Chamber::none);
  CHECK_FALSE(citations.back().session);
}
