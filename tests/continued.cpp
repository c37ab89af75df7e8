// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"

using cited::ids;

TEST_CASE("a list goes on with further chapters of its budget, each with numbers and pages of its own") {
  CHECK(ids("Kamerstuk 36 600 VI, nr. 3 en VII, nr. 4") == "kst-36600-VI-3 kst-36600-VII-4");
  CHECK(ids("Kamerstukken 36 600 VI, nrs. 3 en 4, IX, nr. 5; en XIII, nrs. 6-7") ==
        "kst-36600-VI-3 kst-36600-VI-4 kst-36600-IX-5 kst-36600-XIII-6 kst-36600-XIII-7");
  const std::string text = "Kamerstukken II 2024/25, 36 600 VI, nr. 3, p. 5; XVI, nr. 4, p. 6.";
  const auto citations = kamergraaf::Extractor().extract(text);
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].pages.of(text) == "5");
  CHECK(citations[1].pages.of(text) == "6");
  CHECK(citations[1].span.of(text) == "XVI, nr. 4, p. 6");
  CHECK(citations[1].session == citations[0].session);
  CHECK(citations[0].group == citations[1].group);
}

TEST_CASE("an amount in another chapter is no paper, and a dossier without a chapter has none") {
  CHECK(ids("Kamerstuk 36 600 VI, nr. 3 en VII, nr. 4 miljoen") == "kst-36600-VI-3");
  CHECK(ids("Kamerstuk 36 045, nr. 3 en VII, nr. 4") == "kst-36045-3");
}

TEST_CASE("a list goes on with items of further meetings of its session") {
  CHECK(ids("Handelingen II 2019/20, nr. 12, item 5 en nr. 13, item 6") == "h-tk-20192020-12-5 h-tk-20192020-13-6");
  CHECK(ids("Handelingen II 2019/20, nr. 12, items 5 en 6; nr. 13, item 7, p. 8") ==
        "h-tk-20192020-12-5 h-tk-20192020-12-6 h-tk-20192020-13-7");
  CHECK(ids("Handelingen II 2019/20, nr. 12, item 5 en nr. 13") == "h-tk-20192020-12-5");
  CHECK(ids("Handelingen II 2001/02, nr. 34, p. 2345 en nr. 35, p. 2400") == "h-tk-20012002-34 h-tk-20012002-35");
}

TEST_CASE("a list goes on behind what a paper is, in brackets, and behind the pages of that") {
  CHECK(ids("Kamerstukken II 2011/12, 33 149, nr. 3 (MvT) en nr. 7 (NV)") == "kst-33149-3 kst-33149-7");
  CHECK(ids("Kamerstuk 29 477, nr. 812 (brief van 3 mei 2020) en nr. 813 (brief van 5 juni)") == "kst-29477-812 kst-29477-813");
  CHECK(ids("Kamerstukken I 2013/14, 33 891, A (gewijzigd voorstel) en B (VV)") == "kst-33891-A kst-33891-B");
  CHECK(ids("EK 33.891, A en 33.841, B") == "kst-33891-A kst-33841-B");
  const std::string text = "Kamerstukken II 2022/23, 36 067, nr. 3 (MvT), p. 12; nr. 4 (Advies RvS), p. 3; nr. 6 (NV II), p. 7";
  const auto citations = kamergraaf::Extractor().extract(text);
  REQUIRE(citations.size() == 3);
  CHECK(citations[0].pages.of(text) == "12");
  CHECK(citations[1].pages.of(text) == "3");
  CHECK(citations[2].pages.of(text) == "7");
}

TEST_CASE("a list of dossiers goes on behind their names, where a word announces it") {
  CHECK(ids("Kamerstukken 33 891 (Wlz), 33 841 (Wmo 2015) en 33 684 (Jeugdwet)") == "33891 33841 33684");
  CHECK(ids("de bedragen 33 891 (hoog), 33 841 (laag) en 33 684 (samen)").empty());
  CHECK(ids("(36 410-VI/VII, nr. 23)") == "kst-36410-VI-23 36410-VII");
}

TEST_CASE("what is cited in brackets is not swallowed by a list, and a name is no letter") {
  CHECK(ids("Kamerstuk 29 477, nr. 812 (zie Handelingen II 2019/20, nr. 5, item 3) en nr. 813") ==
        "kst-29477-812 h-tk-20192020-5-3");
  CHECK(ids("(Kamerstuk 29 477, nr. 812) en nr. 813") == "kst-29477-812");
  CHECK(ids("Kamerstukken I 2013/14, 33 891, A (gewijzigd) en B. Jansen") == "kst-33891-A");
  CHECK(ids("Kamerstuk 36 045, nr. 3 (vgl. 36\u00A0046, A) en nr. 7") == "kst-36045-3 kst-36046-A");
}

TEST_CASE("a number with a dossier of its own, or of something else, does not go on the list") {
  CHECK(ids("stuk nr. 43 (36410), nr. 44 (36411) en nr. 45 (36412)") == "kst-36410-43 kst-36411-44 kst-36412-45");
  CHECK(ids("Kamerstuk 36 045, nr. 3 (MvT) en nr. 7 (36 046).") == "kst-36045-3 kst-36046-7");
  CHECK(ids("Kamerstuk 36 045, nr. 3 (brief) en nr. 7 van de agenda") == "kst-36045-3");
  CHECK(ids("Kamerstukken I 2020/21, 35 570, C (brief), GL, SP.") == "kst-35570-C");
}

TEST_CASE("a list without end is cut short") {
  std::string text = "Kamerstuk 36 600 VI, nr. 1";
  for (int i = 0; i < 20'000; ++i) text += ", VII, nr. 1";
  CHECK(kamergraaf::Extractor().extract(text).size() == 500);
}
