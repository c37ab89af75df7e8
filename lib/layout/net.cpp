// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "layout/layout.hpp"

namespace kamergraaf::layout {
namespace {

constexpr std::uint32_t no_lane = ~std::uint32_t{0};

struct Numbering {
  std::vector<VertexDescriptor> vertices;
  std::vector<std::uint32_t> place;
};

Numbering by_identifier(const CitationGraph& graph) {
  Numbering numbering;
  numbering.vertices.resize(boost::num_vertices(graph));
  numbering.place.resize(numbering.vertices.size());
  std::iota(numbering.vertices.begin(), numbering.vertices.end(), VertexDescriptor{0});
  std::sort(numbering.vertices.begin(), numbering.vertices.end(),
            [&](VertexDescriptor a, VertexDescriptor b) { return graph[a].id < graph[b].id; });
  for (std::uint32_t i = 0; i < numbering.place.size(); ++i) numbering.place[numbering.vertices[i]] = i;
  return numbering;
}

std::vector<Link> links_of(const CitationGraph& graph, const std::vector<std::uint32_t>& place) {
  std::vector<Link> links;
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    links.push_back({place[boost::source(*edge, graph)], place[boost::target(*edge, graph)]});
  const auto ends = [](const Link& link) { return std::pair(link.from, link.to); };
  std::sort(links.begin(), links.end(), [&](const Link& a, const Link& b) { return ends(a) < ends(b); });
  links.erase(std::unique(links.begin(), links.end(), [&](const Link& a, const Link& b) { return ends(a) == ends(b); }),
              links.end());
  links.erase(std::remove_if(links.begin(), links.end(), [](const Link& link) { return link.from == link.to; }), links.end());
  return links;
}

std::uint32_t dossier_lane(const CitationGraph& graph, VertexDescriptor vertex, const std::vector<std::uint32_t>& place) {
  if (graph[vertex].kind == VertexKind::dossier) return place[vertex];
  std::uint32_t lane = no_lane;
  const std::string own = to_string(graph[vertex].identifier.dossier);
  const auto edges = boost::out_edges(vertex, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge) {
    if (graph[*edge].kind != EdgeKind::in_dossier) continue;
    const VertexDescriptor dossier = boost::target(*edge, graph);
    if (graph[dossier].id == own) return place[dossier];
    lane = std::min(lane, place[dossier]);
  }
  return lane;
}

void add_other_lanes(Net& net) {
  const std::vector<Node> homes = net.nodes;
  for (const Link& link : net.links) {
    const bool open = net.nodes[link.to].lane == no_lane;
    if (open && homes[link.from].lane != no_lane) net.nodes[link.to].lane = homes[link.from].lane;
  }
  for (std::uint32_t i = 0; i < net.nodes.size(); ++i)
    if (net.nodes[i].lane == no_lane) net.nodes[i].lane = i;
}

}  // namespace

Net net_of(const CitationGraph& graph) {
  const Numbering numbering = by_identifier(graph);
  Net net;
  for (const VertexDescriptor vertex : numbering.vertices)
    net.nodes.push_back({vertex, graph[vertex].date, dossier_lane(graph, vertex, numbering.place)});
  net.links = links_of(graph, numbering.place);
  add_other_lanes(net);
  return net;
}

}  // namespace kamergraaf::layout
