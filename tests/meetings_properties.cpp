// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "kamergraaf/extractor.hpp"
#include "oracle/extractor.hpp"

using namespace kamergraaf;

TEST_CASE("each pattern of a meeting is found in its example and not in its counterexample") {
  for (const Pattern& pattern : reference_patterns()) {
    if (pattern.kind != Kind::meeting) continue;
    CAPTURE(pattern.name);
    const Extractor alone({pattern});
    CHECK(alone.extract(pattern.example).size() == 1);
    CHECK(alone.extract(pattern.counterexample).empty());
  }
}

TEST_CASE("the meetings that the Extractor finds are those that trying every pattern at every byte finds") {
  const std::vector<std::string> pieces{"de RBZ van ",
                                        "het debat op ",
                                        "de ",
                                        "het ",
                                        "Europese Raad",
                                        "RBZ",
                                        "Milieuraad",
                                        "Landbouw- en Visserijraad",
                                        "Raad ",
                                        "JBZ-Raad",
                                        "debat",
                                        "commissiedebat",
                                        "AO",
                                        " Wonen",
                                        " over ",
                                        " met uw Kamer",
                                        " van ",
                                        " op ",
                                        " d.d. ",
                                        " ",
                                        " ",
                                        "\n",
                                        "6 maart",
                                        "3 februari 2025",
                                        "20 en 21 maart jl.",
                                        "04-03-2025",
                                        "(ER)",
                                        " (",
                                        ")",
                                        ", ",
                                        ".",
                                        "informele ",
                                        "de vergadering van de Tweede Kamer",
                                        "Op ",
                                        " vindt ",
                                        "een ",
                                        "bijeenkomst van de ",
                                        " plaats",
                                        "Kamerstuk 36 045, nr. 3",
                                        "\xff"};
  std::vector<Pattern> patterns;
  for (Pattern& pattern : reference_patterns())
    if (pattern.kind == Kind::meeting) patterns.push_back(std::move(pattern));
  const Extractor quick(patterns);
  const oracle::Extractor slow(patterns);
  std::mt19937 random(21501);
  std::size_t found = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t i = 1 + random() % 16; i > 0; --i) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    const auto citations = quick.extract(text);
    found += citations.size();
    const bool equal = citations == slow.extract(text);
    CHECK(equal);
  }
  CHECK(found > 100);
}
