// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of a file in XML as it is read: words, lines and blocks, links and the marks of notes, with the way back. White
/// space that only lays the file out is not shown: between a tag and `, ; . : )`, or behind `(`, where it holds a line end.
///
///     FlowingText text;
///     text.add("(\n  ", 40); text.tag(); text.open_link(id); text.add("\n  36 045\n  ", 60);
///     text.close_link(); text.tag(); text.add("\n  )", 81);   // "(36 045)", linked
///
/// For one thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kamergraaf/document.hpp"
#include "readers/text_builder.hpp"

namespace kamergraaf::detail {

class FlowingText {
 public:
  /// Text as it is written in the file, and where it begins there.
  /// \param escaped whether it has entities; false in a CDATA section
  void add(std::string_view written, std::size_t begin, bool escaped = true);
  /// Other words, shown for these bytes of the file.
  void show(std::string_view words, Span source);
  /// A tag stands here.
  void tag() noexcept;
  /// What comes next is another word, if it is on the same line.
  void end_word();
  /// What comes next begins a line.
  void end_line();
  /// What comes next stands behind an empty line.
  void end_block();
  /// Whether the next end_line() or end_block() before a word is a space: what comes stands behind its number.
  void join_next(bool joins = true) noexcept { joins_ = joins; }

  /// What comes is linked, up to close_link(). Links may lie in one another; those without an id or without words are none.
  void open_link(std::optional<Identifier> id);
  void close_link();

  /// The mark of a note, raised: `¹`, `[a]`. Where it stands.
  Span mark(std::string_view number, Span source);
  std::string_view text() const noexcept { return builder_.text(); }
  /// Where the last word ends.
  std::size_t size() const noexcept { return builder_.size(); }

  const std::vector<PublishedLink>& links() const noexcept { return links_; }
  /// The text and the way back, as TextBuilder gives them.
  std::pair<std::string, std::vector<Piece>> finish() && { return std::move(builder_).finish(); }

 private:
  struct Open {
    std::optional<Identifier> id;
    std::optional<std::size_t> begin;
  };

  void owe_space(std::string_view written, Span source);
  void begin_word(char first);
  void add_words(std::string_view words, std::size_t begin);

  TextBuilder builder_;
  std::vector<PublishedLink> links_;
  std::vector<Open> open_;
  std::optional<Span> space_;
  bool space_ends_line_ = false;
  bool space_at_tag_ = false;
  bool behind_tag_ = false;
  bool joins_ = false;
};

}  // namespace kamergraaf::detail
