// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>

#include "edges.hpp"
#include "letter.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

const Vertex& vertex(const CitationGraph& graph, std::string_view id) {
  const auto found = find(graph, id);
  REQUIRE(found);
  return graph[*found];
}

CitationGraph graph_of(const std::vector<std::pair<Document, std::vector<Citation>>>& papers) {
  CitationGraph graph;
  for (const auto& paper : papers) add(graph, paper.first, paper.second);
  return graph;
}

}  // namespace

TEST_CASE("a letter stands in the graph with what its head says") {
  const CitationGraph graph = letter::graph();
  const Vertex& letter = vertex(graph, "kst-21501-20-2189");
  CHECK(letter.known);
  CHECK(letter.kind == VertexKind::paper);
  CHECK(letter.paper == PaperKind::letter);
  CHECK(letter.date == Date{2025y / 3 / 4});
  CHECK(letter.session == Session{2024, 2025});
  CHECK(letter.chamber == Chamber::tweede);
  CHECK(letter.title == "Brief van de Ministers van Buitenlandse Zaken en van Defensie");
  CHECK(letter.document == "kst-21501-20-2189.txt");
  CHECK(letter.names == std::vector<std::string>{"C.C.J. Veldkamp", "R.P. Brekelmans"});
}

TEST_CASE("the papers that a letter cites are vertices with what the letter says of them, and not known") {
  const CitationGraph graph = letter::graph();
  const Vertex& motion = vertex(graph, "kst-36045-191");
  CHECK_FALSE(motion.known);
  CHECK(motion.paper == PaperKind::motion);
  CHECK(motion.names == std::vector<std::string>{"Timmermans", "Yeşilgöz"});
  CHECK(vertex(graph, "kst-36045-190").date == Date{2025y / 2 / 17});
  const Edge* cites = edges::find(graph, "kst-21501-20-2189", "kst-36045-191", EdgeKind::cites);
  REQUIRE(cites);
  REQUIRE(cites->mentions.size() == 1);
  CHECK(cites->mentions[0].text == "Kamerstuk 36 045, nr. 191");
  CHECK(cites->mentions[0].footnote == 3);
  CHECK(find(graph, "kst-1-1") == std::nullopt);
}

TEST_CASE("every paper is in its dossier, and the letter in both that its head prints") {
  const CitationGraph graph = letter::graph();
  for (const auto& row : std::vector<std::pair<std::string, std::string>>{{"kst-21501-20-2189", "21501-20"},
                                                                          {"kst-21501-20-2189", "36045"},
                                                                          {"kst-36045-190", "36045"},
                                                                          {"kst-36471-96", "36471"},
                                                                          {"kst-36600-V-63", "36600-V"}}) {
    CAPTURE(row.first);
    CHECK(edges::find(graph, row.first, row.second, EdgeKind::in_dossier));
  }
  CHECK(vertex(graph, "36045").kind == VertexKind::dossier);
  CHECK(vertex(graph, "36045").title == "Situatie in Oekraïne");
  CHECK(vertex(graph, "36045").known);
  CHECK_FALSE(vertex(graph, "36471").known);
  CHECK(boost::num_vertices(graph) == 12);
}

TEST_CASE("a Council dossier bears the name of its Council until a head prints its title") {
  CitationGraph graph = letter::graph();
  CHECK(vertex(graph, "21501-02").title == "Raad Algemene Zaken en Raad Buitenlandse Zaken");
  CHECK(vertex(graph, "36471").title.empty());
  Document report = letter::paper("kst-21501-02-3064", "Verslag.");
  report.head.dossiers[0].title = "Raad Algemene Zaken";
  add(graph, report, {});
  CHECK(vertex(graph, "21501-02").title == "Raad Algemene Zaken");
  report.head.dossiers[0].title = "Een andere titel";
  add(graph, report, {});
  CHECK(vertex(graph, "21501-02").title == "Raad Algemene Zaken");
}

TEST_CASE("adding a document twice changes nothing") {
  CitationGraph graph = letter::graph();
  const auto before = edges::all_of(graph);
  const Document document = letter::document();
  add(graph, document, letter::citations(document));
  CHECK(boost::num_vertices(graph) == 12);
  CHECK(edges::all_of(graph) == before);
}

TEST_CASE("a paper cited at several places has one edge, with its mentions in the order of the text") {
  const Document citing = letter::paper("kst-36000-1", "Zie nr. 7. Zie ook stuk 7.");
  const auto first = letter::citation(citing, "nr. 7", "kst-36000-7");
  const auto second = letter::citation(citing, "stuk 7", "kst-36000-7");
  const CitationGraph graph = graph_of({{citing, {second, first}}});
  const Edge* cites = edges::find(graph, "kst-36000-1", "kst-36000-7", EdgeKind::cites);
  REQUIRE(cites);
  REQUIRE(cites->mentions.size() == 2);
  CHECK(cites->mentions[0].words == "Zie nr. 7.");
  CHECK(cites->mentions[1].words == "Zie ook stuk 7.");
}

TEST_CASE("a cited paper is filled in by its own document, whose head wins; what it does not say stays") {
  CitationGraph graph = letter::graph();
  Document motion = letter::paper("kst-36045-191", "De Kamer, gehoord de beraadslaging.");
  motion.head.authors = {{"Frans Timmermans", "", "PvdA"}};
  const auto vertex_before = find(graph, "kst-36045-191");
  CHECK(add(graph, motion, {}) == vertex_before);
  const Vertex& filled = vertex(graph, "kst-36045-191");
  CHECK(filled.known);
  CHECK(filled.names == std::vector<std::string>{"Frans Timmermans"});
  CHECK(filled.paper == PaperKind::motion);
}

TEST_CASE("where two papers tell different things of a third, the order does not matter, and its own head says no less") {
  const Document a = letter::paper("kst-36000-1", "nr. 7");
  const Document b = letter::paper("kst-36000-2", "nr. 7");
  auto motion = letter::citation(a, "nr. 7", "kst-36000-7");
  auto letter = motion;
  motion.paper = PaperKind::motion;
  letter.paper = PaperKind::letter;
  letter.date = Date{2025y / 1 / 2};
  Document own = letter::paper("kst-36000-7", "zelf");
  own.head.kind = PaperKind::amendment;
  const CitationGraph graph = graph_of({{a, {motion}}, {b, {letter}}});
  CHECK(vertex(graph, "kst-36000-7").paper == PaperKind::letter);
  CHECK(vertex(graph, "kst-36000-7").date == Date{2025y / 1 / 2});
  CHECK(graph == graph_of({{b, {letter}}, {a, {motion}}}));
  CHECK(vertex(graph_of({{own, {}}, {a, {motion}}, {b, {letter}}}), "kst-36000-7").paper == PaperKind::amendment);
  CHECK(vertex(graph_of({{a, {motion}}, {own, {}}}), "kst-36000-7").paper == PaperKind::amendment);
}

TEST_CASE("a reference that is not settled, and a paper that names itself, add nothing") {
  const Document document = letter::paper("kst-36000-1", "nr. 7, nr. 8, nr. 1");
  auto ambiguous = letter::citation(document, "nr. 7", "kst-36000-7");
  auto unresolved = letter::citation(document, "nr. 8", "kst-36000-8");
  ambiguous.verdict = Verdict::ambiguous;
  unresolved.verdict = Verdict::unresolved;
  unresolved.id.number = "";
  const auto itself = letter::citation(document, "nr. 1", "kst-36000-1");
  const CitationGraph graph = graph_of({{document, {ambiguous, unresolved, itself}}});
  CHECK(boost::num_vertices(graph) == 2);
  CHECK(boost::num_edges(graph) == 1);
}

TEST_CASE("words that say more than a citation give an edge of their own beside it") {
  const Document document = letter::paper("kst-36000-1", "Zie nr. 7.");
  for (const auto& row : std::vector<std::pair<Relation, EdgeKind>>{{Relation::replaces, EdgeKind::replaces},
                                                                    {Relation::report, EdgeKind::reports_on},
                                                                    {Relation::reply, EdgeKind::answers}}) {
    auto citation = letter::citation(document, "nr. 7", "kst-36000-7");
    citation.relation = row.first;
    const CitationGraph graph = graph_of({{document, {citation}}});
    CHECK(edges::find(graph, "kst-36000-1", "kst-36000-7", EdgeKind::cites));
    const Edge* further = edges::find(graph, "kst-36000-1", "kst-36000-7", row.second);
    REQUIRE(further);
    CHECK(further->mentions[0].relation == row.first);
  }
}

TEST_CASE("an annex of another paper is cited, and the mention says so") {
  const CitationGraph graph = letter::graph();
  const Edge* cites = edges::find(graph, "kst-21501-20-2189", "kst-36471-96", EdgeKind::cites);
  REQUIRE(cites);
  CHECK(cites->mentions[0].relation == Relation::annex);
  CHECK_FALSE(edges::find(graph, "kst-21501-20-2189", "kst-36471-96", EdgeKind::annex_of));
}

TEST_CASE("a paper that opens as the annex of another is one of it") {
  const Document document = letter::paper("kst-36000-3", "BIJLAGE II BIJ Kamerstuk 36 000, nr. 2. De cijfers.");
  auto citation = letter::citation(document, "Kamerstuk 36 000, nr. 2", "kst-36000-2");
  citation.relation = Relation::annex;
  CHECK(edges::find(graph_of({{document, {citation}}}), "kst-36000-3", "kst-36000-2", EdgeKind::annex_of));
}

TEST_CASE("an amendment and a nota van wijziging amend the bill of their dossier, and a letter about one does not") {
  Document document = letter::paper("kst-36000-9", "De ondergetekende stelt voor.");
  for (const std::string title : {"GEWIJZIGD AMENDEMENT VAN HET LID BOS", "TWEEDE NOTA VAN WIJZIGING"}) {
    document.head.title = title;
    CHECK(edges::find(graph_of({{document, {}}}), "kst-36000-9", "36000", EdgeKind::amends));
  }
  document.head.title = "Brief over het amendement van het lid Bos";
  CHECK_FALSE(edges::find(graph_of({{document, {}}}), "kst-36000-9", "36000", EdgeKind::amends));
}

TEST_CASE("a subamendment amends the amendment that it names, and a letter that names both does not") {
  Document document = letter::paper("kst-36000-9", "wijziging van het amendement nr. 8");
  auto citation = letter::citation(document, "nr. 8", "kst-36000-8");
  citation.relation = Relation::amends;
  document.head.title = "SUBAMENDEMENT VAN HET LID BOS";
  CHECK(edges::find(graph_of({{document, {citation}}}), "kst-36000-9", "kst-36000-8", EdgeKind::amends));
  document.head.title = "BRIEF VAN DE MINISTER";
  CHECK_FALSE(edges::find(graph_of({{document, {citation}}}), "kst-36000-9", "kst-36000-8", EdgeKind::amends));
}

TEST_CASE("a letter about a motion that takes the place of another takes the place of none") {
  Document document = letter::paper("kst-36000-9", "gewijzigde motie (t.v.v. nr. 8)");
  auto citation = letter::citation(document, "nr. 8", "kst-36000-8");
  citation.relation = Relation::replaces;
  citation.paper = PaperKind::motion;
  document.head.kind = PaperKind::letter;
  CHECK_FALSE(edges::find(graph_of({{document, {citation}}}), "kst-36000-9", "kst-36000-8", EdgeKind::replaces));
  document.head.kind = PaperKind::motion;
  CHECK(edges::find(graph_of({{document, {citation}}}), "kst-36000-9", "kst-36000-8", EdgeKind::replaces));
}

TEST_CASE("minutes and motions answer nothing") {
  Document document = letter::paper("kst-36000-9", "in reactie op nr. 8");
  auto citation = letter::citation(document, "nr. 8", "kst-36000-8");
  citation.relation = Relation::reply;
  for (const PaperKind kind : {PaperKind::minutes, PaperKind::motion}) {
    document.head.kind = kind;
    CHECK_FALSE(edges::find(graph_of({{document, {citation}}}), "kst-36000-9", "kst-36000-8", EdgeKind::answers));
  }
}

TEST_CASE("where a paper names two of which one takes the place of the other, these two have the edge") {
  const Document document = letter::paper("kst-36000-9", "de gewijzigde motie (36 001, nr. 12, was nr. 7)");
  auto citation = letter::citation(document, "36 001, nr. 12", "kst-36001-12");
  const CitationGraph graph = graph_of({{document, {citation}}});
  CHECK(edges::find(graph, "kst-36001-12", "kst-36001-7", EdgeKind::replaces));
  CHECK_FALSE(edges::find(graph, "kst-36000-9", "kst-36001-7", EdgeKind::cites));
}

TEST_CASE("a head that takes the place of another paper gives an edge to it") {
  Document document = letter::paper("kst-36000-9", "Ter vervanging.");
  document.head.replaces = parse_identifier("kst-36000-8");
  const CitationGraph graph = graph_of({{document, {}}});
  CHECK(edges::find(graph, "kst-36000-9", "kst-36000-8", EdgeKind::replaces));
  CHECK(edges::find(graph, "kst-36000-8", "36000", EdgeKind::in_dossier));
}

TEST_CASE("a dossier that is cited without a number is cited itself") {
  const Document document = letter::paper("kst-36000-1", "Kamerstukken 31945");
  const CitationGraph graph = graph_of({{document, {letter::citation(document, "Kamerstukken 31945", "31945")}}});
  CHECK(edges::find(graph, "kst-36000-1", "31945", EdgeKind::cites));
}

TEST_CASE("a document whose head gives no identifier is named by where it came from") {
  Document document;
  document.name = "mail.txt";
  const CitationGraph graph = graph_of({{document, {}}});
  CHECK(vertex(graph, "doc:mail.txt").known);
}

TEST_CASE("documents without a name are one vertex where their text is the same, and else two, whatever the order") {
  const Document first = document_from_text("", "Zie Kamerstuk 36 045, nr. 10.");
  const Document second = document_from_text("", "Zie Kamerstuk 36 045, nr. 11.");
  const auto id = id_of(first);
  CHECK(id.starts_with("doc:#"));
  CHECK(id == id_of(document_from_text("", first.text)));
  CHECK(id != id_of(second));
  CHECK(id_of(document_from_text("", "a")) == "doc:#af63dc4c8601ec8c");
  CHECK(graph_of({{first, {}}, {second, {}}, {first, {}}}) == graph_of({{second, {}}, {first, {}}}));
}

TEST_CASE("names that are no UTF-8 are told apart, and their ids can be written") {
  const auto id = [](const std::string& name) { return id_of(document_from_text(name, "")); };
  CHECK(id("a\xFE.txt") != id("a\xFF.txt"));
  CHECK(id("a\xFE.txt") == id("a\xFE.txt"));
  CHECK(id("a\xFE.txt").starts_with("doc:a\uFFFD.txt#"));
}
