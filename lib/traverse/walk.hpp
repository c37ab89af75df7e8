// SPDX-License-Identifier: Apache-2.0
/// \file
/// A walk level by level from a vertex: what was reached, from where and how far.
///
///     Walk<CitationGraph> walk(graph, from, options);
///     while (walk.go_on()) …      // a level further
///     walk.add_chain(walk.order().back(), edges);
///
/// It takes 4 bytes for each vertex of the graph, and 40 for each that it reaches; 24 in a compact graph. For one thread.
#pragma once

#include <algorithm>
#include <boost/dynamic_bitset.hpp>
#include <type_traits>
#include <utility>
#include <vector>

#include "kamergraaf/traverse.hpp"

namespace kamergraaf::detail {

/// How far the descriptors of its vertices go.
template <WalkedGraph Graph>
std::size_t room_of(const Graph& graph) {
  return boost::num_vertices(graph);
}
template <WholeGraph Graph>
std::size_t room_of(const AsOf<Graph>& view) {
  return boost::num_vertices(view.m_g);
}

/// Whether its vertices stand in the order of their ids.
template <WalkedGraph Graph>
inline constexpr bool is_in_order = std::is_same_v<Graph, CompactGraph> || std::is_same_v<Graph, AsOf<CompactGraph>>;

/// Whether the id of one stands before that of the other.
template <WalkedGraph Graph>
bool is_before(const Graph& graph, VertexOf<Graph> a, VertexOf<Graph> b) {
  if constexpr (is_in_order<Graph>)
    return a < b;
  else
    return graph[a].id < graph[b].id;
}

/// Whether an edge may be followed. Where all may be, the edge is not looked at: its kind lies far from its ends.
template <WalkedGraph Graph>
bool leads_along(const ChainOptions& options, const Graph& graph, EdgeOf<Graph> edge) {
  const auto& along = options.along;
  return along.empty() || std::find(along.begin(), along.end(), graph[edge].kind) != along.end();
}

/// Calls `take(edge, vertex)` for each edge that may be followed and the vertex that it leads to.
template <typename Graph, typename Take>
void for_each_next(const Graph& graph, VertexOf<Graph> from, const ChainOptions& options, Direction direction, Take take) {
  if (direction != Direction::in)
    for (auto [edge, end] = boost::out_edges(from, graph); edge != end; ++edge)
      if (leads_along(options, graph, *edge)) take(*edge, boost::target(*edge, graph));
  if (direction != Direction::out)
    for (auto [edge, end] = boost::in_edges(from, graph); edge != end; ++edge)
      if (leads_along(options, graph, *edge)) take(*edge, boost::source(*edge, graph));
}

template <WalkedGraph Graph>
struct Arrival {
  VertexOf<Graph> vertex;
  EdgeOf<Graph> by = {};
  std::uint32_t from = 0;  ///< its place in the order
  std::uint32_t distance = 0;
  std::uint32_t dossiers = 0;  ///< how many the chain goes through
};

template <WalkedGraph Graph>
class Walk {
 public:
  Walk(const Graph& graph, VertexOf<Graph> from, ChainOptions options)
      : graph_(graph), options_(std::move(options)), places_(room_of(graph), 0), order_{{from}} {
    places_[from] = 1;
  }

  /// Reaches the next level. \return whether there is one, within the depth
  bool go_on() {
    const std::size_t last = order_.size();
    if (level_ == last || distance_ == options_.depth) return false;
    ++distance_;
    for (; level_ < last; ++level_) {
      const auto from = static_cast<std::uint32_t>(level_);
      const auto distance = static_cast<std::uint32_t>(distance_);
      const VertexOf<Graph> at = order_[from].vertex;
      const std::uint32_t dossiers = order_[from].dossiers + (graph_[at].kind == VertexKind::dossier ? 1U : 0U);
      for_each_next(graph_, at, options_, options_.direction, [&](EdgeOf<Graph> edge, VertexOf<Graph> vertex) {
        arrive({vertex, edge, from, distance, dossiers}, last);
      });
    }
    sort_from(last);
    return order_.size() > last;
  }

  const std::vector<Arrival<Graph>>& order() const { return order_; }
  bool has_reached(VertexOf<Graph> vertex) const { return places_[vertex] != 0; }
  const Arrival<Graph>& arrival_at(VertexOf<Graph> vertex) const { return order_[places_[vertex] - 1]; }

  /// Puts the edges of the chain behind those that are there.
  void add_chain(const Arrival<Graph>& to, Chain<Graph>& edges) const {
    edges.resize(edges.size() + to.distance);
    const Arrival<Graph>* at = &to;
    for (auto edge = edges.rbegin(); edge != edges.rbegin() + to.distance; ++edge, at = &order_[at->from]) *edge = at->by;
  }

 private:
  void arrive(const Arrival<Graph>& arrival, std::size_t last) {
    if (std::uint32_t& place = places_[arrival.vertex]; place == 0) {
      order_.push_back(arrival);
      place = static_cast<std::uint32_t>(order_.size());
    } else if (place > last && is_better(arrival, order_[place - 1])) {
      order_[place - 1] = arrival;
    }
  }

  bool is_better(const Arrival<Graph>& a, const Arrival<Graph>& b) const {
    if (a.dossiers != b.dossiers) return a.dossiers < b.dossiers;
    return a.from != b.from ? a.from < b.from : graph_[a.by].kind < graph_[b.by].kind;
  }

  void sort_from(std::size_t first) {
    if (is_in_order<Graph> && order_.size() - first > places_.size() / 64)
      put_in_order(first);
    else
      std::sort(order_.begin() + static_cast<std::ptrdiff_t>(first), order_.end(),
                [&](const Arrival<Graph>& a, const Arrival<Graph>& b) { return is_before(graph_, a.vertex, b.vertex); });
    for (std::size_t place = first; place < order_.size(); ++place)
      places_[order_[place].vertex] = static_cast<std::uint32_t>(place + 1);
  }

  /// The same as sorting by number, where a level has a good part of all vertices.
  void put_in_order(std::size_t first) {
    boost::dynamic_bitset<> level(places_.size());
    for (std::size_t place = first; place < order_.size(); ++place) level.set(order_[place].vertex);
    std::vector<Arrival<Graph>> sorted;
    sorted.reserve(order_.size() - first);
    for (auto vertex = level.find_first(); vertex != boost::dynamic_bitset<>::npos; vertex = level.find_next(vertex))
      sorted.push_back(order_[places_[vertex] - 1]);
    std::copy(sorted.begin(), sorted.end(), order_.begin() + static_cast<std::ptrdiff_t>(first));
  }

  const Graph& graph_;
  ChainOptions options_;
  std::vector<std::uint32_t> places_;  ///< of each vertex, its place in the order and one; 0 for not reached
  std::vector<Arrival<Graph>> order_;
  std::size_t level_ = 0;
  std::size_t distance_ = 0;
};

}  // namespace kamergraaf::detail
