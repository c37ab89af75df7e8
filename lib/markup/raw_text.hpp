// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where the text of an HTML element ends that holds no tags.
///
///     end_of_raw("if (a < b) f();</script>", 0, "script");   // 15
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace kamergraaf::detail {

/// The byte at which its end tag begins; the end of the bytes where there is none. A script goes on through an end tag in a
/// comment that has begun a script of its own. Linear.
/// \param at where its text begins
std::size_t end_of_raw(std::string_view bytes, std::size_t at, std::string_view name);

}  // namespace kamergraaf::detail
