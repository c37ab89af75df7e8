// SPDX-License-Identifier: Apache-2.0
/// \file
/// A graph that is put together from its stored vertices and edges. For one thread.
///
///     CitationGraph graph;
///     Assembly assembly(graph);
///     assembly.add("n0", letter, "node 1");
///     assembly.add("n1", motion, "node 2");
///     assembly.add("n0", "n1", edge, "edge 1");
#pragma once

#include <set>
#include <tuple>
#include <unordered_map>

#include "stored/records.hpp"

namespace kamergraaf::stored {

class Assembly {
 public:
  /// \param graph an empty one, which must outlive it
  explicit Assembly(CitationGraph& graph) : graph_(graph) {}

  /// Throws Fault where that name or id was there before.
  /// \param name what the edges of the file call it
  void add(const std::string& name, Vertex vertex, const std::string& place);
  /// Throws Fault where an end is no vertex, or the two have an edge of that kind.
  void add(const std::string& source, const std::string& target, Edge edge, const std::string& place);

 private:
  VertexDescriptor named(const std::string& name, const std::string& place) const;

  CitationGraph& graph_;
  std::unordered_map<std::string, VertexDescriptor> vertices_;
  std::set<std::tuple<VertexDescriptor, VertexDescriptor, EdgeKind>> edges_;
};

}  // namespace kamergraaf::stored
