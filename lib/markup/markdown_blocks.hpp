// SPDX-License-Identifier: Apache-2.0
/// \file
/// The blocks of Markdown, as far as links and emphasis must know them: which lines take none, and which hold text.
///
///     MarkdownBlocks blocks = blocks_of("# Brief\n\n    code\n\nZie [1].\n\n[1]: https://example.org\n");
///     blocks.closed;   // the code, the definition
///     blocks.texts;    // "# Brief", "Zie [1]."
///     blocks.labels;   // "1"
///
/// Pure; thread-safe.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

struct MarkdownBlocks {
  std::vector<Span> closed;                   ///< lines of code, HTML, definitions, front matter
  std::vector<Span> texts;                    ///< headings, paragraphs, rows; in order
  std::set<std::string, std::less<>> labels;  ///< of definitions, in lower case
};

/// Linear.
MarkdownBlocks blocks_of(std::string_view text);

}  // namespace kamergraaf::detail
