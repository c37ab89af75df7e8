// SPDX-License-Identifier: Apache-2.0
#include "detail/head_lines.hpp"

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

TEST_CASE("the title tells the kind of paper") {
  CHECK(kind_of_title("BRIEF VAN DE MINISTER") == PaperKind::letter);
  CHECK(kind_of_title("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID X") == PaperKind::motion);
  CHECK(kind_of_title("MEMORIE VAN TOELICHTING") == PaperKind::memorandum);
  CHECK(kind_of_title("") == PaperKind::unknown);
}
