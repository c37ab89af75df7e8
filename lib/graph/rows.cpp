// SPDX-License-Identifier: Apache-2.0
#include "graph/rows.hpp"

#include <algorithm>
#include <boost/sort/spreadsort/string_sort.hpp>
#include <limits>
#include <numeric>
#include <utility>

#include "detail/large_pages.hpp"

namespace kamergraaf::detail {
namespace {

using Places = std::vector<std::uint32_t>;

struct IdAndPlace {
  std::string_view id;
  std::uint32_t place = 0;
};

/// Of each place in the order of the ids, which vertex stands there.
Places in_order(std::span<const CompactVertex> vertices) {
  std::pmr::vector<IdAndPlace> ids(large_pages());
  ids.reserve(vertices.size());
  for (const CompactVertex& vertex : vertices) ids.push_back({vertex.id, static_cast<std::uint32_t>(ids.size())});
  boost::sort::spreadsort::string_sort(
      ids.begin(), ids.end(), [](const IdAndPlace& one, std::size_t at) { return static_cast<unsigned char>(one.id[at]); },
      [](const IdAndPlace& one) { return one.id.size(); },
      [](const IdAndPlace& a, const IdAndPlace& b) { return a.id < b.id; });
  Places order;
  order.reserve(ids.size());
  for (const IdAndPlace& one : ids) order.push_back(one.place);
  return order;
}

Places turned_round(const Places& order) {
  Places place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  return place;
}

/// By counting where they come from, then each of these few alone.
void sort_by_ends(std::size_t vertices, CompactLinks& links) {
  std::vector<std::size_t> next(vertices + 1, 0);
  for (const CompactLink& link : links) ++next[link.from + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  CompactLinks sorted(links.size(), large_pages());
  for (const CompactLink& link : links) sorted[next[link.from]++] = link;
  links = std::move(sorted);
  const auto key = [](const CompactLink& link) {
    return std::uint64_t{link.to} << 8 | static_cast<std::uint8_t>(link.edge.kind);
  };
  for (auto first = links.begin(); first != links.end();) {
    const auto last = std::find_if(first, links.end(), [&](const CompactLink& link) { return link.from != first->from; });
    std::sort(first, last, [&](const CompactLink& a, const CompactLink& b) { return key(a) < key(b); });
    first = last;
  }
}

bool are_one(const CompactLink& a, const CompactLink& b) {
  return a.from == b.from && a.to == b.to && a.edge.kind == b.edge.kind;
}

void add_up(CompactLinks& links) {
  std::size_t kept = 0;
  for (const CompactLink& link : links) {
    CompactLink* last = kept == 0 ? nullptr : &links[kept - 1];
    if (last && are_one(*last, link))
      last->edge.mentions = mentions_of(std::size_t{last->edge.mentions} + link.edge.mentions);
    else
      links[kept++] = link;
  }
  links.resize(kept);
}

void sort(std::size_t vertices, const Places& place, CompactLinks& links) {
  for (CompactLink& link : links) link = {place[link.from], place[link.to], link.edge};
  sort_by_ends(vertices, links);
  add_up(links);
}

std::shared_ptr<const std::pmr::string> texts_of(std::span<const CompactVertex> vertices, const Places& order) {
  std::size_t size = 0;
  for (const CompactVertex& vertex : vertices) size += vertex.id.size() + vertex.title.size() + vertex.names.size();
  auto all = std::make_shared<std::pmr::string>(large_pages());
  all->reserve(size);
  for (const std::uint32_t at : order) all->append(vertices[at].id).append(vertices[at].title).append(vertices[at].names);
  return all;
}

template <typename Value>
void resize(std::vector<Value>& values, std::size_t size) {
  values.reserve(size);
  prefer_large_pages(values.data(), size * sizeof(Value));
  values.resize(size);
}

/// What the constructor of Boost's graph does with edges in any order: these are in theirs, and one pass is enough. It has its
/// rows in public, and all of this goes to no other part of it.
void put_rows(std::size_t vertices, const CompactLinks& links, CompactGraph& graph) {
  auto& out = graph.m_forward;
  auto& in = graph.m_backward;
  for (auto* starts : {&out.m_rowstart, &in.m_rowstart}) resize(*starts, vertices + 1);
  for (auto* ends : {&out.m_column, &in.m_column}) resize(*ends, links.size());
  resize(out.m_edge_properties, links.size());
  resize(in.m_edge_properties, links.size());
  for (const CompactLink& link : links) {
    ++out.m_rowstart[link.from + 1];
    ++in.m_rowstart[link.to + 1];
  }
  for (auto* starts : {&out.m_rowstart, &in.m_rowstart}) std::partial_sum(starts->begin(), starts->end(), starts->begin());
  std::vector<std::uint32_t> next = in.m_rowstart;
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    const CompactLink& link = links[i];
    out.m_column[i] = link.to;
    out.m_edge_properties[i] = link.edge;
    const std::uint32_t place = next[link.to]++;
    in.m_column[place] = link.from;
    in.m_edge_properties[place] = i;
  }
}

void fill(std::span<const CompactVertex> vertices, const Places& order, CompactGraph& graph) {
  auto texts = texts_of(vertices, order);
  boost::get_property(graph).all = texts;
  std::string_view rest = *texts;
  resize(graph.m_vertex_properties, vertices.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    CompactVertex& compact = graph[i] = vertices[order[i]];
    for (std::string_view* text : {&compact.id, &compact.title, &compact.names}) {
      *text = rest.substr(0, text->size());
      rest.remove_prefix(text->size());
    }
  }
}

}  // namespace

std::string lines_of(const std::vector<std::string>& names) {
  std::string lines;
  for (const std::string& name : names) lines += (lines.empty() ? "" : "\n") + name;
  return lines;
}

std::uint16_t mentions_of(std::size_t count) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(count, std::numeric_limits<std::uint16_t>::max()));
}

CompactGraph compact_graph(std::span<const CompactVertex> vertices, CompactLinks links) {
  const Places order = in_order(vertices);
  sort(vertices.size(), turned_round(order), links);
  CompactGraph graph;
  put_rows(vertices.size(), links, graph);
  fill(vertices, order, graph);
  return graph;
}

}  // namespace kamergraaf::detail
