// SPDX-License-Identifier: Apache-2.0
/// \file
/// The obvious way to the repulsion between bodies, for the quadtree to be held against.
#pragma once

#include "layout/layout.hpp"

namespace oracle {

/// What all others do to one of the points: each pair by itself.
kamergraaf::layout::Point repulsion(std::span<const kamergraaf::layout::Point> points, std::span<const double> masses,
                                    std::size_t body);

/// The least distance between two of the points, each pair by itself; infinite where there are no two.
double least_distance(std::span<const kamergraaf::layout::Point> points);

}  // namespace oracle
