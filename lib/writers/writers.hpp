// SPDX-License-Identifier: Apache-2.0
/// \file
/// The writers, one format each; svg, png and pdf are drawn by GraphViz out of what `dot` writes. Registered in write.cpp.
#pragma once

#include <iosfwd>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// GraphViz's own language: writers/dot.cpp.
void dot(std::ostream& out, const CitationGraph& graph);
/// For Gephi, yEd and igraph: writers/graphml.cpp.
void graphml(std::ostream& out, const CitationGraph& graph);
/// Node-link JSON, as networkx.node_link_graph reads it: writers/json.cpp.
void json(std::ostream& out, const CitationGraph& graph);
/// A page to read and click through, in one file that loads nothing: writers/html.cpp.
void html(std::ostream& out, const CitationGraph& graph);
/// Drawings: writers/graphviz.cpp. Throw Error where the program `dot` is not found or fails.
void pdf(std::ostream& out, const CitationGraph& graph);
void png(std::ostream& out, const CitationGraph& graph);
void svg(std::ostream& out, const CitationGraph& graph);

}  // namespace kamergraaf::writers
