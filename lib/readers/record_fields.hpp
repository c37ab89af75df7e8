// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a record says of the paper that it holds, beside its text.
///
///     take_fields(document.head, "a", parse_json_line(R"({"date": "2025-03-04"})").value(), complain);
///
/// Pure; thread-safe.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// What takes the reason why a field or a record cannot be used.
using Fault = std::function<void(const std::string& reason)>;

/// The field as text; empty where there is none. Numbers are text too.
std::string field(const nlohmann::json& record, const char* key);

/// Puts what the record says in the place of what was read from the head.
/// \param name that of the document: where it is the identifier of a paper, it is that of this one
void take_fields(Head& head, const std::string& name, const nlohmann::json& record, const Fault& fault);

}  // namespace kamergraaf::detail
