// SPDX-License-Identifier: Apache-2.0
/// \file
/// The bytes of a text file as UTF-8, whatever they were written in, and the way back to them.
///
///     Decoded file = decoded(std::move(bytes), "windows-1252");
///     source_of(file.pieces, span);   // bytes of the file
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

struct Decoded {
  std::string text;             ///< UTF-8 where the bytes can be read as such
  std::vector<Piece> pieces;    ///< from `text` to the bytes; empty where they are the same
  std::vector<Repair> repairs;  ///< spans in `text`
};

/// Takes away a byte-order mark (encoded twice, too), reads UTF-16 that has one, and what is no UTF-8 as windows-1252 (which
/// ISO 8859-1 is a part of) where the file says so or has no letter in UTF-8. Undoes UTF-8 that was encoded twice.
/// \param declared the encoding that the file names; empty where it names none
Decoded decoded(std::string bytes, std::string_view declared = {});

}  // namespace kamergraaf::detail
