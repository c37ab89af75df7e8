// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to citations of what is no paper in a dossier: minutes, questions, gazettes, judgments, laws, acts of the
/// European Union.
///
///     // "Stb. 2010, 242 en 243"
///     read_source(text, pattern, form, match).citations[1].id;  // stb-2010-243
///
/// Called by reading.hpp. Pure; thread-safe.
#pragma once

#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Reads the named groups of the match, as the kind of the pattern asks.
Reading read_source(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match);

}  // namespace kamergraaf::detail
