// SPDX-License-Identifier: Apache-2.0
/// \file
/// One entity of the open data of the Tweede Kamer: a Document, Zaak, Kamerstukdossier or Activiteit.
///
///     const auto entity = parse_json_line(R"({"Soort": "Motie", "Onderwerp": "Motie over ponten", "Volgnummer":
///     12})").value(); draft_of_entity(entity).text;         // "Motie over ponten\n" metadata_of_entity(entity, fault);    //
///     a motion, number 12
///
/// Pure; thread-safe.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "readers/draft.hpp"
#include "readers/record_fields.hpp"

namespace kamergraaf::detail {

/// Whether it has fields of one of these.
bool is_entity(const nlohmann::json& value);

/// Its number (`2032D01234`, `36984-VII`), else its Id; empty where it has neither.
std::string name_of_entity(const nlohmann::json& entity);

/// Titles, subject and notes, then those of the points of an agenda, as a page shows them, an empty line between; and the links
/// in them. Its head is in the metadata alone, which it has not.
Draft draft_of_entity(const nlohmann::json& entity);

/// What its fields state of the paper. \param fault takes fields that cannot be used
Metadata metadata_of_entity(const nlohmann::json& entity, const Fault& fault);

}  // namespace kamergraaf::detail
