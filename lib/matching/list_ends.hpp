// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where a list of numbers ends that text goes on behind.
///
///     // "Kamerstuk 36 045, nrs. 190 en 12 gemeenten"
///     is_of_something_else(text, twelve);                // false: the first of a list may have such words behind it
///     is_behind_the_list(text, hundred_ninety, twelve);  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "matching/elements.hpp"

namespace kamergraaf::detail {

/// Whether a bracket was opened in the words, and not closed.
bool is_in_brackets(std::string_view words);

/// Whether a number that a list may go on with is none of it, but a count, a day, an ordinal, the number of a page or of what
/// follows. \param before the last one of the list
bool is_behind_the_list(std::string_view text, const NumberElement& before, const NumberElement& element);

/// Whether two numbers that a dash joins are some of several: "945-946-948" is a list.
bool is_of_several(std::string_view text, const NumberElement& first, const NumberElement& last);

}  // namespace kamergraaf::detail
