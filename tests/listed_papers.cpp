// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "heads.hpp"

using namespace kamergraaf;

namespace {

std::string id_of(const std::string& text) { return to_string(heads::head_of(text).id); }

const std::string first = "Vergaderjaar 2024\u20132025\n36 999 Wet op de veren\nNr. 12 BRIEF VAN DE MINISTER VAN VEREN\n";
const std::string second = "Vergaderjaar 2024\u20132025\n36 998 Wet op de bruggen\nNr. 3 MEMORIE VAN TOELICHTING\n";

}  // namespace

TEST_CASE("a list of papers is none of those that it lists") {
  CHECK(id_of("Stukken van deze week\n\n" + first + "\n" + second).empty());
  CHECK(id_of(first + second).empty());
  CHECK(heads::head_of(first + second).kind == PaperKind::unknown);
}

TEST_CASE("a paper whose head stands once, or again, or above the text before another is no list") {
  CHECK(id_of(first) == "kst-36999-12");
  CHECK(id_of(first + "\n" + first) == "kst-36999-12");
  CHECK(id_of(first + "\n" + heads::dated + "Hierbij zend ik u de nota over de veren van dit jaar.\n\n" + second) ==
        "kst-36999-12");
  CHECK(id_of("Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024\u20132025\n\n36 999 Wet op de veren\n36 998 Wet op de "
              "bruggen\n\nNr. 12 BRIEF VAN DE MINISTER VAN VEREN\n") == "kst-36999-12");
}
