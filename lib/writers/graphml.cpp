// SPDX-License-Identifier: Apache-2.0
#include <boost/graph/graphml.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <ostream>

#include "detail/printable.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

template <typename Descriptor, typename Read>
void column(boost::dynamic_properties& columns, const std::string& name, const CitationGraph& graph, Read read) {
  columns.property(name, boost::make_function_property_map<Descriptor>(
                             [&graph, read](const Descriptor& descriptor) { return read(graph[descriptor]); }));
}

template <typename Read>
void text(boost::dynamic_properties& columns, const std::string& name, const CitationGraph& graph, Read read) {
  column<VertexDescriptor>(columns, name, graph,
                           [read](const Vertex& vertex) { return detail::printable(std::string(read(vertex))); });
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : "; ") + name;
  return all;
}

std::string relations_of(const Edge& edge) {
  std::vector<std::string> names;
  for (const Mention& mention : edge.mentions) {
    const std::string name(name_of(mention.relation));
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return joined(names);
}

std::string words_of(const Edge& edge) { return edge.mentions.empty() ? std::string() : edge.mentions.front().words; }

void add_vertex_columns(boost::dynamic_properties& columns, const CitationGraph& graph) {
  text(columns, "id", graph, [](const Vertex& v) { return v.id; });
  text(columns, "kind", graph, [](const Vertex& v) { return name_of(v.kind); });
  text(columns, "paper", graph, [](const Vertex& v) { return name_of(v.paper); });
  text(columns, "dossier", graph, [](const Vertex& v) { return to_string(v.identifier.dossier); });
  text(columns, "number", graph, [](const Vertex& v) { return v.identifier.number.view(); });
  text(columns, "session", graph, [](const Vertex& v) { return to_string(v.session); });
  text(columns, "chamber", graph, [](const Vertex& v) { return name_of(v.chamber); });
  text(columns, "date", graph, [](const Vertex& v) { return v.date ? to_string(*v.date) : std::string(); });
  text(columns, "title", graph, [](const Vertex& v) { return v.title; });
  text(columns, "names", graph, [](const Vertex& v) { return joined(v.names); });
  text(columns, "document", graph, [](const Vertex& v) { return v.document; });
  text(columns, "url", graph, [](const Vertex& v) { return url(v.identifier); });
  column<VertexDescriptor>(columns, "known", graph, [](const Vertex& v) { return v.known; });
}

void add_edge_columns(boost::dynamic_properties& columns, const CitationGraph& graph) {
  column<EdgeDescriptor>(columns, "kind", graph, [](const Edge& e) { return std::string(name_of(e.kind)); });
  column<EdgeDescriptor>(columns, "mentions", graph, [](const Edge& e) { return static_cast<int>(e.mentions.size()); });
  column<EdgeDescriptor>(columns, "relation", graph, [](const Edge& e) { return relations_of(e); });
  column<EdgeDescriptor>(columns, "words", graph, [](const Edge& e) { return detail::printable(words_of(e)); });
}

}  // namespace

void graphml(std::ostream& out, const CitationGraph& graph) {
  boost::dynamic_properties columns;
  add_vertex_columns(columns, graph);
  add_edge_columns(columns, graph);
  boost::write_graphml(out, graph, columns, true);
}

}  // namespace kamergraaf::writers
