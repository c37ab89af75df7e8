// SPDX-License-Identifier: Apache-2.0
#include "stored/assembly.hpp"

namespace kamergraaf::stored {

void Assembly::add(const std::string& name, Vertex vertex, const std::string& place) {
  const VertexDescriptor next = boost::num_vertices(graph_);
  const bool is_new = vertices_.emplace(name, next).second && graph_[boost::graph_bundle].of.emplace(vertex.id, next).second;
  if (!is_new) throw Fault(place + ": a second vertex " + vertex.id);
  graph_[boost::add_vertex(graph_)] = std::move(vertex);
}

void Assembly::add(const std::string& source, const std::string& target, Edge edge, const std::string& place) {
  const VertexDescriptor from = named(source, place);
  const VertexDescriptor to = named(target, place);
  if (!edges_.emplace(from, to, edge.kind).second)
    throw Fault(place + ": a second edge " + source + ' ' + std::string(name_of(edge.kind)) + ' ' + target);
  graph_[boost::add_edge(from, to, graph_).first] = std::move(edge);
}

VertexDescriptor Assembly::named(const std::string& name, const std::string& place) const {
  const auto found = vertices_.find(name);
  if (found == vertices_.end()) throw Fault(place + ": an end that is no vertex: " + name);
  return found->second;
}

}  // namespace kamergraaf::stored
