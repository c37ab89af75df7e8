// SPDX-License-Identifier: Apache-2.0
/// \file
/// The places of a cue, slowly: each of its words looked for at every byte, each run of digits against an expression.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oracle {

std::vector<std::size_t> places(const std::string& cue, std::string_view text);

}  // namespace oracle
