// SPDX-License-Identifier: Apache-2.0
#include "edges.hpp"

#include <algorithm>

namespace edges {

using namespace kamergraaf;

const Edge* find(const CitationGraph& graph, std::string_view from, std::string_view to, EdgeKind kind) {
  const auto edges = boost::edges(graph);
  for (auto at = edges.first; at != edges.second; ++at)
    if (graph[boost::source(*at, graph)].id == from && graph[boost::target(*at, graph)].id == to && graph[*at].kind == kind)
      return &graph[*at];
  return nullptr;
}

std::vector<Told> all_of(const CitationGraph& graph) {
  std::vector<Told> all;
  const auto edges = boost::edges(graph);
  for (auto at = edges.first; at != edges.second; ++at)
    all.emplace_back(graph[boost::source(*at, graph)].id, graph[boost::target(*at, graph)].id, graph[*at].kind,
                     graph[*at].mentions);
  std::sort(all.begin(), all.end(), [](const Told& a, const Told& b) {
    return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) < std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
  });
  return all;
}

}  // namespace edges
