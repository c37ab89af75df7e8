// SPDX-License-Identifier: Apache-2.0
#include "writers/page_data.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "layout/layout.hpp"
#include "writers/label.hpp"
#include "writers/look.hpp"

namespace kamergraaf::writers {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view generic_word = "Kamerstuk ";

std::string_view kind_of(const Vertex& vertex) {
  if (vertex.kind != VertexKind::paper) return name_of(vertex.kind);
  return name_of(vertex.paper == PaperKind::unknown ? PaperKind::other : vertex.paper);
}

Json looks() {
  Json all;
  const auto add = [&](std::string_view kind, const Look& look) { all[std::string(kind)] = {look.fill, look.line}; };
  for (auto kind = static_cast<int>(PaperKind::letter); kind <= static_cast<int>(PaperKind::other); ++kind)
    add(name_of(static_cast<PaperKind>(kind)), look_of(static_cast<PaperKind>(kind)));
  for (const VertexKind kind : {VertexKind::dossier, VertexKind::meeting, VertexKind::outside}) {
    Vertex vertex;
    vertex.kind = kind;
    add(name_of(kind), look_of(vertex));
  }
  return all;
}

void put(Json& record, const char* key, std::string_view value) {
  if (!value.empty()) record[key] = value;
}

void put_name(Json& node, const Vertex& vertex) {
  const std::string printed = in_style(vertex.identifier, Style::letter);
  if (vertex.kind == VertexKind::dossier)
    node["number"] = number_of(vertex);
  else if (printed.starts_with(generic_word))
    node["number"] = printed.substr(generic_word.size());
  else if (!printed.empty())
    node["name"] = printed;
  else if (vertex.title.empty())
    node["name"] = vertex.document.empty() ? vertex.id : vertex.document;
  else
    node["name"] = vertex.title;
}

double rounded(double number) { return std::round(number * 100) / 100; }

Json node_of(const Vertex& vertex) {
  Json record{{"id", vertex.id}, {"kind", kind_of(vertex)}};
  put_name(record, vertex);
  if (vertex.known) record["known"] = true;
  if (vertex.date) record["date"] = to_string(*vertex.date);
  if (!vertex.names.empty()) record["names"] = vertex.names;
  put(record, "title", vertex.title);
  put(record, "chamber", name_of(vertex.chamber));
  put(record, "session", to_string(vertex.session));
  put(record, "url", url(vertex.identifier));
  return record;
}

Json nodes_of(const CitationGraph& graph, const layout::Net& net, const layout::Timeline& line) {
  const auto near = layout::by_force(net.nodes.size(), net.links);
  Json all = Json::array();
  for (std::size_t i = 0; i < net.nodes.size(); ++i) {
    Json node = node_of(graph[net.nodes[i].vertex]);
    node["at"] = {rounded(near[i].x), rounded(near[i].y), rounded(line.points[i].x), rounded(line.points[i].y)};
    all.push_back(std::move(node));
  }
  return all;
}

Json record_of(const Mention& mention) {
  Json record{{"words", mention.words}};
  put(record, "text", mention.text);
  put(record, "relation", name_of(mention.relation));
  if (mention.footnote != 0) record["note"] = mention.footnote;
  return record;
}

struct DrawnEdge {
  std::uint32_t from;
  std::uint32_t to;
  EdgeKind kind;
  EdgeDescriptor edge;
};

Json edges_of(const CitationGraph& graph, const layout::Net& net) {
  std::vector<std::uint32_t> place(net.nodes.size());
  for (std::uint32_t i = 0; i < place.size(); ++i) place[net.nodes[i].vertex] = i;
  std::vector<DrawnEdge> edges;
  const auto range = boost::edges(graph);
  for (auto edge = range.first; edge != range.second; ++edge)
    edges.push_back({place[boost::source(*edge, graph)], place[boost::target(*edge, graph)], graph[*edge].kind, *edge});
  const auto order = [](const DrawnEdge& edge) { return std::tuple(edge.from, edge.to, edge.kind); };
  std::sort(edges.begin(), edges.end(), [&](const DrawnEdge& a, const DrawnEdge& b) { return order(a) < order(b); });
  Json all = Json::array();
  for (const DrawnEdge& edge : edges) {
    Json mentions = Json::array();
    for (const Mention& mention : graph[edge.edge].mentions) mentions.push_back(record_of(mention));
    all.push_back({edge.from, edge.to, name_of(edge.kind), std::move(mentions)});
  }
  return all;
}

Json axis_of(const layout::Timeline& line) {
  Json all = Json::array();
  for (const layout::Knot& knot : line.axis) all.push_back({to_string(knot.date), rounded(knot.x)});
  return all;
}

std::string inside_a_script(const std::string& json) {
  std::string out;
  out.reserve(json.size() + json.size() / 64);
  for (std::size_t i = 0; i < json.size(); ++i) {
    const std::string_view three = std::string_view(json).substr(i, 3);
    if (json[i] == '<') {
      out += "\\u003c";
    } else if (three == "\u2028" || three == "\u2029") {
      out += three == "\u2028" ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      out += json[i];
    }
  }
  return out;
}

}  // namespace

std::string page_data(const CitationGraph& graph) {
  const layout::Net net = layout::net_of(graph);
  const layout::Timeline line = layout::by_time(net);
  const Json all{{"looks", looks()},
                 {"nodes", nodes_of(graph, net, line)},
                 {"edges", edges_of(graph, net)},
                 {"axis", axis_of(line)},
                 {"column", rounded(line.column)}};
  return inside_a_script(all.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace kamergraaf::writers
