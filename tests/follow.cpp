// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/follow.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/kamergraaf.hpp"
#include "letter.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

struct Said {
  std::string number;
  PaperKind kind;
  std::optional<Date> date;
  std::string title;
  std::string cites;
};

CitationGraph graph_of(const std::vector<Said>& all) {
  CitationGraph graph;
  for (const Said& said : all) {
    Document document = letter::paper("kst-36999-" + said.number, "Zie nr. " + said.cites + ".");
    document.head.kind = said.kind;
    document.head.date = said.date;
    document.head.title = said.title;
    std::vector<Citation> citations;
    if (!said.cites.empty()) citations.push_back(letter::citation(document, "nr. " + said.cites, "kst-36999-" + said.cites));
    if (said.kind == PaperKind::motion && !said.cites.empty()) citations.front().relation = Relation::replaces;
    add(graph, document, citations);
  }
  return graph;
}

template <typename Graph>
std::string told(const Graph& graph, std::string_view motion) {
  std::string all;
  for (const auto& follow_up : follow_ups(graph, *find(graph, motion))) {
    all += follow_up.ministry + ':';
    for (const auto letter : follow_up.letters) all += ' ' + std::string(graph[letter].id);
    all += '\n';
  }
  return all;
}

const std::vector<Said> papers{
    {"12", PaperKind::motion, Date{2025y / 2 / 3}, "MOTIE VAN HET LID VAN AALST", ""},
    {"13", PaperKind::motion, Date{2025y / 2 / 5}, "GEWIJZIGDE MOTIE VAN HET LID VAN AALST", "12"},
    {"20", PaperKind::letter, Date{2025y / 5 / 6}, "Brief van de minister van Financiën", "13"},
    {"21", PaperKind::letter, Date{2025y / 4 / 6}, "Brief van de ministers van Buitenlandse Zaken en van Defensie", "12"},
    {"22", PaperKind::letter, Date{2025y / 6 / 6}, "BRIEF VAN DE MINISTER VAN FINANCIËN", "12"},
    {"23", PaperKind::letter, Date{2024y / 6 / 6}, "Brief van de minister van Financiën", "12"},
    {"24", PaperKind::report, Date{2025y / 6 / 6}, "Verslag van een commissiedebat", "12"},
    {"25", PaperKind::letter, {}, "Brief van een lid", "12"},
};

}  // namespace

TEST_CASE("what was done with a motion is told by the later letters that cite it, by ministry") {
  const CitationGraph graph = graph_of(papers);
  const std::string expected =
      "Buitenlandse Zaken: kst-36999-21\nDefensie: kst-36999-21\nFinanciën: kst-36999-20 kst-36999-22\n: kst-36999-25\n";
  CHECK(told(graph, "kst-36999-12") == expected);
  CHECK(told(graph, "kst-36999-13") == expected);
  CHECK(told(freeze(graph), "kst-36999-12") == expected);
  CHECK(told(as_of(graph, Date{2025y / 4 / 30}), "kst-36999-12") ==
        "Buitenlandse Zaken: kst-36999-21\nDefensie: kst-36999-21\n: kst-36999-25\n");
  CHECK(told(graph, "kst-36999-24").empty());
}

TEST_CASE("the ministries of a letter are those that its title names") {
  const std::pair<std::string, std::vector<std::string>> titles[] = {
      {"Brief van de minister van Buitenlandse Zaken", {"Buitenlandse Zaken"}},
      {"Brief van de Ministers van Buitenlandse Zaken en van Defensie", {"Buitenlandse Zaken", "Defensie"}},
      {"Brief van de minister van Volksgezondheid, Welzijn en Sport over de zorg", {"Volksgezondheid, Welzijn en Sport"}},
      {"Brief van de staatssecretaris van Onderwijs, Cultuur en Wetenschap", {"Onderwijs, Cultuur en Wetenschap"}},
      {"Brief van de minister voor Klimaat en Energie", {"Klimaat en Energie"}},
      {"Brief van de minister van Sociale Zaken en Werkgelegenheid, de minister van Financiën en de staatssecretaris van "
       "Justitie en Veiligheid",
       {"Sociale Zaken en Werkgelegenheid", "Financiën", "Justitie en Veiligheid"}},
      {"Brief van de minister-president, minister van Algemene Zaken", {"Algemene Zaken"}},
      {"BRIEF VAN DE MINISTER VAN SOCIALE ZAKEN EN WERKGELEGENHEID", {"Sociale Zaken en Werkgelegenheid"}},
      {"BRIEF VAN DE MINISTER VAN DEFENSIE MEDE NAMENS DE MINISTER VAN BUITENLANDSE ZAKEN", {"Defensie", "Buitenlandse Zaken"}},
      {"Brief van de minister van Financiën, namens het kabinet", {"Financiën"}},
      {"Brief van de minister van Economische Zaken op de valreep", {"Economische Zaken"}},
      {"BRIEF VAN DE MINISTERS VAN FINANCIËN EN VOOR KLIMAAT", {"Financiën", "Klimaat"}},
      {"Motie van het lid Van Aalst", {}},
      {"", {}},
  };
  for (const auto& row : titles) {
    const std::string title = row.first;
    CAPTURE(title);
    CHECK(ministries_in(title) == row.second);
  }
}

TEST_CASE("the latest version of a motion is the same in a frozen graph") {
  const CitationGraph graph = graph_of(papers);
  const CompactGraph compact = freeze(graph);
  CHECK(graph[latest_version(graph, *find(graph, "kst-36999-12"))].id == "kst-36999-13");
  CHECK(compact[latest_version(compact, *find(compact, "kst-36999-12"))].id == "kst-36999-13");
  CHECK(versions_of(compact, *find(compact, "kst-36999-13")).size() == 2);
}
