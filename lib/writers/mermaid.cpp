// SPDX-License-Identifier: Apache-2.0
/// \file
/// A flow chart of Mermaid, which Markdown shows. Frames, words and colours are those of the drawings. Nodes are numbered; what
/// they and the arrows say stands in quotes, with each character that could end or mark up a text as its number: `#34;`.

#include <algorithm>
#include <locale>
#include <ostream>
#include <set>
#include <sstream>

#include "detail/printable.hpp"
#include "writers/label.hpp"
#include "writers/look.hpp"
#include "writers/picture.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view plain_signs = " .,:()/+=?!'";

bool is_plain(char c) {
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
  return is_letter || plain_signs.find(c) != std::string_view::npos;
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : detail::printable(text)) {
    if (c == '\n')
      out += "<br/>";
    else if (is_plain(c))
      out += c;
    else
      out += '#' + std::to_string(static_cast<int>(c)) + ';';
  }
  return out + '"';
}

bool is_only_cited(const Vertex& vertex) { return vertex.kind == VertexKind::paper && !vertex.known; }

std::string class_of(const Vertex& vertex) {
  if (vertex.kind != VertexKind::paper) return std::string(name_of(vertex.kind));
  return std::string("paper") + (vertex.paper == PaperKind::unknown ? "" : '_' + std::string(name_of(vertex.paper))) +
         (is_only_cited(vertex) ? "_cited" : "");
}

void write_node(std::ostream& out, const Vertex& vertex, const std::string& name) {
  const bool round = look_of(vertex).style.find("rounded") != std::string_view::npos;
  out << name << (round ? "(" : "[") << in_quotes(label_of(vertex)) << (round ? ")" : "]") << ":::" << class_of(vertex) << '\n';
}

void write_classes(std::ostream& out, const Picture& picture) {
  out << "classDef frame fill:" << ground << ",stroke:" << frame_line << ",color:" << faint_ink << '\n';
  for (std::size_t i = 0; i < picture.frames.size(); ++i) out << "class d" << i << " frame\n";
  std::set<std::string> written;
  for (const VertexDescriptor node : picture.nodes) {
    const Vertex& vertex = (*picture.graph)[node];
    const Look look = look_of(vertex);
    if (!written.insert(class_of(vertex)).second) continue;
    out << "classDef " << class_of(vertex) << " fill:" << look.fill << ",stroke:" << look.line << ",color:" << ink
        << (is_only_cited(vertex) ? ",stroke-dasharray:4 3" : "") << '\n';
  }
}

void write_arrow(std::ostream& out, const CitationGraph& graph, EdgeDescriptor edge, const std::vector<std::string>& names) {
  const std::string label = label_of(graph[edge]);
  out << names[boost::source(edge, graph)] << (graph[edge].kind == EdgeKind::in_dossier ? " -.->" : " -->");
  if (!label.empty()) out << '|' << in_quotes(label) << '|';
  out << ' ' << names[boost::target(edge, graph)] << '\n';
}

void write_link(std::ostream& out, const Vertex& vertex, const std::string& name) {
  const std::string address = url(vertex.identifier);
  const bool is_plain_address = address.find_first_of("\"\\ <>") == std::string::npos;
  if (!address.empty() && is_plain_address) out << "click " << name << " href \"" << address << "\"\n";
}

std::vector<std::string> names_of(const Picture& picture) {
  std::vector<std::string> names(picture.ids.size());
  for (std::size_t i = 0; i < picture.nodes.size(); ++i) names[picture.nodes[i]] = 'n' + std::to_string(i);
  return names;
}

void write_nodes(std::ostream& out, const Picture& picture, const std::vector<std::string>& names) {
  const CitationGraph& graph = *picture.graph;
  std::set<VertexDescriptor> framed;
  for (const Frame& frame : picture.frames) {
    out << "subgraph d" << &frame - picture.frames.data() << '[' << in_quotes(heading_of(graph[frame.dossier])) << "]\n";
    for (const VertexDescriptor node : frame.nodes) write_node(out, graph[node], names[node]);
    out << "end\n";
    framed.insert(frame.nodes.begin(), frame.nodes.end());
  }
  for (const VertexDescriptor node : picture.nodes)
    if (!framed.contains(node)) write_node(out, graph[node], names[node]);
}

std::string chart_of(const Picture& picture) {
  const CitationGraph& graph = *picture.graph;
  std::ostringstream out;
  out.imbue(std::locale::classic());
  const std::vector<std::string> names = names_of(picture);
  out << "flowchart LR\n";
  write_nodes(out, picture, names);
  for (const EdgeDescriptor edge : picture.arrows) write_arrow(out, graph, edge, names);
  for (const VertexDescriptor node : picture.nodes) write_link(out, graph[node], names[node]);
  write_classes(out, picture);
  if (picture.left_out != 0) out << "notice[" << in_quotes(notice_of(picture)) << "]\n";
  return std::move(out).str();
}

}  // namespace

std::size_t mermaid(std::ostream& out, const CitationGraph& graph, const WriteOptions& options) {
  std::size_t most = options.nodes.value_or(most_nodes_in_mermaid);
  for (;; most -= std::max<std::size_t>(most / 5, 1)) {
    const Picture picture = picture_of(graph, most);
    const std::string chart = chart_of(picture);
    const bool is_taken = picture.arrows.size() <= most_arrows_in_mermaid && chart.size() <= most_characters_in_mermaid;
    if (!is_taken && !options.nodes && most > 1) continue;
    out << chart;
    return picture.left_out;
  }
}

}  // namespace kamergraaf::writers
