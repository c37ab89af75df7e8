// SPDX-License-Identifier: Apache-2.0
/// \file
/// Records: citations and heads as JSON with the names that the command and the Python package promise. What has nothing to
/// say is left out.
///
///     for (const Citation& citation : citations)
///       out << line_of(record_of(citation, document, extractor.patterns()));
///
/// Pure; thread-safe.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/pattern.hpp"

namespace kamergraaf::detail {

using Record = nlohmann::ordered_json;

/// A citation: document, begin, end, text, kind, id, url and so on. `begin` and `end` are bytes.
Record record_of(const Citation& citation, const Document& document, std::span<const Pattern> patterns);

/// The head of a document.
Record record_of(const Document& document);

/// Adds what names the paper and the place in it: dossier, rijkswet, number, part, chamber, session, pages.
/// \param text the one that the citation was read from
void add_name(Record& record, const Citation& citation, std::string_view text);

/// Adds a text under that key where there is one.
void add_text(Record& record, const char* key, std::string_view text);

/// One line, with its end. Bytes that are no UTF-8 become U+FFFD.
std::string line_of(const Record& record);

}  // namespace kamergraaf::detail
