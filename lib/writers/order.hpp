// SPDX-License-Identifier: Apache-2.0
/// \file
/// The order in which a graph is written, and the names that its vertices have in a file. What is written does not tell in
/// which order the papers were added.
///
///     const Ordered ordered = in_order(graph, detail::as_xml_text);
///     for (const VertexDescriptor vertex : ordered.vertices) out << ordered.ids[vertex] << '\n';
///
/// Pure; thread-safe on a graph that nobody changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// Vertices by the bytes of their id; edges by those of source and target, then by kind.
struct Ordered {
  std::vector<VertexDescriptor> vertices;
  std::vector<EdgeDescriptor> edges;
  std::vector<std::string> ids;  ///< of each vertex, as the file can hold it; no two are the same
};

/// \param held what the file can hold of a text; of ids that it makes the same, all but the first get a number behind them
Ordered in_order(const CitationGraph& graph, std::string (*held)(std::string_view));

/// "kst-36045-11 cites kst-36045-10": the same in every graph that has the edge, so that graphs can be put together.
std::string id_of(const Ordered& ordered, const CitationGraph& graph, EdgeDescriptor edge);

}  // namespace kamergraaf::writers
