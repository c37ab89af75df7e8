// SPDX-License-Identifier: Apache-2.0
#include "writers/order.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace kamergraaf::writers {
namespace {

std::vector<VertexDescriptor> vertices_by_id(const CitationGraph& graph) {
  const auto all = boost::vertices(graph);
  std::vector<VertexDescriptor> vertices(all.first, all.second);
  std::stable_sort(vertices.begin(), vertices.end(),
                   [&](VertexDescriptor a, VertexDescriptor b) { return graph[a].id < graph[b].id; });
  return vertices;
}

std::vector<EdgeDescriptor> edges_by_ends(const CitationGraph& graph, const std::vector<VertexDescriptor>& vertices) {
  std::vector<std::size_t> place(vertices.size());
  for (std::size_t i = 0; i < vertices.size(); ++i) place[vertices[i]] = i;
  const auto ends = [&](const EdgeDescriptor& edge) {
    return std::tuple(place[boost::source(edge, graph)], place[boost::target(edge, graph)], graph[edge].kind);
  };
  const auto all = boost::edges(graph);
  std::vector<EdgeDescriptor> edges(all.first, all.second);
  std::stable_sort(edges.begin(), edges.end(),
                   [&](const EdgeDescriptor& a, const EdgeDescriptor& b) { return ends(a) < ends(b); });
  return edges;
}

std::string not_in(const std::unordered_set<std::string>& taken, std::string id) {
  const std::string own = id;
  for (std::size_t i = 2; taken.count(id) != 0; ++i) id = own + '#' + std::to_string(i);
  return id;
}

}  // namespace

Ordered in_order(const CitationGraph& graph, std::string (*held)(std::string_view)) {
  Ordered ordered;
  ordered.vertices = vertices_by_id(graph);
  ordered.edges = edges_by_ends(graph, ordered.vertices);
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
