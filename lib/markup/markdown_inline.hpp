// SPDX-License-Identifier: Apache-2.0
/// \file
/// What stands in a text of Markdown and takes no link: code spans, links, images, autolinks, tags of HTML.
///
///     closed_markdown("Zie `nr. 3` en [nr. 4](https://example.org)", blocks, Closed::links);     // {4, 11}, {15, 43}
///     closed_markdown("Zie `nr. 3` en [nr. 4](https://example.org)", blocks, Closed::targets);   // {4, 11}, {21, 43}
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "markup/markdown_blocks.hpp"

namespace kamergraaf::detail {

/// Whether a link is closed with its words, or where it goes alone: then its words are text.
enum class Closed : bool { links, targets };

/// These, and the lines that blocks_of() closes. In order; they do not overlap. Linear.
/// \param blocks of the text
std::vector<Span> closed_markdown(std::string_view text, const MarkdownBlocks& blocks, Closed closed);

}  // namespace kamergraaf::detail
