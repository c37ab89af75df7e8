// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is no number of a paper, though it looks like one: days, years, money, counts and names.
///
///     // "een bedrag van 36 045, nr. 12 miljoen"
///     is_of_something_else(text, twelve);  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/text.hpp"

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

/// Whether a word with a capital stands behind the number, and a blank between them.
bool is_before_a_sentence(std::string_view text, std::size_t at);

/// Whether what stands there tells that the number before it counts something: "75 stemmen", "18-jarigen", "3 van de 4", "65+".
bool counts_something(std::string_view text, std::size_t at);

/// Whether the number is the first of two days: 28 en 29 november. \param at the byte behind it
bool is_first_of_days(std::string_view text, std::string_view number, std::size_t at);

/// Pages without the last number, where that is the begin of something else: of a dossier, a day, an amount.
Span without_begin_of_else(std::string_view text, Span pages);

}  // namespace kamergraaf::detail
