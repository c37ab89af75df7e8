// SPDX-License-Identifier: Apache-2.0
/// \file
/// The matches of an expression as RE2 alone finds them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace oracle {

/// Begin and end of each group; both npos for one that took no part.
using Groups = std::vector<std::pair<std::size_t, std::size_t>>;

/// The first match that begins at `from` or later; where `there`, only one that begins at `from` itself.
std::optional<Groups> match(const std::string& expression, std::string_view text, std::size_t from, bool there);

}  // namespace oracle
