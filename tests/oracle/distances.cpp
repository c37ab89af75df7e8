// SPDX-License-Identifier: Apache-2.0
#include "oracle/distances.hpp"

using namespace kamergraaf;

namespace oracle {
namespace {

bool shorten(std::vector<std::optional<std::size_t>>& distance, VertexDescriptor from, VertexDescriptor to) {
  if (!distance[from] || (distance[to] && *distance[to] <= *distance[from] + 1)) return false;
  distance[to] = *distance[from] + 1;
  return true;
}

}  // namespace

std::vector<std::optional<std::size_t>> distances(const CitationGraph& graph, VertexDescriptor from, Direction direction) {
  std::vector<std::optional<std::size_t>> distance(boost::num_vertices(graph));
  distance[from] = 0;
  for (bool changed = true; changed;) {
    changed = false;
    const auto edges = boost::edges(graph);
    for (auto edge = edges.first; edge != edges.second; ++edge) {
      const VertexDescriptor source = boost::source(*edge, graph);
      const VertexDescriptor target = boost::target(*edge, graph);
      if (direction != Direction::in && shorten(distance, source, target)) changed = true;
      if (direction != Direction::out && shorten(distance, target, source)) changed = true;
    }
  }
  return distance;
}

}  // namespace oracle
