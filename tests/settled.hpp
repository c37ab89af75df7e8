// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the references without a number in a paper mean, as lines of text that a test can show.
///
///     settled::means("De motie-Jansen (36 999, nr. 12) is oud. Deze motie ook.");
///     // Deze motie = kst-36999-12, spoken of: 36 999, nr. 12
///
/// Behind the identifier: on what ground, and the words that it goes back to. Of one that is not settled: `?`, the candidates
/// in brackets, and why. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"
#include "kamergraaf/resolver.hpp"

namespace settled {

/// With all patterns.
const kamergraaf::Extractor& extractor();

/// A letter of 4 March 2025 in dossier 36 999, about keeping letters, with that text.
kamergraaf::Document letter(std::string_view text);

/// A line for each reference without a number, in the order of the text.
std::string lines_of(const kamergraaf::Document& document, const kamergraaf::Register* papers = nullptr);
std::string means(std::string_view text);
/// The same of a paper with its own head, or none.
std::string means_in_paper(std::string_view text);
std::string means(std::string_view text, const kamergraaf::Register& papers);

/// A line for each reference that was struck, and why: `Deze brief: the paper speaking of itself`.
std::string struck(std::string_view text);

/// The same, of the only reference of the text: its identifier; the candidates in brackets or why it is not settled.
std::string id_of(std::string_view text);
std::string id_of(std::string_view text, const kamergraaf::Register& papers);

}  // namespace settled
