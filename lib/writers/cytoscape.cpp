// SPDX-License-Identifier: Apache-2.0
/// \file
/// The elements of Cytoscape.js, `cytoscape({elements: file.elements})`: ids are texts, those of edges "SOURCE KIND TARGET";
/// the columns of columns.hpp are data, in their types. `data`, `directed`, `multigraph`, and in the data `name`, `value` and
/// `key` are for networkx.cytoscape_graph and for Cytoscape itself (.cyjs).

#include <ostream>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "detail/records.hpp"
#include "writers/columns.hpp"
#include "writers/json_list.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

using detail::Record;

Record value_of(Cells cells, const std::string& cell) {
  if (cells == Cells::number) return std::stoull(cell);
  if (cells == Cells::truth) return cell == "true";
  return detail::as_utf8(cell);
}

template <typename Row>
void add_cells(Record& data, std::span<const Column<Row>> columns, const Row& row) {
  for (const auto& column : columns)
    if (const std::string cell = column.of(row); !cell.empty()) data[std::string(column.name)] = value_of(column.cells, cell);
}

Record node_of(const Vertex& vertex, const std::string& id) {
  detail::go_on();
  Record data{{"id", id}, {"value", id}};
  add_cells(data, vertex_columns(), vertex);
  data["name"] = data.value("label", id);
  return {{"data", data}};
}

Record edge_of(const CitationGraph& graph, const Ordered& ordered, EdgeDescriptor descriptor) {
  detail::go_on();
  Record data{{"id", id_of(ordered, graph, descriptor)},
              {"source", ordered.ids[boost::source(descriptor, graph)]},
              {"target", ordered.ids[boost::target(descriptor, graph)]},
              {"key", name_of(graph[descriptor].kind)}};
  add_cells(data, edge_columns(), graph[descriptor]);
  return {{"data", data}};
}

}  // namespace

void cytoscape(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, detail::as_utf8);
  out << R"({"data": {}, "directed": true, "multigraph": true, "elements": {)";
  write_list(out, "nodes", ordered.vertices,
             [&](VertexDescriptor vertex) { return node_of(graph[vertex], ordered.ids[vertex]); });
  out << ", ";
  write_list(out, "edges", ordered.edges, [&](EdgeDescriptor edge) { return edge_of(graph, ordered, edge); });
  out << "}}\n";
}

}  // namespace kamergraaf::writers
