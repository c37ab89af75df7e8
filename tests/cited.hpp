// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers that a text cites, as one line that a test can show.
///
///     cited::ids("Kamerstuk 36 999, nr. 12 en 36 998");  // "kst-36999-12 36998"
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace cited {

/// With all patterns.
std::string ids(std::string_view text);
std::string ids(const std::vector<kamergraaf::Citation>& citations);

}  // namespace cited
