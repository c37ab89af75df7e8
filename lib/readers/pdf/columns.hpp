// SPDX-License-Identifier: Apache-2.0
/// \file
/// The order in which a page is read: columns of running text one after the other, what stands across them between. A label
/// and its value, a dossier and its title are no columns: they are one line.
///
///     35 334    Problematiek rondom stikstof      one line
///     Nr. 331   Brief van de minister             one line
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <vector>

#include "readers/pdf/segments.hpp"

namespace kamergraaf::detail {

/// A line and the block of lines that it is read in.
struct PageLine {
  std::vector<const Segment*> segments;  ///< from left to right
  std::size_t block = 0;                 ///< lines of one block stand next to each other in the order

  float size() const noexcept { return segments.front()->size; }
  float bottom() const noexcept { return segments.front()->box.bottom; }
};

/// The lines in the order in which they are read. Takes n log n.
std::vector<PageLine> lines_of(std::vector<const Segment*> segments);

}  // namespace kamergraaf::detail
