// SPDX-License-Identifier: Apache-2.0
/// \file
/// What minutes tell of the motions that are read out in them, and of who speaks.
///
///     read_out(text, citations)[0].citation;  // the index of "nr. 721 (19637)" in "Zij krijgt nr. 721 (19637)."
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// A motion, read out: from its heading to the number that it gets.
struct ReadOut {
  Span block;                          ///< bytes from "Motie" or "De Kamer," to the end of its number
  std::size_t citation = 0;            ///< its number: an index in the citations
  std::vector<Span> names;             ///< of who put it forward
  std::string owner;                   ///< the surname_of the first of them
  std::optional<Identifier> replaces;  ///< the motion that it took the place of: "was nr. 719"
};

/// In the order of the text. \param citations ordered by where they begin
std::vector<ReadOut> read_out(std::string_view text, const std::vector<Citation>& citations);

/// Who speaks from a place on.
struct Turn {
  std::size_t begin = 0;
  std::size_t speech = 0;  ///< the byte behind the name of who speaks
  Span name;               ///< bytes of the speaker's name; empty for the chair
};

/// The turns of the speakers, in the order of the text, at most so many; none in a text that is no minutes.
std::vector<Turn> turns_of(std::string_view text, std::size_t most = static_cast<std::size_t>(-1));

/// The turn that the place lies in; null before the first.
const Turn* turn_at(const std::vector<Turn>& turns, std::size_t at);

}  // namespace kamergraaf::detail
