// SPDX-License-Identifier: Apache-2.0
#include "papers.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>
#include <string>

namespace papers {
namespace {

using namespace kamergraaf;

constexpr std::array<const char*, 4> dossiers{"36999", "37001", "36600-XIV", "21501-20"};
constexpr std::array<const char*, 5> surnames{"Van Aalst", "De Vries-Bakker", "Yıldız", "Smit", "Öztürk"};
constexpr std::array<Relation, 6> relations{Relation::cites, Relation::annex,  Relation::replaces,
                                            Relation::reply, Relation::report, Relation::amends};

class Writer {
 public:
  Writer(unsigned seed, std::size_t count) : random_(seed), numbers_(count + count / 3 + 1) {}

  Paper paper(std::size_t number) {
    Paper paper;
    Document& document = paper.document;
    document.name = "paper-" + std::to_string(number) + ".txt";
    document.head.id = id();
    if (is(8)) document.head.id = {};
    document.head.kind = kind();
    if (!is(5)) document.head.date = day();
    if (!is(4)) document.head.title = is(2) ? "Motie over brieven" : "Brief over het bewaren van brieven";
    if (!is(3)) document.head.authors.push_back({surname(), {}, {}});
    if (!is(3)) document.head.dossiers.push_back({document.head.id.dossier, 0, is(2) ? "Bewaren van brieven" : ""});
    if (is(6)) document.head.replaces = id();
    for (std::size_t more = below(7); more > 0; --more) cite(paper);
    return paper;
  }

 private:
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
  bool is(std::size_t one_in) { return below(one_in) == 0; }

  Identifier id() {
    const std::string number = std::to_string(1 + below(numbers_));
    if (is(12)) return *parse_identifier(dossiers.at(below(dossiers.size())));
    if (is(12)) return *parse_identifier("stb-2010-" + number);
    if (is(12)) return *parse_identifier("meeting-21501-20-2025-03-06");
    return *parse_identifier("kst-" + std::string(dossiers.at(below(dossiers.size()))) + '-' + number);
  }
  PaperKind kind() { return static_cast<PaperKind>(below(5)); }
  Date day() { return std::chrono::sys_days(Date{std::chrono::year(2019) / 1 / 1}) + std::chrono::days(below(2000)); }
  std::string surname() { return surnames.at(below(surnames.size())); }

  void cite(Paper& paper) {
    Citation citation;
    const std::string words = "Zie de motie-" + surname() + " (" + std::to_string(below(100)) + "). ";
    citation.span = {paper.document.text.size() + 4, paper.document.text.size() + words.size() - 2};
    if (is(6) && !paper.citations.empty()) citation.span = paper.citations.back().span;
    paper.document.text += words;
    citation.group = citation.span;
    citation.id = id();
    citation.verdict = is(9) ? Verdict::unresolved : Verdict::resolved;
    citation.publisher = is(4);
    citation.relation = relations.at(below(relations.size()));
    if (is(2)) citation.paper = kind();
    if (is(3)) citation.date = day();
    if (is(2)) citation.names.push_back({citation.span.begin + 9, citation.span.begin + 12});
    if (is(4)) citation.footnote = 1;
    paper.citations.push_back(citation);
  }

  std::mt19937 random_;
  std::size_t numbers_;
};

}  // namespace

std::vector<Paper> random(unsigned seed, std::size_t count) {
  Writer writer(seed, count);
  std::vector<Paper> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(writer.paper(i));
  return all;
}

CitationGraph graph_of(const std::vector<Paper>& all) {
  CitationGraph graph;
  for (const Paper& paper : all) add(graph, paper.document, paper.citations);
  return graph;
}

CitationGraph random_graph(unsigned seed, bool backwards) {
  std::mt19937 random(seed);
  const std::size_t size = 2 + random() % 14;
  std::vector<std::pair<std::size_t, std::size_t>> edges(random() % 40);
  for (auto& edge : edges) edge = {random() % size, random() % size};
  const auto place = [&](std::size_t i) { return backwards ? size - 1 - i : i; };
  CitationGraph graph(size);
  for (std::size_t i = 0; i < size; ++i) {
    graph[place(i)].id = std::string(1, static_cast<char>('a' + i));
    if ((seed + i) % 3 == 0) graph[place(i)].kind = VertexKind::dossier;
  }
  if (backwards) std::reverse(edges.begin(), edges.end());
  for (const auto& edge : edges) boost::add_edge(place(edge.first), place(edge.second), Edge{}, graph);
  return graph;
}

}  // namespace papers
