// SPDX-License-Identifier: Apache-2.0
#include "heads/feet.hpp"

#include <doctest/doctest.h>

#include <string>

#include "kamergraaf/extractor.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

std::string id_of(const std::string& text) { return to_string(document_from_text("", text).head.id); }

const std::string opening = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1991-1992\nWet op de veren\n";

}  // namespace

TEST_CASE("a foot tells chamber, session, dossiers, number and page") {
  const auto foot = read_foot("Tweede Kamer, vergaderjaar 1984-1985, 18 611 hoofdstuk XIV en XV, nr. 41 3");
  REQUIRE(foot);
  CHECK(foot->chamber == Chamber::tweede);
  CHECK(foot->session == Session{1984, 1985});
  REQUIRE(foot->dossiers.size() == 2);
  CHECK(to_string(foot->dossiers[1].dossier) == "18611-XV");
  CHECK(foot->number.view() == "41");
  CHECK(foot->one_number);
  CHECK(foot->has_page);
}

TEST_CASE("a foot is read where the machine lost spaces and commas") {
  CHECK(read_foot("Tweede Kamerzitting 1980-1981,16 111 nrs. 1-4")->number.view() == "1");
  CHECK(read_foot("Eerste Kamer, zitting 1981,16 111 (R 1155), nr.5")->dossiers[0].rijkswet == 1155);
  CHECK(read_foot("Tweede Kamer, vergaderjaar 1985-1986, 19 111, A-C")->number.view() == "A");
  CHECK(read_foot("Eerste Kamer, zitting 1978-1979,15 111 enz., nr. 30")->and_more);
}

TEST_CASE("a range and two papers on one foot are not one number") {
  CHECK_FALSE(read_foot("Tweede Kamer, zitting 1980-1981, 16 111, nrs. 1-4")->one_number);
  CHECK_FALSE(read_foot("Staten-Generaal, vergaderjaar 1990-1991, 21 111, nr. 122a en A")->one_number);
}

TEST_CASE("a line without a dossier is no foot") {
  CHECK_FALSE(read_foot("Tweede Kamer, zitting 1976, Aanhangsel"));
  CHECK_FALSE(read_foot("Eerste Kamer, vergaderjaar 1993-1994, nr. VIII"));
  CHECK_FALSE(read_foot("Zie Tweede Kamer, vergaderjaar 1984-1985, 18 611, nr. 41"));
}

TEST_CASE("the short foot of old papers has part, dossier, chapter and number") {
  const auto foot = read_short_foot("III 6511 XIV 14 (2 vel)");
  REQUIRE(foot);
  CHECK(to_string(foot->dossiers[0].dossier) == "6511-XIV");
  CHECK(foot->number.view() == "14");
  CHECK(read_short_foot("12 111 (R 881) enz. 4")->and_more);
  CHECK_FALSE(read_short_foot("1974 Tweede Kamer, zitting 1974-1975, 13 111, nrs. 1-4"));
}

TEST_CASE("the foot gives a paper its name where the head has none") {
  CHECK(id_of(opening +
              "BRIEF VAN DE MINISTER\nTekst van de brief.\nTweede Kamer, vergaderjaar 1991-1992, 21 501-01, nr. 45\n") ==
        "kst-21501-01-45");
  CHECK(id_of(opening + "18 611\nHoofdstuk XIV Ministerie\nTekst.\nTweede Kamer, vergaderjaar 1991-1992, 21 300 XIV, nr. 4\n")
            .empty());
}

TEST_CASE("a foot that is contradicted gives nothing") {
  CHECK(id_of(opening + "BRIEF\nTekst.\nTweede Kamer, vergaderjaar 1989-1990, 21 111, nr. 45\n").empty());
  CHECK(id_of("Tekst van wie ook.\nEn meer.\nTweede Kamer, vergaderjaar 1991-1992, 21 111, nr. 45\n").empty());
  CHECK(id_of(opening + "BRIEF\nTweede Kamer, vergaderjaar 1991-1992, 21 222, nr. 4\nTekst.\n" +
              "Tweede Kamer, vergaderjaar 1991-1992, 21 111, nr. 45\n")
            .empty());
}

TEST_CASE("of the papers on one foot the head must say which this is, unless it is the first by its kind") {
  const std::string foot = "Tweede Kamer, vergaderjaar 1991-1992, 21 111, nrs. 1-4\n";
  CHECK(id_of(opening + "KONINKLIJKE BOODSCHAP\nWij bieden U aan.\n" + foot) == "kst-21111-1");
  CHECK(id_of(opening + "TOELICHTENDE TEKST\nTekst.\n" + foot).empty());
}

TEST_CASE("the first dossier is that of the foot where the head lost it") {
  CHECK(id_of("Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 1993-1994 Nr. 359\n23 2I6\n23 411\nWet op de veren\n"
              "EINDVERSLAG VAN DE COMMISSIE\nTekst.\nEerste Kamer, vergaderjaar 1993-1994, 23 216 en 23 411, nr. 359\n") ==
        "kst-19931994-23216-359");
}

TEST_CASE("where head and foot differ by a misread digit neither is believed") {
  CHECK(id_of("ZITTING 1959-1960 - 6811\nWet op de veren\nKONINKLIJKE BOODSCHAP\nNr. 1\nWij bieden U aan.\nII 5811 1-3\n")
            .empty());
}

TEST_CASE("a line without a dossier is the paper's own where the paper has none itself") {
  const std::string line = "Tweede Kamer, zitting 1975, Aanhangsel\n";
  CHECK(own_furniture(document_from_text("", "Vraag 1 en het antwoord.\n" + line + "1241\n")).size() == 1);
  CHECK(own_furniture(document_from_text("", "36 045\nNr. 2\nBRIEF\nTekst.\n" + line + "1241\n")).empty());
}

TEST_CASE("the last lines of a text without a head are no feet where they end a sentence or name two papers") {
  const auto ids_in = [](const std::string& text) {
    std::string ids;
    for (const Citation& citation : citations_of(document_from_text("", text), Extractor()))
      ids += to_string(citation.id) + " ";
    return ids;
  };
  const std::string first = "Tweede Kamer, vergaderjaar 2020-2021, 31 765, nr. 634";
  const std::string second = "Tweede Kamer, vergaderjaar 2021-2022, 31 765, nr. 700";
  CHECK(ids_in("Zie\n" + first + ".") == "kst-31765-634 ");
  CHECK(ids_in("Dit is besproken in\n" + first + ", p. 5 en") == "kst-31765-634 ");
  CHECK(ids_in("Bronnen\n" + first + "\n" + second) == "kst-31765-634 kst-31765-700 ");
  CHECK(ids_in("Tekst van een brief.\n" + first).empty());
}
