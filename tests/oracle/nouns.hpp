// SPDX-License-Identifier: Apache-2.0
/// \file
/// The paper noun before a number, slowly: each noun of the window is read, and struck out by one that says it is the letter
/// itself.
#pragma once

#include <string_view>

#include "kamergraaf/citation.hpp"

namespace oracle {

kamergraaf::PaperKind paper_before(std::string_view text, kamergraaf::Span window);

}  // namespace oracle
