// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to a citation of a meeting: of a Council of the European Union, or of a chamber.
///
///     // "de Europese Raad van 20 maart 2025"
///     read_meeting(text, pattern, form, match).citations.front().id;  // meeting-21501-20-2025-03-20
///
/// Called by reading.hpp. Pure; thread-safe.
#pragma once

#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Reads the named groups of the match: `council` or `debate` or `sitting`, the `day`, and the `subject` of a debate. Turned
/// down is what may be the day of something else. `Citation::context` has the day.
Reading read_meeting(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match);

}  // namespace kamergraaf::detail
