// SPDX-License-Identifier: Apache-2.0
/// \file
/// What of a graph a drawing shows. A paper stands inside the frame of its first dossier, and the frame says what that edge and
/// that dossier would; so the edge is left out, and the dossier unless another edge ends at it. A citation that an edge of a
/// further kind tells already is drawn as that edge alone.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// Points to the graph, which must outlive it.
struct Picture {
  const CitationGraph* graph = nullptr;
  std::vector<std::optional<VertexDescriptor>> home;                 ///< of each paper the dossier whose frame it is in
  std::vector<bool> drawn;                                           ///< of each vertex, whether it is a node
  std::map<VertexDescriptor, std::vector<VertexDescriptor>> frames;  ///< of each framed dossier the nodes in it
};

Picture picture_of(const CitationGraph& graph);

/// Whether the edge is an arrow.
bool is_drawn(const Picture& picture, EdgeDescriptor edge);

}  // namespace kamergraaf::writers
