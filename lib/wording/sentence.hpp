// SPDX-License-Identifier: Apache-2.0
/// \file
/// The sentence that a citation stands in.
///
///     sentence_around("Eerst dit. Zie  Stb. 2010, 242. Dan dat.", {16, 30}, 80);  // "Zie Stb. 2010, 242."
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// The text with each run of white space, no-break spaces among them, as one space, and none at either end.
std::string folded(std::string_view text);

/// The sentence around a span, folded. Where it is longer than `limit` bytes, a part of it that holds the span, between words
/// where that can be and always between code points, with "…" for what was left out.
/// Looks at `limit` bytes before and behind the span, no further.
std::string sentence_around(std::string_view text, Span span, std::size_t limit);

}  // namespace kamergraaf::detail
