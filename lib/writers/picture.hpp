// SPDX-License-Identifier: Apache-2.0
/// \file
/// What of a graph a drawing shows, in the order in which it is written. A paper stands inside the frame of its own dossier,
/// and the frame says what that edge and that dossier would; so the edge is left out, and the dossier unless another edge ends
/// at it. A citation that an edge of a further kind tells already is drawn as that edge alone. Where there are too many nodes,
/// the one with the fewest arrows to those that are left is taken away, again and again.
///
///     const Picture picture = picture_of(graph, 400);
///     for (const Frame& frame : picture.frames) draw(frame);
///     notice_of(picture);  // what was left out
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// A dossier, and the nodes inside its frame.
struct Frame {
  VertexDescriptor dossier;
  std::vector<VertexDescriptor> nodes;
};

/// Points to the graph, which must outlive it.
struct Picture {
  const CitationGraph* graph = nullptr;
  std::vector<std::string> ids;  ///< of each vertex, as a drawing can hold it
  std::vector<VertexDescriptor> nodes;
  std::vector<EdgeDescriptor> arrows;
  std::vector<Frame> frames;
  std::size_t left_out = 0;  ///< how many nodes were taken away
};

/// \param most how many nodes there may be; 0 for all
Picture picture_of(const CitationGraph& graph, std::size_t most);

/// "400 van 4.123 getekend: die met de meeste pijlen"; empty where all are drawn.
std::string notice_of(const Picture& picture);

}  // namespace kamergraaf::writers
