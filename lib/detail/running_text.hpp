// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of a paper as it reads on: words that a line end or a soft hyphen broke are whole again, sentences that a page
/// break cut go on, and the footnotes that stood between their halves follow at the end.
///
///     const RunningText running = running_text(document);
///     running.source_of({4, 9}).of(document.text);  // the same words as they are printed
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// A text made of pieces of another, and the way back.
struct RunningText {
  /// Bytes that stand in both texts, up to the next piece.
  struct Piece {
    std::size_t begin = 0;   ///< in `text`
    std::size_t source = 0;  ///< in the text that it was made from
    std::size_t size = 0;
  };

  std::string text;
  std::vector<Piece> pieces;  ///< in the order of `text`; empty where nothing was to mend, and `text` is too

  bool same_as_source() const noexcept { return pieces.empty(); }

  /// Where a span of `text` stands in the source: from its first byte to its last, with what was cut out between them.
  Span source_of(Span span) const;
};

/// The running text of the document. It is made only where something is to mend.
RunningText running_text(const Document& document);

/// The document with that text, and its footnotes and furniture where they stand in it.
/// \pre `!running.same_as_source()`
Document with_running_text(const Document& document, RunningText& running);

}  // namespace kamergraaf::detail
