// SPDX-License-Identifier: Apache-2.0
/// \file
/// Days as Dutch papers write them.
///
///     const auto day = find_day("mijn brief van 17 februari jl.");
///     settle(*day, today);  // 17 February of the year of `today`, or of the one before
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// How a day without a year is said: "17 februari", "17 februari jl.", "6 maart a.s.", "17 dezer".
enum class WhichYear { plain, last, next, this_month };

/// A day in words or figures and where it stands: "4 maart 2025", "17 februari jl.", "04-03-2025".
struct WrittenDay {
  unsigned day = 0;
  unsigned month = 0;  ///< 0 for `this_month`
  int year = 0;        ///< 0 where none is written
  WhichYear said = WhichYear::plain;
  Span span;
};

/// The first day in the text from `from` on.
std::optional<WrittenDay> find_day(std::string_view text, std::size_t from = 0);

/// The day that is meant in a paper of `today`: with its own year; else the last before `today` ("jl."), the next after it
/// ("a.s."), or the last up to and with it. Nothing without a year and without `today`, or where there is no such day.
std::optional<Date> settle(const WrittenDay& written, const std::optional<Date>& today);

/// The first full date (with its year) in the text from `from` on.
std::optional<Date> find_date(std::string_view text, std::size_t from = 0);

/// "4 maart 2025"; a day that no calendar has in figures.
std::string in_words(const Date& date);

/// The parliamentary year of a day: it runs from the third Tuesday of September.
Session session_of(const Date& date);

}  // namespace kamergraaf::detail
