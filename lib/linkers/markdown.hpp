// SPDX-License-Identifier: Apache-2.0
/// \file
/// Links in Markdown (CommonMark, with front matter and the tables of GFM), in place.
///
///     linked_markdown("Zie `nr. 3` en Kamerstuk 36 045, nr. 190.", links);
///     // "Zie `nr. 3` en [Kamerstuk 36 045, nr. 190](https://…)."
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linkers/wanted.hpp"

namespace kamergraaf::detail {

/// `[words](address)`; what is marked as in HTML.
Tags markdown_tags(const Wanted& wanted);

/// The text with links. One of which a part is closed, or would cut an emphasis or two blocks, is left alone.
std::string linked_markdown(std::string_view text, const std::vector<Wanted>& links);

}  // namespace kamergraaf::detail
