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
#include <compare>
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

/// A vertex. What is not known is empty. What its own head tells (of a dossier: a head that prints its title) wins over what
/// others say of it. Where two tell different things: the kind, chamber and session that stand first in their lists, the
/// earliest day, the most names, the longest title; among equals the first in the order of bytes.
struct Vertex {
  std::string id;  ///< "kst-36045-190", "21501-20"
  VertexKind kind = VertexKind::paper;
  PaperKind paper = PaperKind::unknown;
  bool known = false;  ///< read, and not only cited; of a dossier: printed in the head of a paper that was read
  Chamber chamber = Chamber::none;
  std::uint8_t own = 0;  ///< which of its fields its own head tells: a bit for each Field
  Session session;
  std::optional<Date> date;
  Identifier identifier;
  std::string title;     ///< of a Council dossier that no head has printed: the name of the Council; of a meeting: its
                         ///< name and day, "Raad Buitenlandse Zaken, 24 februari 2025"
  std::string document;  ///< where it was read from: Document::name
  std::vector<std::string> names;  ///< who signed or put it forward

  bool operator==(const Vertex&) const = default;
};

/// The fields of a vertex that a head or a citation tells.
enum class Field : std::uint8_t { paper = 1, chamber = 2, session = 4, date = 8, title = 16, document = 32, names = 64 };

/// What an edge says. Every citation is one of `cites`; where the paper itself is what its words say (the annex, reply,
/// report), the same mention is on an edge of that kind too, else it stays `Mention::relation`. An amendment amends its
/// dossier's bill. A paper reports on the meeting of which it is the report; its annotated agenda, and the minutes of a
/// sitting, are part of it. Such edges, read from the paper's own title or from where another paper cites it with the meeting,
/// have no mentions.
enum class EdgeKind : std::uint8_t { cites, in_dossier, annex_of, replaces, amends, answers, reports_on, part_of };
std::string_view name_of(EdgeKind kind);

/// One place at which an edge was read.
struct Mention {
  Span span;                   ///< bytes in the text of the citing paper
  std::uint32_t footnote = 0;  ///< 0 for the body
  std::string text;            ///< the citation as printed
  std::string words;           ///< the sentence around it, shortened to 240 bytes
  Relation relation = Relation::cites;
  bool publisher = false;  ///< a link of the publisher, and not read; kept where nothing is read at its place

  auto operator<=>(const Mention&) const = default;
};

/// An edge: one for a pair of vertices and a kind, with all its mentions, in the order of the text.
struct Edge {
  EdgeKind kind = EdgeKind::cites;
  std::vector<Mention> mentions;

  bool operator==(const Edge&) const = default;
};

/// The vertex of each identifier.
struct VertexIndex {
  std::unordered_map<std::string, std::size_t> of;
};

using CitationGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Edge, VertexIndex>;
using VertexDescriptor = boost::graph_traits<CitationGraph>::vertex_descriptor;
using EdgeDescriptor = boost::graph_traits<CitationGraph>::edge_descriptor;

/// The id of a document's vertex: that of its head, or "doc:" and the name of the document. Where it has no name, "doc:#" and a
/// number that its text gives; a name that is no UTF-8 has such a number behind it.
std::string id_of(const Document& document);

/// A citation with the words that an edge keeps of it, so that the text may go.
struct Quotation {
  Citation citation;
  Mention mention;
  std::vector<std::string> names;  ///< of the authors of the cited paper, as printed
  Relation own_relation =
      Relation::cites;  ///< what the citing paper itself is to the cited one; the words may speak of another

  bool operator==(const Quotation&) const = default;
};

/// \pre the spans of the citation lie inside `document.text`
Quotation quotation_of(const Document& document, const Citation& citation);

/// What one document tells, so that its text may go: the vertices that it speaks of, itself the first, and the edges between
/// them, each for one mention at most. The dossier of a paper and the edge to it are understood.
struct Reading {
  struct Line {
    std::uint32_t from = 0;  ///< its place in `vertices`
    std::uint32_t to = 0;
    EdgeKind kind = EdgeKind::cites;
    std::optional<Mention> mention = {};
  };
  std::vector<Vertex> vertices;
  std::vector<Line> edges;
};

/// Ambiguous and unresolved citations tell nothing, nor does a paper that cites itself.
/// \pre the spans of the citations lie inside `document.text`
Reading reading_of(const Document& document, std::span<const Citation> citations);

/// The vertex of that identifier, if the graph has it.
std::optional<VertexDescriptor> find(const CitationGraph& graph, std::string_view id);

/// Adds what a document tells: itself, its dossiers, its meeting, what it cites and the dossiers of what it cites; returns its
/// vertex. A paper that was only cited before is filled in. The order in which documents are added does not matter, and
/// adding one twice changes nothing.
VertexDescriptor add(CitationGraph& graph, const Reading& reading);
VertexDescriptor add(CitationGraph& graph, const Document& document, std::span<const Citation> citations);

/// Adds one citation of a paper that is in the graph, as if it had been among those of its document.
void add(CitationGraph& graph, VertexDescriptor paper, const Quotation& quotation);

/// Adds all that the other tells. What was read in parts, in any order, makes the same graph as when it was read at once.
void merge(CitationGraph& graph, const CitationGraph& other);

/// Its vertices by id, in the order of bytes.
std::vector<VertexDescriptor> vertices_in_order(const CitationGraph& graph);
/// Its edges by the ids of their ends and their kind.
std::vector<EdgeDescriptor> edges_in_order(const CitationGraph& graph);

/// Whether they tell the same, in whatever order it was added.
bool operator==(const CitationGraph& a, const CitationGraph& b);

}  // namespace kamergraaf
