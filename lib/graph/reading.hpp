// SPDX-License-Identifier: Apache-2.0
/// \file
/// What one citation tells, apart from its document.
///
///     add(graph, reading_of(graph[paper], quotation));
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/graph.hpp"

namespace kamergraaf::detail {

/// \param paper the one that cites
Reading reading_of(const Vertex& paper, const Quotation& quotation);

}  // namespace kamergraaf::detail
