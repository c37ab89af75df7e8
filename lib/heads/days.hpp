// SPDX-License-Identifier: Apache-2.0
/// \file
/// The lines of a head that say of what day a paper is.
///
///     dates_the_paper("Den Haag, 4 maart 2025");    // true
///     place_of("Den Haag, 4 maart 2025");           // "Den Haag"
///     date_alone("Nr. 17  21 december 1984");       // 1984-12-21
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// A line that opens with a word that a date follows, or with a place.
bool dates_the_paper(std::string_view line);

/// The place before a date; empty where there is none.
std::string_view place_of(std::string_view line);

/// The day of a line that has little else: "4 maart 2025", "(3 mei 1984)".
std::optional<Date> date_alone(std::string_view line);

}  // namespace kamergraaf::detail
