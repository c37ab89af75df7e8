// SPDX-License-Identifier: Apache-2.0
/// \file
/// The dossiers in which letters on a Council of the European Union come, year after year, with the names of the Councils.
///
///     council_name({.number = "21501", .suffix = "20"});  // "Europese Raad"
///     council_called("RBZ")->dossier;                     // 21501-02
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::detail {

/// "Europese Raad" for 21501-20; empty where the dossier is of no Council.
std::string_view council_name(const Dossier& dossier);

/// A Council in one of its formations, and the dossier of its letters.
struct Council {
  std::string_view name;    ///< "Raad Buitenlandse Zaken"
  Dossier dossier;          ///< 21501-02
  std::string_view called;  ///< RE2 expression of its names and abbreviations, with fragments
};

/// An expression of all names of all Councils: "RBZ", "Landbouw- en Visserijraad".
std::string council_names();

/// The Council of that name, from its first byte to its last; null where there is none.
const Council* council_called(std::string_view name);

}  // namespace kamergraaf::detail
