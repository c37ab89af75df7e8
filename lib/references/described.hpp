// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether "de motie" or "mijn brief" is said to be one that may be another than the last that is spoken of.
///
///     may_be_described(scene, of_de_motie_ingediend_door_het_lid_Bakker, of_the_motion_of_Jansen);  // true
///
/// Pure; thread-safe.
#pragma once

#include "references/scene.hpp"

namespace kamergraaf::detail {

/// Whether the words around the phrase tell a number, a mover, a place or a subject that is not told of the one that was said.
bool may_be_described(const Scene& scene, const Phrase& phrase, const Said& said);

}  // namespace kamergraaf::detail
