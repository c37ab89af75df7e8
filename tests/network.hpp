// SPDX-License-Identifier: Apache-2.0
/// \file
/// Networks for tests: from a few words, and random ones.
#pragma once

#include <string_view>

#include "kamergraaf/graph.hpp"

namespace network {

/// "a>b b>c d": vertices by their letter, papers all, and who cites whom.
kamergraaf::CitationGraph of(std::string_view words);

/// Papers with a year and a kind, a dossier and a law; citations of any density, in circles for every other seed, some twice,
/// of themselves, or of another kind of edge. Built backwards it is the same with all in another order.
kamergraaf::CitationGraph random(unsigned seed, std::size_t most, bool backwards = false);

}  // namespace network
