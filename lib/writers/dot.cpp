// SPDX-License-Identifier: Apache-2.0
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <cmath>
#include <numbers>
#include <ostream>

#include "detail/printable.hpp"
#include "writers/label.hpp"
#include "writers/legend.hpp"
#include "writers/look.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

struct Id {
  std::string text;
};

struct DrawnVertex {
  const Picture* picture = nullptr;
  bool operator()(VertexDescriptor vertex) const { return picture->drawn[vertex]; }
};

struct DrawnEdge {
  const Picture* picture = nullptr;
  bool operator()(EdgeDescriptor edge) const { return is_drawn(*picture, edge); }
};

constexpr std::string_view font = R"(fontname="Helvetica,Arial,sans-serif" fontsize=10)";

std::string with_backslashes(std::string_view text) {
  std::string out;
  for (const char c : detail::printable(text)) out += c == '\\' ? std::string("\\\\") : std::string(1, c);
  return out;
}

std::string quoted_id(std::string_view id) {
  std::string out = "\"";
  for (const char c : with_backslashes(id)) out += c == '"' ? std::string("\\\"") : std::string(1, c);
  return out + '"';
}

std::string escape_dot_string(const Id& id) { return quoted_id(id.text); }

std::string quoted_text(std::string_view text, const char* line_end = "\\n") {
  std::string out = "\"";
  for (const char c : with_backslashes(text)) {
    if (c == '"')
      out += "\\\"";
    else if (c == '\n')
      out += line_end;
    else if (c == '&')
      out += "&amp;";
    else
      out += c;
  }
  return out + '"';
}

void attribute(std::ostream& out, const char* name, std::string_view text) {
  if (!text.empty()) out << ' ' << name << '=' << quoted_text(text);
}

void write_frame(std::ostream& out, const Picture& picture, VertexDescriptor dossier,
                 const std::vector<VertexDescriptor>& inside) {
  const Vertex& vertex = (*picture.graph)[dossier];
  out << "subgraph " << quoted_id("cluster_" + vertex.id) << " {\ngraph [";
  out << "label=" << quoted_text(heading_of(vertex) + '\n', "\\l");
  attribute(out, "tooltip", heading_of(vertex));
  attribute(out, "URL", url(vertex.identifier));
  out << " style=\"rounded,filled\" color=\"" << frame << "\" fillcolor=\"" << ground << "\" margin=10];\n";
  for (const VertexDescriptor node : inside) out << quoted_id((*picture.graph)[node].id) << ";\n";
  out << "}\n";
}

struct GraphWriter {
  const Picture* picture = nullptr;
  void operator()(std::ostream& out) const {
    out << "graph [charset=\"UTF-8\" rankdir=LR ranksep=1.5 nodesep=0.18 pad=0.25 labeljust=l bgcolor=white " << font
        << " fontcolor=\"" << faint_ink << "\"];\n";
    out << "node [" << font << " fontcolor=\"" << ink << "\" margin=\"0.14,0.07\" height=0.4];\n";
    out << "edge [" << font << " fontcolor=\"" << faint_ink << "\" color=\"" << arrow << "\" arrowsize=0.7 headport=w];\n";
    for (const auto& frame : picture->frames) write_frame(out, *picture, frame.first, frame.second);
    out << "graph [labelloc=b label=" << legend_of(*picture) << "];\n";
  }
};

struct VertexWriter {
  const CitationGraph* graph = nullptr;
  void operator()(std::ostream& out, VertexDescriptor descriptor) const {
    const Vertex& vertex = (*graph)[descriptor];
    const Look look = look_of(vertex);
    const bool faint = vertex.kind == VertexKind::paper && !vertex.known;
    out << " [";
    attribute(out, "label", label_of(vertex));
    attribute(out, "tooltip", tooltip_of(vertex));
    attribute(out, "URL", url(vertex.identifier));
    attribute(out, "shape", look.shape);
    attribute(out, "style", std::string(look.style) + (faint ? ",dashed" : ""));
    attribute(out, "fillcolor", look.fill);
    attribute(out, "color", look.line);
    out << " penwidth=" << (faint ? "1" : "1.6") << ']';
  }
};

void write_beside_head(std::ostream& out, const std::string& label) {
  if (label.empty()) return;
  const double left = 22 + 2.4 * static_cast<double>(label.size());
  const double below = 9;
  out << " headlabel=" << quoted_text(label) << " labeldistance=" << left / 10
      << " labelangle=" << std::atan2(below, left) * 180 / std::numbers::pi;
}

struct EdgeWriter {
  const CitationGraph* graph = nullptr;
  void operator()(std::ostream& out, EdgeDescriptor descriptor) const {
    const Edge& edge = (*graph)[descriptor];
    out << " [";
    write_beside_head(out, label_of(edge));
    attribute(out, "tooltip", tooltip_of(edge));
    if (edge.kind == EdgeKind::in_dossier)
      out << " style=dashed arrowhead=empty";
    else if (edge.kind != EdgeKind::cites)
      attribute(out, "color", strong_arrow);
    out << ']';
  }
};

}  // namespace

void dot(std::ostream& out, const CitationGraph& graph) {
  const Picture picture = picture_of(graph);
  const boost::filtered_graph<CitationGraph, DrawnEdge, DrawnVertex> drawn(graph, DrawnEdge{&picture}, DrawnVertex{&picture});
  const auto id =
      boost::make_function_property_map<VertexDescriptor>([&](VertexDescriptor vertex) { return Id{graph[vertex].id}; });
  boost::write_graphviz(out, drawn, VertexWriter{&graph}, EdgeWriter{&graph}, GraphWriter{&picture}, id);
}

}  // namespace kamergraaf::writers
