// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "kamergraaf/follow.hpp"
#include "traverse/graphs.hpp"

namespace kamergraaf {
namespace {

template <WalkedGraph Graph>
using Papers = std::vector<VertexOf<Graph>>;

/// By day, then by number: the longer id of a dossier has the higher number.
template <WalkedGraph Graph>
bool is_later(const Graph& graph, VertexOf<Graph> a, VertexOf<Graph> b) {
  const auto rank = [&](VertexOf<Graph> vertex) {
    const std::string_view id = graph[vertex].id;
    return std::tuple(graph[vertex].date.has_value(), graph[vertex].date, id.size(), id);
  };
  return rank(a) > rank(b);
}

template <WalkedGraph Graph>
Papers<Graph> replacing(const Graph& graph, VertexOf<Graph> paper) {
  Papers<Graph> papers;
  for (auto [edge, end] = boost::in_edges(paper, graph); edge != end; ++edge)
    if (graph[*edge].kind == EdgeKind::replaces) papers.push_back(boost::source(*edge, graph));
  return papers;
}

template <WalkedGraph Graph>
Papers<Graph> replaced_by(const Graph& graph, VertexOf<Graph> paper) {
  Papers<Graph> papers;
  for (auto [edge, end] = boost::out_edges(paper, graph); edge != end; ++edge)
    if (graph[*edge].kind == EdgeKind::replaces) papers.push_back(boost::target(*edge, graph));
  return papers;
}

template <typename Graph, typename Next>
Papers<Graph> follow(const Graph& graph, VertexOf<Graph> paper, Next next) {
  Papers<Graph> chain{paper};
  for (Papers<Graph> further = next(graph, paper); !further.empty(); further = next(graph, chain.back())) {
    const auto step = *std::min_element(further.begin(), further.end(), [&](auto a, auto b) { return is_later(graph, a, b); });
    if (std::find(chain.begin(), chain.end(), step) != chain.end()) break;
    chain.push_back(step);
  }
  return chain;
}

}  // namespace

template <WalkedGraph Graph>
std::vector<VertexOf<Graph>> versions_of(const Graph& graph, VertexOf<Graph> paper) {
  Papers<Graph> versions = follow(graph, paper, replaced_by<Graph>);
  std::reverse(versions.begin(), versions.end());
  for (const auto later : follow(graph, paper, replacing<Graph>))
    if (std::find(versions.begin(), versions.end(), later) == versions.end()) versions.push_back(later);
  return versions;
}

#define KAMERGRAAF_COMPILE(Graph) template std::vector<VertexOf<Graph>> versions_of(const Graph&, VertexOf<Graph>);
KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)

}  // namespace kamergraaf
