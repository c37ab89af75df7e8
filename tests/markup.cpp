// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "markup/entities.hpp"
#include "markup/tag_names.hpp"
#include "markup/tokens.hpp"

using namespace kamergraaf::detail;

namespace {

std::string shown(std::string_view text, bool xml = false) {
  const auto entity = entity_at(text, xml);
  return entity ? entity->text + '|' + std::string(text.substr(entity->length)) : "none";
}

/// The tokens in a row: T text, R raw text, < and > tags, / one that closes itself, C comment, D doctype, I instruction,
/// A CDATA; each with its content or name.
std::string tokens_of(std::string_view bytes, Markup markup = Markup::html) {
  static constexpr std::string_view signs = "T<>CDIA";
  std::string all;
  std::size_t at = 0;
  Scanner scanner(bytes, markup);
  for (Token token; scanner.next(token);) {
    CHECK(token.span.begin == at);
    CHECK(token.span.end > at);
    at = token.span.end;
    const bool tag = token.kind == TokenKind::start_tag || token.kind == TokenKind::end_tag;
    const bool shown = token.kind == TokenKind::text || token.kind == TokenKind::cdata;
    all += all.empty() ? "" : " ";
    all += token.raw ? 'R' : token.closes_itself && tag ? '/' : signs[static_cast<std::size_t>(token.kind)];
    if (tag) all += token.name.of(bytes);
    if (shown) all += token.content.of(bytes);
  }
  CHECK(at == bytes.size());
  return all;
}

std::string attributes_of(std::string_view bytes, Markup markup = Markup::html) {
  Token token;
  Scanner(bytes, markup).next(token);
  std::string all;
  std::size_t at = 0;
  while (const auto found = next_attribute(bytes, token, at))
    all += std::string(found->name.of(bytes)) + '=' + std::string(found->value.of(bytes)) + ';';
  return all;
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

TEST_CASE("tags, text and comments of HTML follow each other without a gap") {
  CHECK(tokens_of("<!DOCTYPE html><p class=a>Zie <BR/>x</p><!-- <b> -->") == "D <p TZie  /BR Tx >p C");
  CHECK(tokens_of("") == "");
}

TEST_CASE("what is no tag in HTML is text or a comment, as in a browser") {
  CHECK(tokens_of("a < b <3 <- <") == "Ta < b <3 <- <");
  CHECK(tokens_of("a</ b>c</>d<?pi x?>e<!x>f</") == "Ta C Tc C Td C Te C Tf</");
  CHECK(tokens_of("<!-->a<!--->b<!--x--!>c<!----!>d<!--a--->e<!-- a -- >") == "C Ta C Tb C Tc C Td C Te C");
  CHECK(tokens_of("a<b c=\"") == "Ta C");
  CHECK(tokens_of("<![CDATA[a]]>b") == "C Tb");
}

TEST_CASE("attributes are read with and without quotes") {
  CHECK(attributes_of("<a href='x>y' id=z/ b = \"c\" d e=>") == "href=x>y;id=z/;b=c;d=;e=;");
  CHECK(attributes_of("<a/b/=c=d>") == "b=;=c=d;");
  CHECK(tokens_of("<a b='>'>x<br / >y<a href=x/>z") == "<a Tx <br Ty <a Tz");
}

TEST_CASE("the first attribute of a name counts, its references read") {
  const std::string_view bytes = "<A HREF=\"?a=1&amp;b\" href=y>";
  Token token;
  Scanner(bytes, Markup::html).next(token);
  CHECK(attribute(bytes, token, "href", Markup::html) == "?a=1&b");
  CHECK_FALSE(attribute(bytes, token, "id", Markup::html));
  CHECK(attribute(bytes, token, "href", Markup::xml) == "y");
}

TEST_CASE("an element that holds no tags ends at its own end tag alone") {
  CHECK(tokens_of("<style>a<b></stylex></style >b") == "<style Ra<b></stylex> >style Tb");
  CHECK(tokens_of("<title>a <b> &amp;</title>") == "<title Ra <b> &amp; >title");
  CHECK(tokens_of("<textarea></textarea>x") == "<textarea >textarea Tx");
  CHECK(tokens_of("<xmp>x") == "<xmp Rx");
  CHECK(tokens_of("<plaintext>a</plaintext>") == "<plaintext Ra</plaintext>");
}

TEST_CASE("a script in a comment in a script hides its end tag") {
  CHECK(tokens_of("<script>a<!--b</script>c") == "<script Ra<!--b >script Tc");
  CHECK(tokens_of("<script><!--<script>x</script>y--></script>z") == "<script R<!--<script>x</script>y--> >script Tz");
  CHECK(tokens_of("<script><!--><script></script>z") == "<script R<!--><script> >script Tz");
}

TEST_CASE("in svg and math no element holds raw text, and CDATA is text, until HTML goes on") {
  CHECK(tokens_of("<svg><title/><![CDATA[<a]]></svg><![CDATA[b]]>") == "<svg /title A<a >svg C");
  CHECK(tokens_of("<svg><p><title><b>") == "<svg <p <title R<b>");
}

TEST_CASE("in XHTML an element that closes itself holds nothing") {
  CHECK(tokens_of("<?xml version=\"1.0\"?><html><script src='a'/><p>b") == "C <html /script <p Tb");
  CHECK(tokens_of("<script src='a'/><p>b") == "/script R<p>b");
}

TEST_CASE("XML has instructions, CDATA and a doctype with declarations in it") {
  CHECK(tokens_of("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b \">]\"><!-- ]> -->]><a><![CDATA[<x>]]]]></a>", Markup::xml) ==
        "I D <a A<x>]] >a");
  CHECK(tokens_of("<\u00E9l:_>a < b</x><script><b/></script>", Markup::xml) == "<\u00E9l:_ Ta < b >x <script /b >script");
  CHECK(tokens_of("<a><![CDATA[x", Markup::xml) == "<a Ax");
  CHECK(tokens_of("<!-- a --!> -->b", Markup::xml) == "C Tb");
}

TEST_CASE("lists of names are in order, so that names are found in them") {
  for (const char* name : {"area", "BR", "wbr", "meta"}) CHECK(is_void(name));
  for (const char* name : {"a", "Strong", "wbr", "abbr"}) CHECK(is_phrasing(name));
  for (const char* name : {"p", "div", "td", "li", "pre"}) CHECK_FALSE(is_phrasing(name));
}
