// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graph of papers: who cites whom, and what belongs to which dossier. A Boost.Graph, so any of its algorithms takes it.
///
///     kamergraaf::CitationGraph graph;
///     kamergraaf::add(graph, document, kamergraaf::citations_of(document, extractor));
///     auto letter = kamergraaf::find(graph, "kst-21501-20-2189");
///     boost::out_degree(*letter, graph);
///
/// Reading from several threads is safe; adding is for one thread at a time.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf {

/// What a vertex is.
enum class VertexKind : std::uint8_t { paper, dossier, meeting, outside };
std::string_view name_of(VertexKind kind);

/// A vertex. What is not known is empty.
struct Vertex {
  std::string id;  ///< "kst-36045-190", "21501-20"
  VertexKind kind = VertexKind::paper;
  PaperKind paper = PaperKind::unknown;
  bool known = false;  ///< read, and not only cited; of a dossier: printed in the head of a paper that was read
  Identifier identifier;
  Chamber chamber = Chamber::none;
  Session session;
  std::optional<Date> date;
  std::string title;     ///< of a Council dossier that no head has printed: the name of the Council; of a meeting: its
                         ///< name and day, "Raad Buitenlandse Zaken, 24 februari 2025"
  std::string document;  ///< where it was read from: Document::name
  std::vector<std::string> names;  ///< who signed or put it forward
};

/// What an edge says. Every citation is one of `cites`; where the paper itself is what its words say (the annex, reply, report),
/// the same mention is on an edge of that kind too, else it stays `Mention::relation`. An amendment amends its dossier's bill.
/// A paper reports on the meeting of which it is the report; its annotated agenda, and the minutes of a sitting, are part of
/// it. Such edges, read from the paper's own title or from where another paper cites it with the meeting, have no mentions.
enum class EdgeKind : std::uint8_t { cites, in_dossier, annex_of, replaces, amends, answers, reports_on, part_of };
std::string_view name_of(EdgeKind kind);

/// One place at which an edge was read.
struct Mention {
  Span span;                   ///< bytes in the text of the citing paper
  std::uint32_t footnote = 0;  ///< 0 for the body
  std::string text;            ///< the citation as printed
  std::string words;           ///< the sentence around it, shortened to 240 bytes
  Relation relation = Relation::cites;

  bool operator==(const Mention&) const = default;
};

/// An edge: one for a pair of vertices and a kind, with all its mentions.
struct Edge {
  EdgeKind kind = EdgeKind::cites;
  std::vector<Mention> mentions;
};

/// The vertex of each identifier.
struct VertexIndex {
  std::unordered_map<std::string, std::size_t> of;
};

using CitationGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Edge, VertexIndex>;
using VertexDescriptor = boost::graph_traits<CitationGraph>::vertex_descriptor;
using EdgeDescriptor = boost::graph_traits<CitationGraph>::edge_descriptor;

/// The vertex of that identifier, if the graph has it.
std::optional<VertexDescriptor> find(const CitationGraph& graph, std::string_view id);

/// Adds a document, its dossiers, its meeting, what it cites and the dossiers of what it cites; returns its vertex. Its
/// identifier is that of its head, or "doc:" and the name of the document. A paper that was only cited before is filled in:
/// what its own head says wins; of what others say of it, the first. Ambiguous and unresolved citations add nothing, nor does a
/// paper that cites itself. Adding a document twice changes nothing. \pre the spans of the citations lie inside `document.text`
VertexDescriptor add(CitationGraph& graph, const Document& document, std::span<const Citation> citations);

}  // namespace kamergraaf
