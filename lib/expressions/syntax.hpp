// SPDX-License-Identifier: Apache-2.0
/// \file
/// The tree of an expression, in the syntax of RE2.
///
///     const auto tree = parse(R"((?i)nr\.?\s*(?P<number>\d+))");
///     tree->groups;  // {"", "number"}
///
/// Values; thread-safe to read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expressions/char_set.hpp"
#include "expressions/node.hpp"

namespace kamergraaf::detail {

/// An expression, parsed.
struct Syntax {
  Node root;
  std::vector<CharSet> sets;        ///< of characters, each once
  std::vector<std::string> groups;  ///< the name of each group, or ""; the first is the whole
};

/// What is asked of a match: where it and its groups are; or only whether there is one, and there are no groups; or which of
/// the outermost alternatives match, the n-th of which has group n behind it, and there are no others.
enum class Asked : std::uint8_t { places, outcome, which };

/// Nothing where the expression is wrong, or has what only RE2 itself reads: \p, \Q, \C, [:alpha:], flags other than i, m and
/// s, letters of other scripts that are to be found in either case, an endless repeat of what may be empty.
std::optional<Syntax> parse(std::string_view expression, Asked asked = Asked::places);

}  // namespace kamergraaf::detail
