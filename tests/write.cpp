// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/write.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <boost/property_tree/xml_parser.hpp>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "folder.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/resolver.hpp"
#include "letter.hpp"
#include "nasty.hpp"
#include "papers.hpp"

using namespace kamergraaf;
namespace fs = std::filesystem;

namespace {

std::string attribute(const boost::property_tree::ptree& element, const std::string& name) {
  return element.get<std::string>(boost::property_tree::ptree::path_type("<xmlattr>/" + name, '/'));
}

}  // namespace

TEST_CASE("the formats are known by name, and what is none is refused with the list of them") {
  const CitationGraph graph = letter::graph();
  const auto formats = graph_formats();
  for (const char* format : {"dot", "svg", "png", "pdf", "graphml", "gexf", "json", "cytoscape", "csv", "turtle", "mermaid"})
    CHECK(std::find(formats.begin(), formats.end(), format) != formats.end());
  std::ostringstream out;
  CHECK_THROWS_WITH_AS(write(out, graph, "xls"), doctest::Contains("no format \"xls\" for a graph; there are dot, svg"), Error);
  CHECK_THROWS_WITH_AS(write(fs::path("brief"), graph), doctest::Contains("brief: no format"), Error);
}

TEST_CASE("what keeps to a number of nodes is a drawing, and no other format is") {
  std::string drawings;
  for (const std::string_view format : graph_formats())
    if (is_drawing(format)) drawings += std::string(format) + ' ';
  CHECK(drawings == "dot svg png pdf mermaid ");
  CHECK_FALSE(is_drawing("poem"));
}

TEST_CASE("an empty graph is drawn too") {
  for (const std::string_view format : graph_formats()) {
    CAPTURE(format);
    if (!is_several_files(format)) CHECK_FALSE(written(CitationGraph{}, format).empty());
  }
}

TEST_CASE("drawings come as svg, png and pdf") {
  const CitationGraph graph = letter::graph();
  CHECK(written(graph, "svg").find("<svg") != std::string::npos);
  CHECK(written(graph, "png").starts_with("\x89PNG"));
  CHECK(written(graph, "pdf").starts_with("%PDF"));
}

TEST_CASE("a drawing without GraphViz is refused with its name, and leaves no file behind") {
  const std::string path = std::getenv("PATH");
  const Folder folder;
  setenv("PATH", folder.path.c_str(), 1);
  CHECK_THROWS_WITH_AS(write(folder.path / "brief.svg", letter::graph()), doctest::Contains("GraphViz is not found"), Error);
  CHECK(folder.files() == 0);
  std::ofstream(folder.path / "dot") << "#!/bin/sh\necho out of paper >&2\nexit 3\n";
  fs::permissions(folder.path / "dot", fs::perms::owner_all);
  CHECK_THROWS_WITH_AS(written(letter::graph(), "svg"), doctest::Contains("failed: out of paper"), Error);
  setenv("PATH", path.c_str(), 1);
}

TEST_CASE("JSON has every vertex and every edge, with what is known of them") {
  const CitationGraph graph = nasty::graph();
  const auto all = nlohmann::json::parse(written(graph, "json"));
  CHECK(all.at("directed") == true);
  CHECK(all.at("multigraph") == true);
  CHECK(all.at("nodes").size() == boost::num_vertices(graph));
  CHECK(all.at("links").size() == boost::num_edges(graph));
  const auto& nodes = all.at("nodes");
  const auto& letter =
      *std::find_if(nodes.begin(), nodes.end(), [](const auto& node) { return node.at("id") == "kst-21501-20-2189"; });
  CHECK(letter.at("kind") == "paper");
  CHECK(letter.at("paper") == "letter");
  CHECK(letter.at("date") == "2025-03-04");
  CHECK(letter.at("chamber") == "II");
  CHECK(letter.at("session") == "2024-2025");
  CHECK(letter.at("names") == nlohmann::json{"C.C.J. Veldkamp", "R.P. Brekelmans"});
  CHECK_FALSE(nodes[0].contains("date"));
}

TEST_CASE("in JSON an edge has its mentions, each with its place, words and relation") {
  const Document document = letter::document();
  const auto all = nlohmann::json::parse(written(letter::graph(), "json"));
  const auto& links = all.at("links");
  const auto found =
      std::find_if(links.begin(), links.end(), [](const auto& link) { return link.at("target") == "kst-36471-96"; });
  REQUIRE(found != links.end());
  CHECK(found->at("key") == "cites");
  const auto& mention = found->at("mentions").at(0);
  CHECK(Span{mention.at("begin"), mention.at("end")}.of(document.text) == "Kamerstuk 36 471, nr. 96");
  CHECK(mention.at("relation") == "annex");
  CHECK_FALSE(mention.contains("footnote"));
}

TEST_CASE("GraphML is good XML with a typed key for each column") {
  const CitationGraph graph = nasty::graph();
  std::istringstream in(written(graph, "graphml"));
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(in, tree);
  std::map<std::string, std::string> types;
  std::set<std::string> ids;
  for (const auto& child : tree.get_child("graphml"))
    if (child.first == "key") types[attribute(child.second, "attr.name")] = attribute(child.second, "attr.type");
  for (const auto& child : tree.get_child("graphml.graph"))
    if (child.first == "node") ids.insert(attribute(child.second, "id"));
  CHECK(types.at("known") == "boolean");
  CHECK(types.at("mentions") == "int");
  CHECK(types.at("title") == "string");
  CHECK(ids.size() == boost::num_vertices(graph));
  CHECK(ids.count("kst-21501-20-2189") == 1);
}

TEST_CASE("the same papers in any order are the same file in every format") {
  std::vector<papers::Paper> all = papers::random(5, 12);
  const CitationGraph graph = papers::graph_of(all);
  std::reverse(all.begin(), all.end());
  const CitationGraph other = papers::graph_of(all);
  const Folder folder;
  for (const std::string_view format : graph_formats()) {
    CAPTURE(format);
    if (format == "png" || format == "pdf") continue;
    write(folder.path / "one", graph, format);
    write(folder.path / "other", other, format);
    for (const char* ending : {"", "_nodes.csv", "_edges.csv"})
      CHECK(content_of(folder.path / ("one" + std::string(ending))) ==
            content_of(folder.path / ("other" + std::string(ending))));
  }
}

TEST_CASE("a graph in CSV is two files, named after the one that is asked for") {
  const Folder folder;
  write(folder.path / "brief.csv", letter::graph());
  CHECK(content_of(folder.path / "brief_nodes.csv").starts_with("Id,Label,Kind,"));
  CHECK(content_of(folder.path / "brief_edges.csv").starts_with("Source,Target,Type,Weight,Kind,"));
  write(folder.path / "brief.v2", letter::graph(), "csv");
  CHECK(fs::exists(folder.path / "brief.v2_nodes.csv"));
  CHECK(folder.files() == 4);
  CHECK(is_several_files("csv"));
  CHECK_FALSE(is_several_files("dot"));
  CHECK_THROWS_WITH_AS(written(letter::graph(), "csv"), doctest::Contains("csv is several files"), Error);
}

TEST_CASE("of two files either both are written or none") {
  const Folder folder;
  fs::create_directory(folder.path / "brief_edges.csv");
  CHECK_THROWS_WITH_AS(write(folder.path / "brief.csv", letter::graph()), doctest::Contains("brief_edges.csv"), Error);
  CHECK(folder.files() == 1);
}

TEST_CASE("the ending of a file tells its format") {
  for (const std::string_view format : graph_formats()) CHECK(graph_format_of("brief." + std::string(format)) == format);
  CHECK(graph_format_of("brief.TTL") == "turtle");
  CHECK(graph_format_of("a.dot/brief.mmd") == "mermaid");
  CHECK(graph_format_of("brief.cyjs") == "cytoscape");
  CHECK(graph_format_of("brief.gv") == "dot");
  CHECK(graph_format_of("brief.doc").empty());
  CHECK(graph_format_of("dot").empty());
}

TEST_CASE("a file is written in the format that its name ends on, over what was there") {
  const Folder folder;
  const CitationGraph graph = letter::graph();
  write(folder.path / "brief.JSON", graph);
  write(folder.path / "brief.txt", graph, "json");
  std::ofstream(folder.path / "old.dot") << "what was there";
  write(folder.path / "old.dot", graph);
  CHECK(content_of(folder.path / "brief.JSON") == written(graph, "json"));
  CHECK(content_of(folder.path / "brief.txt") == written(graph, "json"));
  CHECK(content_of(folder.path / "old.dot") == written(graph, "dot"));
  CHECK(folder.files() == 3);
}

TEST_CASE("a file that cannot be written is an error that names it, and nothing is left") {
  const Folder folder;
  const CitationGraph graph = letter::graph();
  CHECK_THROWS_WITH_AS(write(folder.path / "none" / "brief.dot", graph), doctest::Contains("none/brief.dot: cannot be written"),
                       Error);
  fs::create_directory(folder.path / "folder.dot");
  CHECK_THROWS_AS(write(folder.path / "folder.dot", graph), Error);
  CHECK(folder.files() == 1);
}

TEST_CASE("a device and a link stay what they are") {
  const Folder folder;
  const CitationGraph graph = letter::graph();
  write(fs::path("/dev/null"), graph, "dot");
  CHECK(fs::is_character_file("/dev/null"));
  std::ofstream(folder.path / "real.dot") << "";
  fs::create_symlink("real.dot", folder.path / "link.dot");
  write(folder.path / "link.dot", graph);
  CHECK(fs::is_symlink(folder.path / "link.dot"));
  CHECK(content_of(folder.path / "real.dot") == written(graph, "dot"));
  fs::create_symlink("new.dot", folder.path / "early.dot");
  write(folder.path / "early.dot", graph);
  CHECK(fs::is_symlink(folder.path / "early.dot"));
  CHECK(content_of(folder.path / "new.dot") == written(graph, "dot"));
}
