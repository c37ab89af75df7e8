// SPDX-License-Identifier: Apache-2.0
/// \file
/// Days along a line.
///
///     const auto axis = axis_of({first, second, third});   // a knot at each end of what is drawn to one scale
///     place_on(axis, second);                              // between 0 and 1
///
/// Pure; thread-safe.
#pragma once

#include "layout/layout.hpp"

namespace kamergraaf::layout {

/// From 0 at the first date to 1 at the last. A stretch without dates of more than a quarter of a year, or than twenty times
/// the usual distance if that is more, gets that width.
std::vector<Knot> axis_of(std::vector<Date> dates);

/// Where the date stands. \pre the axis has a knot, and the date is none before the first nor behind the last
double place_on(std::span<const Knot> axis, const Date& date);

}  // namespace kamergraaf::layout
