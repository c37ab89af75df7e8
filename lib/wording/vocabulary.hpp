// SPDX-License-Identifier: Apache-2.0
/// \file
/// The stems of the words that say something of a citation, and which of them a sentence has.
///
///     const Seen seen = seen_in("ter uitvoering van de motie-Jansen (");
///     seen.any(stems_of("moti", "amend"));  // true
///     Seen{}.any(stems_of("moti"));         // true: nothing is known, so that each expression is tried
///
/// Pure; thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "wording/stems.hpp"

namespace kamergraaf::detail {

constexpr std::array<std::string_view, 51> vocabulary{
    "brie",    "moti",  "amend", "voorst", "mv",    "nota_", "memor", "versl", "rappo", "vra",   "geann", "_die_", "_dat_",
    "_lid_",   "leden", "zonde", "boden",  "reac",  "appre", "uitvo", "toeli", "bijla", "gevoe", "opgen", "meege", "verva",
    "plaats_", "v_",    "_was_", "voorh",  "wijzi", "ontwe", "tiefw", "novel", "antw",  "aanle", "_uw_",  "burge", "toeze",
    "invul",   "opvol", "uitwe", "afdoe",  "gevol", "tegem", "zie_",  "vgl",   "verge", "cf_",   "gedru", "belas"};

/// The bits of these stems. Does not compile with one that there is not.
template <class... Names>
consteval std::uint64_t stems_of(Names... names) {
  std::uint64_t bits = 0;
  for (const std::string_view name : {std::string_view(names)...}) {
    const auto* stem = std::find(vocabulary.begin(), vocabulary.end(), name);
    if (stem == vocabulary.end()) throw std::invalid_argument("no such stem");
    bits |= std::uint64_t{1} << (stem - vocabulary.begin());
  }
  return bits;
}

/// The stems that a sentence may have: all of them, until it was looked at.
struct Seen {
  std::uint64_t bits = Stems::all;

  constexpr bool any(std::uint64_t stems) const noexcept { return (bits & stems) != 0; }
};

/// Linear in the sentence, and as fast for one without these stems as for one that is full of them.
Seen seen_in(std::string_view sentence);

}  // namespace kamergraaf::detail
