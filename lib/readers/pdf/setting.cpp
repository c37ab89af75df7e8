// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/setting.hpp"

#include <string_view>

#include "detail/bytes.hpp"
#include "detail/raised.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view wide_gap = "   ";
constexpr float narrowest_space = 0.1F;  ///< in the size of the font
constexpr std::size_t most_digits = 3;

}  // namespace

Span Setting::add(const PageLine& line, std::uint32_t page, LineBreak before) {
  if (!text_.empty()) text_ += before == LineBreak::line ? "\n" : "\n\n";
  const std::size_t begin = text_.size();
  for (const Segment* segment : line.segments) {
    if (text_.size() > begin) text_ += wide_gap;
    const PdfWord* last = nullptr;
    for (const PdfWord* word : segment->words) {
      const bool is_raised = is_raised_number(*word, *segment);
      const bool opens_line = text_.size() == begin;
      const bool apart = last && word->box.left - last->box.right > narrowest_space * segment->size;
      if (apart && !is_raised) text_ += ' ';
      if (is_raised)
        add_raised(*word, page);
      else
        add_word(*word, page);
      last = word;
      if (opens_line && is_raised) {
        text_ += ' ';
        last = nullptr;
      }
    }
  }
  return {begin, text_.size()};
}

void Setting::add_word(const PdfWord& word, std::uint32_t page) {
  for (const PdfLetter& letter : word.letters)
    glyphs_.push_back({{text_.size() + letter.begin, text_.size() + letter.end}, {page, letter.box}});
  text_ += word.text;
}

void Setting::add_raised(const PdfWord& word, std::uint32_t page) {
  std::size_t digits = 0;
  for (const PdfLetter& letter : word.letters) {
    const char c = word.text[letter.begin];
    const std::size_t begin = text_.size();
    text_ += raised({&c, 1});
    glyphs_.push_back({{begin, text_.size()}, {page, letter.box}});
    if (!is_digit(c)) digits = 0;
    if (!is_digit(c) || ++digits > most_digits) continue;
    if (digits == 1) marks_.push_back({0, page, {begin, begin}});
    marks_.back().number = marks_.back().number * 10 + value_of({&c, 1});
    marks_.back().span.end = text_.size();
  }
}

}  // namespace kamergraaf::detail
