// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to citations of minutes: one for each meeting, item or page that is named.
///
///     // "Handelingen II 2010/11, nr. 108, items 5 en 6": h-tk-20102011-108-5 and h-tk-20102011-108-6
///
/// Pure; thread-safe.
#pragma once

#include "matching/parts.hpp"
#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Reads the groups `number`, `item`, `pages` and `date`. Nothing where something else is named: an appendix, or a number that
/// may be of an item or a page.
void read_minutes(const Parts& parts, const Citation& shared, Reading& reading);

}  // namespace kamergraaf::detail
