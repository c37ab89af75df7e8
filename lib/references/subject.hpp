// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words behind the name of a paper say of it, where two papers of the same members may be meant.
///
///     // "De motie-Jansen over stikstof (36 999, nr. 12). De motie-Jansen over kernenergie."
///     is_told_apart(text, span_of_the_second, said_of_the_first);  // true
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "references/spoken.hpp"

namespace kamergraaf::detail {

/// Whether the phrase is said to be of a year that is not said of the other, or both are about something and share no word.
bool is_told_apart(std::string_view text, Span phrase, const Said& said);

/// The telling words of what the phrase is said to be about, in plain letters; none where nothing is said.
std::vector<std::string> subject_behind(std::string_view text, Span phrase);

/// False where the title says what a paper is about, and that is something else.
bool may_be_about(std::string_view title, const std::vector<std::string>& subject);

/// Whether both are about something, in words that are akin.
bool is_about_the_same(std::string_view text, Span phrase, const Said& said);

}  // namespace kamergraaf::detail
