// SPDX-License-Identifier: Apache-2.0
#include "writers/years.hpp"

#include <map>
#include <ostream>
#include <set>

#include "writers/dot_text.hpp"
#include "writers/look.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::size_t most_years = 8;
constexpr int most_columns_in_year = 6;

using Steps = std::map<VertexDescriptor, int>;

/// A year, counted back, and how many steps behind the papers of that year that nothing of it cites.
using Column = std::pair<int, int>;
using Columns = std::map<Column, std::vector<VertexDescriptor>>;

std::optional<int> year_of(const Picture& picture, VertexDescriptor node) {
  const auto& date = (*picture.graph)[node].date;
  return date ? std::optional(static_cast<int>(date->year())) : std::nullopt;
}

bool move_behind_citing(const Picture& picture, Steps& steps) {
  bool moved = false;
  for (const EdgeDescriptor arrow : picture.arrows) {
    const VertexDescriptor from = boost::source(arrow, *picture.graph);
    const VertexDescriptor to = boost::target(arrow, *picture.graph);
    const bool is_within_year = year_of(picture, from) && year_of(picture, from) == year_of(picture, to);
    if (!is_within_year || steps[from] + 1 == most_columns_in_year || steps[to] > steps[from]) continue;
    steps[to] = steps[from] + 1;
    moved = true;
  }
  return moved;
}

Columns columns_of(const Picture& picture) {
  Steps steps;
  while (move_behind_citing(picture, steps)) continue;
  Columns columns;
  for (const VertexDescriptor node : picture.nodes)
    if (const auto year = year_of(picture, node)) columns[{-*year, steps[node]}].push_back(node);
  return columns;
}

std::string mark_of(Columns::const_iterator column, const Columns& columns) {
  const auto [year, step] = column->first;
  const bool opens_year = column == columns.begin() || std::prev(column)->first.first != year;
  return quoted_id("year " + std::to_string(-year) + (opens_year ? "" : '/' + std::to_string(step)));
}

void write_mark(std::ostream& out, const std::string& mark, int year) {
  const bool opens_year = mark.find('/') == std::string::npos;
  out << mark << (opens_year ? " [label=\"" + std::to_string(year) + "\"]" : " [label=\"\"]") << ";\n";
}

}  // namespace

bool is_along_years(const Picture& picture) {
  std::set<int> years;
  for (const VertexDescriptor node : picture.nodes)
    if (const auto year = year_of(picture, node)) years.insert(*year);
  return years.size() >= 2 && years.size() <= most_years && picture.nodes.size() <= most_nodes_in_ranks;
}

void write_years(std::ostream& out, const Picture& picture) {
  const Columns columns = columns_of(picture);
  out << "graph [newrank=true];\n{\nnode [shape=plaintext fontsize=16 fontcolor=\"" << faint_ink
      << "\"];\nedge [style=invis];\n";
  for (auto column = columns.begin(); column != columns.end(); ++column) {
    write_mark(out, mark_of(column, columns), -column->first.first);
    if (column != columns.begin()) out << mark_of(std::prev(column), columns) << "->" << mark_of(column, columns) << ";\n";
  }
  out << "}\n";
  for (auto column = columns.begin(); column != columns.end(); ++column) {
    out << "{rank=same; " << mark_of(column, columns) << ';';
    for (const VertexDescriptor node : column->second) out << ' ' << quoted_id(picture.ids[node]) << ';';
    out << "}\n";
  }
}

}  // namespace kamergraaf::writers
