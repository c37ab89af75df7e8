// SPDX-License-Identifier: Apache-2.0
/// \file
/// Footnotes of a page: links to a note further on in the same page, and the elements that they go to.
///
///     HtmlNotes notes(bytes);
///     if (notes.is_mark(link, false)) notes.marked(link, {12, 14});   // <a href="#noot1" class="noot">1</a>
///     if (notes.begins_note(tag)) notes.noted(tag, text, {90, 120});  // <p id="noot1">
///     document.footnotes = std::move(notes).finish();
///
/// For one thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "markup/tokens.hpp"

namespace kamergraaf::detail {

/// The number that a mark bears: "1", "[1]", "(1)", "1)"; nothing for any other words.
std::optional<std::uint32_t> number_of_mark(std::string_view words);

/// Whether the words, of a note, are the mark that it opens with and no more: "1", "[1]", "¹", nothing.
bool is_own_mark(std::string_view words);

/// What stands between a tag and the end tag of the same name, not far behind it.
struct Ahead {
  std::string words;    ///< without tags, and without white space at either end
  bool raised = false;  ///< whether a `sup` is among the tags
};
/// Nothing where that end tag is further off than a mark is long.
std::optional<Ahead> words_ahead(std::string_view bytes, const Token& tag);

class HtmlNotes {
 public:
  /// Finds the elements that can be sent to. \pre `bytes` outlive it
  explicit HtmlNotes(std::string_view bytes);

  /// Whether the link is a mark: it goes to an element behind it, has a number for words, and is raised or named as one.
  /// \param raised it stands in a `sup`
  bool is_mark(const Token& link, bool raised) const;
  /// The mark stands there in the text.
  void marked(const Token& link, Span span);

  /// Whether the tag begins a note to which a mark has been.
  bool begins_note(const Token& tag) const;
  /// The note stands there in the text.
  void noted(const Token& tag, std::string_view text, Span span);

  /// In the order of the text.
  std::vector<Footnote> finish() &&;

 private:
  struct Target {
    std::size_t begin = 0;  ///< the byte of its tag
    std::uint32_t number = 0;
    Span mark;
  };

  const Target* target_of(const Token& link) const;
  std::string name_of(const Token& tag) const;

  std::string_view bytes_;
  std::map<std::string, Target, std::less<>> targets_;
  std::vector<Footnote> footnotes_;
  bool any_mark_ = false;
};

}  // namespace kamergraaf::detail
