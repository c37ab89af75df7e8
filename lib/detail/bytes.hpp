// SPDX-License-Identifier: Apache-2.0
/// \file
/// Bytes of a text: digits and what they are worth, and the bytes up to a place.
///
///     value_of("36045");                            // 36045
///     before("Zie Stb. 2010, 242", 9, 5);           // "Stb. "
#pragma once

#include <algorithm>
#include <string_view>

namespace kamergraaf::detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Whether the byte goes on with a code point that began before it.
constexpr bool is_inside_code_point(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The bytes up to `at`, at most `longest`; they begin with a code point.
inline std::string_view before(std::string_view text, std::size_t at, std::size_t longest) {
  std::size_t begin = at - std::min(at, longest);
  while (begin < at && is_inside_code_point(text[begin])) ++begin;
  return text.substr(begin, at - begin);
}

/// The digits as a number; 0 where there are none. \pre at most nine digits
constexpr unsigned value_of(std::string_view digits) noexcept {
  unsigned value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
  return value;
}

/// A year of four digits, or of two: from 40 on it is of the twentieth century.
constexpr unsigned full_year(std::string_view digits) noexcept {
  const unsigned year = value_of(digits);
  if (digits.size() > 2) return year;
  return year + (year < 40 ? 2000 : 1900);
}

}  // namespace kamergraaf::detail
