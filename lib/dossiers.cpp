// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/dossiers.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "traverse/graphs.hpp"
#include "traverse/walk.hpp"

namespace kamergraaf {
namespace {

constexpr std::uint32_t nowhere = 0;

bool is_of(std::string_view paper, std::string_view dossier) {
  return (std::string(paper) + '-').find('-' + std::string(dossier) + '-') != std::string::npos;
}

/// The dossier of its identifier before others, the longer before the shorter, then the first by id.
template <WalkedGraph Graph>
std::optional<VertexOf<Graph>> home_of(const Graph& graph, VertexOf<Graph> vertex) {
  if (graph[vertex].kind == VertexKind::dossier) return vertex;
  const auto rank = [&](VertexOf<Graph> dossier) {
    const std::string_view id = graph[dossier].id;
    return is_of(graph[vertex].id, id) ? std::tuple(0, ~id.size(), id) : std::tuple(1, std::size_t{0}, id);
  };
  std::optional<VertexOf<Graph>> home;
  for (auto [edge, end] = boost::out_edges(vertex, graph); edge != end; ++edge) {
    const auto dossier = boost::target(*edge, graph);
    if (graph[*edge].kind == EdgeKind::in_dossier && (!home || rank(dossier) < rank(*home))) home = dossier;
  }
  return home;
}

template <WalkedGraph Graph>
std::vector<VertexOf<Graph>> dossiers_in_order(const Graph& graph) {
  std::vector<VertexOf<Graph>> dossiers;
  for (auto [vertex, end] = boost::vertices(graph); vertex != end; ++vertex)
    if (graph[*vertex].kind == VertexKind::dossier) dossiers.push_back(*vertex);
  std::sort(dossiers.begin(), dossiers.end(), [&](auto a, auto b) { return graph[a].id < graph[b].id; });
  return dossiers;
}

/// Of each vertex, the place of its folder and one.
template <WalkedGraph Graph>
std::vector<std::uint32_t> folders_of(const Graph& graph, DossierGraph& folded) {
  std::vector<std::uint32_t> folders(detail::room_of(graph), nowhere);
  for (const auto dossier : dossiers_in_order(graph)) {
    const auto& vertex = graph[dossier];
    boost::add_vertex(DossierFolder{std::string(vertex.id), std::string(vertex.title), 0, 0}, folded);
    folders[dossier] = static_cast<std::uint32_t>(boost::num_vertices(folded));
  }
  for (auto [vertex, end] = boost::vertices(graph); vertex != end; ++vertex) {
    const auto home = home_of(graph, *vertex);
    if (!home || *home == *vertex) continue;
    folders[*vertex] = folders[*home];
    DossierFolder& folder = folded[folders[*home] - 1];
    folder.papers += graph[*vertex].kind == VertexKind::paper ? 1 : 0;
    folder.read += graph[*vertex].kind == VertexKind::paper && graph[*vertex].known ? 1 : 0;
  }
  return folders;
}

}  // namespace

template <WalkedGraph Graph>
DossierGraph fold(const Graph& graph) {
  DossierGraph folded;
  const std::vector<std::uint32_t> folders = folders_of(graph, folded);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> flows;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    const std::uint32_t from = folders[boost::source(*edge, graph)];
    const std::uint32_t to = folders[boost::target(*edge, graph)];
    if (graph[*edge].kind == EdgeKind::cites && from != nowhere && to != nowhere) ++flows[{from, to}];
  }
  for (const auto& flow : flows) boost::add_edge(flow.first.first - 1, flow.first.second - 1, DossierFlow{flow.second}, folded);
  return folded;
}

#define KAMERGRAAF_COMPILE(Graph) template DossierGraph fold(const Graph&);
KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)

}  // namespace kamergraaf
