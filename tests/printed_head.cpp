// SPDX-License-Identifier: Apache-2.0
#include "heads/printed_head.hpp"

#include <doctest/doctest.h>

#include <string>

#include "heads/own_dossiers.hpp"

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

std::string id_of(std::string_view text) { return to_string(read_head(text).id); }

}  // namespace

TEST_CASE("the dossiers of a head are read as they were printed and misread") {
  const auto names = [](std::string_view list) {
    std::string all;
    for (const auto& heading : read_own_dossiers(list).dossiers) all += to_string(heading.dossier) + ' ';
    return all;
  };
  CHECK(names("12 111, 12 112 en 12 113 (R886)") == "12111 12112 12113 ");
  CHECK(names("8900 (Hoofdstukken IX en IV), 8900 B, 8931") == "8900-IX 8900-IV 8900-B 8931 ");
  CHECK(names("17 600, hoofdstuk IX B") == "17600-IXB ");
  CHECK(names("21 300 X111") == "21300-XIII ");
  CHECK(names("Wet van 12 111").empty());
  CHECK(read_chapter("VIM").view() == "VIII");
  CHECK(read_chapter("IVI").empty());
}

TEST_CASE("a paper of the Eerste Kamer up to 1995 has its number on the line of the session") {
  const Head head = read_head(
      "Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 1987-1988 Nr. 219a\n19 511\nWet op de veren\n"
      "MEMORIE VAN ANTWOORD Ontvangen 16 juni 1988\nDe leden van de fractie hebben gevraagd wat het is.\n");
  CHECK(to_string(head.id) == "kst-19871988-19511-219a");
  CHECK(head.chamber == Chamber::eerste);
  CHECK(head.title == "MEMORIE VAN ANTWOORD");
  CHECK(head.kind == PaperKind::memorandum);
  CHECK(head.dossiers[0].title == "Wet op de veren");
}

TEST_CASE("on a paper of both chambers the number of the session is not the one of the Tweede Kamer") {
  CHECK(
      id_of(
          "Staten-Generaal\n1/2\nVergaderjaar 1992-1993 Nr. 183\n22 911\nVerdrag van Delft\nNr. 1\nBRIEF VAN DE MINISTER\n") ==
      "kst-22911-1");
}

TEST_CASE("a paper of the Eerste Kamer up to 1973 has dossiers and number in any order") {
  CHECK(id_of("EERSTE KAMER DER STATEN-GENERAAL\nZitting 1965-1966\nNr. 54\n8311, 8312,\n8315 (Tweede Kamer)\n"
              "VOORLOPIG VERSLAG van de commissie\n") == "kst-19651966-8311-54");
  CHECK(id_of("8364 (Tweede Kamer, zitting 1965-1966)\nEERSTE KAMER DER STATEN-GENERAAL\nZitting 1966-1967\nNr. 57a\n"
              "NOTA NAAR AANLEIDING\n") == "kst-19661967-8364-57a");
}

TEST_CASE("the letter of a paper of the Eerste Kamer stands before its title") {
  CHECK(id_of("Eerste Kamer der Staten-Generaal\nVergaderjaar 2023/24\n36 411\nWet op de veren\nA  BRIEF VAN DE MINISTER\n") ==
        "kst-36411-A");
}

TEST_CASE("a letter stands before any title in capitals") {
  const Head head = read_head(
      "Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 2024-2025\n37 130\nWet op de veren\n"
      "H GEWIJZIGDE MOTIE VAN HET LID ZWAAN C.S.\nVoorgesteld 3 maart 2025\nDe Kamer,\n");
  CHECK(to_string(head.id) == "kst-37130-H");
  CHECK(head.title == "GEWIJZIGDE MOTIE VAN HET LID ZWAAN C.S.");
  CHECK(head.kind == PaperKind::motion);
  CHECK(head.revision == Revision::gewijzigd);
}

TEST_CASE("a budget has its chapter on a line of its own") {
  const std::string top = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1984-1985\n";
  CHECK(id_of(top + "18 600\nHoofdstuk XIV Departement van Veren\nNr. 41\nMOTIE VAN HET LID X\n") == "kst-18600-XIV-41");
  CHECK(id_of(top + "18 600\nBegroting van uitgaven\nHoofdstuk VII A Departement Nr. 41\nMOTIE VAN HET LID X\n") ==
        "kst-18600-VIIA-41");
  CHECK(id_of(top + "18 611\nHoofdstuk XIV (Veren); wijziging\nNr. 41\nMOTIE VAN HET LID X\n") == "kst-18611-41");
  CHECK(id_of("ZITTING 1962-1963\n6900\nRIJKSBEGROTING VOOR HET DIENSTJAAR 1963\nHOOFDSTUK IXB\nVEREN\nEINDVERSLAG Nr. 10\n") ==
        "kst-6900-IXB-10");
}

TEST_CASE("a budget whose chapter cannot be read has no number") {
  CHECK(id_of("ZITTING 1962-1963 - 6900\nRIJKSBEGROTING\nHOOFDSTUK VUB\nVEREN\nBRIEF VAN DE MINISTER\nNr. 10\n").empty());
}

TEST_CASE("papers from 1953 to 1973 have the dossier behind the session and the number behind the kind") {
  const Head head = read_head(
      "ZITTING 1964\u20141965 \u2014 7211 (R 436)\nWet op de veren\nNOTA VAN WIJZIGING (Ingezonden 1 juli 1965)\nNr. 8\n"
      "In artikel 2 vervalt een woord.\n");
  CHECK(to_string(head.id) == "kst-7211-8");
  CHECK(head.dossiers[0].rijkswet == 436);
  CHECK(head.session == Session{1964, 1965});
  CHECK(head.title == "NOTA VAN WIJZIGING");
  CHECK(id_of("Zitting 1969-1970-9711\nWet op de veren\nMotie van de heer X\nNr. 3\n") == "kst-9711-3");
  CHECK(id_of("Zitting 1971 -11 311\nWet op de veren\nKONINKLIJKE BOODSCHAP\nNr. I\nONTWERP VAN WET\nNr. 2\n") ==
        "kst-11311-1");
}

TEST_CASE("a paper about many bills is in all their dossiers") {
  const Head one_line = read_head(
      "Zitting 1972-1973 -12 111, 12 112,\n12 113 (R881) en 12 114\nNaturalisatie van A\nNaturalisatie van B\nVERSLAG\nNr. "
      "4\nTekst.\n");
  REQUIRE(one_line.dossiers.size() == 4);
  CHECK(to_string(one_line.id) == "kst-12111-4");
  const Head one_a_line = read_head(
      "Eerste Kamer der Staten-Generaal\n1\nZitting 1981-1982 Nr. 33\n16 911\nWet op A\n16 912 (R 1169)\nWet op B\n"
      "EINDVERSLAG VAN DE COMMISSIE\nTekst.\n");
  REQUIRE(one_a_line.dossiers.size() == 2);
  CHECK(one_a_line.dossiers[1].rijkswet == 1169);
  CHECK(one_a_line.dossiers[1].title == "Wet op B");
}

TEST_CASE("the number of another paper in the title is not the paper's") {
  CHECK(id_of("Zitting 1966-1967 -8800\nHOOFDSTUK XVI -VEREN\nBIJLAGEN BIJ STUK Nr. 11\nNr. 12\nTekst.\n") ==
        "kst-8800-XVI-12");
}

TEST_CASE("a sheet of the Bijlagen has its numbers in the corner and the paper's above it") {
  const Head head = read_head(
      "Bijlagen\n2211\n4\u20146\nTweede Kamer\nWet op de veren\n2211 4\nMEMORIE VAN TOELICHTING\nTekst.\n"
      "Handelingen der Staten-Generaal Bijlagen 1950\u20141951\n");
  CHECK(to_string(head.id) == "kst-2211-4");
  CHECK(head.session == Session{1950, 1951});
  CHECK(head.chamber == Chamber::tweede);
  CHECK(id_of("2211\n4\u20146\nTekst die doorgaat.\n").empty());
  CHECK(
      id_of("Bijlagen\n2211\n4\nTweede Kamer\n2211 4\nVERSLAG\nHandelingen der Staten-Generaal Bijlagen 1931-1932\n").empty());
}

TEST_CASE("a question in the Aanhangsel is in no dossier") {
  const Head head = read_head(
      "Tweede Kamer der Staten-Generaal\n2\nZitting 1977-1978\nAanhangsel van de Handelingen\nVragen van leden\n1241\nVragen "
      "van X\n");
  CHECK(head.dossiers.empty());
  CHECK(head.session == Session{1977, 1978});
}

TEST_CASE("the chapter of a budget that the first sentence speaks of is not that of the paper") {
  const auto dossier = [](const std::string& text) {
    const Head head =
        read_head("Tweede Kamer der Staten-Generaal\nZitting 1965-1966\n8300\nRijksbegroting voor 1966\nNr. 8\nNOTA\n" + text);
    return head.dossiers.empty() ? "" : to_string(Identifier{Kind::dossier, {}, head.dossiers.front().dossier});
  };
  CHECK(dossier("De bijdrage uit hoofdstuk XII is dit jaar lager dan anders.\n") == "8300");
  CHECK(dossier("betreffende hoofdstuk XII\n") == "8300-XII");
}

TEST_CASE("of the Eerste Kamer the kind of paper may stand on the line of the number") {
  const Head head =
      document_from_text("",
                         "Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2003\u20132004\n\n28 999 Wet op de veren\n\n"
                         "Nr. 42b MEMORIE VAN ANTWOORD\nOntvangen 12 november 2003\n\nDe regering dankt de leden.\n")
          .head;
  CHECK(to_string(head.id) == "kst-20032004-28999-42b");
  CHECK(head.title == "MEMORIE VAN ANTWOORD");
  CHECK(head.kind == PaperKind::memorandum);
  CHECK(to_string(*head.date) == "2003-11-12");
}
