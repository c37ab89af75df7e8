// SPDX-License-Identifier: Apache-2.0
/// \file
/// One line of JSON, read through what is wrong with its text.
///
///     parse_json_line(R"({"id": "1", "text": "\ud800"})")->at("text");  // U+FFFD
///
/// Pure; thread-safe.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// The value; nothing where the line is no JSON. Bytes that are no UTF-8 and halves of surrogate pairs become U+FFFD. simdjson
/// reads it; what that refuses (such text, lists in lists by the thousand, integers of more than 64 bits) nlohmann reads.
std::optional<nlohmann::json> parse_json_line(std::string_view line);

}  // namespace kamergraaf::detail
