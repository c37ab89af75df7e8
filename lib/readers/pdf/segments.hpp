// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words that stand on one line of a page without a wide gap between them.
///
///     for (const Segment& segment : segments_of(page)) segment.text();   // "Zie Kamerstuk 36 045, nr."
///
/// Pure; thread-safe. What it gives points into the page.
#pragma once

#include <string>
#include <vector>

#include "readers/pdf/words.hpp"

namespace kamergraaf::detail {

struct Segment {
  std::vector<const PdfWord*> words;  ///< from left to right; at least one
  Box box;                            ///< around the words of its size
  float size = 0;                     ///< of most of its font

  float middle() const noexcept { return (box.top + box.bottom) / 2; }
  /// Its words with a space between.
  std::string text() const;
};

/// The segments of a page in no order. Small words that hang on larger ones, as the marks of footnotes do, are among the words
/// of those. Takes n log n.
std::vector<Segment> segments_of(const PdfPage& page);

/// Whether a word is a number (or several, with commas) that stands small and high: the mark of a footnote.
bool is_raised_number(const PdfWord& word, const Segment& in);

/// Whether it is nothing but digits.
bool is_number(const PdfWord& word);

/// Whether both are of one line: of about one size, and not one higher than the other.
bool on_one_line(const Segment& a, const Segment& b);

}  // namespace kamergraaf::detail
