// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <algorithm>
#include <array>
#include <boost/container_hash/hash.hpp>
#include <numeric>
#include <tuple>

#include "detail/log.hpp"
#include "graph/joined.hpp"
#include "graph/reading.hpp"

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 4> vertex_kinds{"paper", "dossier", "meeting", "outside"};
constexpr std::array<std::string_view, 8> edge_kinds{"cites",  "in_dossier", "annex_of",   "replaces",
                                                     "amends", "answers",    "reports_on", "part_of"};

using ToAndKind = std::pair<VertexDescriptor, EdgeKind>;

/// The edge, found or new. Those of a vertex with many are looked up in a table, which is made where the vertex changes.
class Edges {
 public:
  explicit Edges(CitationGraph& graph) : graph_(graph) {}

  Edge& of(VertexDescriptor from, VertexDescriptor to, EdgeKind kind) {
    if (boost::out_degree(from, graph_) < many) return graph_[search(from, to, kind)];
    if (from_ != from) tabulate(from);
    const auto [place, is_new] = table_.try_emplace({to, kind});
    if (is_new) place->second = boost::add_edge(from, to, Edge{kind, {}}, graph_).first;
    return graph_[place->second];
  }

 private:
  static constexpr std::size_t many = 32;

  EdgeDescriptor search(VertexDescriptor from, VertexDescriptor to, EdgeKind kind) {
    const auto edges = boost::out_edges(from, graph_);
    for (auto edge = edges.first; edge != edges.second; ++edge)
      if (boost::target(*edge, graph_) == to && graph_[*edge].kind == kind) return *edge;
    return boost::add_edge(from, to, Edge{kind, {}}, graph_).first;
  }

  void tabulate(VertexDescriptor from) {
    from_ = from;
    table_.clear();
    const auto edges = boost::out_edges(from, graph_);
    for (auto edge = edges.first; edge != edges.second; ++edge)
      table_.emplace(ToAndKind{boost::target(*edge, graph_), graph_[*edge].kind}, *edge);
  }

  CitationGraph& graph_;
  std::optional<VertexDescriptor> from_;
  std::unordered_map<ToAndKind, EdgeDescriptor, boost::hash<ToAndKind>> table_;
};

/// The vertex of that id, with what is told of it; where it is new, in its dossier.
VertexDescriptor joined_vertex(CitationGraph& graph, const Vertex& told) {
  auto& index = graph[boost::graph_bundle].of;
  const auto [found, is_new] = index.emplace(told.id, boost::num_vertices(graph));
  const VertexDescriptor vertex = found->second;
  if (!is_new) {
    detail::join(graph[vertex], told);
    return vertex;
  }
  boost::add_vertex(told, graph);
  if (const auto home = detail::home_of(told.identifier))
    Edges(graph).of(vertex, joined_vertex(graph, detail::bare_vertex(*home)), EdgeKind::in_dossier);
  return vertex;
}

struct EndsAndKind {
  const CitationGraph& graph;
  auto operator()(EdgeDescriptor edge) const {
    return std::tuple(std::string_view(graph[boost::source(edge, graph)].id),
                      std::string_view(graph[boost::target(edge, graph)].id), graph[edge].kind);
  }
};

}  // namespace

std::string_view name_of(VertexKind kind) { return vertex_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(EdgeKind kind) { return edge_kinds[static_cast<std::size_t>(kind)]; }

std::optional<VertexDescriptor> find(const CitationGraph& graph, std::string_view id) {
  const auto& index = graph[boost::graph_bundle].of;
  const auto found = index.find(std::string(id));
  return found == index.end() ? std::nullopt : std::optional<VertexDescriptor>(found->second);
}

VertexDescriptor add(CitationGraph& graph, const Reading& reading) {
  std::vector<VertexDescriptor> vertices;
  for (const Vertex& told : reading.vertices) vertices.push_back(joined_vertex(graph, told));
  Edges edges(graph);
  for (const Reading::Line& line : reading.edges) {
    Edge& edge = edges.of(vertices[line.from], vertices[line.to], line.kind);
    if (line.mention) detail::join(edge, *line.mention);
  }
  return vertices.front();
}

VertexDescriptor add(CitationGraph& graph, const Document& document, std::span<const Citation> citations) {
  const VertexDescriptor paper = add(graph, reading_of(document, citations));
  detail::log().debug("{}: {} citations; the graph has {} vertices", graph[paper].id, citations.size(),
                      boost::num_vertices(graph));
  return paper;
}

void add(CitationGraph& graph, VertexDescriptor paper, const Quotation& quotation) {
  add(graph, detail::reading_of(graph[paper], quotation));
}

void merge(CitationGraph& graph, const CitationGraph& other) {
  std::vector<VertexDescriptor> vertices;
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(other); ++vertex)
    vertices.push_back(joined_vertex(graph, other[vertex]));
  Edges edges(graph);
  const auto told = boost::edges(other);
  for (auto edge = told.first; edge != told.second; ++edge)
    detail::join(edges.of(vertices[boost::source(*edge, other)], vertices[boost::target(*edge, other)], other[*edge].kind),
                 other[*edge]);
}

std::vector<VertexDescriptor> vertices_in_order(const CitationGraph& graph) {
  std::vector<VertexDescriptor> vertices(boost::num_vertices(graph));
  std::iota(vertices.begin(), vertices.end(), VertexDescriptor{0});
  std::sort(vertices.begin(), vertices.end(),
            [&](VertexDescriptor a, VertexDescriptor b) { return graph[a].id < graph[b].id; });
  return vertices;
}

std::vector<EdgeDescriptor> edges_in_order(const CitationGraph& graph) {
  const auto all = boost::edges(graph);
  std::vector<EdgeDescriptor> edges(all.first, all.second);
  const EndsAndKind key{graph};
  std::sort(edges.begin(), edges.end(), [&](EdgeDescriptor a, EdgeDescriptor b) { return key(a) < key(b); });
  return edges;
}

bool operator==(const CitationGraph& a, const CitationGraph& b) {
  if (boost::num_vertices(a) != boost::num_vertices(b) || boost::num_edges(a) != boost::num_edges(b)) return false;
  const std::vector<VertexDescriptor> vertices = vertices_in_order(a);
  const std::vector<VertexDescriptor> others = vertices_in_order(b);
  const std::vector<EdgeDescriptor> edges = edges_in_order(a);
  const std::vector<EdgeDescriptor> other_edges = edges_in_order(b);
  const auto same_edge = [&](EdgeDescriptor one, EdgeDescriptor other) {
    return EndsAndKind{a}(one) == EndsAndKind{b}(other) && a[one] == b[other];
  };
  return std::equal(vertices.begin(), vertices.end(), others.begin(),
                    [&](VertexDescriptor one, VertexDescriptor other) { return a[one] == b[other]; }) &&
         std::equal(edges.begin(), edges.end(), other_edges.begin(), same_edge);
}

}  // namespace kamergraaf
