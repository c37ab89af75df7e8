// SPDX-License-Identifier: Apache-2.0
/// \file
/// What stands in a text of Markdown and takes no link: code spans, links, images, autolinks, tags of HTML.
///
///     close_inline("Zie `nr. 3` en [nr. 4](https://example.org)", {0, 43}, labels, closed);   // {4, 11}, {15, 43}
///
/// Pure; thread-safe.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Adds them to `closed`, in no order. Linear.
/// \param labels of definitions, in lower case
void close_inline(std::string_view text, Span block, const std::set<std::string, std::less<>>& labels,
                  std::vector<Span>& closed);

}  // namespace kamergraaf::detail
