// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"

using cited::ids;

TEST_CASE("every style names its papers") {
  const std::pair<std::string, std::string> styles[] = {
      {"Kamerstuk 36 045, nr. 190", "kst-36045-190"},
      {"Kamerstukken II 2009/10, 27858, nr. 88, p. 3", "kst-27858-88"},
      {"Kamerstukken I 2008/09, 31700 VI, D, p. 4", "kst-20082009-31700-VI-D"},
      {"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3", "kst-19951996-23700-188b"},
      {"Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9", "kst-34389-9"},
      {"*Kamerstukken I* 2013/14, 33 750 X, C", "kst-33750-X-C"},
      {"Kamerstuk zitting 1976-1977, 14100, nr. 2", "kst-14100-2"},
      {"(36 600-XXII, nr. 50)", "kst-36600-XXII-50"},
      {"21501-07-1559", "kst-21501-07-1559"},
      {"34775-XII-76", "kst-34775-XII-76"},
      {"35000 VIII-205", "kst-35000-VIII-205"},
      {"35000-A-28", "kst-35000-A-28"},
      {"(t.v.v. 19637-3370)", "kst-19637-3370"},
      {"(34960-1)", "kst-34960-1"},
      {"(Kamerstuk 30212-118) - 30212-119", "kst-30212-118 kst-30212-119"},
      {"TK 22054-334", "kst-22054-334"},
      {"23908-(R1519)-131", "kst-23908-131"},
      {"Kamerstukken 27611/31911-1152", "kst-27611-1152 31911"},
      {"Zij krijgt nr. 721 (19637).", "kst-19637-721"},
      {"nr. 721(19637)", "kst-19637-721"},
      {"Zij krijgt nr. 43 (36410-VI).", "kst-36410-VI-43"},
      {"Zij krijgt nr. 726, was nr. 719 (21501-08).", "kst-21501-08-726"},
      {"op stuk nr. 206 (28 844)", "kst-28844-206"},
      {"op stuk nr. 292, 33576", "kst-33576-292"},
      {"Kamerstuk21 137, nr. 51", "kst-21137-51"},
      {"36584,nr. 9", "kst-36584-9"},
      {"36435-XVII nr. 10", "kst-36435-XVII-10"},
      {"33 240 XVI, 8", "kst-33240-XVI-8"},
      {"31700.VIII, 32", "kst-31700-VIII-32"},
      {"20 800, V, nr. 3", "kst-20800-V-3"},
      {"19 700 Hoofdstuk XV, nr. 2", "kst-19700-XV-2"},
      {"(35 526, L)", "kst-35526-L"},
      {"Kamerstukken I 2013/14, 33118 en 34986, EA", "kst-33118-EA 34986"},
      {"EK 33750-X, C", "kst-33750-X-C"},
      {"TK 2000\u20132001,26 990, nr. 8", "kst-26990-8"},
      {"36 067, letter Y", "kst-36067-Y"},
      {"36 410A, nr. 33", "kst-36410-A-33"},
      {"36 600-A, nr. 31", "kst-36600-A-31"},
      {"36 600-\nXIV, nr.\n176", "kst-36600-XIV-176"},
      {"Kamerstuk\n35 334, nr. 3", "kst-35334-3"},
      {"Kamer-\nstuk 35 334, nr. 3", "kst-35334-3"},
      {"21 501\u201302, nr. 3", "kst-21501-02-3"},
      {"21501&ndash;02, nr. 3", "kst-21501-02-3"},
      {"34 356 (R2064), nr. 5", "kst-34356-5"},
      {"35687 en 35688 (R2151)", "35687 35688"},
      {"31 293 en 31 289, nr. 653", "kst-31293-653 31289"},
      {"Kamerstuk 21 501-20 en 36 045, nr. 2189", "kst-21501-20-2189 36045"},
      {"30174, nr. 17 en 30372, nr. 23", "kst-30174-17 kst-30372-23"},
      {"Kamerstukken 34 682, nr. 135 en 35 334, nr. 309", "kst-34682-135 kst-35334-309"},
      {"2012-2013, CII, B", "kst-CII-B"},
      {"(CXXIV, G)", "kst-CXXIV-G"},
      {"CCD II", "kst-CCD-II"},
      {"Kamerstukken II, 1992-1993, 22696, nr. 3, blz. 12-14; Kamerstukken II, 1993-1994, nr. 6", "kst-22696-3 kst-22696-6"},
      {"Kamerstukken I 2000/01, 26 855 (250, 250a); 2001/2002, 26 855 (16, 16a)",
       "kst-20002001-26855-250 kst-20002001-26855-250a kst-20012002-26855-16 kst-20012002-26855-16a"},
      {"Tweede Kamer, 1962-1963 - 6000, nr. 9, blz. 30", "kst-6000-9"},
      {"Kamerstukken I 1998/99, 26 000, 1;A", "kst-19981999-26000-1 kst-19981999-26000-A"},
      {"21 501-21, stuk nr. 2648", "kst-21501-21-2648"},
      {"kamerstuk 6311 en 6322, nr. 4", "kst-6311-4 6322"},
      {"kamerstukken zitting 1963\u20141964, respectievelijk 7111, nr. 3", "kst-7111-3"},
      {"Bijlagen Handelingen Tweede Kamer, 1962-1963 - 6000, nr. 9, blz. 30", "kst-6000-9"},
      {"Kamerstuk 26 122, nr. 18A", "kst-26122-18A"},
      {"zie kst-36410-V-28.html", "kst-36410-V-28"},
      {"(29282-395, 29282-382 en 29282-390)", "kst-29282-395 kst-29282-382 kst-29282-390"},
      {"over de zorg - 32398-16", "kst-32398-16"},
      {"n.a.v. motie 35788-22", "kst-35788-22"},
      {"36820-IX Verslag houdende", "36820-IX"},
      {"Kamerstuk nr. 36 045-190", "kst-36045-190"},
      {"Kamerstukken nrs. 36 045 en 36 471", "36045 36471"},
      {"Kamerstukken II, 26 695, nr.'s 12 en 13", "kst-26695-12 kst-26695-13"},
      {"29800-hoofdstuk XVI, nr. 3", "kst-29800-XVI-3"},
      {"motie 33 576, nr. 406en rekening", "kst-33576-406"},
  };
  for (const auto& row : styles) {
    const std::string& text = row.first;
    const std::string& expected = row.second;
    CAPTURE(text);
    CHECK(ids(text) == expected);
  }
}
