// SPDX-License-Identifier: Apache-2.0
/// \file
/// The head of a text, and of a paper with a text below its number.
///
///     heads::authors_of(heads::head_with("BRIEF VAN DE MINISTER\n\n..."));  // "N. Eik (Minister van Veren) "
///
/// Pure; thread-safe.
#pragma once

#include <string>

#include "kamergraaf/document.hpp"

namespace heads {

kamergraaf::Head head_of(const std::string& text);

/// Of a paper of the Tweede Kamer with this below its number.
kamergraaf::Head head_with(const std::string& below);

/// Each with the role in brackets.
std::string authors_of(const kamergraaf::Head& head);

/// Whom a letter addresses, and its day.
inline const std::string dated = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2025\n\n";

}  // namespace heads
