// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/compact.hpp"

#include <algorithm>
#include <deque>
#include <tuple>
#include <utility>

#include "graph/joined.hpp"
#include "graph/places.hpp"
#include "graph/rows.hpp"

namespace kamergraaf {
namespace {

using Lines = std::vector<const Reading::Line*>;

auto key_of(const Reading::Line& line) { return std::tuple(line.from, line.to, line.kind); }

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
  detail::CompactLinks links;
  Lines lines;
  std::vector<std::pair<std::uint32_t, Vertex>> homes;

  void add(const Reading& reading);
  void add_links(std::span<const std::uint32_t> at);
  void add_homes(std::span<const Vertex> told, std::span<const std::uint32_t> at, std::uint32_t next);
};

CompactBuilder::CompactBuilder() : parts_(std::make_unique<Parts>()) {}
CompactBuilder::CompactBuilder(CompactBuilder&&) noexcept = default;
CompactBuilder& CompactBuilder::operator=(CompactBuilder&&) noexcept = default;
CompactBuilder::~CompactBuilder() = default;

void CompactBuilder::Parts::add_links(std::span<const std::uint32_t> at) {
  for (auto first = lines.begin(); first != lines.end();) {
    const auto key = key_of(**first);
    const auto last = std::find_if(first, lines.end(), [&](const auto* line) { return key_of(*line) != key; });
    const auto mentions = detail::mentions_of(count_mentions(first, last));
    links.push_back({at[(*first)->from], at[(*first)->to], {(*first)->kind, mentions}});
    first = last;
  }
}

/// Of those that are new: they stand behind one another from `next` on.
void CompactBuilder::Parts::add_homes(std::span<const Vertex> told, std::span<const std::uint32_t> at, std::uint32_t next) {
  homes.clear();
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (at[i] != next) continue;
    if (const auto home = detail::home_of(told[i].identifier)) homes.emplace_back(next, detail::bare_vertex(*home));
    ++next;
  }
  for (const auto& [place, home] : homes) links.push_back({place, places.of(home), {EdgeKind::in_dossier, 0}});
}

void CompactBuilder::add(std::span<const Reading> readings) {
  constexpr std::size_t at_once = 16;
  for (; !readings.empty(); readings = readings.subspan(std::min(at_once, readings.size()))) {
    const auto next = readings.first(std::min(at_once, readings.size()));
    parts_->places.expect(next);
    for (const Reading& reading : next) parts_->add(reading);
  }
}

void CompactBuilder::add(const Reading& reading) { add(std::span(&reading, 1)); }

void CompactBuilder::Parts::add(const Reading& reading) {
  lines.clear();
  for (const Reading::Line& line : reading.edges) lines.push_back(&line);
  const auto earlier = [](const auto* a, const auto* b) { return key_of(*a) < key_of(*b); };
  if (!std::is_sorted(lines.begin(), lines.end(), earlier)) std::sort(lines.begin(), lines.end(), earlier);
  const auto next = static_cast<std::uint32_t>(places.size());
  const std::span<const std::uint32_t> at = places.of_expected(reading.vertices);
  add_links(at);
  add_homes(reading.vertices, at, next);
}

CompactGraph CompactBuilder::build() && {
  CompactGraph graph = detail::compact_graph(parts_->places.with_names(), parts_->links);
  parts_ = std::make_unique<Parts>();
  return graph;
}

CompactGraph freeze(const CitationGraph& graph) {
  std::vector<CompactVertex> vertices;
  std::deque<std::string> names;
  detail::CompactLinks links;
  for (VertexDescriptor place = 0; place < boost::num_vertices(graph); ++place) {
    const Vertex& vertex = graph[place];
    vertices.push_back({vertex.id, vertex.title, names.emplace_back(detail::lines_of(vertex.names)), vertex.date,
                        vertex.session, vertex.kind, vertex.paper, vertex.chamber, vertex.known});
  }
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    links.push_back({static_cast<std::uint32_t>(boost::source(*edge, graph)),
                     static_cast<std::uint32_t>(boost::target(*edge, graph)),
                     {graph[*edge].kind, detail::mentions_of(graph[*edge].mentions.size())}});
  return detail::compact_graph(vertices, links);
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
