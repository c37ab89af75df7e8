// SPDX-License-Identifier: Apache-2.0
/// \file
/// What alternatives share told once: a part of parse, in syntax.hpp.
///
///     factored({ab, ac, d}, Asked::places);  // a(?:b|c)|d
///
/// Pure; thread-safe.
#pragma once

#include <vector>

#include "expressions/syntax.hpp"

namespace kamergraaf::detail {

/// Alternatives, with what several of them begin with only once. Where places are asked, that is only what matches in one way,
/// of neighbours: anything else would change which of them comes first.
Node factored(std::vector<Node> alternatives, Asked asked);

}  // namespace kamergraaf::detail
