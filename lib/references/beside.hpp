// SPDX-License-Identifier: Apache-2.0
/// \file
/// References that have their number beside them: "de motie-Jansen over het klimaat (36 999, nr. 12)".
///
///     is_told_by_next(text, phrase, number);  // true: the phrase is the words of that citation
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/citation.hpp"
#include "references/phrase.hpp"

namespace kamergraaf::detail {

/// Whether the citation behind the phrase is its number.
/// \param next the first citation with a number behind the phrase
bool is_told_by_next(std::string_view text, const Phrase& phrase, const Citation& next);

/// Whether the words before the number are those of the text that took its place: "de gewijzigde motie-Jansen (t.v.v. 36 999,
/// nr. 12)".
bool has_words_of_new_text(std::string_view text, const Citation& replaced);

/// Whether the citation behind what the paper of the phrase replaces is its own number: "de gewijzigde motie-Jansen (t.v.v.
/// 36 999, nr. 12) (36 999, nr. 20)".
bool is_told_behind_replaced(std::string_view text, const Phrase& phrase, const Citation& replaced, const Citation& own);

/// Whether the citation before the phrase is its number: "(36 999, nr. 12, motie-Jansen)", "36999-12 - Motie van het lid
/// Jansen".
bool is_told_by_last(std::string_view text, const Phrase& phrase, const Citation& last);

/// Whether a number opens its line, but for the sign or number of an item of a list.
bool opens_its_line(std::string_view text, std::size_t at);

/// Gives the citation the kind and the names of its phrase, where it has none.
void take_words(const Phrase& phrase, Citation& citation);

}  // namespace kamergraaf::detail
