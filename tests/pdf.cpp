// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"
#include "pdf_file.hpp"

/// What fontconfig keeps of the fonts of the machine, which poppler asks it for, is no leak of ours.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig"; }

using namespace kamergraaf;
using test::Printed;
using test::PrintedPage;

namespace {

Document read_pages(const std::vector<PrintedPage>& pages, const test::PdfSettings& settings = {}) {
  auto documents = read_bytes(test::pdf_of(pages, settings), "brief.pdf");
  REQUIRE(documents.size() == 1);
  return std::move(documents.front());
}

std::string reason_of(const std::string& bytes, std::string_view format = {}) {
  try {
    read_bytes(bytes, "brief.pdf", format);
  } catch (const Error& error) {
    return error.reason();
  }
  return {};
}

/// Lines one below the other.
PrintedPage lines(float left, float baseline, const std::vector<std::string>& words, float size = 10, float step = 12) {
  PrintedPage page;
  for (const std::string& line : words) {
    page.push_back({left, baseline, line, size});
    baseline += step;
  }
  return page;
}

PrintedPage together(std::vector<PrintedPage> parts) {
  PrintedPage page;
  for (const PrintedPage& part : parts) page.insert(page.end(), part.begin(), part.end());
  return page;
}

const std::vector<std::string> left_column{"De dijken langs de grote rivier", "worden dit jaar opgehoogd, waarna de",
                                           "provincie het werk overneemt van het", "waterschap en de bewoners van de",
                                           "polder een brief krijgen. Zie Kamerstuk"};
const std::vector<std::string> right_column{"36 045, nr. 12, dat over de sluizen", "gaat en niet over de dijken zelf, al is",
                                            "dat verschil in de praktijk niet groot", "en wordt het in de volgende brief nader",
                                            "uitgelegd aan de leden van de Kamer."};

std::vector<std::string> ids_of(const Document& document) {
  std::vector<std::string> ids;
  for (const Citation& citation : citations_of(document, Extractor())) ids.push_back(to_string(citation.id));
  return ids;
}

bool covers(const Box& box, float left, float baseline) {
  return std::abs(box.left - left) < 1 && box.top < baseline - 5 && box.bottom > baseline && box.bottom < baseline + 5;
}

}  // namespace

TEST_CASE("lines that follow each other are lines, a wider gap is an empty line") {
  const Document document =
      read_pages({together({lines(72, 100, {"Een alinea van", "twee regels."}), lines(72, 140, {"Een tweede."})})});
  CHECK(document.text == "Een alinea van\ntwee regels.\n\nEen tweede.\n");
  CHECK(document.source.format == "pdf");
}

TEST_CASE("the head of a paper is read, numbers on the left and titles on the right") {
  const Document document = read_pages(
      {together({lines(72, 100, {"36 045"}), lines(160, 100, {"Toestand van de dijken"}), lines(72, 130, {"Nr. 12"}),
                 lines(160, 130, {"BRIEF VAN DE MINISTER VAN WERKEN"}), lines(72, 160, {"Den Haag, 4 maart 2025"})})});
  CHECK(to_string(document.head.id) == "kst-36045-12");
  CHECK(document.head.title == "BRIEF VAN DE MINISTER VAN WERKEN");
  CHECK(document.head.dossiers.front().title == "Toestand van de dijken");
}

TEST_CASE("columns are read one after the other, and a sentence goes on from one to the next") {
  const Document document = read_pages({together({lines(72, 103, right_column), lines(320, 100, right_column)})});
  CHECK(document.text.find("uitgelegd aan de leden van de Kamer.\n\n36 045, nr. 12, dat") != std::string::npos);
  const Document across =
      read_pages({together({lines(60, 60, {"VERSLAG VAN EEN LANGE VERGADERING OVER DE DIJKEN EN DE SLUIZEN IN HET LAND"}),
                            lines(60, 100, left_column), lines(320, 100, right_column)})});
  CHECK(ids_of(across) == std::vector<std::string>{"kst-36045-12"});
  CHECK(across.text.starts_with("VERSLAG VAN"));
}

TEST_CASE("small print in the margin is not mixed into the sentences beside it") {
  const PrintedPage margin = lines(460, 98, {"Dienst Dijken", "Postbus 1", "Ons kenmerk", "D-20"}, 6.5F, 9);
  const Document document = read_pages({together({lines(72, 100, left_column), margin, lines(72, 160, right_column)})});
  CHECK(ids_of(document) == std::vector<std::string>{"kst-36045-12"});
  CHECK(document.text.find("kenmerk") > document.text.find("leden van de Kamer."));
}

TEST_CASE("footnotes stand behind the text with their marks, and their citations bear their number") {
  const PrintedPage first =
      together({lines(72, 100, left_column),
                {{72, 160, "36 045, nr. 12"}, {134, 156, "1", 6}, {140, 160, "en de brief van de"}},
                {{72, 760, "1", 5}},
                lines(76, 763, {"Zie ook Kamerstuk 36 046, nr. 3, waarin", "hetzelfde staat als in"}, 8, 10)});
  const PrintedPage second =
      together({lines(72, 100, {"minister", "van werken", "2"}), lines(72, 153, {"de vorige brief."}, 8)});
  const Document document = read_pages({first, second});
  CHECK(document.text.find("nr. 12\u00B9 en de brief van de\nminister\n") != std::string::npos);
  REQUIRE(document.footnotes.size() == 1);
  const Footnote& note = document.footnotes.front();
  CHECK(note.number == 1);
  CHECK(note.mark.begin == document.text.find("\u00B9"));
  CHECK(note.mark.of(document.text) == "\u00B9");
  CHECK(note.mark.end < note.text.begin - 4);
  CHECK(note.text.of(document.text) == "Zie ook Kamerstuk 36 046, nr. 3, waarin\nhetzelfde staat als in\nde vorige brief.");
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].footnote == 0);
  CHECK(citations[1].footnote == 1);
  CHECK(to_string(citations[1].id) == "kst-36046-3");
}

TEST_CASE("small letters that are lower than the line are no mark") {
  const Document document = read_pages({{{72, 100, "de uitstoot van CO"}, {155, 103, "2", 6}, {161, 100, "daalt"}}});
  CHECK(document.text == "de uitstoot van CO2 daalt\n");
}

TEST_CASE("running heads, feet and page numbers are furniture, and a sentence goes on over them") {
  std::vector<PrintedPage> pages;
  for (int i = 1; i <= 3; ++i) {
    PrintedPage page = together({lines(72, 40, {"Verslag van de dijken"}), lines(72, 100, left_column),
                                 lines(280, 810, {"- " + std::to_string(i) + " -"})});
    if (i > 1) page.push_back({72, 160, "36 045, nr. " + std::to_string(i), 10});
    pages.push_back(std::move(page));
  }
  const Document document = read_pages(pages);
  std::vector<std::string> furniture;
  for (const Span line : document.furniture) furniture.emplace_back(line.of(document.text));
  const std::string head = "Verslag van de dijken";
  CHECK(furniture == std::vector<std::string>{head, "- 1 -", head, "- 2 -", head, "- 3 -"});
  CHECK(ids_of(document) == std::vector<std::string>{"kst-36045-2", "kst-36045-3"});
}

TEST_CASE("lines in one place of several pages whose numbers do not count the pages are text") {
  std::vector<PrintedPage> pages;
  for (const char* number : {"12", "3", "44"})
    pages.push_back(
        together({lines(72, 100, left_column), lines(72, 800, {std::string("Zie Kamerstuk 36 045, nr. ") + number})}));
  const Document document = read_pages(pages);
  CHECK(document.furniture.empty());
  CHECK(ids_of(document).size() == 3);
}

TEST_CASE("the boxes of a citation lie where its words are printed, one for each line") {
  const Document document = read_pages({{}, lines(72, 300, {"Kamerstuk 36 045, nr.", "12 is gelezen, Stb. 2010, 242"})});
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 2);
  const auto boxes = place_of(document.source, citations[0].span).boxes;
  REQUIRE(boxes.size() == 2);
  CHECK(boxes[0].page == 2);
  CHECK(covers(boxes[0].box, 72, 300));
  CHECK(boxes[0].box.right == doctest::Approx(72 + 100.6).epsilon(0.02));
  CHECK(covers(boxes[1].box, 72, 312));
  CHECK(boxes[1].box.right == doctest::Approx(72 + 11.1).epsilon(0.02));
}

TEST_CASE("every letter of the text but blanks and line ends has its box") {
  const Document document = read_pages({together({lines(72, 100, left_column), lines(320, 100, right_column)})});
  std::string printed;
  for (const Glyph& glyph : document.source.glyphs) printed += glyph.text.of(document.text);
  std::string letters = document.text;
  std::erase_if(letters, [](char c) { return c == ' ' || c == '\n'; });
  CHECK(printed == letters);
}

TEST_CASE("boxes count from the corner of the page as it is shown: cropped, and turned") {
  const PrintedPage page = lines(172, 300, {"Stb. 2010, 242"});
  const Document cropped = read_pages({page}, {"/CropBox [100 0 595 742]", {}});
  CHECK(covers(cropped.source.glyphs.front().at.box, 72, 200));
  const Document turned = read_pages({page}, {"/Rotate 90", {}});
  CHECK(ids_of(turned) == std::vector<std::string>{"stb-2010-242"});
  const Box box = turned.source.glyphs.front().at.box;
  CHECK(box.top == doctest::Approx(172).epsilon(0.02));
  CHECK(box.left < test::page_height - 300);
  CHECK(box.right > test::page_height - 300);
}

TEST_CASE("a PDF is known by its content, whatever its name and what stands before it") {
  const std::string bytes = test::pdf_of({lines(72, 100, {"Zie Stb. 2010, 242"})});
  CHECK(read_bytes(bytes, "brief.txt").front().source.format == "pdf");
}

TEST_CASE("a PDF without words is an empty document") { CHECK(read_pages({{}, {}}).text.empty()); }

TEST_CASE("a PDF that cannot be read says why") {
  const std::string whole = test::pdf_of({lines(72, 100, left_column), lines(72, 100, right_column)});
  CHECK(reason_of("tekst", "pdf") == "no PDF");
  CHECK(reason_of("%PDF-1.4\n").starts_with("a broken PDF"));
  for (std::size_t size = 9; size < whole.find("startxref"); size += 13) {
    CAPTURE(size);
    CHECK(reason_of(whole.substr(0, size)).starts_with("a broken PDF"));
  }
  const std::string key(32, 'k');
  const std::string encrypt = "/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" +
                              key + ") /U (" + key + ") >>";
  CHECK(reason_of(test::pdf_of({lines(72, 100, left_column)}, {{}, encrypt})) == "an encrypted PDF");
}
