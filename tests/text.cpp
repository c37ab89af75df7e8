// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/text.hpp"

#include <doctest/doctest.h>

#include <string>

using kamergraaf::Position;
using kamergraaf::Span;

namespace {

const std::string text = "é😀\nab";

std::vector<std::size_t> offsets(std::initializer_list<std::size_t> list) { return list; }

}  // namespace

TEST_CASE("a span is the bytes between its ends") {
  CHECK(Span{4, 13}.of("Zie Kamerstuk 36 045") == "Kamerstuk");
  CHECK(Span{0, 4}.contains({1, 3}));
  CHECK_FALSE(Span{0, 4}.overlaps({4, 6}));
}

TEST_CASE("lines and columns count from one, columns in code points") {
  CHECK(kamergraaf::position_of(text, 0) == Position{1, 1});
  CHECK(kamergraaf::position_of(text, 6) == Position{1, 3});
  CHECK(kamergraaf::position_of(text, 8) == Position{2, 2});
  CHECK(kamergraaf::position_of(text, 99) == Position{2, 3});
}

TEST_CASE("bytes become code points and UTF-16 units, and code points bytes again") {
  const auto bytes = offsets({0, 2, 6, 7, 9});
  CHECK(kamergraaf::to_code_points(text, bytes) == offsets({0, 1, 2, 3, 5}));
  CHECK(kamergraaf::to_utf16(text, bytes) == offsets({0, 1, 3, 4, 6}));
  CHECK(kamergraaf::to_bytes(text, offsets({0, 1, 2, 3, 5})) == bytes);
}

TEST_CASE("bytes that are no UTF-8 count as one each") {
  CHECK(kamergraaf::to_code_points("\xFF\xC3(\xE2\x82", offsets({1, 2, 3, 5})) == offsets({1, 2, 3, 5}));
}
