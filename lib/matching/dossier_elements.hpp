// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a match of a pattern says, element by element: its lists of dossiers taken apart.
///
///     read_dossiers("21 501-20 en 36 045", {0, 19})[1].dossier;  // 36045
///
/// Between a match and its citations, beside elements.hpp. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "kamergraaf/identifier.hpp"
#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// A dossier in a list, and where it stands.
struct DossierElement {
  Dossier dossier;
  std::uint16_t rijkswet = 0;
  Span span;
};

/// The dossiers of a list: `21 501-20 en 36 045 (R2064)`.
std::vector<DossierElement> read_dossiers(std::string_view text, Span list);

}  // namespace kamergraaf::detail
