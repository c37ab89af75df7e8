// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "kamergraaf/traverse.hpp"

namespace kamergraaf {
namespace {

using Papers = std::vector<VertexDescriptor>;

bool is_later(const CitationGraph& graph, VertexDescriptor a, VertexDescriptor b) {
  const auto rank = [&](VertexDescriptor vertex) {
    const Code& number = graph[vertex].identifier.number;
    return std::tuple(graph[vertex].date.has_value(), graph[vertex].date, number.view().size(), number.view());
  };
  return rank(a) > rank(b);
}

Papers replacing(const CitationGraph& graph, VertexDescriptor paper) {
  Papers papers;
  const auto edges = boost::in_edges(paper, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (graph[*edge].kind == EdgeKind::replaces) papers.push_back(boost::source(*edge, graph));
  return papers;
}

Papers replaced_by(const CitationGraph& graph, VertexDescriptor paper) {
  Papers papers;
  const auto edges = boost::out_edges(paper, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (graph[*edge].kind == EdgeKind::replaces) papers.push_back(boost::target(*edge, graph));
  return papers;
}

Papers follow(const CitationGraph& graph, VertexDescriptor paper, Papers (*next)(const CitationGraph&, VertexDescriptor)) {
  Papers chain{paper};
  for (Papers further = next(graph, paper); !further.empty(); further = next(graph, chain.back())) {
    const VertexDescriptor step = *std::min_element(
        further.begin(), further.end(), [&](VertexDescriptor a, VertexDescriptor b) { return is_later(graph, a, b); });
    if (std::find(chain.begin(), chain.end(), step) != chain.end()) break;
    chain.push_back(step);
  }
  return chain;
}

}  // namespace

std::vector<VertexDescriptor> versions_of(const CitationGraph& graph, VertexDescriptor paper) {
  Papers versions = follow(graph, paper, replaced_by);
  std::reverse(versions.begin(), versions.end());
  for (const VertexDescriptor later : follow(graph, paper, replacing))
    if (std::find(versions.begin(), versions.end(), later) == versions.end()) versions.push_back(later);
  return versions;
}

VertexDescriptor latest_version(const CitationGraph& graph, VertexDescriptor paper) { return versions_of(graph, paper).back(); }

}  // namespace kamergraaf
