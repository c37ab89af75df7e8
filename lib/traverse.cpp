// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/traverse.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace kamergraaf {
namespace {

constexpr std::size_t not_reached = std::numeric_limits<std::size_t>::max();

struct Arrival {
  VertexDescriptor vertex;
  EdgeDescriptor by;
};

struct Walk {
  std::vector<std::size_t> distance;
  std::vector<VertexDescriptor> parent;
  std::vector<EdgeDescriptor> edge;
  std::vector<VertexDescriptor> order;
};

std::vector<Arrival> next_to(const CitationGraph& graph, VertexDescriptor vertex, Direction direction) {
  std::vector<Arrival> arrivals;
  const auto outward = boost::out_edges(vertex, graph);
  const auto inward = boost::in_edges(vertex, graph);
  if (direction != Direction::in)
    for (auto edge = outward.first; edge != outward.second; ++edge) arrivals.push_back({boost::target(*edge, graph), *edge});
  if (direction != Direction::out)
    for (auto edge = inward.first; edge != inward.second; ++edge) arrivals.push_back({boost::source(*edge, graph), *edge});
  std::stable_sort(arrivals.begin(), arrivals.end(),
                   [&](const Arrival& a, const Arrival& b) { return graph[a.by].kind < graph[b.by].kind; });
  return arrivals;
}

void walk_level(const CitationGraph& graph, Walk& walk, std::size_t first, std::size_t depth, Direction direction) {
  const std::size_t last = walk.order.size();
  for (std::size_t at = first; at < last; ++at) {
    const VertexDescriptor from = walk.order[at];
    for (const Arrival& arrival : next_to(graph, from, direction)) {
      if (walk.distance[arrival.vertex] != not_reached) continue;
      walk.distance[arrival.vertex] = depth;
      walk.parent[arrival.vertex] = from;
      walk.edge[arrival.vertex] = arrival.by;
      walk.order.push_back(arrival.vertex);
    }
  }
  std::sort(walk.order.begin() + static_cast<std::ptrdiff_t>(last), walk.order.end(),
            [&](VertexDescriptor a, VertexDescriptor b) { return graph[a].id < graph[b].id; });
}

Walk walk_from(const CitationGraph& graph, VertexDescriptor from, const TraceOptions& options) {
  const std::size_t size = boost::num_vertices(graph);
  Walk walk{std::vector(size, not_reached), std::vector(size, from), std::vector<EdgeDescriptor>(size), {from}};
  walk.distance[from] = 0;
  std::size_t first = 0;
  for (std::size_t depth = 1; depth <= options.depth && first < walk.order.size(); ++depth)
    walk_level(graph, walk, std::exchange(first, walk.order.size()), depth, options.direction);
  return walk;
}

std::vector<EdgeDescriptor> chain_to(const Walk& walk, VertexDescriptor to) {
  std::vector<EdgeDescriptor> chain(walk.distance[to]);
  for (auto edge = chain.rbegin(); edge != chain.rend(); ++edge, to = walk.parent[to]) *edge = walk.edge[to];
  return chain;
}

bool is_wanted(const Vertex& vertex, const TraceOptions& options) {
  if ((options.since || options.until) && !vertex.date) return false;
  if (options.since && *vertex.date < *options.since) return false;
  if (options.until && *vertex.date > *options.until) return false;
  if (options.paper != PaperKind::unknown && vertex.paper != options.paper) return false;
  return !options.vertex || vertex.kind == *options.vertex;
}

}  // namespace

std::vector<Step> trace(const CitationGraph& graph, VertexDescriptor from, const TraceOptions& options) {
  const Walk walk = walk_from(graph, from, options);
  std::vector<Step> steps;
  for (const VertexDescriptor vertex : walk.order)
    if (vertex != from && is_wanted(graph[vertex], options))
      steps.push_back({vertex, walk.distance[vertex], chain_to(walk, vertex)});
  return steps;
}

std::vector<EdgeDescriptor> chain_between(const CitationGraph& graph, VertexDescriptor from, VertexDescriptor to,
                                          const TraceOptions& options) {
  const Walk walk = walk_from(graph, from, options);
  if (walk.distance[to] == not_reached) return {};
  return chain_to(walk, to);
}

}  // namespace kamergraaf
