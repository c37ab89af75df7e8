// SPDX-License-Identifier: Apache-2.0
/// \file
/// A known paper as a line of JSON, and back. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/registry.hpp"

namespace kamergraaf::registry {

/// The object, with the end of its line.
std::string line_of(const KnownPaper& paper);

/// Nothing where the line is not such an object.
std::optional<KnownPaper> parse_paper(std::string_view line);

}  // namespace kamergraaf::registry
