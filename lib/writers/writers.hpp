// SPDX-License-Identifier: Apache-2.0
/// \file
/// The writers, one format each; svg, png and pdf are drawn by GraphViz out of what `dot` writes. Registered in write.cpp.
///
///     writers::graphml(out, graph);
///     const std::size_t left_out = writers::dot(out, graph, options);
///
/// Thread-safe, each call with a stream of its own.
#pragma once

#include <iosfwd>

#include "kamergraaf/write.hpp"

namespace kamergraaf::writers {

struct Picture;

inline constexpr std::size_t most_nodes = 400;             ///< of a drawing by GraphViz, where nobody says
inline constexpr std::size_t most_arrows_in_ranks = 3000;  ///< that the program `dot` draws; more are left to `sfdp`
inline constexpr std::size_t most_nodes_in_mermaid = 100;  ///< likewise, and fewer where it would not take
inline constexpr std::size_t most_arrows_in_mermaid = 500;
inline constexpr std::size_t most_characters_in_mermaid = 50'000;

/// GraphViz's own language: writers/dot.cpp. \returns how many nodes are left out
std::size_t dot(std::ostream& out, const CitationGraph& graph, const WriteOptions& options);
void dot(std::ostream& out, const Picture& picture);
/// Drawings: writers/graphviz.cpp. Throw Error where the program of GraphViz is not found or fails. \returns likewise
std::size_t pdf(std::ostream& out, const CitationGraph& graph, const WriteOptions& options);
std::size_t png(std::ostream& out, const CitationGraph& graph, const WriteOptions& options);
std::size_t svg(std::ostream& out, const CitationGraph& graph, const WriteOptions& options);
/// A flow chart for Markdown: writers/mermaid.cpp. \returns likewise
std::size_t mermaid(std::ostream& out, const CitationGraph& graph, const WriteOptions& options);

/// For Gephi, yEd, networkx and igraph: writers/graphml.cpp.
void graphml(std::ostream& out, const CitationGraph& graph);
/// For Gephi, with looks: writers/gexf.cpp.
void gexf(std::ostream& out, const CitationGraph& graph);
/// Node-link JSON, as networkx.node_link_graph reads it: writers/json.cpp.
void json(std::ostream& out, const CitationGraph& graph);
/// A page to read and click through, in one file that loads nothing: writers/html.cpp.
void html(std::ostream& out, const CitationGraph& graph);
/// For Cytoscape.js: writers/cytoscape.cpp.
void cytoscape(std::ostream& out, const CitationGraph& graph);
/// Two tables: writers/csv.cpp.
void csv_nodes(std::ostream& out, const CitationGraph& graph);
void csv_edges(std::ostream& out, const CitationGraph& graph);
/// RDF: writers/turtle.cpp.
void turtle(std::ostream& out, const CitationGraph& graph);

}  // namespace kamergraaf::writers
