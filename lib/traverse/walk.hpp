// SPDX-License-Identifier: Apache-2.0
/// \file
/// A walk level by level from a vertex: what was reached, from where and how far.
///
///     Walk<CitationGraph> walk(graph, from, options);
///     while (walk.go_on()) …      // a level further
///     walk.chain_to(walk.reached().back());
///
/// It takes 4 bytes for each vertex of the graph, and for each that it reaches 40 more. For one thread.
#pragma once

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <vector>

#include "kamergraaf/traverse.hpp"

namespace kamergraaf::detail {

/// How far the descriptors of its vertices go.
template <typename Graph>
std::size_t room_of(const Graph& graph) {
  return boost::num_vertices(graph);
}
template <typename Graph>
std::size_t room_of(const AsOf<Graph>& view) {
  return boost::num_vertices(view.m_g);
}

/// Whether the id of one stands before that of the other.
template <typename Graph>
bool is_before(const Graph& graph, VertexOf<Graph> a, VertexOf<Graph> b) {
  if constexpr (std::is_same_v<Graph, CompactGraph> || std::is_same_v<Graph, AsOf<CompactGraph>>)
    return a < b;
  else
    return graph[a].id < graph[b].id;
}

inline bool leads_along(const TraceOptions& options, EdgeKind kind) {
  return options.along.empty() || std::find(options.along.begin(), options.along.end(), kind) != options.along.end();
}

/// Calls `take(edge, vertex)` for each edge that may be followed and the vertex that it leads to.
template <typename Graph, typename Take>
void for_each_next(const Graph& graph, VertexOf<Graph> from, const TraceOptions& options, Direction direction, Take take) {
  if (direction != Direction::in)
    for (auto [edge, end] = boost::out_edges(from, graph); edge != end; ++edge)
      if (leads_along(options, graph[*edge].kind)) take(*edge, boost::target(*edge, graph));
  if (direction != Direction::out)
    for (auto [edge, end] = boost::in_edges(from, graph); edge != end; ++edge)
      if (leads_along(options, graph[*edge].kind)) take(*edge, boost::source(*edge, graph));
}

template <typename Graph>
struct Arrival {
  VertexOf<Graph> vertex;
  EdgeOf<Graph> by = {};
  std::uint32_t from = 0;  ///< its place in the order
  std::uint32_t distance = 0;
  std::uint32_t dossiers = 0;  ///< how many edges of the chain lead to a dossier or from one
};

template <typename Graph>
class Walk {
 public:
  Walk(const Graph& graph, VertexOf<Graph> from, const TraceOptions& options)
      : graph_(graph), options_(options), places_(room_of(graph), 0), order_{{from}} {
    places_[from] = 1;
  }

  /// Reaches the next level. \return whether there is one, within the depth
  bool go_on() {
    const std::size_t last = order_.size();
    if (level_ == last || distance_ == options_.depth) return false;
    ++distance_;
    for (; level_ < last; ++level_)
      for_each_next(graph_, order_[level_].vertex, options_, options_.direction,
                    [&](EdgeOf<Graph> edge, VertexOf<Graph> vertex) { arrive(vertex, edge, last); });
    sort_from(last);
    return order_.size() > last;
  }

  const std::vector<Arrival<Graph>>& order() const { return order_; }
  bool has_reached(VertexOf<Graph> vertex) const { return places_[vertex] != 0; }
  const Arrival<Graph>& arrival_at(VertexOf<Graph> vertex) const { return order_[places_[vertex] - 1]; }

  Chain<Graph> chain_to(const Arrival<Graph>& to) const {
    Chain<Graph> chain(to.distance);
    const Arrival<Graph>* at = &to;
    for (auto edge = chain.rbegin(); edge != chain.rend(); ++edge, at = &order_[at->from]) *edge = at->by;
    return chain;
  }

 private:
  void arrive(VertexOf<Graph> vertex, EdgeOf<Graph> edge, std::size_t last) {
    const Arrival<Graph>& from = order_[level_];
    const std::uint32_t dossiers = from.dossiers + (graph_[edge].kind == EdgeKind::in_dossier ? 1U : 0U);
    const Arrival<Graph> arrival{vertex, edge, static_cast<std::uint32_t>(level_), static_cast<std::uint32_t>(distance_),
                                 dossiers};
    if (std::uint32_t& place = places_[vertex]; place == 0) {
      order_.push_back(arrival);
      place = static_cast<std::uint32_t>(order_.size());
    } else if (place > last && is_better(arrival, order_[place - 1])) {
      order_[place - 1] = arrival;
    }
  }

  bool is_better(const Arrival<Graph>& a, const Arrival<Graph>& b) const {
    return std::tuple(a.dossiers, a.from, graph_[a.by].kind) < std::tuple(b.dossiers, b.from, graph_[b.by].kind);
  }

  void sort_from(std::size_t first) {
    std::sort(order_.begin() + static_cast<std::ptrdiff_t>(first), order_.end(),
              [&](const Arrival<Graph>& a, const Arrival<Graph>& b) { return is_before(graph_, a.vertex, b.vertex); });
    for (std::size_t place = first; place < order_.size(); ++place)
      places_[order_[place].vertex] = static_cast<std::uint32_t>(place + 1);
  }

  const Graph& graph_;
  const TraceOptions& options_;
  std::vector<std::uint32_t> places_;  ///< of each vertex, its place in the order and one; 0 for not reached
  std::vector<Arrival<Graph>> order_;
  std::size_t level_ = 0;
  std::size_t distance_ = 0;
};

}  // namespace kamergraaf::detail
