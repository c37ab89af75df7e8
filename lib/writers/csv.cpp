// SPDX-License-Identifier: Apache-2.0
/// \file
/// Two tables as RFC 4180 has them, in UTF-8, with the names of columns that Gephi's import asks for: Id and Label; Source,
/// Target, Type and Weight. The others are those of columns.hpp, with a capital. Gephi keeps edges of different Kind apart.
/// pandas.read_csv takes "NA" and empty cells for NaN unless `keep_default_na=False`.

#include <algorithm>
#include <ostream>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "writers/columns.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view line_end = "\r\n";

std::string with_capital(std::string_view name) {
  std::string out(name);
  out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

std::string as_csv_text(std::string_view text) {
  std::string out;
  for (const char c : detail::as_utf8(text)) out += c == '\0' ? std::string("\uFFFD") : std::string(1, c);
  return out;
}

std::string cell_of(std::string_view text) {
  std::string held = as_csv_text(text);
  if (held.find_first_of(",\"\r\n") == std::string::npos) return held;
  std::string out = "\"";
  for (const char c : held) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

template <typename Row>
void write_names(std::ostream& out, const char* first, std::span<const Column<Row>> columns) {
  out << first;
  for (const auto& column : columns) out << ',' << with_capital(column.name);
  out << line_end;
}

template <typename Row>
void write_cells(std::ostream& out, std::span<const Column<Row>> columns, const Row& row) {
  for (const auto& column : columns) out << ',' << cell_of(column.of(row));
  out << line_end;
}

}  // namespace

void csv_nodes(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, as_csv_text);
  write_names(out, "Id", vertex_columns());
  for (const VertexDescriptor vertex : ordered.vertices) {
    detail::go_on();
    out << cell_of(ordered.ids[vertex]);
    write_cells(out, vertex_columns(), graph[vertex]);
  }
}

void csv_edges(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, as_csv_text);
  write_names(out, "Source,Target,Type,Weight", edge_columns());
  for (const EdgeDescriptor edge : ordered.edges) {
    detail::go_on();
    out << cell_of(ordered.ids[boost::source(edge, graph)]) << ',' << cell_of(ordered.ids[boost::target(edge, graph)])
        << ",Directed," << std::to_string(weight_of(graph[edge]));
    write_cells(out, edge_columns(), graph[edge]);
  }
}

}  // namespace kamergraaf::writers
