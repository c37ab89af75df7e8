// SPDX-License-Identifier: Apache-2.0
/// \file
/// Papers from outside parliament: the letter of a municipality, the motion of its council.
///
///     is_from_outside(text, phrase);  // true for "de brief van de gemeente"
///
/// Pure; thread-safe.
#pragma once

#include "references/phrase.hpp"

namespace kamergraaf::detail {

/// Whether the words around say that the paper was written by none of the Kamers and no member of the government.
bool is_from_outside(std::string_view text, const Phrase& phrase);

/// Whether the words around a letter say that the Kamer wrote it: "bij brief van 4 maart heeft de vaste commissie gevraagd".
bool is_by_the_kamer(std::string_view text, const Phrase& phrase);

/// Whether a sentence in these bytes tells of such a writer who writes, or of such a council that decides: "De Rekenkamer
/// schreef mij op 5 februari." A reference of that kind behind it may be to their paper.
bool speaks_of_others(std::string_view text, Span words, PaperKind kind);

}  // namespace kamergraaf::detail
