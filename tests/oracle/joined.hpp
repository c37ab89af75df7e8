// SPDX-License-Identifier: Apache-2.0
/// \file
/// The obvious way to what many tell of a vertex: all that is told is laid side by side, and of each field the best is chosen.
#pragma once

#include <vector>

#include "kamergraaf/graph.hpp"

namespace oracle {

/// \param told of one vertex. \return its fields that a head or a citation tells, and whether it is known
kamergraaf::Vertex joined(const std::vector<kamergraaf::Vertex>& told);

}  // namespace oracle
