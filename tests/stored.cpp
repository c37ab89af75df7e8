// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <sstream>

#include "detail/printable.hpp"
#include "folder.hpp"
#include "kamergraaf/error.hpp"
#include "letter.hpp"
#include "papers.hpp"

using namespace kamergraaf;

namespace {

CitationGraph read_back(const CitationGraph& graph, std::string_view format) {
  std::istringstream in(written(graph, format));
  return read_graph(in, format);
}

CitationGraph read_text(const std::string& text, std::string_view format) {
  std::istringstream in(text);
  return read_graph(in, format);
}

/// A text of pieces that are hard on some format.
std::string hard_text(std::mt19937& random) {
  using namespace std::string_literals;
  static const std::vector<std::string> pieces{"a",
                                               " ",
                                               "\n",
                                               "\r",
                                               "\t",
                                               "\"",
                                               "'",
                                               "<",
                                               ">",
                                               "&",
                                               "&amp;",
                                               "]]>",
                                               "; ",
                                               "\\",
                                               "\\n",
                                               "{",
                                               "}",
                                               "#",
                                               ",",
                                               "é",
                                               "😀",
                                               "\0"s,
                                               "\x01",
                                               "\x1F",
                                               "\x7F",
                                               "\xC2\x85",
                                               "\uFFFD",
                                               "\xEF\xBF\xBE",
                                               "\xFF",
                                               "\xC3",
                                               "\xED\xA0\x80",
                                               "\\u0041",
                                               "--",
                                               "%"};
  std::string text;
  for (std::size_t size = random() % 8; size > 0; --size) text += pieces[random() % pieces.size()];
  return text;
}

CitationGraph hard_graph(std::mt19937& random) {
  CitationGraph graph = papers::graph_of(papers::random(static_cast<unsigned>(random()), 4));
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
    graph[vertex].title = hard_text(random);
    graph[vertex].document = hard_text(random);
    graph[vertex].names = {hard_text(random), hard_text(random)};
  }
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    for (Mention& mention : graph[*edge].mentions) mention.text = hard_text(random), mention.words = hard_text(random);
  return graph;
}

CitationGraph in_utf8(CitationGraph graph) {
  const auto mend = [](std::string& text) { text = detail::as_utf8(text); };
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
    mend(graph[vertex].title);
    mend(graph[vertex].document);
    for (std::string& name : graph[vertex].names) mend(name);
  }
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    for (Mention& mention : graph[*edge].mentions) mend(mention.text), mend(mention.words);
  return graph;
}

std::error_code code_of(const std::filesystem::path& path, std::string_view format = {}) {
  try {
    static_cast<void>(read_graph(path, format));
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

std::string graphml_of(const std::string& inside) {
  return R"(<graphml><key id="d0" for="node" attr.name="known" attr.type="boolean"/><key id="d1" for="edge" attr.name="kind"/>)"
         R"(<key id="d2" for="node" attr.name="date"/><key id="d3" for="edge" attr.name="places"/><graph>)" +
         inside + "</graph></graphml>";
}

}  // namespace

TEST_CASE("a graph that is written is read back with all its fields") {
  for (const std::string_view format : stored_formats()) {
    CAPTURE(format);
    CHECK(read_back(letter::graph(), format) == letter::graph());
    CHECK(read_back(CitationGraph{}, format) == CitationGraph{});
    for (unsigned seed = 0; seed < 40; ++seed) {
      CAPTURE(seed);
      const CitationGraph graph = papers::graph_of(papers::random(seed, 15));
      CHECK(read_back(graph, format) == graph);
    }
  }
}

TEST_CASE("any text is read back as it was, but for bytes that are no UTF-8") {
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round) {
    const CitationGraph graph = hard_graph(random);
    const CitationGraph expected = in_utf8(graph);
    for (const std::string_view format : stored_formats()) {
      CAPTURE(format);
      CAPTURE(round);
      CHECK(read_back(graph, format) == expected);
    }
  }
}

TEST_CASE("an identifier that the id does not tell is read back") {
  Document document;
  document.name = "brief \"zonder\" nummer\n.txt";
  document.head.id.dossier = {"36999", "XIV"};
  document.head.id.chamber = Chamber::tweede;
  document.head.id.session = {2024, 2025};
  CitationGraph graph;
  const VertexDescriptor vertex = add(graph, document, {});
  REQUIRE(graph[vertex].identifier == document.head.id);
  for (const std::string_view format : stored_formats()) CHECK(read_back(graph, format) == graph);
}

TEST_CASE("ids that a format holds alike stay two vertices") {
  CitationGraph graph;
  for (const char* name : {"a\xFF", "a\xFE", "a\x01", "a\x02", "a\uFFFD"}) {
    Document document;
    document.name = name;
    add(graph, document, {});
  }
  for (const std::string_view format : stored_formats()) {
    const CitationGraph same = read_back(graph, format);
    CHECK(boost::num_vertices(same) == 5);
    for (const char* id : {"doc:a\x01", "doc:a\x02", "doc:a\uFFFD"}) CHECK(find(same, id));
  }
}

TEST_CASE("what is read back can be added to") {
  const std::vector<papers::Paper> all = papers::random(2, 20);
  const std::vector<papers::Paper> first(all.begin(), all.begin() + 10);
  for (const std::string_view format : stored_formats()) {
    CitationGraph graph = read_back(papers::graph_of(first), format);
    for (const papers::Paper& paper : all) add(graph, paper.document, paper.citations);
    CHECK(graph == papers::graph_of(all));
  }
}

TEST_CASE("a file is read in the format that its name ends on") {
  const Folder folder;
  write(folder.path / "brief.graphml", letter::graph());
  write(folder.path / "brief.txt", letter::graph(), "json");
  CHECK(read_graph(folder.path / "brief.graphml") == letter::graph());
  CHECK(read_graph(folder.path / "brief.txt", "json") == letter::graph());
  CHECK_THROWS_WITH_AS(read_graph(folder.path / "brief.txt"),
                       doctest::Contains("to read a graph from; there are graphml, json"), Error);
  CHECK_THROWS_WITH_AS(read_graph(folder.path / "none.json"), doctest::Contains("none.json: no such file or folder"), Error);
  CHECK(code_of(folder.path / "none.json") == std::errc::no_such_file_or_directory);
  CHECK(code_of(folder.path, "json") == std::errc::is_a_directory);
  CHECK_THROWS_WITH_AS(read_graph(folder.path, "json"), doctest::Contains("is a folder"), Error);
}

TEST_CASE("GraphML that another program wrote is read by the names of its columns") {
  const CitationGraph graph = read_text(
      graphml_of(
          R"(<node id="kst-36999-1"><data key="d0">true</data><data key="d2">2025-03-04</data><data key="d9">x</data></node>)"
          R"(<node id="36999"/><edge source="kst-36999-1" target="36999"><data key="d1">in_dossier</data></edge>)"),
      "graphml");
  const Vertex& letter = graph[find(graph, "kst-36999-1").value()];
  CHECK(letter.known);
  for (const char* truth : {"True", "1"})
    CHECK(
        read_text(graphml_of(R"(<node id="kst-36999-1"><data key="d0">)" + std::string(truth) + "</data></node>"), "graphml")[0]
            .known);
  CHECK(letter.date == parse_date("2025-03-04"));
  CHECK(letter.identifier == parse_identifier("kst-36999-1"));
  CHECK(graph[*boost::edges(graph).first].kind == EdgeKind::in_dossier);
}

TEST_CASE("JSON whose links come before its nodes is the same graph") {
  const CitationGraph graph = read_text(
      R"({"links": [{"source": "a", "target": "b", "mentions": [{"begin": 3, "end": 5, "text": "x"}]}], "graph": {"nodes": []}, )"
      R"("nodes": [{"id": "a"}, {"id": "b"}]})",
      "json");
  CHECK(boost::num_vertices(graph) == 2);
  REQUIRE(boost::num_edges(graph) == 1);
  CHECK(graph[*boost::edges(graph).first].mentions.front().span == Span{3, 5});
}

TEST_CASE("what else a file of JSON has is left out, however much it is") {
  std::string others = "{}";
  for (std::size_t i = 0; i < 50'000; ++i) others += R"(, {"nodes": [{"id": "c"}]})";
  const CitationGraph graph = read_text(
      R"({"others": [)" + others + R"(], "nodes": [{"id": "a"}, {"id": "b", "x": [{}, {}]}], "links": [], "last": 3})", "json");
  CHECK(boost::num_vertices(graph) == 2);
}

TEST_CASE("JSON of a newer networkx has edges for links") {
  const CitationGraph graph =
      read_text(R"({"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b"}]})", "json");
  CHECK(boost::num_edges(graph) == 1);
}

TEST_CASE("a bad file of JSON is refused with the place and the reason") {
  const auto refused = [](const std::string& text, const char* words) {
    CAPTURE(text);
    CHECK_THROWS_WITH_AS(read_text(text, "json"), doctest::Contains(words), Error);
  };
  refused("{\"nodes\": [", "no JSON");
  refused("", "no JSON");
  refused("[]", "no list of nodes");
  refused(R"({"nodes": []})", "no list of links");
  refused(R"({"nodes": {"id": "a"}, "links": []})", "no list of nodes");
  refused(R"({"nodes": [], "links": [], "nodes": []})", "a second list of nodes");
  refused(R"({"nodes": [], "links": [], "x": 1e999})", "no JSON: a number that is too large");
  refused(R"({"nodes": [], "links": [], "edges": []})", "a second list of links");
  refused(R"({"nodes": [7], "links": []})", "nodes[0]: no object");
  refused(R"({"nodes": [{}], "links": []})", "nodes[0]: no id");
  refused(R"({"nodes": [{"id": 3}], "links": []})", "nodes[0].id: no text");
  refused(R"({"nodes": [{"id": "a", "date": "gisteren"}], "links": []})", "nodes[0].date: no date (YYYY-MM-DD): gisteren");
  refused(R"({"nodes": [{"id": "a", "kind": "boek"}], "links": []})", "nodes[0].kind: no such kind: boek");
  refused(R"({"nodes": [{"id": "a", "known": "ja"}], "links": []})", "nodes[0].known: neither true nor false");
  refused(R"({"nodes": [{"id": "a", "names": "ja"}], "links": []})", "nodes[0].names: no list");
  refused(R"({"nodes": [{"id": "a", "session": "2024-"}], "links": []})", "nodes[0].session: no session");
  refused(R"({"nodes": [{"id": "a", "own": ["id"]}], "links": []})", "nodes[0].own: no such field: id");
  refused(R"({"nodes": [{"id": "a", "identifier": {"number": "1234567890123456"}}], "links": []})",
          "nodes[0].identifier.number: longer than 15 bytes");
  refused(R"({"nodes": [{"id": "a"}, {"id": "a"}], "links": []})", "nodes[1]: a second vertex a");
  refused(R"({"nodes": [{"id": "a"}], "links": [{"source": "a"}]})", "links[0]: no target");
  refused(R"({"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "b"}]})", "links[0]: an end that is no vertex: b");
  refused(R"({"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a"}, {"source": "a", "target": "a"}]})",
          "links[1]: a second edge a cites a");
  refused(R"({"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a", "mentions": [{"begin": -1}]}]})",
          "links[0].mentions[0].begin: no whole number");
  refused(R"({"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a", "mentions": [{"footnote": 4294967296}]}]})",
          "links[0].mentions[0].footnote: no whole number up to 4294967295");
}

TEST_CASE("a bad file of GraphML is refused with the place and the reason") {
  const auto refused = [](const std::string& text, const char* words) {
    CAPTURE(text);
    CHECK_THROWS_WITH_AS(read_text(text, "graphml"), doctest::Contains(words), Error);
  };
  refused("", "no XML");
  refused("<graphml><graph>", "no XML");
  refused("<html/>", "no GraphML: no graph in it");
  refused(graphml_of(R"(<node id="a"><data key="d0">ja</data></node>)"), "node 1.known: neither true nor false: ja");
  refused(graphml_of(R"(<node id="a"/><node id="a"/>)"), "node 2: a second vertex a");
  refused(graphml_of(R"(<node id="a"/><edge source="a" target="b"/>)"), "edge 1: an end that is no vertex: b");
  refused(graphml_of(R"(<node id="a"/><edge source="a" target="a"><data key="d3">[</data></edge>)"), "edge 1.places: no JSON");
  refused(graphml_of(R"(<node id="a"/><edge source="a" target="a"><data key="d1">likes</data></edge>)"),
          "edge 1.kind: no such kind: likes");
  const std::string text = graphml_of(R"(<node id="a"/><node id="a"/>)");
  try {
    read_text(text, "graphml");
    FAIL("read");
  } catch (const Error& error) {
    CHECK(error.offset().value() == text.rfind("node id"));
  }
}
