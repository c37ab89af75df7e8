// SPDX-License-Identifier: Apache-2.0
/// \file
/// Bytes of a text: the letters of ASCII, digits, where they are and what they are worth, and the bytes up to a place.
///
///     value_of("36045");                            // 36045
///     next_digit("Stb. 2010, 242", 0);              // 5
///     before("Zie Stb. 2010, 242", 9, 5);           // "Stb. "
///
/// Pure; thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) noexcept { return is_small(c) || is_capital(c); }
constexpr char small_letter(char c) noexcept { return is_capital(c) ? static_cast<char>(c | 0x20) : c; }

/// The text with the capitals of ASCII made small.
inline std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), small_letter);
  return small;
}

/// Whether any of the eight bytes is a digit.
constexpr bool has_digit(std::uint64_t bytes) noexcept {
  constexpr std::uint64_t each = 0x0101'0101'0101'0101;
  const std::uint64_t from_zero = bytes ^ each * '0';
  const std::uint64_t beyond_nine = (from_zero & each * 0x7F) + each * (0x7F - 9);
  return ((beyond_nine | from_zero) & each * 0x80) != each * 0x80;
}

/// The first digit at `from` or later; the size of the text where there is none.
inline std::size_t next_digit(std::string_view text, std::size_t from) noexcept {
  std::uint64_t bytes = 0;
  for (; from + sizeof bytes <= text.size(); from += sizeof bytes) {
    std::memcpy(&bytes, text.data() + from, sizeof bytes);
    if (has_digit(bytes)) break;
  }
  while (from < text.size() && !is_digit(text[from])) ++from;
  return from;
}

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
