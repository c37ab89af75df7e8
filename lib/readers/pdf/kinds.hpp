// SPDX-License-Identifier: Apache-2.0
/// \file
/// What on the pages is the paper's text, and what only stands beside it: running heads and feet, and the small print in the
/// margin with which a ministry tells its address.
///
///     Sorted sorted = sorted_pages(pages);
///     sorted.pages[0].body;        // lines
///     sorted.pages[0].furniture;   // "Pagina 1 van 5"
///
/// Pure; thread-safe. What it gives points into the pages.
#pragma once

#include <deque>
#include <vector>

#include "readers/pdf/columns.hpp"

namespace kamergraaf::detail {

struct SortedPage {
  std::vector<Segment> segments;
  std::vector<PageLine> body;
  std::vector<PageLine> furniture;  ///< what recurs in one place of several pages, and page numbers
  std::vector<PageLine> margin;     ///< small print beside the text that does not recur
};

struct SortedPages {
  std::deque<SortedPage> pages;  ///< as many as there were
  float body_size = 0;           ///< the size of font of most letters
};

SortedPages sorted_pages(const std::vector<PdfPage>& pages);

}  // namespace kamergraaf::detail
