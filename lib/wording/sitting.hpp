// SPDX-License-Identifier: Apache-2.0
/// \file
/// A chamber and a session in any of their forms: of a citation, a head, a field of a file.
///
///     read_chamber("Eerste Kamer");  // Chamber::eerste
///     read_session("2019-2020");     // 2019 to 2020
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::detail {

/// None where it may be either: `I/II`.
Chamber read_chamber(std::string_view text);

/// Of several the first year and the last.
Session read_session(std::string_view text);

}  // namespace kamergraaf::detail
