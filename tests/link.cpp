// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/link.hpp"

#include <doctest/doctest.h>

#include <tuple>

#include "kamergraaf/error.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"
#include "linkers/markup.hpp"
#include "markup/tokens.hpp"
#include "readers/text_builder.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

/// A template short enough to read in a test.
const LinkOptions short_address{"/{id}", false};
const LinkOptions marking{"/{id}", true};

std::string linked_page(const std::string& bytes, const LinkOptions& options = short_address) {
  const Document document = read_bytes(bytes, "page", "html").front();
  return link(bytes, document, citations_of(document, extractor), options);
}

/// Linked, and the same when it is linked again.
std::string in_html(const std::string& bytes, const LinkOptions& options = short_address) {
  const std::string once = linked_page(bytes, options);
  CHECK(linked_page(once, options) == once);
  return once;
}

/// A document of XML whose elements are blocks, but for those that stand in a line.
Document document_of(std::string_view bytes) {
  detail::TextBuilder builder;
  detail::Scanner scanner(bytes, detail::Markup::xml);
  for (detail::Token token; scanner.next(token);) {
    const std::string_view name = token.name.of(bytes);
    if (!name.empty() && name != "i" && name != "extref" && name != "nadruk" && name != "a") builder.end_block();
    if (token.kind == detail::TokenKind::text || token.kind == detail::TokenKind::cdata)
      builder.add_running(token.content.of(bytes), token.content.begin);
  }
  Document document;
  document.source.format = "xml";
  std::tie(document.text, document.source.pieces) = std::move(builder).finish();
  return document;
}

std::string linked_xml(const std::string& bytes, const LinkOptions& options) {
  const Document document = document_of(bytes);
  return link(bytes, document, citations_of(document, extractor), options);
}

std::string in_xml(const std::string& bytes, const LinkOptions& options = short_address) {
  const std::string once = linked_xml(bytes, options);
  CHECK(linked_xml(once, options) == once);
  return once;
}

std::string linked(const std::string& text, LinkFormat format, const LinkOptions& options = short_address) {
  const Document document = document_from_text("brief", text);
  return linked_text(document, citations_of(document, extractor), format, options);
}

void stays_in_html(const std::string& bytes) { CHECK(in_html(bytes) == bytes); }

const std::string cited = "Kamerstuk 36 045, nr. 190";
const std::string with_link = "<a href=\"/kst-36045-190\">Kamerstuk 36 045, nr. 190</a>";

}  // namespace

TEST_CASE("in HTML a citation is a link, and all else stays byte for byte") {
  CHECK(in_html("<P CLASS=x >Zie &amp; " + cited + ".\r\n<!-- x --></p\t>") ==
        "<P CLASS=x >Zie &amp; " + with_link + ".\r\n<!-- x --></p\t>");
  CHECK(in_html("<p>" + cited, {}) ==
        "<p><a href=\"https://zoek.officielebekendmakingen.nl/kst-36045-190.html\">" + cited + "</a>");
  CHECK(in_html("<p>Kamerstuk&nbsp;36&#160;045,\n  nr.&nbsp;190</p>") ==
        "<p><a href=\"/kst-36045-190\">Kamerstuk&nbsp;36&#160;045,\n  nr.&nbsp;190</a></p>");
}

TEST_CASE("no link is made in a link, in code, in a control or where nothing is shown") {
  for (const char* name :
       {"a", "code", "kbd", "samp", "button", "option", "title", "textarea", "script", "style", "svg", "math"})
    stays_in_html(std::string("<p><") + name + '>' + cited + "</" + name + ">");
  stays_in_html("<!-- " + cited + " --><img alt='" + cited + "'><p hidden>" + cited);
  CHECK(in_html("<pre>" + cited + "</pre>") == "<pre>" + with_link + "</pre>");
  CHECK(in_html("<a>x</a><code>x</code>" + cited) == "<a>x</a><code>x</code>" + with_link);
}

TEST_CASE("a link that was not closed holds what follows, but no further than its cell") {
  stays_in_html("<a name=x>x<p>" + cited);
  CHECK(in_html("<table><tr><td><a name=x>x<td>" + cited + "</table>") ==
        "<table><tr><td><a name=x>x<td>" + with_link + "</table>");
  stays_in_html("<a name=x><table><tr><td>" + cited + "</table>");
}

TEST_CASE("a citation of which a part is in a link is left alone whole") {
  stays_in_html("<p>Kamerstuk <a href=x>36 045</a>, nr. 190");
  stays_in_html("<p>Kamerstuk 36 045, <code>nr. 190</code>");
}

TEST_CASE("one link goes around tags that are balanced; the tags directly around it are taken in for that") {
  CHECK(in_html("Kamerstuk <b>36 045</b>,<br>nr. <!-- x -->190.") ==
        "<a href=\"/kst-36045-190\">Kamerstuk <b>36 045</b>,<br>nr. <!-- x -->190</a>.");
  CHECK(in_html("Zie <u><i class=x>Kamerstuk</i> 36 045, nr. <b>190</b></u>.") ==
        "Zie <u><a href=\"/kst-36045-190\"><i class=x>Kamerstuk</i> 36 045, nr. <b>190</b></a></u>.");
}

TEST_CASE("what tags cut otherwise is a link a piece") {
  CHECK(in_html("<b>Zie Kamerstuk</b> <i>36 045, nr. 190.</i>") ==
        "<b>Zie <a href=\"/kst-36045-190\">Kamerstuk</a></b> <i><a href=\"/kst-36045-190\">36 045, nr. 190</a>.</i>");
  CHECK(in_html("<div>Zie Kamerstuk 36 045,</div><div>nr. 190</div>") ==
        "<div>Zie <a href=\"/kst-36045-190\">Kamerstuk 36 045,</a></div><div><a href=\"/kst-36045-190\">nr. 190</a></div>");
  CHECK(in_html("Kamerstuk <b><i>36 045</b></i>, nr. 190") ==
        "<a href=\"/kst-36045-190\">Kamerstuk</a> <b><i><a href=\"/kst-36045-190\">36 045</a></b></i>"
        "<a href=\"/kst-36045-190\">, nr. 190</a>");
}

TEST_CASE("an anchor inside a citation stays outside its links") {
  CHECK(in_html("Kamerstuk 36 045, <a id=p2></a>nr. 190") ==
        "<a href=\"/kst-36045-190\">Kamerstuk 36 045,</a> <a id=p2></a><a href=\"/kst-36045-190\">nr. 190</a>");
}

TEST_CASE("a raised mark of a footnote is no part of the link before it") {
  CHECK(in_html("<p>" + cited + "<sup>1</sup>") == "<p>" + with_link + "<sup>1</sup>");
}

TEST_CASE("an address is escaped, in ASCII whatever the file is written in") {
  CHECK(in_html("<p>Kr\xF6ger, " + cited, {"/\u00E9?a=\"1\"&b={id}&{id}", false}) ==
        "<p>Kr\xF6ger, <a href=\"/&#233;?a=&quot;1&quot;&amp;b=kst-36045-190&amp;kst-36045-190\">" + cited + "</a>");
}

TEST_CASE("a file in UTF-16, another format and other bytes are errors that say so") {
  const std::string wide("\xFF\xFE<\0p\0>\0", 8);
  CHECK_THROWS_WITH_AS(linked_page(wide), "page: UTF-16 is not linked in place", Error);
  CHECK_THROWS_AS(link(cited, document_from_text("brief", cited), {}, {}), Error);
  CHECK_THROWS_AS(link("<p>", read_bytes("<p>" + cited, "page", "html").front(), {}, {}), Error);
}

TEST_CASE("an address without a place for the identifier is an error in each format, before any link is made") {
  const LinkOptions everywhere{"https://x", false};
  CHECK_THROWS_WITH_AS(linked("Geen verwijzing.", LinkFormat::html, everywhere), "address: no {id} in 'https://x'", Error);
  for (const LinkFormat format : {LinkFormat::html, LinkFormat::markdown, LinkFormat::xml})
    CHECK_THROWS_AS(linked("Kamerstuk 36 045, nr. 190", format, everywhere), Error);
  CHECK_THROWS_AS(linked_page("<p>Kamerstuk 36 045, nr. 190</p>", everywhere), Error);
  CHECK_THROWS_AS(require_usable(everywhere), Error);
  CHECK_NOTHROW(require_usable({}));
  CHECK_NOTHROW(require_usable(short_address));
}

TEST_CASE("what is not settled stays, or is marked once with the reason") {
  const std::string bytes = "<p>Zie de motie (stuk nr. 12).";
  stays_in_html(bytes);
  CHECK(
      in_html(bytes, marking) ==
      "<p>Zie de motie (<span class=\"kamergraaf-unresolved\" title=\"no dossier is named, and the paper has none\">stuk nr. 12"
      "</span>).");
  CHECK(in_xml("<a1>Zie de motie (stuk nr. 12).</a1>", marking) ==
        "<a1>Zie de motie (<?kamergraaf unresolved=\"no dossier is named, and the paper has none\"?>stuk nr. 12).</a1>");
}

TEST_CASE("of citations that overlap, the first and longest is linked") {
  const Document document = read_bytes("abcdefgh", "page", "html").front();
  std::vector<Citation> citations(4);
  const Span spans[] = {{2, 6}, {0, 3}, {0, 4}, {4, 5}};
  for (std::size_t i = 0; i < 4; ++i) {
    citations[i].id = *parse_identifier("kst-36045-" + std::to_string(i + 1));
    citations[i].span = spans[i];
  }
  CHECK(link("abcdefgh", document, citations, short_address) ==
        "<a href=\"/kst-36045-3\">abcd</a><a href=\"/kst-36045-4\">e</a>fgh");
}

TEST_CASE("a link of the file itself makes none, but in its text") {
  const std::string bytes = "<a href='https://zoek.officielebekendmakingen.nl/kst-36045-190.html'>nr. 190</a>";
  stays_in_html(bytes);
  const Document document = read_bytes(bytes, "page", "html").front();
  CHECK(linked_text(document, citations_of(document, extractor), LinkFormat::markdown, short_address) ==
        "[nr. 190](/kst-36045-190)");
}

TEST_CASE("in the publisher's XML a link is an extref, in other XML an a") {
  const std::string official = "<officiele-publicatie><al>Zie ";
  CHECK(in_xml(official + cited + "</al></officiele-publicatie>", {}) ==
        official + "<extref doc=\"kst-36045-190\" soort=\"document\" status=\"actief\">" + cited +
            "</extref></al></officiele-publicatie>");
  CHECK(in_xml(official + "ECLI:NL:HR:2019:1234</al></officiele-publicatie>", {}) ==
        official +
            "<extref doc=\"https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:1234\" soort=\"URL\" "
            "status=\"actief\">ECLI:NL:HR:2019:1234</extref></al></officiele-publicatie>");
  CHECK(in_xml("<x>" + cited + "</x>") == "<x>" + with_link + "</x>");
}

TEST_CASE("no link is made in what XML has for links, for code and for what is stated, nor in CDATA") {
  for (const char* name : {"extref", "intref", "metadata", "dossierref", "a", "x:a"}) {
    const std::string bytes = std::string("<x><") + name + '>' + cited + "</" + name + "></x>";
    CHECK(in_xml(bytes) == bytes);
  }
  const std::string data = "<x><![CDATA[" + cited + "]]></x>";
  CHECK(in_xml(data) == data);
  CHECK(in_xml("<x><a/>" + cited + "</x>") == "<x><a/>" + with_link + "</x>");
}

TEST_CASE("an element of XML that is not known to stand in a line is no part of a link") {
  CHECK(in_xml("<x><nadruk>Kamerstuk</nadruk> 36 045, nr. 190</x>") ==
        "<x><a href=\"/kst-36045-190\"><nadruk>Kamerstuk</nadruk> 36 045, nr. 190</a></x>");
  const std::string bytes = "<x>Kamerstuk 36 045, <noot>Een noot</noot>nr. 190</x>";
  std::vector<detail::LinkPlace> places{{{{3, 20}, {bytes.find("nr."), bytes.find("</x>")}}, {"{", "}"}}};
  CHECK(detail::with_insertions(bytes, detail::insertions_in(bytes, detail::Markup::xml, places)) ==
        "<x>{Kamerstuk 36 045,} <noot>Een noot</noot>{nr. 190}</x>");
}

TEST_CASE("text becomes HTML that shows it as it was, with links") {
  CHECK(linked("Zie " + cited + " <&>\n", LinkFormat::html) ==
        "<pre class=\"kamergraaf\" style=\"white-space: pre-wrap\">Zie " + with_link + " &lt;&amp;&gt;\n</pre>\n");
  CHECK(linked("\na\x01\xFF", LinkFormat::html) ==
        "<pre class=\"kamergraaf\" style=\"white-space: pre-wrap\">\n\na\uFFFD\uFFFD</pre>\n");
}

TEST_CASE("text becomes XML with its links") {
  CHECK(linked("Zie " + cited + " <&>", LinkFormat::xml) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<text xml:space=\"preserve\">Zie " + with_link +
            " &lt;&amp;&gt;</text>\n");
}

TEST_CASE("a citation that a page break cuts is linked on both pages, and not between them") {
  Document document;
  document.text = "Kamerstuk 36 045,\n\nTweede Kamer 7\n\nnr. 190";
  document.repairs = {{RepairKind::page_break, {18, 35}}};
  Citation citation;
  citation.id = *parse_identifier("kst-36045-190");
  citation.span = {0, 42};
  const std::string out = linked_text(document, {&citation, 1}, LinkFormat::markdown, short_address);
  CHECK(out == "[Kamerstuk 36 045,](/kst-36045-190)\n\nTweede Kamer 7\n\n[nr. 190](/kst-36045-190)");
}

TEST_CASE("each citation of a text is linked, however many there are") {
  std::string text;
  for (int number = 1; number <= 20; ++number) text += "Zie Kamerstuk 36 045, nr. " + std::to_string(number) + ". ";
  for (const std::string& once : {in_html("<p>" + text + "</p>"), in_xml("<al>" + text + "</al>")})
    for (int number = 1; number <= 20; ++number)
      CHECK(once.find("/kst-36045-" + std::to_string(number) + '"') != std::string::npos);
}

TEST_CASE("formats have names") {
  for (const LinkFormat format : {LinkFormat::html, LinkFormat::markdown, LinkFormat::xml})
    CHECK(parse_link_format(name_of(format)) == format);
  CHECK_FALSE(parse_link_format("pdf"));
}

TEST_CASE("any bytes are linked, in linear time and without a deep stack") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<i><b>";
  CHECK(in_html(deep + cited) == deep + with_link);
  for (const char* piece : {"<", "[", "`", "<a ", "](", "* ", "<!--", "[a](", "``` \n", "> ", "- ", "<a \""}) {
    std::string many;
    for (int i = 0; i < 50000; ++i) many += piece;
    CHECK(linked(many, LinkFormat::markdown) == many);
    CHECK(linked_page(many) == many);
  }
}
