// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text something may begin that is known by its first bytes: told for 64 places at a time, by the vector
/// instructions that the machine has. What passes is looked at closer: by matching/cues.hpp, and by expressions/backtrack.hpp.
///
///     std::array<FirstBytes<4>, 1> words;
///     words[0].add("stb", true, 0);
///     std::array<std::uint64_t, 2> begins;
///     mark(std::span<const FirstBytes<4>>(words), text.data(), begins, vectors_here().front());  // bit 3 of begins[1]:
///     whether at byte 67
///
/// What is known is a value; scanning is pure and thread-safe.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kamergraaf::detail {

/// For the lower and the upper half of each byte, in which groups (a bit each) it may stand there. What is in one group passes
/// together, and so does what mixes their halves: groups that are alike make few such mixtures.
template <std::size_t Width>
struct FirstBytes {
  using Halves = std::array<std::uint8_t, 16>;

  static constexpr std::size_t width = Width;
  static constexpr unsigned groups = 8;

  std::array<Halves, Width> lower{};
  std::array<Halves, Width> upper{};

  /// \param word  of its bytes behind the first `Width` nothing is asked; behind a shorter one any byte may stand
  /// \param group below `groups`
  void add(std::string_view word, bool any_case, unsigned group);

  /// Lets these stand at one place.
  void add_at(std::size_t place, const std::bitset<256>& bytes, unsigned group);

  /// \pre `Width` bytes can be read
  bool passes(const char* text) const {
    unsigned passing = 0xFF;
    for (std::size_t k = 0; k < Width; ++k) {
      const auto byte = static_cast<unsigned char>(text[k]);
      passing &= unsigned{lower[k][byte & 0x0F]} & upper[k][byte >> 4];
    }
    return passing != 0;
  }
};

/// Ways to scan; all mark the same.
enum class Vectors { none, ssse3, avx2, neon };

/// Those that this machine has, the best one first.
std::vector<Vectors> vectors_here();

/// Bytes of a block, each a bit of its mark.
constexpr std::size_t block = 64;

/// Where in blocks of 64 bytes one of them passes. \pre `Width - 1` bytes behind the last block can be read
template <std::size_t Width>
void mark(std::span<const FirstBytes<Width>> any, const char* text, std::span<std::uint64_t> blocks, Vectors by);

/// Where the digits are.
void mark_digits(const char* text, std::span<std::uint64_t> blocks, Vectors by);

}  // namespace kamergraaf::detail
