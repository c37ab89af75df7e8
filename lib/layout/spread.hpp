// SPDX-License-Identifier: Apache-2.0
/// \file
/// Nodes that came too near each other, moved apart.
///
///     spread(points, 10);   // no two are nearer than 10
///
/// Pure but for the points; thread-safe.
#pragma once

#include "layout/layout.hpp"

namespace kamergraaf::layout {

/// Moves points until no two are nearer to each other than `distance`; those that are far enough apart stay where they are, as
/// long as nobody is pushed on them. Points that will not come apart by pushing go, in their order, to the nearest free place.
void spread(std::vector<Point>& points, double distance);

}  // namespace kamergraaf::layout
