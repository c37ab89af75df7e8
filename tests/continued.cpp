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
}

TEST_CASE("a list may go on for ever") {
  std::string text = "Kamerstuk 36 600 VI, nr. 1";
  for (int i = 0; i < 20'000; ++i) text += ", VII, nr. 1";
  CHECK(kamergraaf::Extractor().extract(text).size() == 20'001);
}
