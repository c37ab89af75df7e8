// SPDX-License-Identifier: Apache-2.0
#include "writers/order.hpp"

#include <unordered_set>

namespace kamergraaf::writers {
namespace {

std::string not_in(const std::unordered_set<std::string>& taken, std::string id) {
  const std::string own = id;
  for (std::size_t i = 2; taken.contains(id); ++i) id = own + '#' + std::to_string(i);
  return id;
}

}  // namespace

Ordered in_order(const CitationGraph& graph, std::string (*held)(std::string_view)) {
  Ordered ordered;
  ordered.vertices = vertices_in_order(graph);
  ordered.edges = edges_in_order(graph);
  ordered.ids.resize(ordered.vertices.size());
  std::unordered_set<std::string> taken;
  for (const bool as_it_is : {true, false})
    for (const VertexDescriptor vertex : ordered.vertices) {
      std::string id = held(graph[vertex].id);
      if ((id == graph[vertex].id) == as_it_is) taken.insert(ordered.ids[vertex] = not_in(taken, std::move(id)));
    }
  return ordered;
}

std::string id_of(const Ordered& ordered, const CitationGraph& graph, EdgeDescriptor edge) {
  return ordered.ids[boost::source(edge, graph)] + ' ' + std::string(name_of(graph[edge].kind)) + ' ' +
         ordered.ids[boost::target(edge, graph)];
}

}  // namespace kamergraaf::writers
