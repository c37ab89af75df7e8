// SPDX-License-Identifier: Apache-2.0
/// \file
/// Rows for what has its place along a line already, so that nothing stands on another and each lane stays together.
///
///     const auto rows = rows_of(xs, lanes, 10);   // of each node the row that it stands in, from 0
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>

#include "layout/layout.hpp"

namespace kamergraaf::layout {

/// Of each node its row. Two nodes of a row are at least `gap` apart. A lane takes as few rows as its busiest day needs, one
/// above the other; lanes that begin first are the lowest, and fill what the others leave free. \pre as many xs as lanes
std::vector<std::uint32_t> rows_of(std::span<const double> xs, std::span<const std::uint32_t> lanes, double gap);

}  // namespace kamergraaf::layout
