// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words around a number tell it to be, where it is not that of a paper of parliament: money, orders, deeds, norms,
/// the papers of another body.
///
///     // "deel 36045 nummer 190"
///     number_of_something_else(text, whole);  // "a number of something else"
///
/// Asked by refusal.hpp. Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Why the words before what was matched, or the digits beside it, tell that it is no citation; empty where they do not.
std::string_view number_of_something_else(std::string_view text, Span whole);

/// Whether the words before the byte name what else has numbers: "vraag nr. 12 (36 045)", of whatever the dossier tells.
bool is_number_of_something_else(std::string_view text, std::size_t at);

/// "In de gemeenteraad is motie nr. 7 aangenomen", "amendement nr. 161 van het Europees Parlement".
bool is_of_another_body(std::string_view text, Span cite);

/// "De gemeenteraad heeft motie nr. 45 (36045) overgenomen": the body is what the sentence begins with.
bool is_put_by_another_body(std::string_view text, Span cite);

/// "Brief 36 045-12 van de deurwaarder": who has the paper stands behind it.
bool has_another_owner(std::string_view text, std::size_t at);

/// Of a dossier behind its word alone: "uw dossier 36045", "dossier 36045 van de notaris", "het Belgische wetsvoorstel 36045".
bool is_dossier_of_others(std::string_view text, Span whole);

}  // namespace kamergraaf::detail
