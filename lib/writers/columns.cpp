// SPDX-License-Identifier: Apache-2.0
#include "writers/columns.hpp"

#include <algorithm>
#include <array>

#include "writers/label.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view separator = "; ";

std::string relations_of(const Edge& edge) {
  std::vector<std::string> names;
  for (const Mention& mention : edge.mentions) {
    const std::string name(name_of(mention.relation));
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return joined(names);
}

constexpr std::array<Column<Vertex>, 13> of_vertices{{
    {"label", Cells::text, name_in_a_line},
    {"kind", Cells::text, [](const Vertex& v) { return std::string(name_of(v.kind)); }},
    {"known", Cells::truth, [](const Vertex& v) { return std::string(v.known ? "true" : "false"); }},
    {"paper", Cells::text, [](const Vertex& v) { return std::string(name_of(v.paper)); }},
    {"dossier", Cells::text, [](const Vertex& v) { return to_string(v.identifier.dossier); }},
    {"number", Cells::text, [](const Vertex& v) { return std::string(v.identifier.number.view()); }},
    {"session", Cells::text, [](const Vertex& v) { return to_string(v.session); }},
    {"chamber", Cells::text, [](const Vertex& v) { return std::string(name_of(v.chamber)); }},
    {"date", Cells::text, [](const Vertex& v) { return v.date ? to_string(*v.date) : std::string(); }},
    {"title", Cells::text, [](const Vertex& v) { return v.title; }},
    {"names", Cells::text, [](const Vertex& v) { return joined(v.names); }},
    {"document", Cells::text, [](const Vertex& v) { return v.document; }},
    {"url", Cells::text, [](const Vertex& v) { return url(v.identifier); }},
}};

constexpr std::array<Column<Edge>, 4> of_edges{{
    {"kind", Cells::text, [](const Edge& e) { return std::string(name_of(e.kind)); }},
    {"mentions", Cells::number, [](const Edge& e) { return std::to_string(e.mentions.size()); }},
    {"relation", Cells::text, relations_of},
    {"words", Cells::text, [](const Edge& e) { return e.mentions.empty() ? std::string() : e.mentions.front().words; }},
}};

}  // namespace

std::span<const Column<Vertex>> vertex_columns() { return of_vertices; }
std::span<const Column<Edge>> edge_columns() { return of_edges; }

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) all += (i == 0 ? "" : std::string(separator)) + names[i];
  return all;
}

std::vector<std::string> split(std::string_view names) {
  std::vector<std::string> all;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(separator), names.size());
    all.emplace_back(names.substr(0, end));
    names.remove_prefix(std::min(end + separator.size(), names.size()));
  }
  return all;
}

std::size_t weight_of(const Edge& edge) { return std::max<std::size_t>(edge.mentions.size(), 1); }

}  // namespace kamergraaf::writers
