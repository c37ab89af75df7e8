// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is of the Eerste Kamer, as words and numbers tell: its papers are numbered with letters.
///
///     is_of_the_eerste_kamer(*parse_identifier("kst-36045-E"));  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/identifier.hpp"
#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Whether the number has letters: "E", "188b".
bool is_of_the_eerste_kamer(const Identifier& id);

/// "De motie-Jansen in de Eerste Kamer", "de EK-motie-Jansen".
bool is_said_of_the_eerste_kamer(std::string_view text, Span phrase);

/// "Mijn brief van 3 maart jl. aan de Eerste Kamer", "de brief aan de Eerste Kamer van 3 maart jl.".
bool is_sent_to_the_eerste_kamer(std::string_view text, Span phrase);

}  // namespace kamergraaf::detail
