// SPDX-License-Identifier: Apache-2.0
/// \file
/// A text, which is no markup, as HTML, XML or Markdown with links in it.
///
///     plain_as_html("Zie <nr. 3>", {});   // "<pre class=\"kamergraaf\" …>Zie &lt;nr. 3&gt;</pre>\n"
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linkers/wanted.hpp"

namespace kamergraaf::detail {

/// Control characters and bytes that are no UTF-8 become U+FFFD in both.
std::string plain_as_html(std::string_view text, const std::vector<Wanted>& links);
std::string plain_as_xml(std::string_view text, const std::vector<Wanted>& links);
/// With a backslash before what would be Markdown. What an empty line cuts is no link.
std::string plain_as_markdown(std::string_view text, std::vector<Wanted> links);

}  // namespace kamergraaf::detail
