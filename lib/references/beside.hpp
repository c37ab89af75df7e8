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

/// Whether the citation before the phrase is its number: "(36 999, nr. 12, motie-Jansen)".
bool is_told_by_last(std::string_view text, const Phrase& phrase, const Citation& last);

/// Gives the citation the kind and the names of its phrase, where it has none.
void take_words(const Phrase& phrase, Citation& citation);

}  // namespace kamergraaf::detail
