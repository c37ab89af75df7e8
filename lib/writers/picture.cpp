// SPDX-License-Identifier: Apache-2.0
#include "writers/picture.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "detail/printable.hpp"
#include "writers/order.hpp"

namespace kamergraaf::writers {
namespace {

using Homes = std::vector<std::optional<VertexDescriptor>>;
using Drawn = std::vector<bool>;

std::optional<VertexDescriptor> home_of(const CitationGraph& graph, VertexDescriptor paper) {
  const std::string own = to_string(dossier_of(graph[paper].identifier));
  const auto rank = [&](VertexDescriptor dossier) { return std::pair(graph[dossier].id != own, graph[dossier].id); };
  std::optional<VertexDescriptor> home;
  const auto edges = boost::out_edges(paper, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (const auto target = boost::target(*edge, graph); graph[*edge].kind == EdgeKind::in_dossier)
      if (!home || rank(target) < rank(*home)) home = target;
  return home;
}

Homes homes_in(const CitationGraph& graph) {
  Homes homes(boost::num_vertices(graph));
  for (VertexDescriptor vertex = 0; vertex < homes.size(); ++vertex) homes[vertex] = home_of(graph, vertex);
  return homes;
}

/// Source and target of an edge.
using Ends = std::pair<VertexDescriptor, VertexDescriptor>;

Ends ends_of(const CitationGraph& graph, EdgeDescriptor edge) {
  return {boost::source(edge, graph), boost::target(edge, graph)};
}

/// Between which a citation says more than that it is one.
std::set<Ends> told_by_another(const CitationGraph& graph) {
  std::set<Ends> ends;
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (graph[*edge].kind != EdgeKind::cites && graph[*edge].kind != EdgeKind::in_dossier) ends.insert(ends_of(graph, *edge));
  return ends;
}

bool is_arrow(const CitationGraph& graph, const Homes& homes, const std::set<Ends>& told, EdgeDescriptor edge) {
  const EdgeKind kind = graph[edge].kind;
  if (kind == EdgeKind::in_dossier) return homes[boost::source(edge, graph)] != boost::target(edge, graph);
  return kind != EdgeKind::cites || !told.contains(ends_of(graph, edge));
}

Drawn all_drawn(const CitationGraph& graph, const Homes& homes, const std::vector<EdgeDescriptor>& arrows) {
  Drawn drawn(homes.size(), true);
  for (const auto& home : homes)
    if (home) drawn[*home] = false;
  for (const EdgeDescriptor arrow : arrows) drawn[boost::target(arrow, graph)] = drawn[boost::source(arrow, graph)] = true;
  return drawn;
}

/// The nodes that are left, the one that goes next at the front.
class Peeling {
 public:
  Peeling(const Picture& picture) : place_(picture.ids.size()), neighbours_(picture.ids.size()) {
    const CitationGraph& graph = *picture.graph;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) place_[picture.nodes[i]] = picture.nodes.size() - i;
    for (const EdgeDescriptor arrow : picture.arrows) {
      neighbours_[boost::source(arrow, graph)].push_back(boost::target(arrow, graph));
      neighbours_[boost::target(arrow, graph)].push_back(boost::source(arrow, graph));
    }
    for (const VertexDescriptor node : picture.nodes) left_.insert(entry(node, neighbours_[node].size()));
    for (const VertexDescriptor node : picture.nodes) arrows_[node] = neighbours_[node].size();
  }

  std::size_t size() const { return left_.size(); }

  VertexDescriptor take() {
    const VertexDescriptor node = std::get<2>(*left_.begin());
    left_.erase(left_.begin());
    arrows_.erase(node);
    for (const VertexDescriptor other : neighbours_[node]) lose_arrow(other);
    return node;
  }

 private:
  using Entry = std::tuple<std::size_t, std::size_t, VertexDescriptor>;

  Entry entry(VertexDescriptor node, std::size_t arrows) const { return {arrows, place_[node], node}; }

  void lose_arrow(VertexDescriptor node) {
    const auto arrows = arrows_.find(node);
    if (arrows == arrows_.end()) return;
    left_.erase(entry(node, arrows->second));
    left_.insert(entry(node, --arrows->second));
  }

  std::vector<std::size_t> place_;
  std::vector<std::vector<VertexDescriptor>> neighbours_;
  std::map<VertexDescriptor, std::size_t> arrows_;
  std::set<Entry> left_;
};

void keep_most_connected(Picture& picture, Drawn& drawn, std::size_t most) {
  if (most == 0 || picture.nodes.size() <= most) return;
  for (Peeling peeling(picture); peeling.size() > most; ++picture.left_out) drawn[peeling.take()] = false;
  const CitationGraph& graph = *picture.graph;
  std::erase_if(picture.nodes, [&](VertexDescriptor node) { return !drawn[node]; });
  std::erase_if(picture.arrows, [&](EdgeDescriptor arrow) {
    return !drawn[boost::source(arrow, graph)] || !drawn[boost::target(arrow, graph)];
  });
}

std::vector<Frame> frames_of(const Picture& picture, const Homes& homes, const Ordered& ordered) {
  std::map<VertexDescriptor, std::vector<VertexDescriptor>> inside;
  for (const VertexDescriptor node : picture.nodes)
    if (homes[node]) inside[*homes[node]].push_back(node);
  for (const VertexDescriptor node : picture.nodes)
    if (const auto own = inside.find(node); own != inside.end()) own->second.push_back(node);
  std::vector<Frame> frames;
  for (const VertexDescriptor vertex : ordered.vertices)
    if (const auto frame = inside.find(vertex); frame != inside.end()) frames.push_back({vertex, std::move(frame->second)});
  return frames;
}

std::string with_points(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ".");
  return digits;
}

}  // namespace

Picture picture_of(const CitationGraph& graph, std::size_t most) {
  Ordered ordered = in_order(graph, detail::printable);
  const Homes homes = homes_in(graph);
  Picture picture{&graph, std::move(ordered.ids), ordered.vertices, std::move(ordered.edges), {}, 0};
  std::erase_if(picture.arrows,
                [&, told = told_by_another(graph)](EdgeDescriptor edge) { return !is_arrow(graph, homes, told, edge); });
  Drawn drawn = all_drawn(graph, homes, picture.arrows);
  std::erase_if(picture.nodes, [&](VertexDescriptor node) { return !drawn[node]; });
  keep_most_connected(picture, drawn, most);
  picture.frames = frames_of(picture, homes, ordered);
  return picture;
}

std::string notice_of(const Picture& picture) {
  if (picture.left_out == 0) return {};
  const std::size_t drawn = picture.nodes.size();
  return with_points(drawn) + " van " + with_points(drawn + picture.left_out) + " getekend: die met de meeste pijlen";
}

}  // namespace kamergraaf::writers
