// SPDX-License-Identifier: Apache-2.0
/// \file
/// Footnotes at the foot of a page: small print that opens with the number of a mark above it.
///
///     PageNotes foot = taken_notes(page.body, body_size, last);   // they are no longer in page.body
///     foot.notes[0].number;                                  // 12
///     foot.rest;                                             // the end of a note of the page before
///
/// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/pdf/columns.hpp"

namespace kamergraaf::detail {

struct PageNote {
  std::uint32_t number = 0;
  std::vector<PageLine> lines;  ///< the first opens with the number
};

struct PageNotes {
  std::vector<PageNote> notes;
  std::vector<PageLine> rest;
};

/// The note before a page.
struct LastNote {
  std::uint32_t number = 0;  ///< 0 where there is none
  float size = 0;            ///< of its font
  bool is_open = false;      ///< it ends within a sentence
};

/// Takes the notes out of a page's lines: of each block that ends with small print what begins with a raised number, or with a
/// plain one that is raised in a line above it or follows the number of the note before.
/// Where the note before is open, small print like it above them is its rest.
PageNotes taken_notes(std::vector<PageLine>& lines, float body_size, LastNote last);

}  // namespace kamergraaf::detail
