// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "kamergraaf/write.hpp"
#include "letter.hpp"
#include "settled.hpp"
#include "viewer/files.hpp"
#include "writers/look.hpp"
#include "writers/page_data.hpp"

using namespace kamergraaf;
using nlohmann::json;

namespace {

const std::string hostile = "</script><!-- <img src=x onerror=alert(1)> \u2028 \u2029 & \"quote\" \x01 \xff 😀";

std::string page_of(const CitationGraph& graph) {
  std::ostringstream out;
  write(out, graph, "html");
  return out.str();
}

json data_of(const CitationGraph& graph) { return json::parse(writers::page_data(graph)); }

json node(const json& data, const std::string& id) {
  for (const json& one : data.at("nodes"))
    if (one.at("id") == id) return one;
  FAIL("no node " << id);
  return {};
}

CitationGraph hostile_graph() {
  Document document = letter::paper("kst-36999-1", "Zie Kamerstuk 36 999, nr. 2 " + hostile);
  document.head.title = hostile;
  document.head.authors = {{hostile, "", ""}};
  document.head.dossiers = {{{"36999", ""}, 0, hostile}};
  CitationGraph graph;
  add(graph, document, std::vector{letter::citation(document, "Kamerstuk 36 999, nr. 2", "kst-36999-2")});
  return graph;
}

std::vector<Document> three_papers() {
  return {
      document_from_text("a.txt", "36 999\n\nNr. 1\n\nBRIEF\n\n4 maart 2025\n\nZie Kamerstuk 36 999, nr. 2."),
      document_from_text("b.txt", "36 999\n\nNr. 2\n\nBRIEF\n\n5 maart 2025\n\nZie Kamerstuk 37 001, nr. 7 en Stb. 2020, 12."),
      document_from_text("c.txt", "37 001\n\nNr. 7\n\nBRIEF\n\n6 maart 2025\n\nZie Kamerstuk 36 999, nr. 1 en nr. 2.")};
}

CitationGraph graph_of(const std::vector<Document>& documents) {
  CitationGraph graph;
  for (const Document& document : documents) add(graph, document, citations_of(document, settled::extractor()));
  return graph;
}

std::size_t times(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a page has every paper with what is known of it") {
  const json data = data_of(letter::graph());
  CHECK(data.at("nodes").size() == boost::num_vertices(letter::graph()));
  CHECK(data.at("edges").size() == boost::num_edges(letter::graph()));
  const json one = node(data, "kst-21501-20-2189");
  CHECK(one.at("kind") == "letter");
  CHECK(one.at("number") == "21 501-20, nr. 2189");
  CHECK(one.at("known") == true);
  CHECK(one.at("date") == "2025-03-04");
  CHECK(one.at("names") == json{"C.C.J. Veldkamp", "R.P. Brekelmans"});
  CHECK(one.at("url") == "https://zoek.officielebekendmakingen.nl/kst-21501-20-2189.html");
  CHECK(one.at("at").size() == 4);
  CHECK_FALSE(node(data, "kst-36045-191").contains("known"));
  CHECK(node(data, "36045").at("number") == "36 045");
}

TEST_CASE("what has no number has the name that it is printed with") {
  const json data = data_of(graph_of(three_papers()));
  CHECK(node(data, "stb-2020-12").at("name") == "Stb. 2020, 12");
  CHECK(node(data, "stb-2020-12").at("kind") == "outside");
}

TEST_CASE("each citation is on the page with the words around it and its footnote") {
  const json data = data_of(letter::graph());
  const json& nodes = data.at("nodes");
  std::size_t footnotes = 0;
  for (const json& edge : data.at("edges")) {
    CHECK(edge.at(0).get<std::size_t>() < nodes.size());
    CHECK(edge.at(1).get<std::size_t>() < nodes.size());
    for (const json& mention : edge.at(3)) {
      CHECK(mention.at("words").get<std::string>().find(mention.at("text").get<std::string>()) != std::string::npos);
      footnotes += mention.contains("note");
    }
  }
  CHECK(footnotes > 0);
}

TEST_CASE("a page is the same in whatever order its papers were added") {
  auto papers = three_papers();
  const std::string page = page_of(graph_of(papers));
  std::reverse(papers.begin(), papers.end());
  CHECK((page_of(graph_of(papers)) == page));
  std::swap(papers[0], papers[1]);
  CHECK((page_of(graph_of(papers)) == page));
}

TEST_CASE("no title, name or word ends the script that it stands in") {
  const std::string data = writers::page_data(hostile_graph());
  CHECK(data.find('<') == std::string::npos);
  CHECK(data.find("\u2028") == std::string::npos);
  CHECK(data.find("\u2029") == std::string::npos);
  CHECK(data.find('\n') == std::string::npos);
  const std::string kept = "</script><!-- <img src=x onerror=alert(1)> \u2028 \u2029 & \"quote\" \x01 \uFFFD 😀";
  CHECK(node(json::parse(data), "kst-36999-1").at("title") == kept);
  const std::string page = page_of(hostile_graph());
  CHECK(times(page, "<script") == times(page, "</script"));
  CHECK(times(page, "</script") == times(page_of(letter::graph()), "</script"));
}

TEST_CASE("a page says nothing of where its papers were read from") {
  CHECK(page_of(graph_of(three_papers())).find("a.txt") == std::string::npos);
}

TEST_CASE("every part that the page asks for is in it, and none twice") {
  const std::string_view frame = viewer::file("page.html");
  for (auto at = frame.find("{{"); at != std::string_view::npos; at = frame.find("{{", at + 1)) {
    const std::string name(frame.substr(at + 2, frame.find("}}", at) - at - 2));
    CAPTURE(name);
    CHECK(times(frame, "{{" + name + "}}") == 1);
    if (name != "data") CHECK_FALSE(viewer::file(name).empty());
  }
  CHECK(viewer::file("none").empty());
  const std::string page = page_of(CitationGraph{});
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(page.find("sourceMappingURL") == std::string::npos);
}

TEST_CASE("nothing may be loaded by a page, and what others wrote of it bears its licence") {
  const std::string page = page_of(letter::graph());
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("Guillaume Plique") != std::string::npos);
  for (const char* loading : {"<script src", "<link rel=\"stylesheet", "@import", "@font-face", "<img", "<iframe"}) {
    CAPTURE(loading);
    CHECK(page.find(loading) == std::string::npos);
  }
}

TEST_CASE("a kind has the word and the colours on a page that it has in a drawing") {
  const json looks = json::parse(writers::page_data(CitationGraph{})).at("looks");
  const std::string_view words = viewer::file("words.js");
  for (int i = static_cast<int>(PaperKind::letter); i <= static_cast<int>(PaperKind::other); ++i) {
    const auto kind = static_cast<PaperKind>(i);
    const std::string name(name_of(kind));
    const writers::Look look = writers::look_of(kind);
    CAPTURE(name);
    CHECK(words.find("\"kind." + name + "\": [\"" + std::string(look.word) + "\", ") != std::string_view::npos);
    CHECK(looks.at(name) == json{look.fill, look.line});
  }
}
