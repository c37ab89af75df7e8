// SPDX-License-Identifier: Apache-2.0
/// \file
/// All papers that are read, with what they cite; and their graph.
///
///     const Gathered gathered = gather(inputs);
///     write(std::cout, gathered.graph, "dot");
///
/// For one thread.
#pragma once

#include "inputs.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/traverse.hpp"
#include "names.hpp"

namespace kamergraaf::cli {

/// A graph, and whether all inputs are in it.
struct Gathered {
  CitationGraph graph;
  Status status = done;
  bool nothing_read = false;  ///< some inputs could not be read, and no paper was
};

/// The graphs of `--merge` and all papers.
Gathered gather(const Inputs& inputs);

/// The vertex that a text names by identifier, address or citation. Throws Error where the graph, or the view, has it not.
template <typename Graph>
VertexOf<Graph> vertex_in(const Graph& graph, const std::string& text) {
  auto vertex = find(graph, text);
  if (const auto named = vertex ? std::nullopt : named_in(text, Extractor())) vertex = find(graph, to_string(named->id));
  if (!vertex) throw Error("not among these papers", text);
  return *vertex;
}

/// What kind of paper a vertex is, or else what kind of vertex.
std::string kind_of(const Vertex& vertex);

}  // namespace kamergraaf::cli
