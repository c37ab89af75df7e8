// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who signed a paper.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// A minister's office with the name on the line below it; the members under "en gaat over tot de orde van de dag."
std::vector<Author> read_signatures(std::string_view text);

}  // namespace kamergraaf::detail
