// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of an HTML page as it is read, and what its elements tell: footnotes, links to papers, what `<meta>` states.
///
///     read_page("<p>Kamerstuk <b>36 045</b>, nr. 190<sup>1</sup></p>").draft.text;   // "Kamerstuk 36 045, nr. 190¹\n"
///
/// Blocks stand on lines of their own, paragraphs and tables behind an empty line, cells behind a space; elements inside a line
/// add nothing. What a page does not show (`script`, `template`, `hidden`, `display:none` …) is left out, and so is `title`.
/// Digits in a `sup` without letters are raised: they never join the number before them.
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "readers/draft.hpp"

namespace kamergraaf::detail {

/// What a page says.
struct HtmlPage {
  Draft draft;        ///< its pieces lead to the bytes given
  std::string title;  ///< of `<title>`
};

/// Reads a page in UTF-8. Any bytes are a page; the time is linear in their number, however deep its elements are.
HtmlPage read_page(std::string_view bytes);

}  // namespace kamergraaf::detail
