// SPDX-License-Identifier: Apache-2.0
/// \file
/// The members of several motions, shared out to the numbers that stand behind them all. Behind completion.hpp, which gives
/// each number what the last words before it say.
///
///     share_out("De moties-Vos, -Krol en -Smit (36 999, nrs. 12, 13 en 14)", citations);
///     citations[1].names;  // Krol
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// Gives each number its members where there are as many of either; takes the members away where there are more motions than
/// one, and not as many numbers; and the day where letters of several days stand before several numbers.
/// \param citations with their kinds and names, ordered by where they begin
void share_out(std::string_view text, std::vector<Citation>& citations);

}  // namespace kamergraaf::detail
