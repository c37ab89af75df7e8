// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <boost/property_tree/xml_parser.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "folder.hpp"
#include "kamergraaf/write.hpp"
#include "letter.hpp"
#include "nasty.hpp"
#include "settled.hpp"

using namespace kamergraaf;

namespace {

/// What GraphViz makes of a DOT file: its nodes and frames, as it prints them itself.
nlohmann::json read_by_graphviz(const CitationGraph& graph) {
  const Folder folder;
  write(folder.path / "graph.dot", graph);
  const std::string out = (folder.path / "out.json").string();
  const std::string in = (folder.path / "graph.dot").string();
  REQUIRE(std::system(("dot -Tdot_json '" + in + "' > '" + out + "'").c_str()) == 0);
  return nlohmann::json::parse(content_of(out));
}

const nlohmann::json& object_named(const nlohmann::json& picture, const std::string& name) {
  const auto& objects = picture.at("objects");
  const auto found =
      std::find_if(objects.begin(), objects.end(), [&](const auto& object) { return object.at("name") == name; });
  REQUIRE(found != objects.end());
  return *found;
}

/// A vertex of a kind in a frame of its own.
CitationGraph one_of(PaperKind kind) {
  Document document = letter::paper("kst-36000-1", "");
  document.head.kind = kind;
  CitationGraph graph;
  add(graph, document, {});
  return graph;
}

}  // namespace

TEST_CASE("what is no paper of the Kamer is labelled as it is printed") {
  const Document document = document_from_text("brief.txt", "Zie COM(2025) 123, Stb. 2020, 12 en Kamerstuk 36 999, nr. 12.");
  CitationGraph graph;
  add(graph, document, citations_of(document, settled::extractor()));
  const auto picture = read_by_graphviz(graph);
  CHECK(object_named(picture, "COM(2025)123").at("label") == "COM(2025)123");
  CHECK(object_named(picture, "stb-2020-12").at("label") == "Stb. 2020, 12");
  CHECK(object_named(picture, "kst-36999-12").at("label") == "Kamerstuk 36 999, nr. 12");
}

TEST_CASE("every paper of the letter is a node of the drawing, and each dossier a frame or a node") {
  const auto picture = read_by_graphviz(letter::graph());
  const auto& letter = object_named(picture, "kst-21501-20-2189");
  CHECK(letter.at("label") == "Brief 21 501-20, nr. 2189\\n4 maart 2025\\nC.C.J.\u00A0Veldkamp en\\nR.P.\u00A0Brekelmans");
  CHECK(letter.at("URL") == "https://zoek.officielebekendmakingen.nl/kst-21501-20-2189.html");
  CHECK(letter.at("style") == "filled");
  const auto& motion = object_named(picture, "kst-36045-191");
  CHECK(motion.at("label") == "Motie 36 045, nr. 191\\nTimmermans en Yeşilgöz");
  CHECK(motion.at("style") == "filled,dashed");
  CHECK(object_named(picture, "kst-36471-96").at("label") == "Kamerstuk 36 471, nr. 96");
  CHECK(object_named(picture, "cluster_36471").at("label") == "36 471\\l");
  CHECK(object_named(picture, "cluster_21501-20").at("nodes").size() == 2);
  CHECK(object_named(picture, "36045").at("shape") == "folder");
}

TEST_CASE("a paper's own dossier needs no arrow, a further one has it, and an annex is called one") {
  const std::string dot = written(letter::graph(), "dot");
  CHECK(dot.find("\"kst-21501-20-2189\"->\"36045\" ") != std::string::npos);
  CHECK(dot.find("->\"21501-20\"") == std::string::npos);
  CHECK(dot.find("\"kst-36045-190\"->\"36045\"") == std::string::npos);
  CHECK(dot.find("headlabel=\"bijlage\"") != std::string::npos);
  CHECK(dot.find("noot 3: ³ Kamerstuk 36 045, nr. 191.") != std::string::npos);
}

TEST_CASE("a citation that says more is one arrow, which says it") {
  const Document document = letter::paper("kst-36000-1", "nr. 7 nr. 8");
  auto citation = letter::citation(document, "nr. 7", "kst-36000-7");
  citation.relation = Relation::replaces;
  CitationGraph graph;
  add(graph, document, std::vector{citation});
  const auto picture = read_by_graphviz(graph);
  REQUIRE(picture.at("edges").size() == 1);
  CHECK(picture.at("edges")[0].at("headlabel") == "vervangt");
}

TEST_CASE("the legend shows the kinds that occur and no others") {
  const std::string dot = written(letter::graph(), "dot");
  for (const char* word : {">Brief<", ">Motie<", ">Kamerstuk<", ">Dossier<", ">alleen geciteerd<"}) {
    CAPTURE(word);
    CHECK(dot.find(word) != std::string::npos);
  }
  CHECK(dot.find(">Amendement<") == std::string::npos);
  CHECK(written(one_of(PaperKind::letter), "dot").find("alleen geciteerd") == std::string::npos);
  CHECK(written(one_of(PaperKind::amendment), "dot").find(">Amendement<") != std::string::npos);
}

TEST_CASE("GraphViz takes titles and names with any bytes, and shows them") {
  const auto picture = read_by_graphviz(nasty::graph());
  const auto& objects = picture.at("objects");
  const auto found = std::find_if(objects.begin(), objects.end(), [](const auto& object) {
    return object.at("name").template get<std::string>().starts_with(
        "doc:\"Quote\" <b>&amp; C:\\\\new\\\\ \\\\N {a|b}\n\uFFFD\uFFFD");
  });
  REQUIRE(found != objects.end());
  const std::string svg = written(nasty::graph(), "svg");
  CHECK(svg.find("&quot;Quote&quot; &lt;b&gt;&amp;amp; C:\\new\\ \\N") != std::string::npos);
  CHECK(svg.find("😀") != std::string::npos);
  std::istringstream in(svg);
  boost::property_tree::ptree tree;
  CHECK_NOTHROW(boost::property_tree::read_xml(in, tree));
}
