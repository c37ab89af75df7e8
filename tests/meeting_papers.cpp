// SPDX-License-Identifier: Apache-2.0
#include "references/meeting_papers.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "edges.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/resolver.hpp"
#include "kamergraaf/write.hpp"
#include "settled.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

Document letter_of(std::string text) {
  Document document;
  document.name = "brief.txt";
  document.text = std::move(text);
  document.head.date = Date{2025y / 3 / 4};
  document.head.chamber = Chamber::tweede;
  return document;
}

std::string read(const std::vector<detail::PaperOfMeeting>& papers) {
  std::string all;
  for (const detail::PaperOfMeeting& one : papers)
    all += to_string(one.paper) + (one.reports ? " reports on " : " is part of ") + to_string(one.meeting) + '\n';
  return all;
}

std::string cited(std::string text) {
  Document document = letter_of(std::move(text));
  document.footnotes = read_footnotes(document.text);
  return read(detail::cited_papers_of_meetings(document, citations_of(document, settled::extractor())));
}

std::string titled(std::string title) {
  Document document = letter_of("");
  document.head.id = *parse_identifier("kst-21501-08-912");
  document.head.title = std::move(title);
  return read(detail::meetings_of(document));
}

CitationGraph graph_of(const Document& document) {
  CitationGraph graph;
  add(graph, document, citations_of(document, settled::extractor()));
  return graph;
}

CitationGraph graph_of_the_letter() {
  std::ifstream file(KAMERGRAAF_SEEDS "/kst-21501-20-2189.txt", std::ios::binary);
  return graph_of(document_from_text("kst-21501-20-2189.txt", std::string(std::istreambuf_iterator<char>(file), {})));
}

constexpr const char* report = "kst-21501-08-912 reports on meeting-21501-08-2025-02-03\n";
constexpr const char* part = "kst-21501-08-912 is part of meeting-21501-08-2025-02-03\n";

}  // namespace

TEST_CASE("the report of a meeting reports on it, wherever the word stands") {
  CHECK(cited("het verslag van de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, nr. 912)") == report);
  CHECK(cited("de Milieuraad van 3 februari jl. (verslag: Kamerstuk 21 501-08, nr. 912)") == report);
  CHECK(cited("de Milieuraad van 3 februari jl. (zie voor het verslag Kamerstuk 21 501-08, nr. 912)") == report);
}

TEST_CASE("the annotated agenda of a meeting is part of it") {
  CHECK(cited("de geannoteerde agenda voor de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, nr. 912)") == part);
  CHECK(cited("de Milieuraad van 3 februari jl. (geannoteerde agenda: Kamerstuk 21 501-08, nr. 912)") == part);
}

TEST_CASE("a paper of the Council's dossier behind it belongs to it, and reports on what was done there") {
  CHECK(cited("Voor de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, nr. 912) is dit de inzet.") == part);
  CHECK(cited("Tijdens de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, nr. 912) is gesproken.") == report);
  CHECK(cited("Tijdens de Milieuraad van 20 maart a.s. (Kamerstuk 21 501-08, nr. 912) wordt gesproken.") ==
        "kst-21501-08-912 is part of meeting-21501-08-2025-03-20\n");
  CHECK(cited("Tijdens de Milieuraad van 3 februari jl. (Kamerstuk 36 999, nr. 12) is gesproken.").empty());
}

TEST_CASE("a paper about a paper of the meeting is not the paper of the meeting") {
  CHECK(cited("het schriftelijk overleg over de geannoteerde agenda van de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, "
              "nr. 912)")
            .empty());
  CHECK(cited("de Milieuraad van 3 februari jl. en de brief hierover (Kamerstuk 21 501-08, nr. 912)").empty());
}

TEST_CASE("a paper in a footnote belongs to the meeting at its mark") {
  CHECK(
      cited("Zie het verslag van de Milieuraad van 3 februari jl.\u00B9 voor meer.\n\n\u00B9 Kamerstuk 21 501-08, nr. 912\n") ==
      report);
}

TEST_CASE("a meeting spoken of again without its day is the one of its Council that the paper names") {
  const std::string again = "de geannoteerde agenda voor deze Milieuraad (Kamerstuk 21 501-08, nr. 912)";
  CHECK(cited("De Milieuraad van 3 februari jl. komt bijeen. Zie " + again) == part);
  CHECK(cited("De Milieuraad van 3 februari jl. en de Milieuraad van 6 maart a.s. Zie " + again).empty());
  CHECK(cited(again).empty());
}

TEST_CASE("the title of a paper tells which meeting it is of") {
  CHECK(titled("Verslag van de Milieuraad van 3 februari 2025") == report);
  CHECK(titled("Brief regering; Geannoteerde agenda Milieuraad 3 februari 2025") == part);
  CHECK(titled("Verslag van een commissiedebat, gehouden op 3 februari 2025, over natuur") ==
        "kst-21501-08-912 reports on meeting-tk-2025-02-03\n");
  CHECK(titled("Verslag van een schriftelijk overleg over de geannoteerde agenda Milieuraad van 3 februari 2025").empty());
  CHECK(titled("Inzet voor de Milieuraad van 3 februari 2025").empty());
}

TEST_CASE("the meetings of a letter are vertices of their own, each with its title and day, and cited where it names them") {
  const CitationGraph graph = graph_of_the_letter();
  for (const auto& row : std::vector<std::tuple<std::string, std::string, Date, std::size_t>>{
           {"meeting-21501-02-2025-02-24", "Raad Buitenlandse Zaken, 24 februari 2025", 2025y / 2 / 24, 2},
           {"meeting-21501-20-2025-03-06", "Europese Raad, 6 maart 2025", 2025y / 3 / 6, 5},
           {"meeting-tk-2025-02-18", "Tweede Kamer, 18 februari 2025", 2025y / 2 / 18, 1}}) {
    const std::string& id = std::get<0>(row);
    CAPTURE(id);
    const auto found = find(graph, id);
    REQUIRE(found);
    CHECK(graph[*found].kind == VertexKind::meeting);
    CHECK(graph[*found].title == std::get<1>(row));
    CHECK(graph[*found].date == std::get<2>(row));
    const Edge* cites = edges::find(graph, "kst-21501-20-2189", id, EdgeKind::cites);
    REQUIRE(cites);
    CHECK(cites->mentions.size() == std::get<3>(row));
  }
  CHECK(graph[*find(graph, "meeting-tk-2025-02-18")].chamber == Chamber::tweede);
}

TEST_CASE("a meeting of a Council is in the Council's dossier, with its report and its annotated agenda") {
  const CitationGraph graph = graph_of_the_letter();
  CHECK(edges::find(graph, "meeting-21501-02-2025-02-24", "21501-02", EdgeKind::in_dossier));
  CHECK(edges::find(graph, "meeting-21501-20-2025-03-06", "21501-20", EdgeKind::in_dossier));
  CHECK(edges::find(graph, "kst-21501-02-3064", "meeting-21501-02-2025-02-24", EdgeKind::reports_on));
  CHECK(edges::find(graph, "kst-21501-20-2188", "meeting-21501-20-2025-03-06", EdgeKind::part_of));
  CHECK_FALSE(edges::find(graph, "kst-21501-20-2189", "meeting-21501-02-2025-02-24", EdgeKind::reports_on));
  CHECK(edges::find(graph, "kst-21501-20-2189", "kst-21501-02-3064", EdgeKind::cites));
}

TEST_CASE("bijeenkomsten of others are no meetings of a Council") {
  const CitationGraph graph = graph_of_the_letter();
  std::size_t meetings = 0;
  for (VertexDescriptor v = 0; v < boost::num_vertices(graph); ++v) meetings += graph[v].kind == VertexKind::meeting ? 1 : 0;
  CHECK(meetings == 3);
}

TEST_CASE("minutes are part of the sitting of their day") {
  Document document = letter_of("De vergadering wordt geopend.");
  document.head.id = *parse_identifier("h-tk-20242025-54-7");
  document.head.date = Date{2025y / 2 / 18};
  const CitationGraph graph = graph_of(document);
  CHECK(edges::find(graph, "h-tk-20242025-54-7", "meeting-tk-2025-02-18", EdgeKind::part_of));
}

TEST_CASE("a meeting that several papers name is one vertex, and adding a paper twice changes nothing") {
  CitationGraph graph = graph_of_the_letter();
  Document other = letter_of("Zie de RBZ van 24 februari 2025.");
  other.head.id = *parse_identifier("kst-36999-4");
  for (int round = 0; round < 2; ++round) add(graph, other, citations_of(other, settled::extractor()));
  CHECK(edges::find(graph, "kst-36999-4", "meeting-21501-02-2025-02-24", EdgeKind::cites)->mentions.size() == 1);
  CHECK(boost::in_degree(*find(graph, "meeting-21501-02-2025-02-24"), graph) == 3);
}

TEST_CASE("every format shows the meetings") {
  const CitationGraph graph = graph_of_the_letter();
  for (const char* format : {"dot", "graphml", "json"}) {
    CAPTURE(format);
    std::ostringstream out;
    write(out, graph, format);
    CHECK(out.str().find("meeting-21501-02-2025-02-24") != std::string::npos);
    CHECK(out.str().find("reports_on") + out.str().find("doet verslag van") != 2 * std::string::npos);
  }
}
