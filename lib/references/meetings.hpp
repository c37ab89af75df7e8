// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which meeting is meant: its day against the date of the paper, its chamber from whom the paper is sent to.
///
///     for (Citation& citation : citations) settle_meeting(document, citation);
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// Settles a citation of a meeting as the Extractor gives it; leaves others as they are. Its day: with its own year; else by
/// `jl.` or `a.s.`; else the nearest to the date of the paper. Its chamber: as the words say, or the only one that has such
/// debates; else that which the paper is sent to, or of which it is. What the paper does not tell stays unresolved, with the
/// reason.
/// \pre `citation.context` is the day, in `document.text`
void settle_meeting(const Document& document, Citation& citation);

/// "Raad Buitenlandse Zaken, 24 februari 2025": the name of the meeting that is called so in these words, or of the Council
/// dossier or chamber where they give none.
std::string meeting_title(const Identifier& meeting, std::string_view words = {});

}  // namespace kamergraaf::detail
