// SPDX-License-Identifier: Apache-2.0
/// \file
/// The turns of speakers, slowly: the expression is tried through the whole text.
#pragma once

#include <string_view>
#include <vector>

#include "references/minutes.hpp"

namespace oracle {

std::vector<kamergraaf::detail::Turn> turns_of(std::string_view text);

}  // namespace oracle
