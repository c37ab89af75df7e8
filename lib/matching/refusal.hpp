// SPDX-License-Identifier: Apache-2.0
/// \file
/// Why a match of a pattern for papers or dossiers names none.
///
///     refusal(parts, pattern, named);  // "the beginning of a longer number"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/pattern.hpp"
#include "matching/papers.hpp"

namespace kamergraaf::detail {

/// The reason, a literal; empty where nothing speaks against it.
std::string_view refusal(const Parts& parts, const Pattern& pattern, const NamedPapers& named);

}  // namespace kamergraaf::detail
