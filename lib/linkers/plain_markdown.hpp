// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text, which is no Markdown, so that Markdown shows it as it is.
///
///     add_as_markdown(out, "* nr. 3 <b>\n\n    nr. 4", {0, 22});   // "\\* nr. 3 \\<b>\n\n   nr. 4"
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Adds a span of the text: with a backslash before what would be Markdown, and no more than three blanks before a line, which
/// would be code. \pre the span does not begin between the blanks of a line
void add_as_markdown(std::string& out, std::string_view text, Span span);

}  // namespace kamergraaf::detail
