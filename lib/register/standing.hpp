// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where a paper stands among those that are listed. Pure; thread-safe.
///
///     standing_of(listing, *parse_identifier("kst-36045-190"));  // Standing::known
#pragma once

#include <vector>

#include "kamergraaf/registry.hpp"
#include "register/listing.hpp"

namespace kamergraaf::registry {

Standing standing_of(const Listing& listing, const Identifier& id);

/// The listed ones that differ in nothing but the session and the print.
std::vector<Identifier> named_like(const Listing& listing, const Identifier& id);

}  // namespace kamergraaf::registry
