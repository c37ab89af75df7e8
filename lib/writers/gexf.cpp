// SPDX-License-Identifier: Apache-2.0
/// \file
/// GEXF 1.3, so that Gephi opens it ready to look at: the columns of columns.hpp are typed attributes but for the label;
/// colours are those of the drawings, papers that are only cited half transparent; sizes grow with the root of the number of
/// edges that end at a vertex. Where there are at most 20,000 vertices they stand as on the page, by force. A paper is there
/// from its date on, an edge from the later of its ends: Gephi's time line moves through them. Edges have their kind, so that
/// two of a pair stay apart, and their mentions for a weight.

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <unordered_map>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "layout/layout.hpp"
#include "writers/columns.hpp"
#include "writers/label.hpp"
#include "writers/look.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"
#include "writers/xml.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::size_t most_places = 20'000;
constexpr double distance = 6;

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>kamergraaf</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
)";

std::string_view type_of(Cells cells) {
  if (cells == Cells::number) return "integer";
  return cells == Cells::truth ? "boolean" : "string";
}

template <typename Row>
void write_columns(std::ostream& out, const char* of, std::span<const Column<Row>> columns) {
  out << "<attributes class=\"" << of << "\" mode=\"static\">\n";
  for (const auto& column : columns)
    out << "<attribute id=\"" << column.name << "\" title=\"" << column.name << "\" type=\"" << type_of(column.cells)
        << "\"/>\n";
  out << "</attributes>\n";
}

template <typename Row>
void write_cells(std::ostream& out, std::span<const Column<Row>> columns, const Row& row) {
  out << "<attvalues>";
  for (const auto& column : columns)
    if (const std::string cell = column.of(row); !cell.empty())
      out << "<attvalue for=\"" << column.name << "\" value=\"" << in_xml(cell) << "\"/>";
  out << "</attvalues>";
}

std::string in_decimals(double number) {
  std::array<char, 64> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, 2);
  return {digits.data(), end.ptr};
}

std::string channel(std::string_view colour, std::size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  return std::to_string(value);
}

void write_colour(std::ostream& out, std::string_view colour, bool faint) {
  out << "<viz:color r=\"" << channel(colour, 1) << "\" g=\"" << channel(colour, 3) << "\" b=\"" << channel(colour, 5)
      << "\" a=\"" << (faint ? "0.5" : "1.0") << "\"/>";
}

using Places = std::unordered_map<VertexDescriptor, layout::Point>;

/// Far enough apart for the sizes; none where Gephi is quicker.
Places places_of(const CitationGraph& graph) {
  Places places;
  if (boost::num_vertices(graph) > most_places) return places;
  const layout::Net net = layout::net_of(graph);
  const std::vector<layout::Point> points = layout::by_force(net.nodes.size(), net.links);
  for (std::size_t node = 0; node < points.size(); ++node)
    places[net.nodes[node].vertex] = {distance * points[node].x, distance * points[node].y};
  return places;
}

std::span<const Column<Vertex>> attributes_of_nodes() { return vertex_columns().subspan(1); }

void write_start(std::ostream& out, const std::optional<Date>& date) {
  if (date) out << " start=\"" << to_string(*date) << '"';
}

void write_node(std::ostream& out, const CitationGraph& graph, VertexDescriptor descriptor, const std::string& id,
                const Places& places) {
  detail::go_on();
  const Vertex& vertex = graph[descriptor];
  const auto ends = static_cast<double>(boost::in_degree(descriptor, graph));
  out << "<node id=\"" << in_xml(id) << "\" label=\"" << in_xml(name_in_a_line(vertex)) << '"';
  write_start(out, vertex.date);
  out << '>';
  write_cells(out, attributes_of_nodes(), vertex);
  write_colour(out, look_of(vertex).line, vertex.kind == VertexKind::paper && !vertex.known);
  if (const auto place = places.find(descriptor); place != places.end())
    out << "<viz:position x=\"" << in_decimals(place->second.x) << "\" y=\"" << in_decimals(place->second.y) << "\"/>";
  out << "<viz:size value=\"" << in_decimals(6 + 4 * std::sqrt(ends)) << "\"/></node>\n";
}

void write_edge(std::ostream& out, const CitationGraph& graph, const Ordered& ordered, EdgeDescriptor descriptor) {
  detail::go_on();
  const Edge& edge = graph[descriptor];
  const VertexDescriptor source = boost::source(descriptor, graph);
  const VertexDescriptor target = boost::target(descriptor, graph);
  out << "<edge id=\"" << in_xml(id_of(ordered, graph, descriptor)) << "\" source=\"" << in_xml(ordered.ids[source])
      << "\" target=\"" << in_xml(ordered.ids[target]) << "\" kind=\"" << name_of(edge.kind) << "\" weight=\""
      << std::to_string(weight_of(edge)) << '"';
  write_start(out, std::max(graph[source].date, graph[target].date));
  out << '>';
  write_cells(out, edge_columns(), edge);
  const bool says_more = edge.kind != EdgeKind::cites && edge.kind != EdgeKind::in_dossier;
  write_colour(out, says_more ? strong_arrow : arrow, edge.kind == EdgeKind::in_dossier);
  out << "</edge>\n";
}

}  // namespace

void gexf(std::ostream& out, const CitationGraph& graph) {
  const Places places = places_of(graph);
  const Ordered ordered = in_order(graph, detail::as_xml_text);
  out << opening;
  write_columns(out, "node", attributes_of_nodes());
  write_columns(out, "edge", edge_columns());
  out << "<nodes>\n";
  for (const VertexDescriptor vertex : ordered.vertices) write_node(out, graph, vertex, ordered.ids[vertex], places);
  out << "</nodes>\n<edges>\n";
  for (const EdgeDescriptor edge : ordered.edges) write_edge(out, graph, ordered, edge);
  out << "</edges>\n</graph>\n</gexf>\n";
}

}  // namespace kamergraaf::writers
