// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words of a PDF and where each letter of them is printed. Only words.cpp knows poppler.
///
///     for (const PdfPage& page : pages_of(bytes, "brief.pdf"))
///       for (const PdfWord& word : page.words) word.text;   // "Kamerstuk"
///
/// Thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kamergraaf/source.hpp"

namespace kamergraaf::detail {

/// A printed letter: its bytes in the word, and its box on the page.
struct PdfLetter {
  std::size_t begin = 0;
  std::size_t end = 0;
  Box box;
};

/// Letters printed together. It has at least one.
struct PdfWord {
  std::string text;  ///< UTF-8
  std::vector<PdfLetter> letters;
  Box box;         ///< with the page turned so that the word is upright
  float size = 0;  ///< of the font, in points
};

/// The words of a page that are printed in one direction. A page with words in several directions is several, the one with
/// most words first.
struct PdfPage {
  std::uint32_t number = 0;  ///< from 1
  float width = 0;           ///< turned as its words are
  float height = 0;
  std::vector<PdfWord> words;
};

/// In the order of the pages. Throws Unreadable: encrypted, broken (with what poppler says), or more than 20,000 pages.
std::vector<PdfPage> pages_of(const std::string& bytes, const std::string& name);

}  // namespace kamergraaf::detail
