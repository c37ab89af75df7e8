// SPDX-License-Identifier: Apache-2.0
#include "heads/head_lines.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kamergraaf;
using namespace kamergraaf::detail;

TEST_CASE("a line of a head is a dossier, its suffix, or the number") {
  CHECK(to_string(dossier_line("21 501-20")->dossier) == "21501-20");
  CHECK(dossier_line("36 045 Situatie in Oekra\u00EFne")->title == "Situatie in Oekra\u00EFne");
  CHECK(dossier_line("36 374 (R2187)")->rijkswet == 2187);
  CHECK_FALSE(dossier_line("Zie 21 501-20"));
  CHECK(suffix_line("XVI")->view() == "XVI");
  CHECK_FALSE(suffix_line("XVI en meer"));
  CHECK(number_line("Nr. 2189")->number.view() == "2189");
  CHECK(number_line("AB")->number.view() == "AB");
  CHECK(number_line("Nr. 30      MOTIE VAN HET LID X")->title == "MOTIE VAN HET LID X");
  CHECK_FALSE(number_line("Nr. van de brief"));
}

TEST_CASE("a dossier of the Eerste Kamer may have a Roman number, which is no chapter of a budget") {
  CHECK(to_string(roman_dossier_line("CXLV Onderzoek naar de veren")->dossier) == "CXLV");
  CHECK(roman_dossier_line("CXLV Onderzoek naar de veren")->title == "Onderzoek naar de veren");
  CHECK(to_string(roman_dossier_line("XXIX")->dossier) == "XXIX");
  for (const char* line : {"XVI", "XXII", "C", "IIC Veren", "CIVIEL", "CXLV, B", "MC Veren", "Civiel recht", ""}) {
    CAPTURE(line);
    CHECK_FALSE(roman_dossier_line(line));
  }
}

TEST_CASE("a number is read as printed by hand, and a letter with a number is none") {
  CHECK(number_line("No. 4")->number.view() == "4");
  CHECK(number_line("IMr. 7")->number.view() == "7");
  CHECK(number_line("Nr. 5 Herdruk2")->number.view() == "5");
  CHECK(number_line("A BRIEF VAN DE MINISTER")->title == "BRIEF VAN DE MINISTER");
  CHECK(number_line("H GEWIJZIGDE MOTIE VAN HET LID ZWAAN C.S.")->number.view() == "H");
  CHECK(number_line("AB VERSLAG VAN EEN NADER OVERLEG")->title == "VERSLAG VAN EEN NADER OVERLEG");
  CHECK(number_line("D NADERE MEMORIE VAN ANTWOORD")->number.view() == "D");
  CHECK_FALSE(number_line("DE NADERE MEMORIE VAN ANTWOORD"));
  CHECK_FALSE(number_line("VI NOTA OVER DE TOESTAND"));
  CHECK_FALSE(number_line("Nr. V 10"));
  CHECK_FALSE(number_line("DE NOTA"));
  CHECK(number_behind("EINDVERSLAG Nr. 10")->title == "EINDVERSLAG");
  CHECK_FALSE(number_behind("BIJLAGEN BIJ STUK Nr. 11"));
}

TEST_CASE("the line of the session has the number or the dossiers behind it") {
  CHECK(session_line("Vergaderjaar 1987-1988 Nr. 219a")->number.view() == "219a");
  CHECK(session_line("Vergaderjaar 1984-1985 Nr. 31*")->number.view() == "31");
  CHECK(session_line("ZITTING 1964\u20141965 \u2014 7231")->dossiers == "7231");
  CHECK(session_line("Zitting 1971 -11 390")->session == Session{1971, 1971});
  CHECK(session_line("Zitting 1971 -11 390")->dossiers == "11 390");
  CHECK_FALSE(session_line("Zitting 1970-1971 Aanhangsel"));
}

TEST_CASE("the title tells the kind of paper") {
  CHECK(kind_of_title("BRIEF VAN DE MINISTER") == PaperKind::letter);
  CHECK(kind_of_title("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID X") == PaperKind::motion);
  CHECK(kind_of_title("MEMORIE VAN TOELICHTING") == PaperKind::memorandum);
  CHECK(kind_of_title("EINDVERSLAG VAN DE COMMISSIE") == PaperKind::report);
  CHECK(kind_of_title("ONTWERP VAN WET") == PaperKind::bill);
  CHECK(kind_of_title("") == PaperKind::unknown);
}
