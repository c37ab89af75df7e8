// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of several expressions match at a place: each tried by RE2.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace oracle {

/// A bit for each that matches, the first for the first.
std::uint64_t which(const std::vector<std::string>& expressions, std::string_view text, std::size_t from);

}  // namespace oracle
