// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether the words at the mark of a note are of the paper that the note cites, or of another one that they speak of. Between
/// completion.hpp, which reads the words, and by_note.hpp, which links by them.
///
///     // "Het antwoord op de motie-Jansen volgde in mei.5", where note 3 has the number of the motion-Jansen:
///     is_known_as_another(text, words, citations_before, citation);  // true
///
/// Pure; thread-safe.
#pragma once

#include <span>
#include <string_view>

#include "kamergraaf/citation.hpp"
#include "wording/context.hpp"

namespace kamergraaf::detail {

/// Whether the words before a number say that it is of an answer: "Zie voor mijn reactie".
bool tells_of_an_answer(std::string_view words);

/// "De minister zond een reactie op de motie-Jansen.5", "kritiek op de memorie van toelichting.5": the note may cite either.
/// \param noun the byte where the paper is named \param mark that of the note, behind the full stop
bool is_spoken_about(std::string_view text, std::size_t noun, std::size_t mark);

/// Whether the members, or the day, of the words are those of a paper with another number that was cited before, and the mark
/// does not stand right behind them.
bool is_known_as_another(std::string_view text, const Words& words, std::span<const Citation> before, const Citation& citation);

/// "36 999, nr. 14 (Kamerbrief)": the kind that a bracket in or behind a number tells. Unknown where it tells none.
PaperKind kind_in_brackets(std::string_view text, const Citation& citation);

}  // namespace kamergraaf::detail
