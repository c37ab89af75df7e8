// SPDX-License-Identifier: Apache-2.0
#include "graph/rows.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace kamergraaf::detail {
namespace {

using Places = std::vector<std::uint32_t>;

/// Of each place in the order of the ids, which vertex stands there.
Places in_order(const std::vector<const Vertex*>& vertices) {
  Places order(vertices.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return vertices[a]->id < vertices[b]->id; });
  return order;
}

Places turned_round(const Places& order) {
  Places place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  return place;
}

/// By counting, so that what is equal keeps its order.
void sort_by(std::uint32_t CompactLink::*end, std::size_t vertices, std::vector<CompactLink>& links,
             std::vector<CompactLink>& room) {
  std::vector<std::uint32_t> next(vertices + 1, 0);
  for (const CompactLink& link : links) ++next[link.*end + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  room.resize(links.size());
  for (const CompactLink& link : links) room[next[link.*end]++] = link;
  links.swap(room);
}

bool have_same_ends(const CompactLink& a, const CompactLink& b) { return a.from == b.from && a.to == b.to; }

void sort_kinds(std::vector<CompactLink>& links) {
  for (auto first = links.begin(); first != links.end();) {
    auto last = first + 1;
    while (last != links.end() && have_same_ends(*first, *last)) ++last;
    if (last - first > 1)
      std::sort(first, last, [](const CompactLink& a, const CompactLink& b) { return a.edge.kind < b.edge.kind; });
    first = last;
  }
}

void add_up(std::vector<CompactLink>& links) {
  std::size_t kept = 0;
  for (const CompactLink& link : links) {
    CompactLink* last = kept == 0 ? nullptr : &links[kept - 1];
    if (last && have_same_ends(*last, link) && last->edge.kind == link.edge.kind)
      last->edge.mentions = mentions_of(std::size_t{last->edge.mentions} + link.edge.mentions);
    else
      links[kept++] = link;
  }
  links.resize(kept);
}

void sort(std::size_t vertices, const Places& place, std::vector<CompactLink>& links) {
  for (CompactLink& link : links) link = {place[link.from], place[link.to], link.edge};
  std::vector<CompactLink> room;
  sort_by(&CompactLink::to, vertices, links, room);
  sort_by(&CompactLink::from, vertices, links, room);
  sort_kinds(links);
  add_up(links);
}

std::string lines_of(const std::vector<std::string>& names) {
  std::string lines;
  for (const std::string& name : names) lines += (lines.empty() ? "" : "\n") + name;
  return lines;
}

std::shared_ptr<const std::string> texts_of(const std::vector<const Vertex*>& vertices, const Places& order) {
  std::size_t size = 0;
  for (const Vertex* vertex : vertices) {
    size += vertex->id.size() + vertex->title.size();
    for (const std::string& name : vertex->names) size += name.size() + 1;
  }
  auto all = std::make_shared<std::string>();
  all->reserve(size);
  for (const std::uint32_t at : order) *all += vertices[at]->id + vertices[at]->title + lines_of(vertices[at]->names);
  return all;
}

void fill(const std::vector<const Vertex*>& vertices, const Places& order, CompactGraph& graph) {
  auto texts = texts_of(vertices, order);
  boost::get_property(graph).all = texts;
  std::string_view rest = *texts;
  const auto next = [&rest](std::size_t size) {
    const std::string_view text = rest.substr(0, size);
    rest.remove_prefix(size);
    return text;
  };
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    const Vertex& vertex = *vertices[order[i]];
    CompactVertex& compact = graph[i];
    compact.id = next(vertex.id.size());
    compact.title = next(vertex.title.size());
    compact.names = next(lines_of(vertex.names).size());
    compact.date = vertex.date;
    compact.session = vertex.session;
    compact.kind = vertex.kind;
    compact.paper = vertex.paper;
    compact.chamber = vertex.chamber;
    compact.known = vertex.known;
  }
}

}  // namespace

std::uint16_t mentions_of(std::size_t count) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(count, std::numeric_limits<std::uint16_t>::max()));
}

CompactGraph compact_graph(const std::vector<const Vertex*>& vertices, std::vector<CompactLink> links) {
  const Places order = in_order(vertices);
  sort(vertices.size(), turned_round(order), links);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  std::vector<CompactEdge> edges;
  ends.reserve(links.size());
  edges.reserve(links.size());
  for (const CompactLink& link : links) {
    ends.emplace_back(link.from, link.to);
    edges.push_back(link.edge);
  }
  CompactGraph graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), edges.begin(),
                     static_cast<std::uint32_t>(vertices.size()));
  fill(vertices, order, graph);
  return graph;
}

}  // namespace kamergraaf::detail
