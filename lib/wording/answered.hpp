// SPDX-License-Identifier: Apache-2.0
/// \file
/// A number behind the name of a paper that is not the number of that paper, but of the letter that answers it, or of another
/// paper that is named closer to it.
///
///     const std::string_view text = "over de motie-Jansen heb ik u geïnformeerd (36 999, nr. 35)";
///     is_of_another_number(text, {8, 20}, 45, PaperKind::motion);  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// Whether the number behind a paper of that kind is of what was sent or answered about it, or of the letter that it stands in:
/// "over de motie-Jansen heb ik u geïnformeerd (36 999, nr. 35)"; or of what a motion was part of: "de motie-Jansen is
/// betrokken bij het actieplan (36 999, nr. 35)".
/// \param paper  bytes of its noun, or of a reference to it
/// \param number the byte where the number begins
bool is_of_another_number(std::string_view text, Span paper, std::size_t number, PaperKind kind);

}  // namespace kamergraaf::detail
