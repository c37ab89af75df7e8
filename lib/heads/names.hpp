// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a line says that is written like the name of who signs.
///
///     is_no_name("MEMORIE VAN ANTWOORD.");   // true
///     without_stop("H. A. HAZELAAR.");       // "H. A. HAZELAAR"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

namespace kamergraaf::detail {

/// A line that is written like a name and is none: a heading, the word for the sovereign's assent below an act, an office, the
/// kind of paper, whom it addresses.
bool is_no_name(std::string_view line);

/// A name without the full stop of the sentence that it ends; an initial and "jr." keep theirs.
std::string_view without_stop(std::string_view name);

}  // namespace kamergraaf::detail
