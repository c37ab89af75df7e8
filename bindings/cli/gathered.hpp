// SPDX-License-Identifier: Apache-2.0
/// \file
/// All papers that are read, with what they cite; and their graph.
///
///     const Gathered gathered = gather(inputs);
///     write(std::cout, gathered.graph, "dot");
///
/// For one thread.
#pragma once

#include <functional>

#include "inputs.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/registry.hpp"
#include "kamergraaf/resolver.hpp"
#include "kamergraaf/traverse.hpp"
#include "names.hpp"

namespace kamergraaf::cli {

/// A graph, and whether all inputs are in it.
struct Gathered {
  CitationGraph graph;
  Status status = done;
};

using TakeResolved = std::function<void(const Document&, const std::vector<Citation>&)>;

/// Calls `take` for each document with what it cites. References without a number go back to any of the papers: where they are
/// wanted, all are read before the first is taken. Waiting would not hold them, and give another graph where a paper that comes
/// later makes a tie.
Status for_each_resolved(const Inputs& inputs, const Register& known, const TakeResolved& take);

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
