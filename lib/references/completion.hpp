// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words around a citation and the paper that holds it add to what is printed.
///
///     complete(document, citations);
///     citations[0].names;  // of "de motie-Jansen (36 999, nr. 12)"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// The footnote that the span stands in; null for the body.
const Footnote* footnote_at(const Document& document, Span span);

/// Gives each citation its relation, kind, date, names and footnote, and a number alone its dossier.
/// \param citations with a number, ordered by where they begin
void complete(const Document& document, std::vector<Citation>& citations);

}  // namespace kamergraaf::detail
