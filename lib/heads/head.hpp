// SPDX-License-Identifier: Apache-2.0
/// \file
/// The head of a paper whose running heads and feet are known.
///
///     read_head(text, read_furniture(text)).id;  // kst-21501-20-2189
///
/// First of what a document is asked, before its footnotes and repairs. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// What kamergraaf::read_head reads. \pre `furniture` is that of the text
Head read_head(std::string_view text, const std::vector<Span>& furniture);

}  // namespace kamergraaf::detail
