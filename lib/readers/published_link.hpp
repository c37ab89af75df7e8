// SPDX-License-Identifier: Apache-2.0
/// \file
/// Hyperlinks of a page that are citations: those whose words bear the number of the paper that they go to.
///
///     paper_at("/kst-36045-190.html")->number.view();           // "190"
///     bears_number("Kamerstuk 36 045", *paper_at("..."));       // true
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::detail {

/// What an address names, whole or relative to the publisher's site; nothing for any other.
std::optional<Identifier> paper_at(std::string_view address);

/// Whether the words hold its number, or that of its dossier, as a whole run of digits; blanks inside are set aside. What has
/// a name of its own (`ECLI:…`) must be named by it.
bool bears_number(std::string_view words, const Identifier& id);

}  // namespace kamergraaf::detail
