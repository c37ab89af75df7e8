// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/traverse.hpp"

#include <tuple>

#include "traverse/graphs.hpp"
#include "traverse/walk.hpp"

namespace kamergraaf {
namespace {

template <WalkedGraph Graph>
bool is_in(const Graph& graph, VertexOf<Graph> vertex, const std::string& dossier) {
  for (auto [edge, end] = boost::out_edges(vertex, graph); edge != end; ++edge)
    if (graph[*edge].kind == EdgeKind::in_dossier && graph[boost::target(*edge, graph)].id == dossier) return true;
  return false;
}

template <WalkedGraph Graph>
bool is_wanted(const Graph& graph, VertexOf<Graph> at, const TraceOptions& options) {
  const auto& vertex = graph[at];
  if ((options.since || options.until) && !vertex.date) return false;
  if (options.since && *vertex.date < *options.since) return false;
  if (options.until && *vertex.date > *options.until) return false;
  if (options.paper != PaperKind::unknown && vertex.paper != options.paper) return false;
  if (options.vertex && vertex.kind != *options.vertex) return false;
  if (options.chamber != Chamber::none && vertex.chamber != options.chamber) return false;
  return options.dossier.empty() || is_in(graph, at, options.dossier);
}

TraceOptions along_citations(Direction direction, const LineageOptions& wanted) {
  return {direction,     any_depth,      wanted.since,   wanted.until,      wanted.paper,
          wanted.vertex, wanted.chamber, wanted.dossier, {EdgeKind::cites}, wanted.limit};
}

}  // namespace

template <WalkedGraph Graph>
Trail<Graph> trace(const Graph& graph, VertexOf<Graph> from, const TraceOptions& options) {
  detail::Walk<Graph> walk(graph, from, {options.direction, options.depth, options.along});
  Trail<Graph> trail;
  std::size_t seen = 1;
  while (!trail.cut && walk.go_on()) {
    for (; seen < walk.order().size() && !trail.cut; ++seen) {
      const auto& arrival = walk.order()[seen];
      if (!is_wanted(graph, arrival.vertex, options)) continue;
      trail.cut = options.limit != 0 && trail.steps.size() == options.limit;
      if (trail.cut) break;
      trail.steps.push_back({arrival.vertex, arrival.distance, trail.edges.size()});
      walk.add_chain(arrival, trail.edges);
    }
  }
  return trail;
}

template <WalkedGraph Graph>
Trail<Graph> ancestors(const Graph& graph, VertexOf<Graph> paper, const LineageOptions& options) {
  return trace(graph, paper, along_citations(Direction::out, options));
}

template <WalkedGraph Graph>
Trail<Graph> descendants(const Graph& graph, VertexOf<Graph> paper, const LineageOptions& options) {
  return trace(graph, paper, along_citations(Direction::in, options));
}

template <WalkedGraph Graph>
std::vector<CommonAncestor<Graph>> common_ancestors(const Graph& graph, VertexOf<Graph> first, VertexOf<Graph> second) {
  const ChainOptions options{.direction = Direction::out, .along = {EdgeKind::cites}};
  detail::Walk<Graph> from_first(graph, first, options);
  detail::Walk<Graph> from_second(graph, second, options);
  while (from_first.go_on()) {
  }
  while (from_second.go_on()) {
  }
  std::vector<CommonAncestor<Graph>> common;
  for (const auto& arrival : from_first.order())
    if (first != second && from_second.has_reached(arrival.vertex))
      common.push_back({arrival.vertex, arrival.distance, from_second.arrival_at(arrival.vertex).distance});
  const auto key = [&](const CommonAncestor<Graph>& one) {
    return std::tuple(one.from_first + one.from_second, std::max(one.from_first, one.from_second),
                      std::string_view(graph[one.vertex].id));
  };
  std::sort(common.begin(), common.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  return common;
}

template <WalkedGraph Graph>
Chain<Graph> chain_between(const Graph& graph, VertexOf<Graph> from, VertexOf<Graph> to, const ChainOptions& options) {
  detail::Walk<Graph> walk(graph, from, options);
  while (!walk.has_reached(to) && walk.go_on()) {
  }
  Chain<Graph> chain;
  if (walk.has_reached(to)) walk.add_chain(walk.arrival_at(to), chain);
  return chain;
}

#define KAMERGRAAF_COMPILE(Graph)                                                                               \
  template Trail<Graph> trace(const Graph&, VertexOf<Graph>, const TraceOptions&);                              \
  template Trail<Graph> ancestors(const Graph&, VertexOf<Graph>, const LineageOptions&);                        \
  template Trail<Graph> descendants(const Graph&, VertexOf<Graph>, const LineageOptions&);                      \
  template std::vector<CommonAncestor<Graph>> common_ancestors(const Graph&, VertexOf<Graph>, VertexOf<Graph>); \
  template Chain<Graph> chain_between(const Graph&, VertexOf<Graph>, VertexOf<Graph>, const ChainOptions&);
KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)

}  // namespace kamergraaf
