// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which meeting is meant: its day against the date of the paper, its chamber from whom the paper is sent to.
///
///     settle_meeting(document, citation);  // "de Raad Buitenlandse Zaken van 24 februari jl."
///     to_string(citation.id);              // meeting-21501-02-2025-02-24
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/extractor.hpp"

namespace kamergraaf::detail {

/// Settles a citation of a meeting as the Extractor gives it; leaves others as they are. Its day: with its own year; else by
/// `jl.` or `a.s.`; else the nearest to the date of the paper. Its chamber: as the words say, or the only one that has such
/// debates; else that which the paper is sent to, or of which it is. What the paper does not tell stays unresolved, with the
/// reason.
/// \pre `citation.context` is the day, in `document.text`
void settle_meeting(const Document& document, Citation& citation);

/// Settles all that a paper names, each with the others. "De Raad van 6 maart" is the Council that the paper names elsewhere
/// with that day; else the Council whose dossier the paper is in, where the day is near its date. Takes out, with the reason,
/// those of which it is not known what Council they mean.
void settle_meetings(const Document& document, std::vector<Citation>& meetings, std::vector<Extractor::Rejection>& rejections);

/// "Raad Buitenlandse Zaken, 24 februari 2025": the name of the meeting that is called so in these words, or of the Council
/// dossier or chamber where they give none.
std::string meeting_title(const Identifier& meeting, std::string_view words = {});

}  // namespace kamergraaf::detail
