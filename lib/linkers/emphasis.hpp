// SPDX-License-Identifier: Apache-2.0
/// \file
/// The emphasis of Markdown around a span that is to become a link.
///
///     with_whole_emphasis("Zie *Kamerstukken I* 2013/14", {5, 28});   // {4, 28}: the first `*` too
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// The span with the marks (`*`, `_`, `~~`) directly at either side that belong to marks in it; nothing where it would cut an
/// emphasis all the same.
std::optional<Span> with_whole_emphasis(std::string_view text, Span span);

}  // namespace kamergraaf::detail
