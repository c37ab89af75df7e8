// SPDX-License-Identifier: Apache-2.0
/// \file
/// Links in rows: for each vertex those that it is linked to, in ascending order.
///
///     for (const std::uint32_t citing : cited_by.of(vertex)) ...
///     const Adjacency cites = reversed(cited_by);
///
/// A value: thread-safe to read.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <span>
#include <vector>

namespace kamergraaf::detail {

/// The row of vertex v is targets[offsets[v]] up to targets[offsets[v + 1]].
struct Adjacency {
  std::vector<std::uint32_t> offsets{0};
  std::vector<std::uint32_t> targets;

  std::uint32_t size() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
  std::uint32_t degree(std::uint32_t v) const { return offsets[v + 1] - offsets[v]; }
  std::span<const std::uint32_t> of(std::uint32_t v) const { return {targets.data() + offsets[v], degree(v)}; }
  /// Ends the row that was filled.
  void end_row() { offsets.push_back(static_cast<std::uint32_t>(targets.size())); }
};

/// The same links the other way. Its rows ascend, whether or not the given ones do.
Adjacency reversed(const Adjacency& links);

/// Each vertex with those in its row of either, each once.
Adjacency united(const Adjacency& a, const Adjacency& b);

/// Row g has the vertices whose group is g.
/// \param count of the groups
Adjacency members(const std::vector<std::uint32_t>& group_of, std::uint32_t count);

using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                      boost::no_property, std::uint32_t, std::uint32_t>;

/// For the algorithms of Boost.Graph.
BoostGraph boost_graph(const Adjacency& links);

}  // namespace kamergraaf::detail
