// SPDX-License-Identifier: Apache-2.0
/// \file
/// RDF in Turtle. A vertex is named by its address, url(identifier), where that address leads back to it; else by
/// urn:kamergraaf: and its id in percent encoding (meetings, papers without a number). It has
///
/// | of a vertex | property |
/// |---|---|
/// | id, label | dcterms:identifier, rdfs:label |
/// | title, date | dcterms:title, dcterms:issued (xsd:date) |
/// | names | dc:creator: a text each; dcterms:creator would need persons |
/// | kind, or of a paper that is known its kind of paper | dc:type: "motion", "dossier" |
///
/// and says of another
///
/// | edge | property | |
/// |---|---|---|
/// | cites | cito:cites | with cito:citesForInformation beside it where the words are `zie` |
/// | in_dossier, part_of | dcterms:isPartOf | |
/// | annex_of | frbr:supplementOf | CiTO and Dublin Core have none for an annex |
/// | replaces | dcterms:replaces | |
/// | amends | cito:updates | |
/// | answers | cito:repliesTo | |
/// | reports_on | cito:documents | |
///
/// What the words of a citation say of another than the paper itself (Mention::relation) is not said here. Sentences and places
/// are left out.

#include <algorithm>
#include <array>
#include <ostream>

#include "detail/going_on.hpp"
#include "detail/printable.hpp"
#include "writers/label.hpp"
#include "writers/order.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view opening = R"(@prefix cito: <http://purl.org/spar/cito/> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix frbr: <http://purl.org/vocab/frbr/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
)";
constexpr std::array<std::string_view, 8> properties{"cito:cites",       "dcterms:isPartOf", "frbr:supplementOf",
                                                     "dcterms:replaces", "cito:updates",     "cito:repliesTo",
                                                     "cito:documents",   "dcterms:isPartOf"};
constexpr std::string_view scheme = "urn:kamergraaf:";
constexpr std::string_view hexadecimal = "0123456789ABCDEF";

template <typename Stays>
std::string percent_encoded(std::string_view text, Stays stays) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (stays(c))
      out += c;
    else
      out.append({'%', hexadecimal[byte >> 4], hexadecimal[byte & 15]});
  }
  return out;
}

bool stays_in_urn(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~:@!$&'()*+,;=").find(c) != std::string_view::npos;
}

bool stays_in_address(char c) {
  return c > ' ' && c != '\x7F' && std::string_view("<>\"{}|^`\\").find(c) == std::string_view::npos;
}

std::string iri_of(const Vertex& vertex, const std::string& id) {
  const std::string address = url(vertex.identifier);
  const bool leads_back = !address.empty() && parse_address(address) == vertex.identifier && to_string(vertex.identifier) == id;
  return '<' +
         (leads_back ? percent_encoded(address, stays_in_address) : std::string(scheme) + percent_encoded(id, stays_in_urn)) +
         '>';
}

std::string escaped(char c) {
  switch (c) {
    case '"':
    case '\\':
      return {'\\', c};
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && byte != 0x7F) return {c};
  return {'\\', 'u', '0', '0', hexadecimal[byte >> 4], hexadecimal[byte & 15]};
}

std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : detail::as_utf8(text)) out += escaped(c);
  return out + '"';
}

void write_text(std::ostream& out, const char* property, std::string_view text) {
  if (!text.empty()) out << " ;\n  " << property << ' ' << literal(text);
}

void write_vertex(std::ostream& out, const Vertex& vertex, const std::string& id) {
  detail::go_on();
  out << "  dcterms:identifier " << literal(id);
  write_text(out, "rdfs:label", name_in_a_line(vertex));
  write_text(out, "dcterms:title", vertex.title);
  if (vertex.date) out << " ;\n  dcterms:issued \"" << to_string(*vertex.date) << "\"^^xsd:date";
  for (const std::string& name : vertex.names) write_text(out, "dc:creator", name);
  write_text(out, "dc:type", vertex.paper == PaperKind::unknown ? name_of(vertex.kind) : name_of(vertex.paper));
}

void write_edge(std::ostream& out, const Edge& edge, const std::string& target) {
  detail::go_on();
  out << " ;\n  " << properties[static_cast<std::size_t>(edge.kind)] << ' ' << target;
  const auto is_see = [](const Mention& mention) { return mention.relation == Relation::see; };
  if (edge.kind == EdgeKind::cites && std::any_of(edge.mentions.begin(), edge.mentions.end(), is_see))
    out << " ;\n  cito:citesForInformation " << target;
}

}  // namespace

void turtle(std::ostream& out, const CitationGraph& graph) {
  const Ordered ordered = in_order(graph, detail::as_utf8);
  const auto iri = [&](VertexDescriptor vertex) { return iri_of(graph[vertex], ordered.ids[vertex]); };
  out << opening;
  auto edge = ordered.edges.begin();
  for (const VertexDescriptor vertex : ordered.vertices) {
    out << '\n' << iri(vertex) << '\n';
    write_vertex(out, graph[vertex], ordered.ids[vertex]);
    for (; edge != ordered.edges.end() && boost::source(*edge, graph) == vertex; ++edge)
      write_edge(out, graph[*edge], iri(boost::target(*edge, graph)));
    out << " .\n";
  }
}

}  // namespace kamergraaf::writers
