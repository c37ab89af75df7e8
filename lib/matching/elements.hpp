// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a match of a pattern says, element by element: its lists of numbers and issues taken apart.
///
///     read_numbers("12 t/m 14", {0, 9}).size();  // 3
///
/// Between a match and its citations. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// Numbers of a list, at most.
inline constexpr std::size_t longest_list = 500;

/// A number in a list. The unprinted middle of a range has the span of the range.
struct NumberElement {
  Code number;
  Code part;
  Span span;
  Span pages;
  Code print = {};  ///< `h1` for a second print, `n1` for an erratum
};

/// Where what is said of a paper ends: behind its number, or its pages with the bracket around them.
std::size_t end_with_pages(std::string_view text, std::size_t number_end, Span pages);

/// Whether it is 0, which nothing is numbered.
bool is_nought(std::string_view number);

/// The numbers of a list: `12 t/m 14, p. 3; nr. 20`. What the words behind it show to be no number (a month, a year, the
/// beginning of another dossier, nr. 0) is left out, with all that follows; so is what comes after 500 elements.
std::vector<NumberElement> read_numbers(std::string_view text, Span list);

/// The numbers of issues or documents in a list, up to six digits, perhaps with a letter before: `254 en 255`, `H 313`.
/// A number that is a year ends the list.
std::vector<NumberElement> read_issues(std::string_view text, Span list);

/// An issue of a gazette, and where it stands.
struct IssueElement {
  std::uint16_t year = 0;
  Code number;
  Code print;  ///< `n1` for an erratum
  Span span;
};

/// The issues of a list; a year with a comma behind it is that of what follows: `40, 1988, 77 en 1994, 573`.
std::vector<IssueElement> read_issues_of(std::uint16_t year, std::string_view text, Span list);

}  // namespace kamergraaf::detail
