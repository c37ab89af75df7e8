// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text one of several words may begin, and where its digits are: 64 bytes at a time, by the vector instructions
/// that the machine has. Before cues.hpp, which looks closer.
///
///     Filter filter;
///     filter.add("stb", true, 0);
///     std::array<Marks, 2> marks;
///     mark(filter, text.data(), marks, vectors_here().front());  // bit 3 of marks[1].digits: whether byte 67 is a digit
///
/// A filter is a value; scanning is pure and thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kamergraaf::detail {

/// What the first four bytes of some words may be: for the lower and the upper half of each byte, the groups of words (a bit
/// each) in which it may stand there; in tables of eight groups.
struct Filter {
  using Halves = std::array<std::uint8_t, 16>;

  static constexpr std::size_t width = 4;
  static constexpr unsigned groups = 48;

  struct Table {
    std::array<Halves, width> lower{};
    std::array<Halves, width> upper{};
  };

  std::array<Table, groups / 8> tables{};

  /// \param group below `groups`: words that begin alike in one make a narrow filter \pre a word of two bytes or more
  void add(std::string_view word, bool any_case, unsigned group);

  /// \pre `width` bytes can be read
  bool passes(const char* text) const;
};

/// Of 64 bytes.
struct Marks {
  std::uint64_t words = 0;   ///< where a word may begin
  std::uint64_t digits = 0;  ///< which are digits
};

/// Ways to scan; all mark the same.
enum class Vectors { none, ssse3, avx2, neon };

/// Those that this machine has, the best one first.
std::vector<Vectors> vectors_here();

/// Marks blocks of 64 bytes. \pre `Filter::width - 1` bytes behind the last of them can be read
void mark(const Filter& filter, const char* text, std::span<Marks> blocks, Vectors by);

}  // namespace kamergraaf::detail
