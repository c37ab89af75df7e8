// SPDX-License-Identifier: Apache-2.0
#include "letter.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace kamergraaf;
using namespace std::chrono;

namespace letter {
namespace {

Span first(const std::string& text, std::string_view words, std::size_t from = 0) {
  const std::size_t begin = text.find(words, from);
  REQUIRE(begin != std::string::npos);
  return {begin, begin + words.size()};
}

}  // namespace

Citation citation(const Document& document, std::string_view words, std::string_view id) {
  Citation citation;
  citation.id = parse_identifier(id).value();
  citation.span = citation.group = first(document.text, words);
  return citation;
}

Document paper(std::string_view id, std::string_view text) {
  Document document;
  document.name = std::string(id) + ".txt";
  document.text = text;
  document.head.id = parse_identifier(id).value();
  document.head.dossiers = {{document.head.id.dossier, 0, ""}};
  return document;
}

Document document() {
  std::ifstream file(KAMERGRAAF_SEEDS "/kst-21501-20-2189.txt", std::ios::binary);
  Document document = paper("kst-21501-20-2189", std::string(std::istreambuf_iterator<char>(file), {}));
  document.head.dossiers = {{{"21501", "20"}, 0, "Europese Raad"}, {{"36045", ""}, 0, "Situatie in Oekraïne"}};
  document.head.session = {2024, 2025};
  document.head.chamber = Chamber::tweede;
  document.head.kind = PaperKind::letter;
  document.head.date = Date{2025y / 3 / 4};
  document.head.title = "Brief van de Ministers van Buitenlandse Zaken en van Defensie";
  document.head.authors = {{"C.C.J. Veldkamp", "Minister van Buitenlandse Zaken", ""},
                           {"R.P. Brekelmans", "Minister van Defensie", ""}};
  return document;
}

std::vector<Citation> citations(const Document& document) {
  std::vector<Citation> all{citation(document, "Kamerstuk 36 471, nr. 96", "kst-36471-96"),
                            citation(document, "Kamerstuk 36 045, nr. 190", "kst-36045-190"),
                            citation(document, "Kamerstuk 21501-02, nr. 3064", "kst-21501-02-3064"),
                            citation(document, "Kamerstuk 21 501-20, nr. 2188", "kst-21501-20-2188"),
                            citation(document, "Kamerstuk 36 600 V, nr. 63", "kst-36600-V-63"),
                            citation(document, "Kamerstuk 36 045, nr. 191", "kst-36045-191")};
  all[0].relation = Relation::annex;
  all[1].paper = PaperKind::letter;
  all[1].date = Date{2025y / 2 / 17};
  for (std::uint32_t footnote = 1; footnote <= 3; ++footnote) all[footnote + 2].footnote = footnote;
  all[5].paper = PaperKind::motion;
  const std::size_t names = document.text.find("Timmermans-Yeşilgöz");
  all[5].names = {first(document.text, "Timmermans", names), first(document.text, "Yeşilgöz", names)};
  return all;
}

kamergraaf::CitationGraph graph() {
  kamergraaf::CitationGraph graph;
  const kamergraaf::Document letter = document();
  add(graph, letter, citations(letter));
  return graph;
}

}  // namespace letter
