// SPDX-License-Identifier: Apache-2.0
/// \file
/// The day or days of a meeting, as Dutch papers write them: "24 februari jl.", "20 en 21 maart 2025", "30 juni-1 juli".
///
///     const auto written = find_meeting_day("de Europese Raad van 20 en 21 maart");
///     settle(*written, parse_date("2025-03-04"));  // 2025-03-20
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wording/calendar.hpp"

namespace kamergraaf::detail {

/// An expression of such days, without groups.
std::string meeting_days();

/// A meeting of one day or of a few.
struct MeetingDay {
  WrittenDay last;           ///< with the month, and with the year where one is written
  unsigned first_day = 0;    ///< the same as in `last` where one day is written
  unsigned first_month = 0;  ///< 0 for that of `last`
  Span span;
};

/// The first day or days in the text from `from` on.
std::optional<MeetingDay> find_meeting_day(std::string_view text, std::size_t from = 0);

/// The first day of the meeting, in a paper of `today`: with its own year; else as `jl.` or `a.s.` tell; else the nearest to
/// `today`, if it is no farther than five months. Nothing without a year and without `today`, where there is no such day, and
/// where the days are no more than a list: a meeting lasts a week at most.
std::optional<Date> settle(const MeetingDay& written, const std::optional<Date>& today);

}  // namespace kamergraaf::detail
