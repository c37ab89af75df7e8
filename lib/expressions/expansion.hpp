// SPDX-License-Identifier: Apache-2.0
/// \file
/// Fragments in their places: `{italic}` in an expression stands for the fragment of that name, in pattern.hpp.
///
///     expand("{italic}nr");            // [*_]{0,2}nr
///     fault_of_braces("{itallic}nr");   // there is no fragment {itallic}
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// The expression with each `{name}` replaced by the fragment of that name.
std::string expand(std::string_view source);

/// What is wrong with a name in braces that is left and is that of no fragment; empty where there is none.
std::string fault_of_braces(std::string_view expanded);

}  // namespace kamergraaf::detail
