// SPDX-License-Identifier: Apache-2.0
/// \file
/// The dossiers that a paper names as its own, in its head or running foot. They are read more freely than in running text:
/// four digits or five, a chapter in words or in Roman numerals that a machine misread.
///
///     12 111, 12 112 en 12 113 (R881)      18 600 hoofdstuk XIV en XV      17 600-IX B      21 501-20
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// Dossiers without titles, and where their list ends.
struct OwnDossiers {
  std::vector<DossierHeading> dossiers;
  std::size_t end = 0;  ///< bytes from the begin of the list
};

/// The five digits of a line that is one dossier and nothing else, `36 045`; empty where there is less or more.
Code plain_dossier(std::string_view line);

/// The dossiers with which a text begins; none where it begins with something else.
OwnDossiers read_own_dossiers(std::string_view text);

/// A budget chapter or the letter of a fund: `XIV`, `IX B`, `X111` (XIII); empty where it is none.
Code read_chapter(std::string_view print);

/// Whether its papers are numbered by chapter: the number of a budget up to 1999 ends in two noughts.
bool is_budget(const Dossier& dossier);

}  // namespace kamergraaf::detail
