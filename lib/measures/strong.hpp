// SPDX-License-Identifier: Apache-2.0
/// \file
/// Strong components, and the links between them: a network without cycles.
///
///     const Condensed condensed = condensed_of(links);
///     condensed.members.of(0);  // a component that cites no other
///
/// Values: thread-safe to read.
#pragma once

#include "measures/links.hpp"

namespace kamergraaf::detail {

/// A division of the vertices.
struct Division {
  std::vector<std::uint32_t> of;  ///< the group of each vertex, by number
  std::uint32_t count = 0;
};

/// The strong components, by Tarjan (1972): each is linked to none with a higher number.
Division strong_division(const Adjacency& links);

/// Each strong component in the place of its vertices.
struct Condensed {
  Adjacency members;   ///< of each component, ascending
  Adjacency cites;     ///< components with lower numbers, each once
  Adjacency cited_by;  ///< the other way
};

Condensed condensed_of(const Links& links);

}  // namespace kamergraaf::detail
