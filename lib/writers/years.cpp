// SPDX-License-Identifier: Apache-2.0
#include "writers/years.hpp"

#include <map>
#include <ostream>

#include "writers/dot_text.hpp"
#include "writers/look.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::size_t most_years = 8;

using Years = std::map<int, std::vector<VertexDescriptor>, std::greater<>>;

Years years_of(const Picture& picture) {
  Years years;
  for (const VertexDescriptor node : picture.nodes)
    if (const auto& date = (*picture.graph)[node].date) years[static_cast<int>(date->year())].push_back(node);
  return years;
}

std::string mark_of(int year) { return quoted_id("year " + std::to_string(year)); }
std::string begin_of(int year) { return quoted_id("from " + std::to_string(year)); }

void write_marks(std::ostream& out, const Years& years) {
  out << "{\nnode [shape=plaintext fontsize=16 fontcolor=\"" << faint_ink << "\"];\nedge [style=invis];\n";
  for (const auto& year : years) out << mark_of(year.first) << " [label=\"" << year.first << "\"];\n";
  for (auto year = years.begin(); std::next(year) != years.end(); ++year)
    out << mark_of(year->first) << "->" << mark_of(std::next(year)->first) << ";\n";
  out << "}\n";
}

void write_limits(std::ostream& out, const Picture& picture, Years::const_iterator year, Years::const_iterator end) {
  out << "{rank=same; " << mark_of(year->first) << "; " << begin_of(year->first) << "}\n";
  for (const VertexDescriptor node : year->second) {
    const std::string id = quoted_id(picture.ids[node]);
    out << begin_of(year->first) << "->" << id << " [minlen=0];\n";
    if (std::next(year) != end) out << id << "->" << begin_of(std::next(year)->first) << ";\n";
  }
}

}  // namespace

void write_years(std::ostream& out, const Picture& picture) {
  const Years years = years_of(picture);
  if (years.size() < 2 || years.size() > most_years) return;
  out << "graph [newrank=true];\n";
  write_marks(out, years);
  out << "{\nnode [shape=point style=invis width=0 height=0];\nedge [style=invis weight=0 headport=c];\n";
  for (const auto& year : years) out << begin_of(year.first) << ";\n";
  for (auto year = years.begin(); year != years.end(); ++year) write_limits(out, picture, year, years.end());
  out << "}\n";
}

}  // namespace kamergraaf::writers
