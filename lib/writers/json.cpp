// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>
#include <ostream>

#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& record, const char* key, std::string_view value) {
  if (!value.empty()) record[key] = value;
}

Json node_of(const Vertex& vertex) {
  Json node{{"id", vertex.id}, {"kind", name_of(vertex.kind)}, {"known", vertex.known}};
  put(node, "paper", name_of(vertex.paper));
  put(node, "dossier", to_string(vertex.identifier.dossier));
  put(node, "number", vertex.identifier.number.view());
  put(node, "session", to_string(vertex.session));
  put(node, "chamber", name_of(vertex.chamber));
  if (vertex.date) node["date"] = to_string(*vertex.date);
  put(node, "title", vertex.title);
  if (!vertex.names.empty()) node["names"] = vertex.names;
  put(node, "document", vertex.document);
  put(node, "url", url(vertex.identifier));
  return node;
}

Json record_of(const Mention& mention) {
  Json record{{"begin", mention.span.begin}, {"end", mention.span.end}, {"text", mention.text}, {"words", mention.words}};
  put(record, "relation", name_of(mention.relation));
  if (mention.footnote != 0) record["footnote"] = mention.footnote;
  return record;
}

Json link_of(const CitationGraph& graph, EdgeDescriptor descriptor) {
  const Edge& edge = graph[descriptor];
  Json link{{"source", graph[boost::source(descriptor, graph)].id},
            {"target", graph[boost::target(descriptor, graph)].id},
            {"key", name_of(edge.kind)},
            {"kind", name_of(edge.kind)}};
  for (const Mention& mention : edge.mentions) link["mentions"].push_back(record_of(mention));
  return link;
}

}  // namespace

void json(std::ostream& out, const CitationGraph& graph) {
  Json nodes = Json::array();
  Json links = Json::array();
  const auto vertices = boost::vertices(graph);
  const auto edges = boost::edges(graph);
  for (auto vertex = vertices.first; vertex != vertices.second; ++vertex) nodes.push_back(node_of(graph[*vertex]));
  for (auto edge = edges.first; edge != edges.second; ++edge) links.push_back(link_of(graph, *edge));
  const Json all{{"directed", true}, {"multigraph", true}, {"graph", Json::object()}, {"nodes", nodes}, {"links", links}};
  out << all.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace kamergraaf::writers
