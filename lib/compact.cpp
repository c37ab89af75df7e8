// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/compact.hpp"

#include <algorithm>
#include <tuple>

#include "graph/joined.hpp"
#include "graph/places.hpp"
#include "graph/rows.hpp"

namespace kamergraaf {
namespace {

using Lines = std::vector<const Reading::Line*>;

auto key_of(const Reading::Line& line) { return std::tuple(line.from, line.to, line.kind); }

/// The lines of a reading by their ends and kind.
Lines lines_in_order(const Reading& reading) {
  Lines lines;
  lines.reserve(reading.edges.size());
  for (const Reading::Line& line : reading.edges) lines.push_back(&line);
  std::sort(lines.begin(), lines.end(), [](const auto* a, const auto* b) { return key_of(*a) < key_of(*b); });
  return lines;
}

std::size_t count_mentions(Lines::const_iterator first, Lines::const_iterator last) {
  if (last - first == 1) return (*first)->mention ? 1 : 0;
  Edge edge;
  for (auto line = first; line != last; ++line)
    if ((*line)->mention) detail::join(edge, *(*line)->mention);
  return edge.mentions.size();
}

}  // namespace

struct CompactBuilder::Parts {
  detail::Places places;
  std::vector<detail::CompactLink> links;
};

CompactBuilder::CompactBuilder() : parts_(std::make_unique<Parts>()) {}
CompactBuilder::CompactBuilder(CompactBuilder&&) noexcept = default;
CompactBuilder& CompactBuilder::operator=(CompactBuilder&&) noexcept = default;
CompactBuilder::~CompactBuilder() = default;

void CompactBuilder::add(const Reading& reading) {
  const std::span<const std::uint32_t> places = parts_->places.of(reading.vertices);
  const Lines lines = lines_in_order(reading);
  for (auto first = lines.begin(); first != lines.end();) {
    const auto key = key_of(**first);
    const auto last = std::find_if(first, lines.end(), [&](const auto* line) { return key_of(*line) != key; });
    const auto mentions = detail::mentions_of(count_mentions(first, last));
    parts_->links.push_back({places[(*first)->from], places[(*first)->to], {(*first)->kind, mentions}});
    first = last;
  }
}

CompactGraph CompactBuilder::build() && {
  detail::Places& places = parts_->places;
  for (std::uint32_t place = 0; place < places.size(); ++place)
    if (const auto home = detail::home_of(places.vertices()[place].identifier))
      parts_->links.push_back({place, places.of(detail::bare_vertex(*home)), {EdgeKind::in_dossier, 0}});
  std::vector<const Vertex*> vertices;
  vertices.reserve(places.size());
  for (const Vertex& vertex : places.vertices()) vertices.push_back(&vertex);
  CompactGraph graph = detail::compact_graph(vertices, std::move(parts_->links));
  *parts_ = {};
  return graph;
}

CompactGraph freeze(const CitationGraph& graph) {
  std::vector<const Vertex*> vertices;
  std::vector<detail::CompactLink> links;
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex) vertices.push_back(&graph[vertex]);
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    links.push_back({static_cast<std::uint32_t>(boost::source(*edge, graph)),
                     static_cast<std::uint32_t>(boost::target(*edge, graph)),
                     {graph[*edge].kind, detail::mentions_of(graph[*edge].mentions.size())}});
  return detail::compact_graph(vertices, std::move(links));
}

std::optional<CompactDescriptor> find(const CompactGraph& graph, std::string_view id) {
  const auto vertices = boost::vertices(graph);
  const auto found =
      std::lower_bound(vertices.first, vertices.second, id,
                       [&](CompactDescriptor vertex, std::string_view wanted) { return graph[vertex].id < wanted; });
  if (found == vertices.second || graph[*found].id != id) return {};
  return *found;
}

bool operator==(const CompactGraph& a, const CompactGraph& b) {
  if (boost::num_vertices(a) != boost::num_vertices(b) || boost::num_edges(a) != boost::num_edges(b)) return false;
  const auto vertices = boost::vertices(a);
  const auto edges = boost::edges(a);
  return std::all_of(vertices.first, vertices.second, [&](CompactDescriptor vertex) { return a[vertex] == b[vertex]; }) &&
         std::equal(edges.first, edges.second, boost::edges(b).first, [&](const auto& one, const auto& other) {
           return boost::source(one, a) == boost::source(other, b) && boost::target(one, a) == boost::target(other, b) &&
                  a[one] == b[other];
         });
}

}  // namespace kamergraaf
