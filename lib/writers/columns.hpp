// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graph as two tables, of vertices and of edges: what GraphML, GEXF, CSV and Cytoscape have beside the ids.
///
///     for (const Column<Vertex>& column : vertex_columns()) out << column.name << ": " << column.of(vertex) << '\n';
///
/// Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// What the cells of a column are: any text, a whole number, or "true" and "false".
enum class Cells { text, number, truth };

template <typename Row>
struct Column {
  std::string_view name;
  Cells cells;
  std::string (*of)(const Row&);  ///< the cell as text, with any bytes; empty where there is nothing to say
};

/// label (the first), kind, known, paper, dossier, number, session, chamber, date, title, names ("A; B"), document, url.
std::span<const Column<Vertex>> vertex_columns();
/// kind, mentions (how many), relation (of the mentions, "annex; see"), words (of the first mention).
std::span<const Column<Edge>> edge_columns();

/// The names in one cell, and out of it; a name with a semicolon in it comes out as two.
std::string joined(const std::vector<std::string>& names);
std::vector<std::string> split(std::string_view names);

/// How heavy an edge is: its mentions; 1 where it has none.
std::size_t weight_of(const Edge& edge);

}  // namespace kamergraaf::writers
