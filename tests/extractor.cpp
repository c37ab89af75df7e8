// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/extractor.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "kamergraaf/error.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

std::string ids(std::string_view text) {
  std::string all;
  for (const Citation& citation : extractor.extract(text)) all += (all.empty() ? "" : " ") + to_string(citation.id);
  return all;
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

TEST_CASE("every style names the same papers") {
  const std::pair<std::string, std::string> styles[] = {
      {"Kamerstuk 36 045, nr. 190", "kst-36045-190"},
      {"(36 600-XXII, nr. 50)", "kst-36600-XXII-50"},
      {"21501-07-1559", "kst-21501-07-1559"},
      {"Zij krijgt nr. 721 (19637).", "kst-19637-721"},
      {"Zij krijgt nr. 43 (36410-VI).", "kst-36410-VI-43"},
      {"op stuk nr. 206 (28 844)", "kst-28844-206"},
      {"Kamerstukken I 2008/09, 31700 VI, D, p. 4", "kst-20082009-31700-VI-D"},
      {"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3", "kst-19951996-23700-188b"},
      {"Kamerstuk21 137, nr. 51", "kst-21137-51"},
      {"36584,nr. 9", "kst-36584-9"},
      {"36435-XVII nr. 10", "kst-36435-XVII-10"},
      {"36 410A, nr. 33", "kst-36410-A-33"},
      {"36 600-\nXIV, nr.\n176", "kst-36600-XIV-176"},
      {"21 501\u201302, nr. 3", "kst-21501-02-3"},
      {"34 356 (R2064), nr. 5", "kst-34356-5"},
      {"31 293 en 31 289, nr. 653", "kst-31293-653"},
      {"30174, nr. 17 en 30372, nr. 23", "kst-30174-17 kst-30372-23"},
      {"19 700 Hoofdstuk XV, nr. 2", "kst-19700-XV-2"},
      {"36 067, letter Y", "kst-36067-Y"},
  };
  for (const auto& row : styles) {
    const std::string& text = row.first;
    const std::string& expected = row.second;
    CAPTURE(text);
    CHECK(ids(text) == expected);
  }
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

TEST_CASE("the words behind a list end it") {
  CHECK(ids("Kamerstuk 36 045, nr. 190, 17 februari 2025") == "kst-36045-190");
  CHECK(ids("Kamerstuk 36 045, nr. 190, 36 471, nr. 96") == "kst-36045-190 kst-36471-96");
}

TEST_CASE("amounts and numbers of other things are no citations") {
  for (const char* text :
       {"\u20AC 35 165, nr. 3", "een bedrag van 35 165 euro, 46 procent", "Postbus 20018, nr. 3", "50 000 kg"}) {
    CAPTURE(text);
    CHECK(ids(text).empty());
  }
}

TEST_CASE("the seed letter has its papers") {
  std::ifstream file(KAMERGRAAF_SEEDS "/kst-21501-20-2189.txt");
  const std::string letter(std::istreambuf_iterator<char>(file), {});
  CHECK(ids(letter) == "kst-36471-96 kst-36045-190 kst-21501-02-3064 kst-21501-20-2188 kst-36600-V-63 kst-36045-191");
}

TEST_CASE("a user's pattern is read with the same fragments") {
  const Extractor mine({{"slash", "kst 36045/190", R"(kst {dossiers}/{numbers})", "kst 36045/190", "kst 36045"}});
  const auto citations = mine.extract("zie kst 36045/190");
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36045-190");
  CHECK_THROWS_AS(Extractor({{"bad", "", "(", "", ""}}), Error);
}
