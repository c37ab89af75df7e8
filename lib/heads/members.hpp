// SPDX-License-Identifier: Apache-2.0
/// \file
/// The members who signed what they brought in: an amendment, a note of their own, the letter with it. A part of read_head.
///
///     members_who_sign("Uitstel.\n\nEik\nVan Linde\n", "AMENDEMENT VAN DE LEDEN EIK EN VAN LINDE");   // both
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// The lines with the names of those whom the title names, and of others below them if it has "c.s."; under a letter that goes
/// with a bill, `GELEIDENDE BRIEF`, the names with which the text ends.
/// \param text      what stands below the head
std::vector<Author> members_who_sign(std::string_view text, std::string_view title);

}  // namespace kamergraaf::detail
