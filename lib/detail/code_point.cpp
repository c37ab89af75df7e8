// SPDX-License-Identifier: Apache-2.0
#include "detail/code_point.hpp"

#include <cstdint>
#include <cstring>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr char32_t broken = 0xDC00;

std::size_t wanted_size(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return 2;
  if (first >= 0xE0 && first <= 0xEF) return 3;
  return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool is_shortest(char32_t value, std::size_t size) {
  if (size == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
  return size != 4 || (value >= 0x10000 && value <= 0x10FFFF);
}

char continuation(unsigned bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); }

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t size = wanted_size(first);
  const CodePoint none{broken + first, 1};
  if (size < 2) return size == 1 ? CodePoint{first, 1} : none;
  if (at + size > text.size()) return none;
  char32_t value = first & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_inside_code_point(text[at + i])) return none;
    value = value << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  return is_shortest(value, size) ? CodePoint{value, size} : none;
}

void append_utf8(std::string& text, char32_t point) {
  if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) point = 0xFFFD;
  if (point < 0x80) {
    text += static_cast<char>(point);
    return;
  }
  if (point < 0x800) {
    text += static_cast<char>(0xC0U | point >> 6U);
  } else if (point < 0x10000) {
    text += static_cast<char>(0xE0U | point >> 12U);
    text += continuation(point >> 6U);
  } else {
    text += static_cast<char>(0xF0U | point >> 18U);
    text += continuation(point >> 12U);
    text += continuation(point >> 6U);
  }
  text += continuation(point);
}

std::size_t first_beyond_ascii(std::string_view text, std::size_t from) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  std::size_t at = from;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

Utf8Count count_utf8(std::string_view text) {
  Utf8Count count;
  for (std::size_t at = first_beyond_ascii(text); at < text.size(); at = first_beyond_ascii(text, at)) {
    const CodePoint point = code_point_at(text, at);
    ++(point.size == 1 ? count.broken : count.whole);
    at += point.size;
  }
  return count;
}

}  // namespace kamergraaf::detail
