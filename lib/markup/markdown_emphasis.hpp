// SPDX-License-Identifier: Apache-2.0
/// \file
/// The emphasis of Markdown, by the rules of CommonMark: which `*` and `_` are marks, and no letters of the text.
///
///     emphasis_marks("Zie *Kamerstuk* 36 045, **nr. 2 * 3**");   // {4, 5}, {14, 15}, {24, 26}, {35, 37}
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Whether a run of one mark may open an emphasis, and whether it may close one.
struct Flanks {
  bool opens = false;
  bool closes = false;
};
/// \param run of `*`, `_` or `~`
Flanks flanks_of(std::string_view text, Span run);

/// The marks that open and close an emphasis, in the order of the text; none in code, HTML, and what a link goes to. Linear.
std::vector<Span> emphasis_marks(std::string_view text);

}  // namespace kamergraaf::detail
