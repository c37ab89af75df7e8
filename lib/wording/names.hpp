// SPDX-License-Identifier: Apache-2.0
/// \file
/// The names of members, as a paper puts them behind a motion or amendment.
///
///     read_names("-Dassen/Van Waveren c.s.", 0, 24).size();  // 2
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// The names that open the text: `Timmermans-Yeşilgöz`, `-Van der Staaij c.s.`, `-van der Laan`, `van de leden Dassen en Van
/// Waveren`, `-Vos/Van der Laan`, `van het lid Bikker (CU)`; in capitals, `-KROL`, behind a word in capitals. A tab or two
/// spaces end a name. A hyphen between two names parts them, but it stands in one person's name where `c.s.` follows or "van
/// het lid" goes before, where another hyphen goes before the two alone, `-Dik-Faber`, and in the first of several that other
/// signs part, `Dik-Faber/Segers`; not before a particle in capitals, `-Vos-Van der Laan`. \param end where the words end;
/// nothing behind it is read
std::vector<Span> read_names(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace kamergraaf::detail
