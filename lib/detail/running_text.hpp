// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of a paper as it reads on, its repairs done: words that a line end or a soft hyphen broke are whole again,
/// sentences that a page break cut go on, and the footnotes that stood between their halves follow at the end.
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
  std::string text;
  std::vector<Piece> pieces;  ///< in the order of `text`; empty where nothing was to mend, and `text` is too

  bool same_as_source() const noexcept { return pieces.empty(); }

  /// Where a span of `text` stands in the source: from its first byte to its last, with what was cut out between them.
  Span source_of(Span span) const;
};

/// Bytes of the longest character reference that is looked for.
inline constexpr std::size_t longest_entity = 40;

/// What a ligature or a character reference of HTML stands for; empty for anything else.
std::string written_out(std::string_view printed);

/// The running text of the document, its repairs done. It is made only where there are some.
RunningText running_text(const Document& document);

/// The document with that text, and its footnotes and furniture where they stand in it.
/// \pre `!running.same_as_source()`
Document with_running_text(const Document& document, RunningText& running);

}  // namespace kamergraaf::detail
