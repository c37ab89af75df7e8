// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to citations of what is no paper in a dossier: minutes, questions, gazettes, judgments, laws, acts of the
/// European Union.
#pragma once

#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Reads the named groups of the match, as the kind of the pattern asks.
Reading read_source(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match);

}  // namespace kamergraaf::detail
