// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "markup/entities.hpp"

using namespace kamergraaf::detail;

namespace {

std::string shown(std::string_view text, bool xml = false) {
  const auto entity = entity_at(text, xml);
  return entity ? entity->text + '|' + std::string(text.substr(entity->length)) : "none";
}

}  // namespace

TEST_CASE("a reference is what HTML says that it is, and as long as it is written") {
  CHECK(shown("&eacute;n") == "\u00E9|n");
  CHECK(shown("&amp;amp;") == "&|amp;");
  CHECK(shown("&CounterClockwiseContourIntegral;") == "\u2233|");
  CHECK(shown("&NotEqualTilde;") == "\u2242\u0338|");
  CHECK(shown("&nbsp;") == "\u00A0|");
  CHECK(shown("& ") == "none");
  CHECK(shown("&") == "none");
  CHECK(shown("&onbekend;") == "none");
}

TEST_CASE("the old names need no semicolon in HTML; the longest that has a meaning counts") {
  CHECK(shown("&eacuten") == "\u00E9|n");
  CHECK(shown("&notit;") == "\u00AC|it;");
  CHECK(shown("&notin;") == "\u2209|");
  CHECK(shown("&gt5") == ">|5");
  CHECK(shown("&ndash 5") == "none");
  CHECK(shown("&eacute n", true) == "none");
}

TEST_CASE("numbers are code points; from 128 to 159 they are of windows-1252; what is none is U+FFFD") {
  CHECK(shown("&#233;") == "\u00E9|");
  CHECK(shown("&#xe9;") == "\u00E9|");
  CHECK(shown("&#XE9x") == "\u00E9|x");
  CHECK(shown("&#150;") == "\u2013|");
  CHECK(shown("&#x80;") == "\u20AC|");
  CHECK(shown("&#129;") == "\u0081|");
  CHECK(shown("&#0;") == "\uFFFD|");
  CHECK(shown("&#xD800;") == "\uFFFD|");
  CHECK(shown("&#x110000;") == "\uFFFD|");
  CHECK(shown("&#99999999999999999999;") == "\uFFFD|");
  CHECK(shown("&#128512;") == "\U0001F600|");
  CHECK(shown("&#;") == "none");
  CHECK(shown("&#x;") == "none");
}

TEST_CASE("XML wants a semicolon, and a small x") {
  CHECK(shown("&amp;", true) == "&|");
  CHECK(shown("&#233;", true) == "\u00E9|");
  CHECK(shown("&#233", true) == "none");
  CHECK(shown("&#XE9;", true) == "none");
}

TEST_CASE("in a text each reference is read once; in an attribute an old name before a letter or = is none") {
  CHECK(unescaped("A &amp;amp; B &c &lt;", false) == "A &amp; B &c <");
  CHECK(unescaped("?a=1&copy=2", false) == "?a=1\u00A9=2");
  CHECK(unescaped_attribute("?a=1&copy=2&copy2&copy;3&copy", false) == "?a=1&copy=2&copy2\u00A93\u00A9");
  CHECK(unescaped_attribute("&#38b", false) == "&b");
}
