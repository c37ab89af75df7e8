// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who signed a paper. A part of read_head.
///
///     read_signatures("De minister van Justitie,\nJ. Jansen\n").front().name;   // "J. Jansen"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// A minister's office with the name on the line below it, or with initials behind it; in a motion the members under "en gaat
/// over tot de orde van de dag."
/// \param kind of the paper; `unknown` may be a motion
std::vector<Author> read_signatures(std::string_view text, PaperKind kind = PaperKind::unknown);

/// Whether a line is written like the name of who signs, and nothing else.
bool is_name(std::string_view line);

}  // namespace kamergraaf::detail
