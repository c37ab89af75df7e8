// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/measure.hpp"

#include <algorithm>

#include "kamergraaf/compact.hpp"
#include "measures/measures.hpp"

namespace kamergraaf {
namespace {

std::uint32_t number_of(const detail::Links& links, VertexDescriptor vertex) {
  const auto found = std::find(links.vertices.begin(), links.vertices.end(), vertex);
  return static_cast<std::uint32_t>(found - links.vertices.begin());
}

std::vector<double> by_vertex(const detail::Links& links, const std::vector<double>& scores) {
  return detail::by_vertex(links, scores, 0.0);
}

}  // namespace

template <WholeGraph Graph>
std::vector<VertexDescriptor> ranked(const Graph& graph, const std::vector<double>& scores, std::size_t top) {
  const auto vertices = detail::network_of(graph, detail::citations_of(graph));
  std::vector<double> own;
  for (const VertexDescriptor vertex : vertices) own.push_back(scores[vertex]);
  std::vector<VertexDescriptor> best;
  for (const std::uint32_t number : detail::best_of(own, top)) best.push_back(vertices[number]);
  return best;
}

template <WholeGraph Graph>
std::vector<double> in_degrees(const Graph& graph) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::in_degrees(links));
}

template <WholeGraph Graph>
std::vector<double> out_degrees(const Graph& graph) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::out_degrees(links));
}

template <WholeGraph Graph>
std::vector<double> citations_for_age(const Graph& graph) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::citations_for_age(links));
}

template <WholeGraph Graph>
std::vector<double> page_rank(const Graph& graph, const PageRankOptions& options) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::page_rank(links, options));
}

template <WholeGraph Graph>
Hits hits(const Graph& graph, const HitsOptions& options) {
  const auto links = detail::links_of(graph);
  const Hits found = detail::hits(links, options);
  return {by_vertex(links, found.hubs), by_vertex(links, found.authorities), found.settled};
}

template <WholeGraph Graph>
std::vector<double> betweenness(const Graph& graph) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::betweenness(links));
}

template <WholeGraph Graph>
Groups weak_components(const Graph& graph) {
  return detail::weak_components(detail::links_of(graph));
}

template <WholeGraph Graph>
Groups strong_components(const Graph& graph) {
  return detail::strong_components(detail::links_of(graph));
}

template <WholeGraph Graph>
std::vector<double> core_numbers(const Graph& graph) {
  const auto links = detail::links_of(graph);
  return by_vertex(links, detail::core_numbers(links));
}

template <WholeGraph Graph>
std::vector<Coupling> coupled_with(const Graph& graph, VertexDescriptor paper, std::size_t top) {
  const auto links = detail::links_of(graph);
  return detail::coupled_with(links, detail::reversed(links.cited_by), number_of(links, paper), top);
}

template <WholeGraph Graph>
std::vector<Coupling> coupled_pairs(const Graph& graph, std::size_t top) {
  const auto links = detail::links_of(graph);
  return detail::coupled_pairs(links, detail::reversed(links.cited_by), top);
}

template <WholeGraph Graph>
std::vector<Coupling> co_cited_with(const Graph& graph, VertexDescriptor paper, std::size_t top) {
  const auto links = detail::links_of(graph);
  return detail::coupled_with(links, links.cited_by, number_of(links, paper), top);
}

template <WholeGraph Graph>
std::vector<Coupling> co_cited_pairs(const Graph& graph, std::size_t top) {
  const auto links = detail::links_of(graph);
  return detail::coupled_pairs(links, links.cited_by, top);
}

template <WholeGraph Graph>
std::vector<Stage> main_path(const Graph& graph) {
  return detail::main_path(detail::links_of(graph));
}

template <WholeGraph Graph>
std::vector<std::pair<VertexDescriptor, VertexDescriptor>> transitive_reduction(const Graph& graph) {
  return detail::transitive_reduction(detail::links_of(graph));
}

template <WholeGraph Graph>
Communities communities(const Graph& graph) {
  return detail::communities(detail::links_of(graph));
}

template <WholeGraph Graph>
Measured measure(const Graph& graph, std::string_view name, std::size_t top, std::optional<VertexDescriptor> of) {
  measure_named(name);
  const auto links = detail::links_of(graph);
  return detail::measure(links, name, {top, of ? std::optional(number_of(links, *of)) : std::nullopt});
}

#define KAMERGRAAF_COMPILE(Graph)                                                                         \
  template std::vector<VertexDescriptor> ranked(const Graph&, const std::vector<double>&, std::size_t);   \
  template std::vector<double> in_degrees(const Graph&);                                                  \
  template std::vector<double> out_degrees(const Graph&);                                                 \
  template std::vector<double> citations_for_age(const Graph&);                                           \
  template std::vector<double> page_rank(const Graph&, const PageRankOptions&);                           \
  template Hits hits(const Graph&, const HitsOptions&);                                                   \
  template std::vector<double> betweenness(const Graph&);                                                 \
  template Groups weak_components(const Graph&);                                                          \
  template Groups strong_components(const Graph&);                                                        \
  template std::vector<double> core_numbers(const Graph&);                                                \
  template std::vector<Coupling> coupled_with(const Graph&, VertexDescriptor, std::size_t);               \
  template std::vector<Coupling> coupled_pairs(const Graph&, std::size_t);                                \
  template std::vector<Coupling> co_cited_with(const Graph&, VertexDescriptor, std::size_t);              \
  template std::vector<Coupling> co_cited_pairs(const Graph&, std::size_t);                               \
  template std::vector<Stage> main_path(const Graph&);                                                    \
  template std::vector<std::pair<VertexDescriptor, VertexDescriptor>> transitive_reduction(const Graph&); \
  template Communities communities(const Graph&);                                                         \
  template Measured measure(const Graph&, std::string_view, std::size_t, std::optional<VertexDescriptor>);

KAMERGRAAF_COMPILE(CitationGraph)
KAMERGRAAF_COMPILE(CompactGraph)

}  // namespace kamergraaf
