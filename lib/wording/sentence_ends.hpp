// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where sentences end, as the words around a citation are parted.
///
///     ends_a_sentence("Dit is zo. Daarom", 9);   // true
///     ends_a_sentence("Dit is nr. 12", 9);       // false
///
/// Read byte by byte; only where letters beyond ASCII stand, with an expression. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace kamergraaf::detail {

/// Whether the byte is one of those that may end a sentence.
constexpr bool may_end_a_sentence(char c) noexcept { return c == '.' || c == '!' || c == '?' || c == '\n'; }

/// Whether the stop behind these words is that of an abbreviation: "nr", "van het lid M".
bool ends_in_an_abbreviation(std::string_view words);

/// Whether the byte is the last of a sentence: a stop before a capital, but not that of an abbreviation, or a line end before
/// an empty line or an item of a list or table. \pre `at < text.size()`
bool ends_a_sentence(std::string_view text, std::size_t at);

}  // namespace kamergraaf::detail
