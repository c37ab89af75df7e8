// SPDX-License-Identifier: Apache-2.0
/// \file
/// One line of JSON by nlohmann alone.
///
///     oracle::json_line(line) == kamergraaf::detail::parse_json_line(line);
///
/// Pure; thread-safe.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace oracle {

std::optional<nlohmann::json> json_line(std::string_view line);

}  // namespace oracle
