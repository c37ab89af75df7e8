// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to acts of the European Union: `Richtlijnen 2014/23/EU en 2014/24/EU`.
///
///     read_acts(parts, shared, reading);
///     reading.citations[1].id;  // 32014L0024
///
/// Called by sources.hpp. Pure; thread-safe.
#pragma once

#include "matching/parts.hpp"
#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Reads the pairs of number and year in the group `numbers` as acts of the type in `act`, each with its CELEX number.
/// A pair that is not surely one ends the list.
void read_acts(const Parts& parts, Citation shared, Reading& reading);

}  // namespace kamergraaf::detail
