// SPDX-License-Identifier: Apache-2.0
#include "detail/printable.hpp"

#include <doctest/doctest.h>

using kamergraaf::detail::printable;

TEST_CASE("good text is printable as it is") {
  for (const char* text : {"", "Yeşilgöz", "€ 😀 \t\n", "a\\b\"c&<>", "\uFFFD\u00A0"}) CHECK(printable(text) == text);
}

TEST_CASE("control characters and bytes that are no UTF-8 become U+FFFD, one for each") {
  using namespace std::string_literals;
  CHECK(printable("a\x01"
                  "b\0c\x7F"s) == "a\uFFFDb\uFFFDc\uFFFD");
  CHECK(printable("\xC2\x85") == "\uFFFD");
  CHECK(printable("a\xC3") == "a\uFFFD");
  CHECK(printable("\xC0\xAF") == "\uFFFD\uFFFD");
  CHECK(printable("\xE0\x80\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(printable("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(printable("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(printable("\xEF\xBF\xBF") == "\uFFFD");
}
