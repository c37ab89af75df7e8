// SPDX-License-Identifier: Apache-2.0
/// \file
/// Builds the text of a document from pieces of a file, and keeps the way back. White space is set as a page shows it: runs of
/// it are one space, none stands at the begin or end of a line.
///
///     TextBuilder builder;
///     builder.add_running("Kamerstuk\n   36 045,", 120);   // "Kamerstuk 36 045,"
///     builder.end_block();
///     builder.add(decoded_entity, {140, 147});
///     Draft draft; std::tie(draft.text, draft.source.pieces) = std::move(builder).finish();
///
/// For one thread.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

class TextBuilder {
 public:
  /// Where the next letter will stand, if no white space comes before it.
  std::size_t size() const noexcept { return text_.size(); }
  std::string_view text() const noexcept { return text_; }

  /// Bytes of the source, white space in it set as above. \param begin where they stand in the source
  void add_running(std::string_view bytes, std::size_t begin);
  /// Bytes of the source as they are, white space too.
  void add_verbatim(std::string_view bytes, std::size_t begin);
  /// What is shown for these bytes of the source.
  void add(std::string_view shown, Span source);
  /// A space before what comes next, if it is on the same line. \param source what it is shown for; empty for nothing
  void space(Span source = {});
  /// What comes next begins a line.
  void end_line();
  /// What comes next stands behind an empty line.
  void end_block();
  /// Sets what is owed (a space, a line end) now: the next letter will stand at size(). For marks that must know their place.
  std::size_t settle();

  /// The text and its pieces. \post the last line has no end unless it was added
  std::pair<std::string, std::vector<Piece>> finish() &&;

 private:
  enum class Owed { nothing, space, line, block };

  void set_owed();
  void append(std::string_view shown, Span source);

  std::string text_;
  std::vector<Piece> pieces_;
  Owed owed_ = Owed::nothing;
  Span space_source_;
};

}  // namespace kamergraaf::detail
