// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graph of all papers that are read.
///
///     const Gathered gathered = gather(inputs);
///     write(std::cout, gathered.graph, "dot");
///
/// For one thread.
#pragma once

#include "inputs.hpp"
#include "kamergraaf/graph.hpp"

namespace kamergraaf::cli {

/// A graph, and whether all inputs are in it.
struct Gathered {
  CitationGraph graph;
  Status status = done;
};

/// References without a number go back to any of the papers: where they are wanted, all are read before the first is added.
/// Waiting would not hold them, and give another graph where a paper that comes later makes a tie.
Gathered gather(const Inputs& inputs);

/// The vertex that a text names by identifier, address or citation. Throws Error where the graph has it not.
VertexDescriptor vertex_in(const CitationGraph& graph, const std::string& text);

/// What kind of paper a vertex is, or else what kind of vertex.
std::string kind_of(const Vertex& vertex);

}  // namespace kamergraaf::cli
