// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a title says of earlier texts of the same paper.
///
///     revision_of("NADER GEWIJZIGDE MOTIE VAN HET LID JANSEN");   // Revision::nader_gewijzigd
///     std::string title = "(2e herdruk) MEMORIE VAN TOELICHTING";
///     take_reprint(title);                                        // 2, and the title is without it
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// Whether the paper that the title names is a changed one.
Revision revision_of(std::string_view title);

/// Takes the word that tells a second print from the begin of a title. 1 for the first such print; 0 where there is none.
std::uint8_t take_reprint(std::string& title);

/// A title without the words behind it that name the paper in whose place this one comes.
std::string_view without_replaced(std::string_view title);

/// A title without the mark of a footnote behind it: "NADER RAPPORT1", "BRIEF VAN DE MINISTER¹".
std::string_view without_note_mark(std::string_view title);

/// The paper in whose place this one comes, as its head says: `Ter vervanging van die gedrukt onder nr. 12`, `... onder nr. 12
/// (36 999)`, `... onder 36 999, nr. 12`, `(t.v.v. nr. 12)`, `(t.v.v. 19637-3370)`. Of several the first.
std::optional<Identifier> replaced_paper(std::string_view text, const Head& head);

}  // namespace kamergraaf::detail
