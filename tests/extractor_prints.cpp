// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"
#include "kamergraaf/extractor.hpp"

using namespace kamergraaf;
using cited::ids;

namespace {

/// The session and print of the one citation of a text; empty where there is none, or several.
std::string only(std::string_view text) {
  const auto citations = Extractor().extract(text);
  return citations.size() == 1 ? to_string(citations.front().session) + ' ' + std::string(citations.front().span.of(text)) : "";
}

}  // namespace

TEST_CASE("old papers are cited by number and session, however the scan reads the ring of the number") {
  for (const std::string sign : {"n\u00B0.", "n\".", "n'.", "n*.", "n\\"}) {
    CAPTURE(sign);
    CHECK(only("gedrukt onder " + sign + " 77 der Zitting 1912\u20141913") ==
          "1912-1913 " + sign + " 77 der Zitting 1912\u20141913");
    CHECK(only("Gedrukte Stukken, Zitting 1912\u20141913, 78, " + sign + " 1").starts_with("1912-1913"));
  }
  CHECK(ids("de n\" 77 der leden").empty());
}

TEST_CASE("a dossier of four digits is named behind its session and the words Gedrukte Stukken") {
  CHECK(ids("(Gedrukte Stukken 1951\u20141952 \u2014 2998)") == "2998");
  CHECK(ids("Gedrukt stuk Tweede Kamer, zitting 1963\u20141964, nr. 7998.") == "7998");
  CHECK(ids("Gedrukte Stukken 1951\u20141952 \u2014 2998, nr. 3.") == "kst-2998-3");
  CHECK(ids("(Gedrukte Stukken 1911\u20141912 \u2014 2998)").empty());
  CHECK(ids("Gedrukte stukken, 1951\u20141952, 2998.").empty());
}

TEST_CASE("a paper of the dossier is named by its number, in figures, with a letter, or behind a ring") {
  for (const char* text : {"zie stuk n\u00B0. 12", "op stuk nummer 12", "zie stuk nr. 12b"}) {
    CAPTURE(text);
    const auto citations = Extractor().extract(text);
    REQUIRE(citations.size() == 1);
    CHECK(citations.front().form == Form::short_form);
    CHECK(citations.front().id.number.view().starts_with("12"));
  }
  CHECK(Extractor().extract("gedrukt onder de nrs. 5, 6 en 6a").size() == 3);
  CHECK(ids("op stuk nummer 292, 36998") == "kst-36998-292");
  CHECK(ids("zie stuk n\u00B0. 12 (36998)") == "kst-36998-12");
  CHECK(ids("Stuk N\u00B0. 12").empty());
  CHECK(ids("zie stuk nr. 17o").empty());
}

TEST_CASE("an act is found behind its day, whatever stands between") {
  CHECK(ids("de wet van 12 December 1892 (Nederlandsch Staatsblad n\u00B0. 268)") == "stb-1892-268");
  CHECK(ids("de beschikking van 3 maart 1971, nr. B71/1234 (Stcrt. 77)") == "stcrt-1971-77");
  CHECK(ids("de wet van den lOden Februarij 1844 (Staatsblad n\u00B0. 12)") == "stb-1844-12");
  CHECK(ids("de wet van den lOden Januarij 1844 (Staatsblad n\u00B0. 12)") == "stb-1844-12");
}

TEST_CASE("minutes of this chamber are minutes of a session") {
  CHECK(only("Handelingen dezer Kamer, zitting 1976-1977, blz. 1834").starts_with("1976-1977"));
  CHECK(only("de 'Handelingen', zitting 1974-1975, blz. 345").starts_with("1974-1975"));
}
