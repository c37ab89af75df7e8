// SPDX-License-Identifier: Apache-2.0
/// \file
/// The dossiers in which letters on a Council of the European Union come, year after year, with the name of the Council.
#pragma once

#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::detail {

/// "Europese Raad" for 21501-20; empty where the dossier is of no Council.
std::string_view council_name(const Dossier& dossier);

}  // namespace kamergraaf::detail
