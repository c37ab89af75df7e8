// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whom a letter addresses, and about what. A part of read_head, behind title.hpp.
///
///     read_address(head_lines("Betreft: Voortgang veerdiensten"), 0, head);   // head.subject
///     addressee_below(text);                                                  // "de Heer Voorzitter van de Tweede Kamer ..."
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Takes the addressee or the subject from a line above the text, where the head has none yet: `Aan de Voorzitter van de
/// Tweede Kamer der Staten-Generaal`, `Betreft: ...`.
void read_address(const HeadLines& lines, std::size_t at, Head& head);

/// The chamber at the top of a letter that one of its committees sends to a minister: `Eerste Kamer der Staten-Generaal` above
/// `Aan de minister van ...`.
Chamber chamber_that_writes(const HeadLines& lines);

/// The addressee below the signature, as in letters to about 1970: `Aan de Heer Voorzitter van de Tweede Kamer der
/// Staten-Generaal` among the last lines of a text.
std::string addressee_below(std::string_view text);

}  // namespace kamergraaf::detail
