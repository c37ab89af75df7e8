// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a list goes on with that says again neither its dossier nor its session.
///
///     Reading reading = read_match(text, matcher, match);  // of "36 600 VI, nr. 3 en VII, nr. 4": kst-36600-VI-3
///     add_papers_behind(text, reading);                    // and kst-36600-VII-4
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// Adds what the list goes on with behind the last citation of the reading: papers of further chapters of the same budget,
/// "en VII, nr. 4"; further papers behind what the last one is, "nr. 3 (MvT) en nr. 7".
void add_papers_behind(std::string_view text, Reading& reading);

/// Adds further dossiers behind the name of the last one, where a word announces them: "33 891 (Wlz) en 33 684 (Jeugdwet)".
void add_dossiers_behind(std::string_view text, Reading& reading);

/// Adds the items or pages of further meetings of the same session, likewise: "en nr. 13, item 6", "en nr. 35, p. 2400".
void add_meetings_behind(std::string_view text, Reading& reading);

/// Adds the numbers of a further session: "en vergaderjaar 2009-2010, nr. 14", of appendices of minutes.
void add_appendices_behind(std::string_view text, Reading& reading);

}  // namespace kamergraaf::detail
