// SPDX-License-Identifier: Apache-2.0
#include "oracle/turns.hpp"

#include <doctest/doctest.h>

#include "random_text.hpp"

using namespace kamergraaf::detail;

TEST_CASE("lines that cannot name a speaker are passed by, and no turn with them") {
  RandomText random({"De ",      "De\n",         "heer ",  "voorzitter", "Voorzitter", "Mevrouw ",
                     "mevrouw ", "de ",          "Het ",   "lid ",       "Minister ",  "Staatssecretaris ",
                     "Jansen",   "Van der Berg", " (VVD)", ":",          ":",          "\n",
                     "\n",       "\n  ",         "\u00A0", "&nbsp;",     "\t",         "\r\n",
                     "\f",       "woord "},
                    13);
  for (int round = 0; round < 6000; ++round) {
    const std::string text = random.next(20);
    CAPTURE(text);
    const auto fast = turns_of(text);
    const auto slow = oracle::turns_of(text);
    REQUIRE(fast.size() == slow.size());
    for (std::size_t i = 0; i < fast.size(); ++i) {
      CHECK(fast[i].begin == slow[i].begin);
      CHECK(fast[i].speech == slow[i].speech);
      CHECK(fast[i].name == slow[i].name);
    }
    CHECK(turns_of(text, 1).size() == std::min<std::size_t>(slow.size(), 1));
  }
}
