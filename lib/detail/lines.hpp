// SPDX-License-Identifier: Apache-2.0
/// \file
/// The lines of a text without the blank around them.
///
///     trimmed("  a b \n", {0, 7});    // bytes 2 to 5
///     filled_lines("a\n\n b\n");      // bytes 0 to 1, and 4 to 5
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// The span without spaces, no-break spaces and line ends at either side.
Span trimmed(std::string_view text, Span span);

/// The lines that hold more than blanks, trimmed, in order; at most `limit`.
std::vector<Span> filled_lines(std::string_view text, std::size_t limit = static_cast<std::size_t>(-1));

/// Whether a text begins, or ends, with a small letter, such as `e` or `é`: a sentence goes on.
bool opens_lower(std::string_view text);
bool closes_lower(std::string_view text);

}  // namespace kamergraaf::detail
