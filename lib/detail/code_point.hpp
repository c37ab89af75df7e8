// SPDX-License-Identifier: Apache-2.0
/// \file
/// Code points of UTF-8, one at a time.
///
///     code_point_at("é", 0).value;   // 0xE9
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// A code point and how many bytes it takes. A byte that begins none stands for itself: value 0xDC00 and the byte, size 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

/// \pre `at < text.size()`
CodePoint code_point_at(std::string_view text, std::size_t at);

/// Adds it in UTF-8; U+FFFD for what is no code point.
void append_utf8(std::string& text, char32_t point);

/// The first byte from `from` on that is no ASCII; the size of the text where all are. \pre `from <= text.size()`
std::size_t first_beyond_ascii(std::string_view text, std::size_t from = 0);

/// How many code points of two bytes or more a text has, and how many bytes that belong to none.
struct Utf8Count {
  std::size_t whole = 0;
  std::size_t broken = 0;
};
Utf8Count count_utf8(std::string_view text);

}  // namespace kamergraaf::detail
