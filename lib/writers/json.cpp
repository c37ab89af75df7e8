// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "detail/written.hpp"
#include "stored/records.hpp"
#include "writers/json_list.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

using stored::Record;

Record node_of(const Vertex& vertex, const std::string& id) {
  detail::go_on();
  Record node = stored::record_of(vertex);
  node["id"] = id;
  return node;
}

Record link_of(const CitationGraph& graph, const Ordered& ordered, EdgeDescriptor descriptor) {
  detail::go_on();
  const Edge& edge = graph[descriptor];
  Record link{{"source", ordered.ids[boost::source(descriptor, graph)]},
              {"target", ordered.ids[boost::target(descriptor, graph)]},
              {"key", name_of(edge.kind)},
              {"kind", name_of(edge.kind)}};
  if (!edge.mentions.empty()) link["mentions"] = stored::record_of(edge.mentions);
  return link;
}

}  // namespace

void json(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, detail::as_utf8);
  out << detail::written::begin_of_json << R"(, "graph": {}, )";
  write_list(out, "nodes", ordered.vertices, [&](VertexDescriptor v) { return node_of(graph[v], ordered.ids[v]); });
  out << ", ";
  write_list(out, "links", ordered.edges, [&](EdgeDescriptor edge) { return link_of(graph, ordered, edge); });
  out << "}\n";
}

}  // namespace kamergraaf::writers
