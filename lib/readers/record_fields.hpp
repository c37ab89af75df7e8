// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a record says of the paper that it holds, beside its text.
///
///     take(document, metadata_of("a", parse_json_line(R"({"date": "2025-03-04"})").value(), complain));
///
/// Pure; thread-safe.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "readers/metadata.hpp"

namespace kamergraaf::detail {

/// What takes the reason why a field or a record cannot be used.
using Fault = std::function<void(const std::string& reason)>;

/// The field as text; empty where there is none. Numbers are text too.
std::string field(const nlohmann::json& record, const char* key);

/// What the record states.
/// \param name that of the document: where it is the identifier of a paper, it is that of this one
Metadata metadata_of(const std::string& name, const nlohmann::json& record, const Fault& fault);

}  // namespace kamergraaf::detail
