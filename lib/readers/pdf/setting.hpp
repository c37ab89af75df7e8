// SPDX-License-Identifier: Apache-2.0
/// \file
/// Sets lines of pages as a text and keeps the box of each letter.
///
///     Setting setting;
///     setting.add(line, page.number, LineBreak::line);
///     setting.marks();   // raised numbers: "¹"
///
/// For one thread.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "kamergraaf/source.hpp"
#include "readers/pdf/columns.hpp"

namespace kamergraaf::detail {

/// What stands before a line.
enum class LineBreak { line, blank_line };

/// A raised number in the text.
struct RaisedMark {
  std::uint32_t number = 0;
  std::uint32_t page = 0;
  Span span;
};

class Setting {
 public:
  /// Adds a line: words with a space between, segments with three. Raised numbers become raised digits (¹²³).
  /// Gives its span.
  Span add(const PageLine& line, std::uint32_t page, LineBreak before);

  const std::string& text() const noexcept { return text_; }
  const std::vector<RaisedMark>& marks() const noexcept { return marks_; }
  std::string take_text() noexcept { return std::move(text_); }
  std::vector<Glyph> take_glyphs() noexcept { return std::move(glyphs_); }

 private:
  void add_word(const PdfWord& word, std::uint32_t page);
  void add_raised(const PdfWord& word, std::uint32_t page);

  std::string text_;
  std::vector<Glyph> glyphs_;
  std::vector<RaisedMark> marks_;
};

}  // namespace kamergraaf::detail
