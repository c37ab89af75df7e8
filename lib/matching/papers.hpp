// SPDX-License-Identifier: Apache-2.0
/// \file
/// From the dossiers and numbers of a match to citations, one for each paper.
///
///     const NamedPapers named = named_papers(parts, pattern);
///     read_papers(parts, named, reading);
///
/// Pure; thread-safe.
#pragma once

#include <vector>

#include "matching/dossier_elements.hpp"
#include "matching/elements.hpp"
#include "matching/parts.hpp"
#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// What a match names.
struct NamedPapers {
  std::vector<DossierElement> dossiers;
  std::vector<NumberElement> numbers;
  bool dossier_alone = false;  ///< the dossiers themselves are named, and no paper in them
};

/// The citation of one number in a list; what is shared by all of the list as it was.
Citation paper_of(std::string_view text, const Dossier& dossier, const NumberElement& number, Citation shared);

/// The groups `dossiers`, `numbers` and `suffix` of the match, taken apart.
NamedPapers named_papers(const Parts& parts, const Pattern& pattern);

/// Adds the citations of what is named. The span and the place at which the search goes on are cut to what was read.
/// \pre something is named
void read_papers(const Parts& parts, const NamedPapers& named, Reading& reading);

}  // namespace kamergraaf::detail
