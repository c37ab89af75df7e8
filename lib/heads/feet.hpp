// SPDX-License-Identifier: Apache-2.0
/// \file
/// Running heads and feet: the lines with which a printed page repeats what paper it belongs to.
///
///     Tweede Kamer, vergaderjaar 1984-1985, 18 600 hoofdstuk XIV, nr. 41 3
///     └─ chamber                 └─ session └─ dossiers            └─ number, then the page
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// What a foot says.
struct Foot {
  Chamber chamber = Chamber::none;  ///< none for the two together
  Session session;
  std::vector<DossierHeading> dossiers;
  bool has_whole_list = false;  ///< nothing but dossiers stands before the number
  Code number;                  ///< the first of several; empty where it has none that can be read
  bool one_number = false;      ///< not `nrs. 1-4`
  bool and_more = false;        ///< `13 111 enz.`
  bool has_page = false;
};

/// Reads one line, or nothing where it is no foot with a dossier.
std::optional<Foot> read_foot(std::string_view line);

/// Reads a foot of 1953 to 1973: `III 6511 XIV 14`, `12 111 enz. 4`. Other lines of figures look like it.
std::optional<Foot> read_short_foot(std::string_view line);

/// What a foot adds to a head that says less: the dossiers, the number, session and chamber. Only where it is certain that
/// the foot is the paper's: it recurs, or it closes a text that opens as a printed paper; and no other foot contradicts it.
void complete_by_foot(std::string_view text, const std::vector<Span>& furniture, Head& head);

/// Of the document's furniture the lines in which the paper names itself: in a dossier of its head, or more than once, or at
/// the end of a text whose head tells nothing.
std::vector<Span> own_furniture(const Document& document);

}  // namespace kamergraaf::detail
