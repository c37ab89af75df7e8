// SPDX-License-Identifier: Apache-2.0
/// \file
/// What words say of the relation to a paper where they do not stand right before its number: behind it, at the mark of its
/// footnote, before a reference without a number, or before the first of a list.
///
///     relate_behind(document, false, citations);
///     citations[0].relation;  // follow_up, of "De motie-Jansen (36 999, nr. 12) is hiermee afgedaan."
///
/// Linear in the citations. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "wording/context.hpp"

namespace kamergraaf::detail {

/// Whether the citation behind `between` has the relation of the one before it: it is the next of a list that the words of the
/// relation stand before, and has no such words of its own.
bool shares_relation(std::string_view between, const Words& before, const Words& own);

/// Gives the citations the relation that the words behind them tell, and those before them in a list too.
/// \param references whether those without a number are meant, or those with one
void relate_behind(const Document& document, bool references, std::vector<Citation>& citations);

/// Gives each reference without a number its relation. \param citations ordered by where they begin
void relate_references(const Document& document, std::vector<Citation>& citations);

}  // namespace kamergraaf::detail
