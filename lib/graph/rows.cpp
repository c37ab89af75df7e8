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

template <typename Value>
void resize(std::vector<Value>& values, std::size_t size) {
  values.reserve(size);
  prefer_large_pages(values.data(), size * sizeof(Value));
  values.resize(size);
}

template <typename Take>
void for_each(const CompactLinks& links, Take take) {
  for (const auto& piece : links.pieces())
    for (const CompactLink& link : piece) take(link);
}

using Rows = decltype(CompactGraph::m_forward);

/// By counting: each link stands in the row of where it comes from.
void scatter(const CompactLinks& links, const Places& place, Rows& rows) {
  resize(rows.m_rowstart, place.size() + 1);
  resize(rows.m_column, links.size());
  resize(rows.m_edge_properties, links.size());
  for_each(links, [&](const CompactLink& link) { ++rows.m_rowstart[place[link.from] + 1]; });
  std::partial_sum(rows.m_rowstart.begin(), rows.m_rowstart.end(), rows.m_rowstart.begin());
  std::vector<std::uint32_t> next = rows.m_rowstart;
  for_each(links, [&](const CompactLink& link) {
    const std::uint32_t at = next[place[link.from]]++;
    rows.m_column[at] = place[link.to];
    rows.m_edge_properties[at] = link.edge;
  });
}

/// The links of a row by their ends and kinds, and of equal ones the mentions added up.
class Row {
 public:
  void take(const Rows& rows, std::uint32_t begin, std::uint32_t end) {
    links_.clear();
    for (std::uint32_t at = begin; at < end; ++at) {
      const CompactEdge edge = rows.m_edge_properties[at];
      links_.push_back({std::uint64_t{rows.m_column[at]} << 8 | static_cast<std::uint8_t>(edge.kind), edge});
    }
    std::sort(links_.begin(), links_.end(), [](const Link& a, const Link& b) { return a.end_and_kind < b.end_and_kind; });
  }

  /// \return where the next row begins
  std::uint32_t put(Rows& rows, std::uint32_t at) const {
    for (std::size_t i = 0; i < links_.size(); ++i) {
      const bool again = i != 0 && links_[i].end_and_kind == links_[i - 1].end_and_kind;
      if (again) {
        CompactEdge& edge = rows.m_edge_properties[at - 1];
        edge.mentions = mentions_of(std::size_t{edge.mentions} + links_[i].edge.mentions);
        continue;
      }
      rows.m_column[at] = static_cast<std::uint32_t>(links_[i].end_and_kind >> 8);
      rows.m_edge_properties[at++] = links_[i].edge;
    }
    return at;
  }

 private:
  struct Link {
    std::uint64_t end_and_kind;
    CompactEdge edge;
  };
  std::vector<Link> links_;
};

void sort_rows(Rows& rows) {
  Row row;
  std::uint32_t at = 0;
  std::uint32_t begin = 0;
  for (std::size_t from = 0; from + 1 < rows.m_rowstart.size(); ++from) {
    const std::uint32_t end = rows.m_rowstart[from + 1];
    row.take(rows, begin, end);
    at = row.put(rows, at);
    rows.m_rowstart[from + 1] = at;
    begin = end;
  }
  rows.m_column.resize(at);
  rows.m_edge_properties.resize(at);
}

/// The same links by where they lead to.
void turn_round(CompactGraph& graph) {
  const Rows& rows = graph.m_forward;
  auto& turned = graph.m_backward;
  resize(turned.m_rowstart, rows.m_rowstart.size());
  resize(turned.m_column, rows.m_column.size());
  resize(turned.m_edge_properties, rows.m_column.size());
  for (const std::uint32_t to : rows.m_column) ++turned.m_rowstart[to + 1];
  std::partial_sum(turned.m_rowstart.begin(), turned.m_rowstart.end(), turned.m_rowstart.begin());
  std::vector<std::uint32_t> next = turned.m_rowstart;
  for (std::uint32_t from = 0; from + 1 < rows.m_rowstart.size(); ++from)
    for (std::uint32_t at = rows.m_rowstart[from]; at < rows.m_rowstart[from + 1]; ++at) {
      const std::uint32_t place = next[rows.m_column[at]]++;
      turned.m_column[place] = from;
      turned.m_edge_properties[place] = at;
    }
}

std::shared_ptr<const std::pmr::string> texts_of(std::span<const CompactVertex> vertices, const Places& order) {
  std::size_t size = 0;
  for (const CompactVertex& vertex : vertices) size += vertex.id.size() + vertex.title.size() + vertex.names.size();
  auto all = std::make_shared<std::pmr::string>(large_pages());
  all->reserve(size);
  for (const std::uint32_t at : order) all->append(vertices[at].id).append(vertices[at].title).append(vertices[at].names);
  return all;
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

void CompactLinks::begin_piece() {
  const bool is_first = pieces_.empty();
  pieces_.emplace_back(large_pages());
  if (!is_first) pieces_.back().reserve(whole);
}

CompactGraph compact_graph(std::span<const CompactVertex> vertices, const CompactLinks& links) {
  const Places order = in_order(vertices);
  CompactGraph graph;
  scatter(links, turned_round(order), graph.m_forward);
  sort_rows(graph.m_forward);
  turn_round(graph);
  fill(vertices, order, graph);
  return graph;
}

}  // namespace kamergraaf::detail
