// SPDX-License-Identifier: Apache-2.0
#include "writers/picture.hpp"

namespace kamergraaf::writers {
namespace {

std::optional<VertexDescriptor> home_of(const CitationGraph& graph, VertexDescriptor paper) {
  const auto edges = boost::out_edges(paper, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (graph[*edge].kind == EdgeKind::in_dossier) return boost::target(*edge, graph);
  return {};
}

bool is_told_by_another(const CitationGraph& graph, EdgeDescriptor citation) {
  const auto edges = boost::out_edges(boost::source(citation, graph), graph);
  for (auto edge = edges.first; edge != edges.second; ++edge) {
    const EdgeKind kind = graph[*edge].kind;
    const bool further = kind != EdgeKind::cites && kind != EdgeKind::in_dossier;
    if (further && boost::target(*edge, graph) == boost::target(citation, graph)) return true;
  }
  return false;
}

}  // namespace

bool is_drawn(const Picture& picture, EdgeDescriptor edge) {
  const CitationGraph& graph = *picture.graph;
  const EdgeKind kind = graph[edge].kind;
  if (kind == EdgeKind::in_dossier) return picture.home[boost::source(edge, graph)] != boost::target(edge, graph);
  return kind != EdgeKind::cites || !is_told_by_another(graph, edge);
}

Picture picture_of(const CitationGraph& graph) {
  const std::size_t size = boost::num_vertices(graph);
  Picture picture{&graph, {}, std::vector<bool>(size, true), {}};
  for (VertexDescriptor vertex = 0; vertex < size; ++vertex) {
    picture.home.push_back(home_of(graph, vertex));
    if (picture.home.back()) picture.frames[*picture.home.back()].push_back(vertex);
  }
  for (const auto& frame : picture.frames) picture.drawn[frame.first] = false;
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (is_drawn(picture, *edge)) picture.drawn[boost::target(*edge, graph)] = true;
  for (auto& frame : picture.frames)
    if (picture.drawn[frame.first]) frame.second.push_back(frame.first);
  return picture;
}

}  // namespace kamergraaf::writers
