// SPDX-License-Identifier: Apache-2.0
/// \file
/// Nodes bear the ids of the papers; edges "SOURCE KIND TARGET". Each column of columns.hpp is a typed key of its own. For who
/// reads the graph back there are two more, as JSON: `places`, of an edge, its mentions with all their fields; and `more`, of a
/// vertex, what the columns do not give back: which fields are its head's own; a name with a semicolon, a control character.

#include <ostream>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "stored/columns.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"
#include "writers/xml.hpp"

namespace kamergraaf::writers {
namespace {

using stored::Record;

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" )"
                                     R"(xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns )"
                                     R"(http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
)";

std::string_view type_of(Cells cells) {
  if (cells == Cells::number) return "int";
  return cells == Cells::truth ? "boolean" : "string";
}

void write_key(std::ostream& out, const char* of, std::string_view name, Cells cells) {
  out << "<key id=\"" << of << '_' << name << "\" for=\"" << of << "\" attr.name=\"" << name << "\" attr.type=\""
      << type_of(cells) << "\"/>\n";
}

void write_data(std::ostream& out, const char* of, std::string_view name, std::string_view text) {
  if (!text.empty()) out << "<data key=\"" << of << '_' << name << "\">" << in_xml(text) << "</data>";
}

std::string as_text(const Record& record) { return record.empty() ? std::string() : record.dump(-1, ' ', true); }

void write_node(std::ostream& out, const Vertex& vertex, const std::string& id) {
  detail::go_on();
  out << "<node id=\"" << in_xml(id) << "\">";
  for (const auto& column : vertex_columns()) write_data(out, "node", column.name, column.of(vertex));
  write_data(out, "node", stored::more, as_text(stored::more_of(vertex)));
  out << "</node>\n";
}

void write_edge(std::ostream& out, const CitationGraph& graph, const Ordered& ordered, EdgeDescriptor descriptor) {
  detail::go_on();
  const Edge& edge = graph[descriptor];
  out << "<edge id=\"" << in_xml(id_of(ordered, graph, descriptor)) << "\" source=\""
      << in_xml(ordered.ids[boost::source(descriptor, graph)]) << "\" target=\""
      << in_xml(ordered.ids[boost::target(descriptor, graph)]) << "\">";
  for (const auto& column : edge_columns()) write_data(out, "edge", column.name, column.of(edge));
  write_data(out, "edge", stored::places, as_text(stored::record_of(edge.mentions)));
  out << "</edge>\n";
}

}  // namespace

void graphml(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, detail::as_xml_text);
  out << opening;
  for (const auto& column : vertex_columns()) write_key(out, "node", column.name, column.cells);
  write_key(out, "node", stored::more, Cells::text);
  for (const auto& column : edge_columns()) write_key(out, "edge", column.name, column.cells);
  write_key(out, "edge", stored::places, Cells::text);
  out << "<graph id=\"kamergraaf\" edgedefault=\"directed\">\n";
  for (const VertexDescriptor vertex : ordered.vertices) write_node(out, graph[vertex], ordered.ids[vertex]);
  for (const EdgeDescriptor edge : ordered.edges) write_edge(out, graph, ordered, edge);
  out << "</graph>\n</graphml>\n";
}

}  // namespace kamergraaf::writers
