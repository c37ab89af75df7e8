// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "cited.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

Document page(const std::string& bytes) { return read_bytes(bytes, "page", "html").front(); }

std::string text_of(const std::string& bytes) { return page(bytes).text; }

std::string_view format_of(const std::string& bytes, const std::string& name) {
  return read_bytes(bytes, name).front().source.format;
}

std::string ids_of(const Document& document) { return cited::ids(citations_of(document, extractor)); }

/// What stands in the file where a text stands in the document.
std::string source_of(const std::string& bytes, const std::string& words) {
  const Document document = page(bytes);
  const std::size_t at = document.text.find(words);
  REQUIRE(at != std::string::npos);
  const Place place = place_of(document.source, {at, at + words.size()});
  return std::string(place.bytes.of(bytes));
}

std::string notes_of(const Document& document) {
  std::string all;
  for (const Footnote& note : document.footnotes)
    all += std::to_string(note.number) + '|' + std::string(note.mark.of(document.text)) + '|' +
           std::string(note.text.of(document.text)) + '\n';
  return all;
}

}  // namespace

TEST_CASE("elements inside a line add nothing: a number that is printed bold is whole") {
  CHECK(text_of("<p>Kamerstuk <strong>35917</strong>,<!-- x --> nr. <i>4</i>5</p>") == "Kamerstuk 35917, nr. 45\n");
  CHECK(ids_of(page("<p>Zie Kamer<wbr>stuk 36&nbsp;045, nr.&#160;19<span>0</span>.")) == "kst-36045-190");
}

TEST_CASE("blocks stand on lines of their own, paragraphs behind an empty line") {
  CHECK(text_of("<div>a</div><div>b<div>c</div></div>d<p>e<p>f<h1>g</h1>h") == "a\nb\nc\nd\n\ne\n\nf\n\ng\n\nh");
  CHECK(text_of("<ul><li>a<li>b</ul>c") == "a\nb\n\nc");
  CHECK(text_of("a<br>b<br/><br>c") == "a\nb\n\nc");
}

TEST_CASE("the title of a page is without the name of the site") {
  CHECK(page("<title>Handelingen 2023-2024, nr. 45 | Overheid.nl &gt; Offici\u00EBle bekendmakingen</title><p>a").head.title ==
        "Handelingen 2023-2024, nr. 45");
  CHECK(page("<title>Veren | Bruggen</title><p>a").head.title == "Veren | Bruggen");
}

TEST_CASE("cells of a table stand on the line of their row") {
  CHECK(text_of("<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>") == "a b\nc d\n");
}

TEST_CASE("white space is set as a page shows it, but in pre") {
  CHECK(text_of("<p>  Zie\n\t<b> de </b>\n brief </p>") == "Zie de brief\n");
  CHECK(text_of("<p>a&#32;&#10;b&nbsp;&nbsp;c") == "a b\u00A0\u00A0c");
  CHECK(text_of("x<pre>\n  a\n   b &lt;\n</pre>y") == "x\n\n  a\n   b <\n\n\ny");
  CHECK(text_of("<textarea>\n a  b</textarea>") == " a  b\n");
}

TEST_CASE("what a page does not show is no text") {
  CHECK(text_of("<head><title>t</title><style>s</style><script>x = '<p>';</script></head><body>a") == "a");
  CHECK(text_of("a<script>b</script><noscript>c</noscript><template><p>d</p></template><iframe>e</iframe>f") == "af");
  CHECK(text_of("a<div hidden>b<div>c</div>d</div>e") == "ae");
  CHECK(text_of("a<span style='color: red; Display : none'>b</span>c") == "ac");
  CHECK(text_of("a<svg><title>b</title><text>c</text></svg>d<!-- e -->") == "ad");
  CHECK(text_of("a<br hidden>b<input hidden>c") == "a\nbc");
}

TEST_CASE("a hidden element ends where its end tag may be left out") {
  CHECK(text_of("<ul><li hidden>a<ul><li>b<li>c</ul><li>d</ul>e") == "d\n\ne");
  CHECK(text_of("<p hidden>a<b>b</b><p>c") == "c");
  CHECK(text_of("<div><p hidden>a</div>b") == "b");
  CHECK(text_of("<table><tr hidden><td>a<td>b<tr><td hidden>c<td>d</table>") == "d\n");
  CHECK(text_of("<dl><dt hidden>a<dd>b</dl>") == "b\n");
}

TEST_CASE("a digit that is raised never joins the number before it") {
  CHECK(text_of("nr. 90<sup>1</sup>. 12 m<sup>2</sup> 1<sup>e</sup>") == "nr. 90\u00B9. 12 m\u00B2 1e");
  CHECK(text_of("nr. 90<sup><b>1</b>, 2)</sup> 3<sup>[4]</sup>") == "nr. 90\u00B9, \u00B2) 3[4]");
  CHECK(ids_of(page("<p>Zie Kamerstuk 36 045, nr. 90<sup>1</sup> en 36 046, nr. 91<a href=\"#n\">2</a>.<p id=n>2 Noot")) ==
        "kst-36045-90 kst-36046-91");
  CHECK(text_of("<sup>Kamerstuk 36 045, nr. 3</sup>") == "Kamerstuk 36 045, nr. 3");
}

TEST_CASE("a link to an element behind it, with a number for words, is the mark of a footnote") {
  const Document document = page(
      "<p>Zie de brief<a href='#d1' class='nootref' id='r1'><sup>1</sup></a>, nr. 90<sup><a href=\"#d2\">2</a></sup>.</p>"
      "<div id='d1'><p><sup>1</sup> Kamerstuk 36 045, nr. 190 <a href='#r1'>\u21A9</a></p></div>"
      "<p><a id=d2 href='#r2'>[2]</a> Kamerstuk 36 045, nr. 191.</p><p>Slot</p>");
  CHECK(notes_of(document) == "1|\u00B9|Kamerstuk 36 045, nr. 190\n2|\u00B2|Kamerstuk 36 045, nr. 191.\n");
  const auto citations = citations_of(document, extractor);
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].footnote == 1);
  CHECK(citations[1].footnote == 2);
}

TEST_CASE("a note may be an item of a list, or stand in a line, or be what a word processor writes") {
  CHECK(notes_of(page("a<sup><a href='#fn1'>1</a></sup><ol><li id=fn1>Een<li>Twee</ol>")) == "1|\u00B9|Een\n");
  CHECK(notes_of(page("a<sup><a href='#x'>1</a></sup> b <span id=x>1 Een</span> c")) == "1|\u00B9|Een\n");
  CHECK(notes_of(page("<p>a<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>b</p><div id=ftn1><p>"
                      "<a href='#_ftnref1' name='_ftn1'>[1]</a> Een</p></div>")) == "1|[1]|Een\n");
}

TEST_CASE("a table of contents has no footnotes") {
  CHECK(notes_of(page("<a href='#h1'>1</a> Inleiding<h2 id=h1>1 Inleiding</h2>Tekst")).empty());
  CHECK(notes_of(page("Zie <a href='#p2'>2</a>.<p id=p2>Tekst")).empty());
}

TEST_CASE("footnotes without links are looked for in the text") {
  CHECK(notes_of(page("<p>Zie de brief<sup>1</sup>.</p><p><sup>1</sup> Kamerstuk 36 045, nr. 190.</p>")) ==
        "1|\u00B9|Kamerstuk 36 045, nr. 190.\n");
}

TEST_CASE("a hyperlink to a paper is a citation where its words bear the number; others are none") {
  const Document document = page(
      "<a href='https://zoek.officielebekendmakingen.nl/kst-36045-190.html'>Kamerstuk 36 045, nr. 190</a> "
      "<a href='/kst-36045-191.html'>nr. 191</a> <a href='kst-36045-192.html'>volgende</a> "
      "<a href='https://zoek.officielebekendmakingen.nl/kst-36045-193.html'>1193</a>"
      "<a href='https://zoek.officielebekendmakingen.nl/dossier/36045'> 36\u00A0045 </a>"
      "<a href='https://example.org/190'>190</a>");
  std::string all;
  for (const PublishedLink& link : document.links)
    all += to_string(link.id) + '|' + std::string(link.span.of(document.text)) + ' ';
  CHECK(all == "kst-36045-190|Kamerstuk 36 045, nr. 190 kst-36045-191|nr. 191 36045|36\u00A0045 ");
}

TEST_CASE("what the meta elements state is in the head, and the title where the print has none") {
  const Document document = page(
      "<title>\n Een pagina </title><meta name='DC.identifier' content='kst-36045-190'>"
      "<meta name=DCTERMS.issued content=2025-03-04><p>Tekst");
  CHECK(to_string(document.head.id) == "kst-36045-190");
  REQUIRE(document.head.date);
  CHECK(to_string(*document.head.date) == "2025-03-04");
  CHECK(document.head.title == "Een pagina");
}

TEST_CASE("the session and the chamber that the identifier in a meta element names are in the head") {
  const Head head = page("<meta name='DC.identifier' content='h-ek-20312032-4-3'><p>Tekst").head;
  CHECK(head.session == Session{2031, 2032});
  CHECK(head.chamber == Chamber::eerste);
}

TEST_CASE("every span leads back to its bytes in the file, references and encodings too") {
  CHECK(source_of("<p>Zie <b>Kamerstuk</b>\n 36&nbsp;045, nr. 3", "Kamerstuk 36\u00A0045") == "Kamerstuk</b>\n 36&nbsp;045");
  CHECK(source_of("\xEF\xBB\xBF<p>nr. 3", "nr. 3") == "nr. 3");
  CHECK(source_of("<meta charset=windows-1252><p>Kr\xF6ger &ouml; nr. 3", "Kr\u00F6ger \u00F6") == "Kr\xF6ger &ouml;");
  CHECK(source_of("nr. 90<sup>1</sup>", "\u00B9") == "1");
}

TEST_CASE("the encoding is what the page says, in a meta element or an XML declaration") {
  const std::string mixed = "<p>Kr\u00F6ger \xE9";
  CHECK(text_of(mixed) == "Kr\u00F6ger \xE9");
  for (const char* head :
       {"<meta charset='ISO-8859-1'>", "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>",
        "<?xml version='1.0' encoding='windows-1252'?>"})
    CHECK(text_of(head + mixed) == "Kr\u00C3\u00B6ger \u00E9");
  CHECK(text_of(std::string("\xFF\xFE<\0p\0>\0a\0", 10)) == "a");
}

TEST_CASE("what decoding mended is told where it stands in the text") {
  const Document document = page("\xEF\xBB\xBF<p title='Kr\u00C3\u00B6ger'>Zie de heer Kr\u00C3\u00B6ger</p>");
  REQUIRE(document.repairs.size() == 2);
  CHECK(document.repairs[0] == Repair{RepairKind::byte_order_mark, {0, 0}});
  CHECK(document.repairs[1].kind == RepairKind::encoded_twice);
  CHECK(document.repairs[1].span.of(document.text) == "\u00F6");
}

TEST_CASE("a page is known by what it begins with, whatever its name") {
  for (const char* bytes :
       {"<!DOCTYPE html><p>a", "\xEF\xBB\xBF\n<!-- x --><HTML>", "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'>",
        "<?xml version='1.0'?>\n<html xmlns='x'>", "<p class=a>b", "<table><tr>"})
    CHECK_MESSAGE(format_of(bytes, "page.txt") == "html", bytes);
  for (const char* bytes : {"Zie <b>a</b>", "<a@b.nl>", "<3", "<!-- a -->", "<onbekend>"})
    CHECK_MESSAGE(format_of(bytes, "page.txt") != "html", bytes);
  CHECK(format_of("Zie <b>a</b>", "page.HTM") == "html");
}

TEST_CASE("any bytes are a page, nested as deep as they like") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div><b>";
  CHECK(text_of(deep + "a") == "a");
  CHECK(text_of(std::string(1000000, '<')).size() == 1000000);
  CHECK(text_of("<p>a<b c='").substr(0, 1) == "a");
  CHECK(text_of("<script>").empty());
  CHECK(text_of("").empty());
}
