// SPDX-License-Identifier: Apache-2.0
/// \file
/// How the elements of official publications stand on a page.
///
///     layout_of("al");       // Layout::paragraph
///     layout_of("nadruk");   // Layout::running
///     layout_of("adres");    // Layout::unknown: its text decides
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

namespace kamergraaf::detail {

enum class Layout {
  unknown,    ///< in the line where text stands beside it; else a line if it has text of its own, else a block
  hidden,     ///< not shown
  running,    ///< in the line
  word,       ///< in the line, apart from what stands before it
  line,       ///< a line; in the line (and apart) where it is part of one
  paragraph,  ///< a line wherever it is
  block,      ///< a block of lines wherever it is
  cell,       ///< a line of a row
  label,      ///< the number of what stands behind it on the same line
  link,       ///< in the line, linked to another paper
  note,       ///< shown behind the text; a mark where it stands
  note_mark,  ///< the mark of a note that stands elsewhere
};

/// \param name without its prefix
Layout layout_of(std::string_view name);

}  // namespace kamergraaf::detail
