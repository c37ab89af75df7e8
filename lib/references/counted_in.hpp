// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words around a number alone say of the dossier that it is counted in.
///
///     papers_told_behind(text, citations, i);  // kst-35101-4, of "stuk nr. 4 bij wetsvoorstel 35 101"
///
/// Each looks at its own sentence, and at a few citations. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// The paper of that number in the dossier that another citation names.
Identifier counted_with(const Citation& other, const Citation& number);

/// "stuk nr. 4 bij wetsvoorstel 35 101", "motie nr. 12 bij de begroting (35 925 XVI)", "stuk nr. 9 (35 106, nr. 9)"; several
/// where a list of dossiers stands there, none where none does. \param index of the number in the citations
std::vector<Identifier> papers_told_behind(std::string_view text, const std::vector<Citation>& citations, std::size_t index);

/// The same where the dossier stands behind a later number of its list: "stuk nr. 9 en die op stuk nr. 10 bij wetsvoorstel 35
/// 101".
std::vector<Identifier> papers_told_behind_list(std::string_view text, const std::vector<Citation>& citations,
                                                std::size_t index);

/// The same where the number goes on with a list: "stuk nr. 12 (35 100) en die op stuk nr. 13".
std::vector<Identifier> papers_told_by_list(std::string_view text, const std::vector<Citation>& citations, std::size_t index);

/// The same where the number stands in brackets: "wetsvoorstel 36 998 tot wijziging van de Veerwet (stuk nr. 5)".
std::vector<Identifier> papers_told_ahead(std::string_view text, const std::vector<Citation>& citations, std::size_t index);

/// The last dossier that the sentence names before the number; null where there is none.
const Citation* dossier_in_sentence(std::string_view text, const std::vector<Citation>& citations, std::size_t index);

/// What was cited last, where it is of another dossier and stands at most some sentences before it, in the same part of the
/// text: "De motie-Jansen (36 998, nr. 45) is aangenomen. De motie op stuk nr. 46". Null where it is not.
const Citation* named_just_before(std::string_view text, const std::vector<Citation>& citations, std::size_t index,
                                  const Dossier& own);

/// The paper of this number in another dossier that was named in full shortly before: "De motie-Jansen (36 998, nr. 45) is
/// aangenomen. Motie nr. 45". Null where there is none.
const Citation* named_elsewhere(const std::vector<Citation>& citations, std::size_t index, const Dossier& own);

/// The word, in plain letters, that tells which bill, budget or memorandum the sentence says that it comes with:
/// "voorjaarsnota" of "stuk nr. 41 bij de Voorjaarsnota". Empty where it says none.
std::string title_told(std::string_view text, Span number);

/// "de motie-Kok uit 2015 op stuk nr. 40", "stuk nr. 40 van vorig jaar".
bool is_of_another_time(std::string_view text, Span number);

}  // namespace kamergraaf::detail
