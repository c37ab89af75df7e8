// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <ostream>

#include "detail/going_on.hpp"
#include "writers/dot_text.hpp"
#include "writers/label.hpp"
#include "writers/legend.hpp"
#include "writers/look.hpp"
#include "writers/writers.hpp"
#include "writers/years.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view font = R"(fontname="Helvetica,Arial,sans-serif" fontsize=10)";

void attribute(std::ostream& out, const char* name, std::string_view text) {
  if (!text.empty()) out << ' ' << name << '=' << quoted_text(text);
}

void write_frame(std::ostream& out, const Picture& picture, const Frame& frame) {
  const Vertex& dossier = (*picture.graph)[frame.dossier];
  out << "subgraph " << quoted_id("cluster_" + picture.ids[frame.dossier]) << " {\ngraph [";
  out << "label=" << quoted_text(heading_of(dossier) + '\n', "\\l");
  attribute(out, "tooltip", heading_of(dossier));
  attribute(out, "URL", url(dossier.identifier));
  out << " style=\"rounded,filled\" color=\"" << frame_line << "\" fillcolor=\"" << ground << "\" margin=10];\n";
  for (const VertexDescriptor node : frame.nodes) out << quoted_id(picture.ids[node]) << ";\n";
  out << "}\n";
}

void write_head(std::ostream& out, const Picture& picture) {
  out << "graph [charset=\"UTF-8\" rankdir=LR ranksep=1.5 nodesep=0.18 pad=0.25 labeljust=l bgcolor=white " << font
      << " fontcolor=\"" << faint_ink << "\"];\n";
  out << "node [" << font << " fontcolor=\"" << ink << "\" margin=\"0.14,0.07\" height=0.4];\n";
  out << "edge [" << font << " fontcolor=\"" << faint_ink << "\" color=\"" << arrow << "\" arrowsize=0.7 headport=w];\n";
  if (is_along_years(picture)) write_years(out, picture);
  for (const Frame& frame : picture.frames) write_frame(out, picture, frame);
  out << "graph [labelloc=b label=" << legend_of(picture) << "];\n";
}

void write_node(std::ostream& out, const Vertex& vertex, const std::string& id) {
  detail::go_on();
  const Look look = look_of(vertex);
  const bool faint = vertex.kind == VertexKind::paper && !vertex.known;
  out << quoted_id(id) << " [";
  attribute(out, "label", label_of(vertex));
  attribute(out, "tooltip", tooltip_of(vertex));
  attribute(out, "URL", url(vertex.identifier));
  attribute(out, "shape", look.shape);
  attribute(out, "style", std::string(look.style) + (faint ? ",dashed" : ""));
  attribute(out, "fillcolor", look.fill);
  attribute(out, "color", look.line);
  out << " penwidth=" << (faint ? "1" : "1.6") << "];\n";
}

/// Whatever the program's locale.
std::string in_figures(double number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 6);
  return {digits.data(), end.ptr};
}

void write_beside_head(std::ostream& out, const std::string& label) {
  if (label.empty()) return;
  const double left = 22 + 2.4 * static_cast<double>(label.size());
  const double below = 9;
  out << " headlabel=" << quoted_text(label) << " labeldistance=" << in_figures(left / 10)
      << " labelangle=" << in_figures(std::atan2(below, left) * 180 / std::numbers::pi);
}

void write_arrow(std::ostream& out, const Picture& picture, EdgeDescriptor descriptor) {
  detail::go_on();
  const CitationGraph& graph = *picture.graph;
  const Edge& edge = graph[descriptor];
  out << quoted_id(picture.ids[boost::source(descriptor, graph)]) << "->"
      << quoted_id(picture.ids[boost::target(descriptor, graph)]) << " [";
  write_beside_head(out, label_of(edge));
  attribute(out, "tooltip", tooltip_of(edge));
  if (edge.kind == EdgeKind::in_dossier)
    out << " style=dashed arrowhead=empty";
  else if (edge.kind != EdgeKind::cites)
    attribute(out, "color", strong_arrow);
  out << "];\n";
}

}  // namespace

void dot(std::ostream& out, const Picture& picture) {
  out << "digraph G {\n";
  write_head(out, picture);
  for (const VertexDescriptor node : picture.nodes) write_node(out, (*picture.graph)[node], picture.ids[node]);
  for (const EdgeDescriptor edge : picture.arrows) write_arrow(out, picture, edge);
  out << "}\n";
}

std::size_t dot(std::ostream& out, const CitationGraph& graph, const WriteOptions& options) {
  const Picture picture = picture_of(graph, options.nodes.value_or(most_nodes));
  dot(out, picture);
  return picture.left_out;
}

}  // namespace kamergraaf::writers
