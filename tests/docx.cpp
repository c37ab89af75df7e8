// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"
#include "markup/entities.hpp"
#include "zip.hpp"

using namespace kamergraaf;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

std::string paragraph(const std::string& inside) { return "<w:p>" + inside + "</w:p>"; }
std::string run(const std::string& text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }
std::string field(const std::string& type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; }
std::string instruction(const std::string& text) { return "<w:r><w:instrText>" + text + "</w:instrText></w:r>"; }
std::string cell(const std::string& inside) { return "<w:tc><w:tcPr/>" + inside + "</w:tc>"; }
std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }
std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }
std::string mark(const std::string& kind, int id) {
  return "<w:r><w:" + kind + "Reference w:id=\"" + std::to_string(id) + "\"/></w:r>";
}
std::string note(const std::string& kind, int id, const std::string& inside) {
  return "<w:" + kind + " w:id=\"" + std::to_string(id) + "\"><w:p><w:r><w:" + kind + "Ref/></w:r>" + inside +
         "</w:p></w:" + kind + ">";
}

std::pair<std::string, std::string> body(const std::string& inside) {
  return {"word/document.xml",
          "<?xml version=\"1.0\"?>\r\n<w:document xmlns:w=\"w\"><w:body>" + inside + "</w:body></w:document>"};
}
std::pair<std::string, std::string> notes(const std::string& kind, const std::string& inside) {
  const std::string separator =
      "<w:" + kind + " w:type=\"separator\" w:id=\"-1\"><w:p>" + run("---") + "</w:p></w:" + kind + ">";
  return {"word/" + kind + "s.xml", "<w:" + kind + "s xmlns:w=\"w\">" + separator + inside + "</w:" + kind + "s>"};
}
std::pair<std::string, std::string> targets(const std::string& part, const std::string& inside) {
  return {"word/_rels/" + part + ".rels", "<Relationships>" + inside + "</Relationships>"};
}

Document read_entries(const Entries& entries) {
  auto documents = read_bytes(test::zipped(entries), "brief.docx");
  REQUIRE(documents.size() == 1);
  return std::move(documents.front());
}

std::string text_of(const std::string& inside) { return read_entries({body(inside)}).text; }

std::string reason_of(const std::string& bytes, std::string_view format = {}) {
  try {
    read_bytes(bytes, "brief.docx", format);
  } catch (const Error& error) {
    return error.reason();
  }
  return {};
}

/// What a place in a part shows: its bytes without tags, their references decoded.
std::string shown_at(const Document& document, const Entries& entries, Span span) {
  const Place place = place_of(document.source, span);
  const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.first == place.part; });
  REQUIRE(entry != entries.end());
  std::string shown;
  bool in_tag = false;
  for (const char c : place.bytes.of(entry->second)) {
    if (c == '<') in_tag = true;
    if (!in_tag) shown += c;
    if (c == '>') in_tag = false;
  }
  return detail::unescaped(shown, true);
}

}  // namespace

TEST_CASE("paragraphs are lines with an empty line between, whatever runs their words are in") {
  CHECK(text_of(paragraph(run("Zie Kamer") + run("stuk ") + run(" 36 045,")) + paragraph("") + paragraph(run("Einde."))) ==
        "Zie Kamerstuk 36 045,\n\nEinde.\n");
}

TEST_CASE("a tab is a gap, a break a line; hyphens that may not break are shown, those that may are not") {
  CHECK(text_of(paragraph("<w:r><w:tab/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:tab/></w:r>")) == "a  b\nc\n");
  CHECK(text_of(paragraph("<w:r><w:t>36600</w:t><w:noBreakHyphen/><w:t>V, ka</w:t><w:softHyphen/><w:t>mer</w:t></w:r>")) ==
        "36600\u2011V, kamer\n");
  CHECK(text_of(paragraph("<w:r><w:sym w:font=\"x\" w:char=\"2013\"/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>")) ==
        "\u2013\n");
}

TEST_CASE("what is inserted is text; what is deleted, moved away or hidden is not") {
  CHECK(text_of(paragraph(run("nr. ") + "<w:del>" + run("11") + "<w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" +
                          run("13") + "</w:ins><w:moveFrom>" + run("14") + "</w:moveFrom>")) == "nr. 13\n");
  CHECK(text_of(paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r>") +
                paragraph("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hier</w:t></w:r>")) == "hier\n");
  CHECK(text_of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("een") + "</w:p>" + paragraph(run("regel"))) ==
        "een regel\n");
}

TEST_CASE("of a field its result is text, of fields in fields too") {
  CHECK(text_of(paragraph(field("begin") + instruction("IF 1 = ") + field("begin") + instruction("PAGE") + field("separate") +
                          run("7") + field("end") + instruction("x") + run("nee") + field("separate") + run("ja") +
                          field("end") + run("!"))) == "ja!\n");
  CHECK(text_of(paragraph("<w:fldSimple w:instr=\"DATE\">" + run("4 maart") + "</w:fldSimple>")) == "4 maart\n");
}

TEST_CASE("of drawings that show the same one is read, and a text box stands behind its paragraph") {
  const std::string box = "<w:txbxContent>" + paragraph(run("kader")) + "</w:txbxContent>";
  CHECK(text_of(paragraph(run("Een ") + "<w:r><mc:AlternateContent>\n<mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box +
                          "</mc:Fallback></mc:AlternateContent></w:r>" + run("zin.")) +
                paragraph(run("Verder."))) == "Een zin.\n\nkader\n\nVerder.\n");
}

TEST_CASE("a row of a label and its value is one line; other cells stand one below the other") {
  CHECK(text_of(table(row(cell(paragraph(run("Datum"))) + cell(paragraph(run("4 maart 2025")))) +
                      row(cell(paragraph(run("Betreft"))) + cell(paragraph(run("Voortgang"))))) +
                paragraph(run("Slot."))) == "Datum  4 maart 2025\nBetreft  Voortgang\n\nSlot.\n");
  CHECK(text_of(table(row(cell(paragraph(run("Aan de Voorzitter")) + paragraph(run("Postbus 1"))) +
                          cell(paragraph(run("Dienst")))))) == "Aan de Voorzitter\nPostbus 1\n\nDienst\n");
}

TEST_CASE("the head of a paper in a table is read") {
  const Document document = read_entries({body(
      table(row(cell(paragraph(run("36 045"))) + cell(paragraph(run("Toestand van de dijken")))) +
            row(cell(paragraph(run("Nr. 12"))) + cell(paragraph(run("BRIEF VAN DE MINISTER VAN WERKEN"))))) +
      paragraph(run("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")) + paragraph(run("Den Haag, 4 maart 2025")))});
  CHECK(to_string(document.head.id) == "kst-36045-12");
  CHECK(document.head.title == "BRIEF VAN DE MINISTER VAN WERKEN");
  CHECK(to_string(*document.head.date) == "2025-03-04");
}

TEST_CASE("footnotes follow the text under the numbers of their marks, endnotes go on where they end") {
  const Document document = read_entries(
      {body(paragraph(run("Een") + mark("endnote", 4) + run(", twee") + mark("footnote", 3) + run(" en drie") +
                      mark("footnote", 2) + run("."))),
       notes("footnote", note("footnote", 2, run(" Kamerstuk 36 045, nr. 12.")) + note("footnote", 3, run(" Tweede."))),
       notes("endnote", note("endnote", 4, run(" Kamerstuk 36 046, nr. 13.")))});
  CHECK(document.text ==
        "Een\u00B3, twee\u00B9 en drie\u00B2.\n\n\u00B3 Kamerstuk 36 046, nr. 13.\n\n\u00B9 Tweede.\n\n"
        "\u00B2 Kamerstuk 36 045, nr. 12.\n");
  std::map<std::uint32_t, std::string> seen;
  for (const Footnote& one : document.footnotes) {
    seen[one.number] = one.text.of(document.text);
    CHECK(one.mark.size() == 2);
  }
  CHECK(seen == std::map<std::uint32_t, std::string>{
                    {1, "Tweede."}, {2, "Kamerstuk 36 045, nr. 12."}, {3, "Kamerstuk 36 046, nr. 13."}});
  std::map<std::string, std::uint32_t> numbers;
  for (const Citation& citation : citations_of(document, Extractor())) numbers[to_string(citation.id)] = citation.footnote;
  CHECK(numbers == std::map<std::string, std::uint32_t>{{"kst-36045-12", 2}, {"kst-36046-13", 3}});
}

TEST_CASE("a number that is set raised is the mark of a note, and no part of the number before it") {
  const auto set = [](const std::string& how, const std::string& text) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"" + how + "\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
  };
  CHECK(text_of(paragraph(run("nr. 14") + set("superscript", "4") + run(" en de 2") + set("superscript", "e") +
                          set("baseline", "3"))) == "nr. 14\u2074 en de 2e3\n");
}

TEST_CASE("a note is written once, however often it is referred to") {
  std::string marks;
  for (int i = 0; i < 1000; ++i) marks += mark("footnote", 1);
  const Document document =
      read_entries({body(paragraph(run("Zie") + marks)), notes("footnote", note("footnote", 1, run("Eens.")))});
  CHECK(document.footnotes.size() == 1);
  CHECK(document.text.find("Eens.") == document.text.rfind("Eens."));
}

TEST_CASE("a hyperlink is a published link where its words bear the number that it goes to") {
  const std::string to = "https://zoek.officielebekendmakingen.nl/kst-36045-12.html";
  const Document document = read_entries(
      {body(paragraph(run("Zie ") + "<w:hyperlink r:id=\"rId1\">" + run("Kamerstuk 36 045, nr. 12") + "</w:hyperlink>" +
                      run(", ") + field("begin") + instruction("HYPERLINK &quot;" + to + "&quot;") + field("separate") +
                      run("nr. 12 ") + field("end") + "<w:hyperlink r:id=\"rId1\">" + run("hier") +
                      "</w:hyperlink><w:hyperlink r:id=\"rId9\"/>")),
       targets("document.xml", "<Relationship Id=\"rId1\" Type=\"t/hyperlink\" Target=\"" + to + "\"/>")});
  REQUIRE(document.links.size() == 2);
  CHECK(document.links[0].span.of(document.text) == "Kamerstuk 36 045, nr. 12");
  CHECK(document.links[1].span.of(document.text) == "nr. 12");
  CHECK(to_string(document.links[1].id) == "kst-36045-12");
}

TEST_CASE("date and subject that stand under their labels in the letterhead are the paper's") {
  const std::string head = "<w:hdr>" + paragraph(run("Datum")) + paragraph(run("4 maart 2025")) +
                           table(row(cell(paragraph(run("Betreft"))) + cell(paragraph(run("De dijken"))))) + "</w:hdr>";
  const Document document =
      read_entries({body(paragraph(run("Geachte voorzitter,"))),
                    {"word/header2.xml", head},
                    targets("document.xml", "<Relationship Id=\"a\" Type=\"t/header\" Target=\"header2.xml\"/>")});
  CHECK(to_string(*document.head.date) == "2025-03-04");
  CHECK(document.head.subject == "De dijken");
  CHECK(document.text == "Geachte voorzitter,\n");
}

TEST_CASE("the bytes at the place of a citation, without tags and references, are its text") {
  const Entries entries{
      body(paragraph(run("A &amp; B: ") + "<w:r><w:t>Kamer</w:t></w:r>" + run("stuk&#160;36&#x20;045, ") +
                     "<w:r><w:rPr><w:b/></w:rPr><w:t>nr. 12</w:t></w:r>" + mark("footnote", 1) + run(" &lt;")) +
           paragraph("<w:r><w:t><![CDATA[& Stb. 2010, 242]]></w:t></w:r>")),
      notes("footnote", note("footnote", 1, run("Kam") + run("erstuk 36 046, nrs. 3 en 5")))};
  const Document document = read_entries(entries);
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 4);
  for (const Citation& citation : citations) {
    CAPTURE(to_string(citation.id));
    CHECK(shown_at(document, entries, citation.span) == citation.span.of(document.text));
  }
  CHECK(place_of(document.source, citations[0].span).runs == Span{1, 4});
  CHECK(place_of(document.source, citations[2].span).part == "word/footnotes.xml");
  CHECK(place_of(document.source, citations[2].span).runs == Span{2, 4});
}

TEST_CASE("a DOCX is known by its content, whatever its name") {
  const std::string bytes = test::zipped({body(paragraph(run("Zie Kamerstuk 36 045, nr. 12.")))});
  CHECK(read_bytes(bytes, "brief.txt").front().source.format == "docx");
}

TEST_CASE("what is no DOCX says what it is") {
  CHECK(reason_of(test::zipped({{"mimetype", "x"}})) == "a zip, but no Word document");
  CHECK(reason_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x") == "encrypted, or a .doc of before Word 2007");
  CHECK(reason_of("tekst", "docx") == "no DOCX: no zip");
  CHECK(reason_of(test::zipped({{"word/document.xml", "<w:document><w:body>"}}))
            .starts_with("word/document.xml: no well-formed XML: "));
}

TEST_CASE("a DOCX that is cut off or damaged is an error, at whatever byte of its entries or their list") {
  const std::string whole = test::zipped({body(paragraph(run("Zie Kamerstuk 36 045, nr. 12, en andere stukken."))),
                                          notes("footnote", note("footnote", 1, run("Noot.")))});
  for (std::size_t size = 4; size < whole.size() - 3; ++size) {
    CAPTURE(size);
    CHECK_FALSE(reason_of(whole.substr(0, size)).empty());
  }
  std::string damaged = whole;
  damaged[60] = static_cast<char>(damaged[60] ^ 0x55);
  CHECK(reason_of(damaged) == "word/document.xml is broken");
}

TEST_CASE("an archive that unpacks to far more than it holds is refused while it is unpacked") {
  const std::string bomb = test::zipped({{"word/document.xml", std::string(std::size_t{40} << 20, ' ')}});
  REQUIRE(bomb.size() < 100'000);
  CHECK(reason_of(bomb) == "word/document.xml unpacks to more than a paper can hold");
}

TEST_CASE("a document that nests deep is read, and one that declares entities of its own is refused") {
  std::string open;
  std::string close;
  for (int i = 0; i < 100'000; ++i) {
    open += "<w:sdt>";
    close += "</w:sdt>";
  }
  CHECK(text_of(open + paragraph(run("diep")) + close) == "diep\n");
  const std::string declares = "<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document><w:body>" +
                               paragraph(run("x &b; y")) + "</w:body></w:document>";
  CHECK(reason_of(test::zipped({{"word/document.xml", declares}})) ==
        "word/document.xml: declares entities of its own, which are not read");
}

TEST_CASE("links may lie in one another, and be marked without end") {
  std::string fields = field("begin") + instruction("HYPERLINK \"" + std::string(100'000, 'a') + "\"");
  std::string open;
  std::string close;
  for (int i = 0; i < 40'000; ++i) {
    fields += field("separate");
    open += "<w:hyperlink r:id=\"a\">" + field("begin") + instruction("HYPERLINK a") + field("separate");
    close += field("end") + "</w:hyperlink>";
  }
  const auto kst = targets("document.xml", "<Relationship Id=\"a\" Type=\"t/hyperlink\" Target=\"kst-36045-12.html\"/>");
  CHECK(read_entries({body(paragraph(fields + field("end") + run("x")))}).text == "x\n");
  CHECK(read_entries({body(paragraph(open + close + run("36 045"))), kst}).links.empty());
  CHECK(read_entries({body(paragraph(open + run(std::string(100'000, '1')) + close)), kst}).links.empty());
  CHECK(read_entries({body(paragraph(open + run("36 045, nr. 12") + close)), kst}).links.size() == 40'000);
}

TEST_CASE("a choice between many alternatives is its first") {
  std::string blanks;
  std::string others;
  for (int i = 0; i < 200'000; ++i) {
    blanks += " <!-- -->";
    others += "<mc:Fallback/>";
  }
  const std::string first = "<mc:Choice>" + paragraph(run("een")) + "</mc:Choice>";
  CHECK(text_of("<mc:AlternateContent>" + blanks + first + others + "</mc:AlternateContent>") == "een\n");
}

TEST_CASE("a running head is read once, however often it is named, and found among however many entries") {
  Entries entries{body(paragraph(run("x"))), {"word/header.xml", "<w:hdr>" + std::string(1'000'000, ' ') + "</w:hdr>"}};
  std::string headers;
  for (int i = 0; i < 10'000; ++i) {
    entries.emplace_back("word/h" + std::to_string(i), "");
    headers += "<Relationship Type=\"t/header\" Target=\"header.xml\"/>";
    headers += "<Relationship Type=\"t/header\" Target=\"none" + std::to_string(i) + "\"/>";
  }
  entries.push_back(targets("document.xml", headers));
  CHECK(read_entries(entries).text == "x\n");
}
