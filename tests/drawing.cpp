// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "folder.hpp"
#include "letter.hpp"
#include "writers/picture.hpp"

using namespace kamergraaf;

namespace {

VertexDescriptor paper(CitationGraph& graph, const std::string& id, const char* date = "") {
  const VertexDescriptor vertex = boost::add_vertex(graph);
  graph[vertex].id = id;
  graph[vertex].identifier = *parse_identifier(id);
  graph[vertex].date = parse_date(date);
  return vertex;
}

void cite(CitationGraph& graph, VertexDescriptor from, VertexDescriptor to) { boost::add_edge(from, to, Edge{}, graph); }

/// A ring of `size` papers, in which the papers `1` to `spokes` are cited by one more paper each.
CitationGraph ring(std::size_t size, std::size_t spokes) {
  CitationGraph graph;
  for (std::size_t i = 1; i <= size; ++i) paper(graph, "kst-36999-" + std::to_string(i));
  for (std::size_t i = 0; i < size; ++i) cite(graph, i, (i + 1) % size);
  for (std::size_t i = 0; i < spokes; ++i) cite(graph, paper(graph, "kst-37001-" + std::to_string(i + 1)), i);
  return graph;
}

std::set<std::string> ids_drawn(const writers::Picture& picture) {
  std::set<std::string> ids;
  for (const VertexDescriptor node : picture.nodes) ids.insert((*picture.graph)[node].id);
  return ids;
}

/// The slow twin: looks at all nodes each time.
std::set<std::string> most_connected(const CitationGraph& graph, std::size_t most) {
  std::set<std::string> left;
  for (VertexDescriptor v = 0; v < boost::num_vertices(graph); ++v) left.insert(graph[v].id);
  while (left.size() > most) {
    std::map<std::string, std::size_t> arrows;
    for (const std::string& id : left) arrows[id] = 0;
    const auto edges = boost::edges(graph);
    for (auto edge = edges.first; edge != edges.second; ++edge) {
      const std::string &a = graph[boost::source(*edge, graph)].id, &b = graph[boost::target(*edge, graph)].id;
      if (left.count(a) != 0 && left.count(b) != 0) ++arrows[a], ++arrows[b];
    }
    const auto fewest =
        std::min_element(arrows.rbegin(), arrows.rend(), [](const auto& a, const auto& b) { return a.second < b.second; });
    left.erase(fewest->first);
  }
  return left;
}

}  // namespace

TEST_CASE("of too many papers the most connected are drawn, and the drawing tells that it has not all") {
  const CitationGraph graph = ring(5, 3);
  const writers::Picture picture = writers::picture_of(graph, 5);
  CHECK(ids_drawn(picture) == std::set<std::string>{"kst-36999-1", "kst-36999-2", "kst-36999-3", "kst-36999-4", "kst-36999-5"});
  CHECK(picture.left_out == 3);
  CHECK(picture.arrows.size() == 5);
  const std::string dot = written(graph, "dot", {5});
  CHECK(dot.find("kst-37001-1") == std::string::npos);
  CHECK(dot.find("5 van 8 getekend: die met de meeste pijlen") != std::string::npos);
  CHECK(written(graph, "mermaid", {5}).find("5 van 8 getekend") != std::string::npos);
}

TEST_CASE("which papers stay is what taking away the least connected one by one leaves") {
  for (std::size_t spokes = 0; spokes < 7; ++spokes)
    for (std::size_t most = 1; most < 9; ++most) {
      CAPTURE(spokes);
      CAPTURE(most);
      const CitationGraph graph = ring(6, spokes % 7);
      CHECK(ids_drawn(writers::picture_of(graph, most)) == most_connected(graph, most));
    }
}

TEST_CASE("a number of nodes of 0 draws all, and so does one that is not reached") {
  const CitationGraph graph = ring(450, 0);
  std::ostringstream out;
  CHECK(write(out, graph, "dot") == 50);
  CHECK(write(out, graph, "mermaid") == 350);
  CHECK(write(out, graph, "dot", {0}) == 0);
  CHECK(write(out, graph, "dot", {450}) == 0);
  CHECK(write(out, graph, "json") == 0);
  CHECK(written(graph, "dot", {0}).find("getekend") == std::string::npos);
}

TEST_CASE("a paper stands in the frame of the dossier that its name has") {
  CitationGraph graph;
  const VertexDescriptor one = paper(graph, "kst-36999-1");
  for (const char* id : {"21501-20", "36999", "37001"})
    boost::add_edge(one, paper(graph, id), Edge{EdgeKind::in_dossier, {}}, graph);
  const writers::Picture picture = writers::picture_of(graph, 0);
  REQUIRE(picture.frames.size() == 1);
  CHECK(graph[picture.frames[0].dossier].id == "36999");
  CHECK(ids_drawn(picture) == std::set<std::string>{"21501-20", "37001", "kst-36999-1"});
}

TEST_CASE("papers of several years stand along a time line, of one year or many they do not") {
  CitationGraph graph;
  const VertexDescriptor newer = paper(graph, "kst-36999-2", "2025-03-04");
  CHECK(written(graph, "dot").find("\"year 2025\"") == std::string::npos);
  cite(graph, newer, paper(graph, "kst-36999-1", "2023-11-30"));
  const std::string dot = written(graph, "dot");
  CHECK(dot.find("\"year 2025\"->\"year 2023\";") != std::string::npos);
  CHECK(dot.find("{rank=same; \"year 2025\"; \"kst-36999-2\";}") != std::string::npos);
  CHECK(dot.find("{rank=same; \"year 2023\"; \"kst-36999-1\";}") != std::string::npos);
  for (int year = 2000; year < 2009; ++year)
    paper(graph, "kst-37001-" + std::to_string(year), (std::to_string(year) + "-05-01").c_str());
  CHECK(written(graph, "dot").find("\"year 2025\"") == std::string::npos);
}

TEST_CASE("papers of one year stand behind those of that year that cite them, in circles too") {
  CitationGraph graph;
  const VertexDescriptor first = paper(graph, "kst-36999-1", "2025-03-04");
  const VertexDescriptor second = paper(graph, "kst-36999-2", "2025-03-05");
  const VertexDescriptor third = paper(graph, "kst-36999-3", "2025-03-06");
  paper(graph, "kst-36999-4", "2024-03-06");
  cite(graph, third, second);
  cite(graph, second, first);
  const std::string dot = written(graph, "dot");
  CHECK(dot.find("{rank=same; \"year 2025/1\"; \"kst-36999-2\";}") != std::string::npos);
  CHECK(dot.find("{rank=same; \"year 2025/2\"; \"kst-36999-1\";}") != std::string::npos);
  CHECK(dot.find("\"year 2025/2\"->\"year 2024\";") != std::string::npos);
  cite(graph, first, third);
  CHECK(written(graph, "svg").find("nr. 3") != std::string::npos);
}

TEST_CASE("Mermaid has each node once, in its frame, and an arrow for each that is drawn") {
  const std::string text = written(letter::graph(), "mermaid");
  CHECK(text.starts_with("flowchart LR\n"));
  CHECK(text.find("[\"Brief 21 501#45;20, nr. 2189<br/>4 maart 2025<br/>C.C.J.\u00A0Veldkamp "
                  "en<br/>R.P.\u00A0Brekelmans\"]:::paper_letter") != std::string::npos);
  CHECK(text.find(" -->|\"bijlage\"| ") != std::string::npos);
  CHECK(text.find(" -.-> ") != std::string::npos);
  CHECK(text.find("href \"https://zoek.officielebekendmakingen.nl/kst-36045-190.html\"") != std::string::npos);
}

TEST_CASE("a chart has no more arrows and characters than Mermaid takes, where nobody asks for more") {
  CitationGraph graph;
  for (std::size_t i = 0; i < 90; ++i) paper(graph, "kst-36999-" + std::to_string(i + 1));
  for (std::size_t i = 0; i < 90; ++i)
    for (std::size_t step = 1; step <= 8 && step <= i; ++step) cite(graph, i, i - step);
  const auto arrows_in = [](const std::string& chart) {
    std::size_t arrows = 0;
    for (std::size_t at = chart.find(" -->"); at != std::string::npos; at = chart.find(" -->", at + 1)) ++arrows;
    return arrows;
  };
  std::ostringstream out;
  CHECK(write(out, graph, "mermaid") > 0);
  CHECK(arrows_in(out.str()) <= 500);
  CHECK(arrows_in(out.str()) > 300);
  CHECK(out.str().find(" van 90 getekend") != std::string::npos);
  CHECK(arrows_in(written(graph, "mermaid", {90})) == 684);
  for (VertexDescriptor i = 0; i < 90; ++i) graph[i].title = graph[i].document = std::string(900, 'x');
  for (VertexDescriptor i = 0; i < 90; ++i) graph[i].names = {std::string(900, 'y')};
  CHECK(written(graph, "mermaid").size() <= 50'000);
}
