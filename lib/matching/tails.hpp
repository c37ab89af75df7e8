// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where a list of numbers ends that text goes on behind: days, years, money, counts and names look like one more number.
///
///     // "Kamerstuk 36 045, nrs. 190 en 12 gemeenten"
///     is_of_something_else(text, twelve);            // false: the first of a list may have such words behind it
///     is_behind_the_list(text, hundred_ninety, twelve);  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "matching/elements.hpp"

namespace kamergraaf::detail {

/// Of digits alone, or of capitals of ASCII alone; one at least.
bool is_digits(std::string_view number);
bool is_letters(std::string_view number);

/// From 1800 to 2099.
bool is_year(std::string_view number);

/// Whether it is a year behind numbers that are far from as many: `nr. 190, 2025`.
bool is_year_behind(std::string_view number, std::string_view before);

/// Whether what stands behind a number, in bytes of the text, tells that it is none of a paper, wherever it stands.
bool is_of_something_else(std::string_view text, Span number);

/// The same of letters: names, abbreviations. \param before the last of the list, or empty
bool are_of_something_else(std::string_view text, Span letters, std::string_view before);

/// Whether what stands there makes an amount of the number before it, or counts something.
bool makes_an_amount(std::string_view text, std::size_t at);

/// Whether a number that a list may go on with is none of it, but a count, a day or an ordinal.
/// \param before the last one of the list
bool is_behind_the_list(std::string_view text, const NumberElement& before, const NumberElement& element);

/// Pages without the last number, where that is the begin of something else: of a dossier, a day, an amount.
Span without_begin_of_else(std::string_view text, Span pages);

}  // namespace kamergraaf::detail
