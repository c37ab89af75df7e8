// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a step asks of a place in a text: a code point of a set, or a condition that takes no byte.
///
///     size_in(set, "36 045", 2);                          // 1: the space is in the set
///     holds(Condition::word_boundary, "36 045", 2);       // true
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "expressions/program.hpp"

namespace kamergraaf::detail {

/// A code point of two bytes or more; of size 0 where the bytes are none.
struct WideCharacter {
  char32_t value;
  std::size_t size;
};

/// \pre `at < text.size()`
WideCharacter wide_at(std::string_view text, std::size_t at);

/// Of ASCII: letters, digits and the underscore.
constexpr bool is_of_a_word(char c) { return (c >= '0' && c <= '9') || c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

inline Before before_place(std::string_view text, std::size_t at) {
  if (at == 0) return Before::nothing;
  if (text[at - 1] == '\n') return Before::line_end;
  return is_of_a_word(text[at - 1]) ? Before::of_word : Before::other;
}

/// As size_in, where the byte is not of the ASCII of the set. \pre `at < text.size()`
std::size_t size_of_other(const QuickSet& set, std::string_view text, std::size_t at);

/// Bytes of the one of the set that begins there; 0 where there is none.
inline std::size_t size_in(const QuickSet& set, std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80 && set.ascii[byte]) return 1;
  return byte >= 0x80 || set.has_word ? size_of_other(set, text, at) : 0;
}

bool holds(Condition condition, std::string_view text, std::size_t at);

}  // namespace kamergraaf::detail
