// SPDX-License-Identifier: Apache-2.0
/// \file
/// The obvious way to the shortest chains between two vertices, for `all_chains_between` to be held against.
#pragma once

#include <vector>

#include "kamergraaf/traverse.hpp"

namespace oracle {

/// Every chain of every length is tried, the shortest lengths first, until there is one that arrives.
std::vector<std::vector<kamergraaf::EdgeDescriptor>> shortest_chains(const kamergraaf::CitationGraph& graph,
                                                                     kamergraaf::VertexDescriptor from,
                                                                     kamergraaf::VertexDescriptor to,
                                                                     kamergraaf::Direction direction);

}  // namespace oracle
