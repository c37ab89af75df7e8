// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/check.hpp"

#include <algorithm>
#include <array>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <tuple>

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 6> kinds{"double-id", "unknown-paper", "later-paper",
                                                "cycle",     "ambiguous",     "empty-dossier"};

using Findings = std::vector<Finding>;

bool is_own_date(const Vertex& vertex) {
  return vertex.date && (vertex.own & static_cast<std::uint8_t>(Field::date)) != 0 && vertex.kind == VertexKind::paper;
}

std::vector<std::string> citing(const CitationGraph& graph, VertexDescriptor vertex) {
  std::vector<std::string> ids;
  for (auto [edge, end] = boost::in_edges(vertex, graph); edge != end; ++edge)
    if (graph[*edge].kind == EdgeKind::cites) ids.push_back(graph[boost::source(*edge, graph)].id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

void add_later_papers(const CitationGraph& graph, Findings& findings) {
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    const Vertex& from = graph[boost::source(*edge, graph)];
    const Vertex& to = graph[boost::target(*edge, graph)];
    if (graph[*edge].kind != EdgeKind::cites || !is_own_date(from) || !is_own_date(to) || *to.date <= *from.date) continue;
    const Span span = graph[*edge].mentions.empty() ? Span{} : graph[*edge].mentions.front().span;
    findings.push_back({FindingKind::later_paper,
                        to.id,
                        from.document,
                        span,
                        {from.id},
                        from.id + " of " + to_string(*from.date) + " cites it, which is of " + to_string(*to.date)});
  }
}

struct Cites {
  const CitationGraph* graph = nullptr;
  bool operator()(EdgeDescriptor edge) const { return (*graph)[edge].kind == EdgeKind::cites; }
};

void add_cycles(const CitationGraph& graph, Findings& findings) {
  const boost::filtered_graph<CitationGraph, Cites> citations(graph, Cites{&graph});
  std::vector<std::size_t> component(boost::num_vertices(graph));
  const std::size_t count = boost::strong_components(
      citations, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  std::vector<std::vector<std::string>> rings(count);
  for (VertexDescriptor vertex = 0; vertex < component.size(); ++vertex) rings[component[vertex]].push_back(graph[vertex].id);
  for (std::vector<std::string>& ring : rings) {
    if (ring.size() < 2) continue;
    std::sort(ring.begin(), ring.end());
    findings.push_back(
        {FindingKind::cycle, ring.front(), {}, {}, ring, std::to_string(ring.size()) + " papers cite each other"});
  }
}

void add_empty_dossiers(const CitationGraph& graph, Findings& findings) {
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
    if (graph[vertex].kind != VertexKind::dossier) continue;
    const auto edges = boost::in_edges(vertex, graph);
    const bool has_paper =
        std::any_of(edges.first, edges.second, [&](EdgeDescriptor edge) { return graph[edge].kind == EdgeKind::in_dossier; });
    if (has_paper) continue;
    findings.push_back({FindingKind::empty_dossier,
                        graph[vertex].id,
                        {},
                        {},
                        citing(graph, vertex),
                        "it is cited, and none of its papers is read or cited"});
  }
}

constexpr std::string_view nothing_known = "it is cited, and the register knows no paper at all";

/// Empty where the paper is known.
std::string_view why_unknown(Standing standing) {
  switch (standing) {
    case Standing::known:
      return {};
    case Standing::newer:
      return "it is cited, and is later than all that the register knows of its dossier or series";
    case Standing::missing:
      return "it is cited, and the register knows later ones of its dossier or series, and not this one";
    case Standing::unheard_of:
      return "it is cited, and the register knows nothing of its dossier or series";
  }
  return {};
}

void add_unknown_papers(const CitationGraph& graph, const Register& known, Findings& findings) {
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
    const Vertex& paper = graph[vertex];
    if (paper.known || paper.kind != VertexKind::paper) continue;
    const std::string_view says = known.size() == 0 ? nothing_known : why_unknown(known.standing_of(paper.identifier));
    if (says.empty()) continue;
    findings.push_back({FindingKind::unknown_paper, paper.id, {}, {}, citing(graph, vertex), std::string(says)});
  }
}

void put_in_order(Findings& findings) {
  const auto key = [](const Finding& one) { return std::tie(one.kind, one.id, one.document, one.span, one.related); };
  std::sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

std::string in_words(const std::vector<std::string>& ids) {
  std::string words;
  for (const std::string& id : ids) words += (words.empty() ? "" : ", ") + id;
  return words;
}

}  // namespace

std::string_view name_of(FindingKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

void Inspection::add(const Document& document, std::span<const Citation> citations) {
  kamergraaf::add(graph_, document, citations);
  const std::string id = id_of(document);
  documents_[id].push_back(document.name);
  for (const Citation& citation : citations) {
    if (citation.verdict != Verdict::ambiguous) continue;
    std::vector<std::string> candidates;
    for (const Identifier& candidate : citation.candidates) candidates.push_back(to_string(candidate));
    const std::string says = '"' + std::string(citation.span.of(document.text)) + "\" may mean " + in_words(candidates);
    ambiguous_.push_back({FindingKind::ambiguous, id, document.name, citation.span, candidates, says});
  }
}

Findings Inspection::findings() const {
  Findings findings = ambiguous_;
  for (const auto& [id, names] : documents_) {
    if (names.size() < 2) continue;
    std::vector<std::string> sorted = names;
    std::sort(sorted.begin(), sorted.end());
    findings.push_back({FindingKind::double_id, id, {}, {}, sorted, std::to_string(names.size()) + " documents bear it"});
  }
  add_later_papers(graph_, findings);
  add_cycles(graph_, findings);
  add_empty_dossiers(graph_, findings);
  put_in_order(findings);
  return findings;
}

Findings Inspection::findings(const Register& known) const {
  Findings all = findings();
  add_unknown_papers(graph_, known, all);
  put_in_order(all);
  return all;
}

}  // namespace kamergraaf
