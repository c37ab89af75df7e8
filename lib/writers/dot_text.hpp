// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text in GraphViz's language. Pure; thread-safe.
///
///     quoted_text("a\nb");          // "a\nb", in quotes
#pragma once

#include <string>
#include <string_view>

namespace kamergraaf::writers {

/// The name of a node or frame, in quotes.
std::string quoted_id(std::string_view id);
/// A label or another attribute, in quotes: so that it shows as it is.
/// \param line_end what a line feed becomes: "\\n", or "\\l" for a line that is set to the left
std::string quoted_text(std::string_view text, const char* line_end = "\\n");

}  // namespace kamergraaf::writers
