// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the running head of a letter says of it, where the letter itself does not: ministries print date and subject there.
///
///     Datum
///     4 maart 2025
///     Betreft  Voortgang van de werken
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "readers/metadata.hpp"

namespace kamergraaf::detail {

/// Takes the date and the subject from lines that a label opens, or that stand below a label, where `stated` has none yet.
void read_letterhead(std::string_view text, Metadata& stated);

}  // namespace kamergraaf::detail
