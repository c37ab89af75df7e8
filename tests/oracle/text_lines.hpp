// SPDX-License-Identifier: Apache-2.0
/// \file
/// What stands at the lines of a text, slowly: the expressions go over all of it. Each answers as its namesake does.
#pragma once

#include "kamergraaf/document.hpp"

namespace oracle {

std::vector<kamergraaf::Span> read_furniture(std::string_view text);
std::vector<kamergraaf::Footnote> read_footnotes(std::string_view text);
std::vector<kamergraaf::Author> read_signatures(std::string_view text);

}  // namespace oracle
