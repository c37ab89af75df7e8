// SPDX-License-Identifier: Apache-2.0
#include "wording/sentence.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

std::string around(const std::string& text, std::string_view words, std::size_t limit = 240) {
  const std::size_t begin = text.find(words);
  REQUIRE(begin != std::string::npos);
  return sentence_around(text, {begin, begin + words.size()}, limit);
}

bool is_whole_code_points(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > text.size()) return false;
    i += length;
  }
  return true;
}

}  // namespace

TEST_CASE("the sentence around a citation is found, white space folded") {
  const std::string text =
      "Eerste zin. Met referentie aan\n de Kamerbrief\u00A0 d.d. 17 februari jl. (Kamerstuk 36 045,\nnr. 190) "
      "sturen wij dit. Derde zin.";
  CHECK(around(text, "Kamerstuk 36 045,\nnr. 190") ==
        "Met referentie aan de Kamerbrief d.d. 17 februari jl. (Kamerstuk 36 045, nr. 190) sturen wij dit.");
}

TEST_CASE("initials, abbreviations and numbers end no sentence; marks of footnotes do not hide its end") {
  CHECK(around("Zie ook mr. J. Peters en art. III van stuk X vs. Europa. Dan dit.", "stuk X") ==
        "Zie ook mr. J. Peters en art. III van stuk X vs. Europa.");
  CHECK(around("Dat is zo.¹ Zie stuk X.[2] Nu verder.", "stuk X") == "Zie stuk X.[2]");
  CHECK(around("Dat is zo! “Zie stuk X.” Nu verder.", "stuk X") == "“Zie stuk X.”");
  CHECK(around("Op 3. mei zag ik stuk X", "stuk X") == "Op 3. mei zag ik stuk X");
}

TEST_CASE("an empty line ends a sentence") {
  CHECK(around("Een kop\n\nZie stuk X\n\nEen kop", "stuk X") == "Zie stuk X");
  CHECK(around("¹ Kamerstuk 21 501-20, nr. 2188\n\nDe VS", "nr. 2188") == "¹ Kamerstuk 21 501-20, nr. 2188");
}

TEST_CASE("a long sentence is shortened around the citation, between words") {
  std::string words;
  for (int i = 0; i < 100; ++i) words += "woord" + std::to_string(i) + " ";
  const std::string part = around(words + "stuk X " + words, "stuk X", 80);
  CHECK(part.size() <= 80);
  CHECK(part.find("woord99 stuk X woord0") != std::string::npos);
  CHECK(part.starts_with("…woord"));
  CHECK(part.ends_with("…"));
}

TEST_CASE("shortening cuts between code points, whatever the text") {
  for (const std::string letter : {"a", "é", "€", "😀"}) {
    std::string run;
    for (int i = 0; i < 300; ++i) run += letter;
    for (std::size_t limit = 20; limit < 60; ++limit) {
      CAPTURE(letter);
      CAPTURE(limit);
      for (const std::string& text : {run + " X " + run, run + "X" + run, "X" + run, run + "X"}) {
        const std::string part = around(text, "X", limit);
        CHECK(part.size() <= limit);
        CHECK(is_whole_code_points(part));
        CHECK(part.find('X') != std::string::npos);
      }
      CHECK(around(run, run, limit).size() <= limit);
      CHECK(is_whole_code_points(around(run, run, limit)));
    }
  }
}

TEST_CASE("bytes that are no text are no trouble") {
  const std::string bytes = "\x80\x80\xFF X \xC3\x80\x80\x80\n\n\xE2\x82";
  CHECK(around(bytes, "X").find('X') != std::string::npos);
  CHECK(around(std::string(1000, '\x80') + "X" + std::string(1000, '\x80'), "X", 40).size() <= 40);
  CHECK(sentence_around("", {0, 0}, 240).empty());
}
