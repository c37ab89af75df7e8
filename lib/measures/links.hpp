// SPDX-License-Identifier: Apache-2.0
/// \file
/// The citation network of a graph, in numbers: its vertices by identifier, and who is cited by whom.
///
///     const Links links = links_of(graph);
///     for (const std::uint32_t citing : links.cited_by.of(0)) graph[links.vertices[citing]].id;
///
/// A value: thread-safe to read. Since the numbers go by identifier, what is computed of them does not depend on the order in
/// which the graph was built.
#pragma once

#include <boost/sort/spreadsort/string_sort.hpp>

#include "kamergraaf/measure.hpp"
#include "measures/adjacency.hpp"

namespace kamergraaf::detail {

/// The network. A number of a vertex, below, is its place in `vertices`.
struct Links {
  std::size_t graph_size = 0;              ///< how many vertices the graph has
  std::vector<VertexDescriptor> vertices;  ///< those in the network, by identifier
  std::vector<std::uint64_t> cohorts;      ///< equal for the same year and kind; 0 without a date
  Adjacency cited_by;                      ///< by number
};

/// Throws Error where so many cannot be numbered.
void require_numbers_for(std::size_t size);

/// \param citations from each vertex of the graph to what it cites, by descriptor, as often as the graph has it
/// \param vertices  of the network, in order
Adjacency cited_by_in(const Adjacency& citations, const std::vector<VertexDescriptor>& vertices);

/// \param citations likewise
/// \param is_paper  whether each vertex is one
std::vector<VertexDescriptor> network_of(const Adjacency& citations, std::vector<bool> is_paper);

/// From numbers to vertices: a value for each vertex of the graph, `outside` where it is not in the network.
template <typename Value, typename Of>
std::vector<Value> by_vertex(const Links& links, const std::vector<Of>& values, Value outside) {
  std::vector<Value> all(links.graph_size, outside);
  for (std::size_t i = 0; i < values.size(); ++i) all[links.vertices[i]] = static_cast<Value>(values[i]);
  return all;
}

template <WholeGraph Graph>
const auto& vertex_at(const Graph& graph, VertexDescriptor v) {
  return graph[static_cast<typename boost::graph_traits<Graph>::vertex_descriptor>(v)];
}

template <WholeGraph Graph>
Adjacency citations_of(const Graph& graph) {
  Adjacency citations;
  require_numbers_for(boost::num_vertices(graph));
  citations.offsets.reserve(boost::num_vertices(graph) + 1);
  citations.targets.reserve(boost::num_edges(graph));
  const auto vertices = boost::vertices(graph);
  for (auto vertex = vertices.first; vertex != vertices.second; ++vertex) {
    const auto edges = boost::out_edges(*vertex, graph);
    for (auto edge = edges.first; edge != edges.second; ++edge)
      if (graph[*edge].kind == EdgeKind::cites)
        citations.targets.push_back(static_cast<std::uint32_t>(boost::target(*edge, graph)));
    require_numbers_for(citations.targets.size());
    citations.end_row();
  }
  return citations;
}

template <WholeGraph Graph>
void sort_by_id(const Graph& graph, std::vector<VertexDescriptor>& vertices) {
  const auto before = [&](VertexDescriptor a, VertexDescriptor b) { return vertex_at(graph, a).id < vertex_at(graph, b).id; };
  if (std::is_sorted(vertices.begin(), vertices.end(), before)) return;
  const auto byte = [&](VertexDescriptor v, std::size_t at) { return static_cast<unsigned char>(vertex_at(graph, v).id[at]); };
  const auto size = [&](VertexDescriptor v) { return vertex_at(graph, v).id.size(); };
  boost::sort::spreadsort::string_sort(vertices.begin(), vertices.end(), byte, size, before);
}

template <WholeGraph Graph>
std::vector<VertexDescriptor> network_of(const Graph& graph, const Adjacency& citations) {
  std::vector<bool> is_paper(boost::num_vertices(graph));
  for (VertexDescriptor v = 0; v < is_paper.size(); ++v) is_paper[v] = vertex_at(graph, v).kind == VertexKind::paper;
  auto vertices = network_of(citations, std::move(is_paper));
  sort_by_id(graph, vertices);
  return vertices;
}

template <WholeGraph Graph>
std::uint64_t cohort_of(const Graph& graph, VertexDescriptor v) {
  const auto& vertex = vertex_at(graph, v);
  if (!vertex.date) return 0;
  const auto year = static_cast<std::uint64_t>(static_cast<int>(vertex.date->year()) + 32768);
  return year << 16 | static_cast<std::uint64_t>(vertex.kind) << 8 | static_cast<std::uint64_t>(vertex.paper);
}

/// The network of a graph.
template <WholeGraph Graph>
Links links_of(const Graph& graph) {
  const Adjacency citations = citations_of(graph);
  Links links{boost::num_vertices(graph), network_of(graph, citations), {}, {}};
  links.cohorts.reserve(links.vertices.size());
  for (const VertexDescriptor v : links.vertices) links.cohorts.push_back(cohort_of(graph, v));
  links.cited_by = cited_by_in(citations, links.vertices);
  return links;
}

}  // namespace kamergraaf::detail
