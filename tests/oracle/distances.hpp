// SPDX-License-Identifier: Apache-2.0
/// \file
/// The obvious way to the distances in a graph, for `trace` to be held against.
#pragma once

#include <optional>
#include <vector>

#include "kamergraaf/traverse.hpp"

namespace oracle {

/// The number of steps from a vertex to each other: every edge is tried again until no distance becomes shorter.
std::vector<std::optional<std::size_t>> distances(const kamergraaf::CitationGraph& graph, kamergraaf::VertexDescriptor from,
                                                  kamergraaf::Direction direction);

}  // namespace oracle
