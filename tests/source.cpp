// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/source.hpp"

#include <doctest/doctest.h>

#include "readers/decoded.hpp"

using namespace kamergraaf;

TEST_CASE("a span stands where its first byte and its last came from") {
  const std::vector<Piece> pieces{{{0, 4}, {10, 14}}, {{4, 5}, {14, 20}}, {{6, 9}, {30, 33}}};
  CHECK(source_of(pieces, {1, 3}) == Span{11, 13});
  CHECK(source_of(pieces, {4, 5}) == Span{14, 20});
  CHECK(source_of(pieces, {3, 8}) == Span{13, 32});
  CHECK(source_of({}, {3, 8}) == Span{3, 8});
}

TEST_CASE("what stands in no piece is left out at either end") {
  const std::vector<Piece> pieces{{{0, 4}, {10, 14}}, {{6, 9}, {30, 33}}};
  CHECK(source_of(pieces, {4, 7}) == Span{30, 31});
  CHECK(source_of(pieces, {2, 6}) == Span{12, 14});
}

TEST_CASE("a text made of a text that was made of another leads back to that one") {
  const std::vector<Piece> inner{{{0, 4}, {3, 7}}, {{4, 6}, {7, 11}}, {{6, 10}, {11, 15}}};
  const std::vector<Piece> outer{{{0, 8}, {2, 10}}};
  const std::vector<Piece> both = composed(outer, inner);
  CHECK(source_of(both, {0, 2}) == Span{5, 7});
  CHECK(source_of(both, {2, 4}) == Span{7, 11});
  CHECK(source_of(both, {4, 5}) == Span{11, 12});
}

TEST_CASE("a byte-order mark is no part of the text, also one that was encoded twice") {
  const detail::Decoded once = detail::decoded("\xEF\xBB\xBFNr. 3");
  CHECK(once.text == "Nr. 3");
  CHECK(source_of(once.pieces, {0, 3}) == Span{3, 6});
  CHECK(detail::decoded("\u00EF\u00BB\u00BFNr. 3").text == "Nr. 3");
  CHECK(once.repairs.front().kind == RepairKind::byte_order_mark);
}

TEST_CASE("UTF-8 that was encoded twice is read once") {
  const detail::Decoded mended =
      detail::decoded("mevrouw \u00C5\u0178ahin en de heer Kr\u00C3\u00B6ger \u00E2\u20AC\u201C nr. 3");
  CHECK(mended.text == "mevrouw \u015Fahin en de heer Kr\u00F6ger \u2013 nr. 3");
  CHECK(mended.repairs.size() == 3);
  const std::size_t at = mended.text.find("nr. 3");
  CHECK(source_of(mended.pieces, {at, at + 5}).size() == 5);
}

TEST_CASE("letters that only look like it stay") {
  for (const char* text :
       {"het caf\u00E9 \u00C9\u00E9n", "\u00ABCAF\u00C9\u00BB", "\u00C3 la carte", "20 \u20AC", "\u00E2", "\u00C2\u0080"})
    CHECK(detail::decoded(text).text == text);
}

TEST_CASE("bytes that are no UTF-8 are windows-1252 where no letter of UTF-8 is among them") {
  const detail::Decoded mended = detail::decoded("Kr\xF6ger \x96 nr. 3");
  CHECK(mended.text == "Kr\u00F6ger \u2013 nr. 3");
  CHECK(source_of(mended.pieces, {12, 17}) == Span{9, 14});
  CHECK(detail::decoded("Kr\u00F6ger \xFF").text == "Kr\u00F6ger \xFF");
  CHECK(detail::decoded("Kr\u00F6ger \xE9", "ISO-8859-1").text == "Kr\u00C3\u00B6ger \u00E9");
}

TEST_CASE("UTF-16 with its mark is read, pairs too") {
  CHECK(detail::decoded(std::string("\xFF\xFEN\0r\0.\0 \0", 10)).text == "Nr. ");
  CHECK(detail::decoded(std::string("\xFE\xFF\xD8\x3D\xDE\x00", 6)).text == "\U0001F600");
}

TEST_CASE("a place in a part is counted from its begin, with the runs that it lies in") {
  Source source;
  source.format = "docx";
  source.pieces = {{{0, 10}, {105, 115}}, {{10, 20}, {120, 130}}};
  source.parts = {{"word/document.xml", 0, {20, 40}}, {"word/footnotes.xml", 100, {104, 118}}};
  const Place place = place_of(source, {2, 12});
  CHECK(place.part == "word/footnotes.xml");
  CHECK(place.bytes == Span{7, 22});
  CHECK(place.runs == Span{0, 2});
}

TEST_CASE("a place on a page has a box for each line") {
  Source source;
  for (std::size_t i = 0; i < 6; ++i) {
    const auto left = static_cast<float>(i % 3 * 5);
    const float top = i < 3 ? 0 : 20;
    source.glyphs.push_back({{i, i + 1}, {7, {left, top, left + 5, top + 10}}});
  }
  const Place place = place_of(source, {1, 5});
  REQUIRE(place.boxes.size() == 2);
  CHECK(place.boxes[0] == PageBox{7, {5, 0, 15, 10}});
  CHECK(place.boxes[1] == PageBox{7, {0, 20, 10, 30}});
}
