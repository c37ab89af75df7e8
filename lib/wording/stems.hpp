// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of a few stems stand in a sentence: one pass over its bytes, that spares the expressions that cannot match there.
///
///     constexpr std::array<std::string_view, 2> two{"moti", "_die_"};
///     constexpr Stems stems(two);
///     stems.in("de Motie-Jansen");   // 1
///     stems.in("die motie");         // 3
///
/// Small letters stand for themselves in either case, in each way that RE2 knows; `_` for what is no ASCII letter, digit or
/// underscore, or for either end of the text. Constants; thread-safe.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <string_view>

namespace kamergraaf::detail {

class Stems {
 public:
  static constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();

  /// \param stems at most 64, of 240 bytes together
  consteval explicit Stems(std::span<const std::string_view> stems) {
    add("\xC5\xBF", all);
    add("\xE2\x84\xAA", all);
    std::uint64_t bit = 1;
    for (const std::string_view stem : stems) {
      add(stem, bit);
      bit <<= 1;
    }
  }

  /// The bit of each stem that is in the text; all of them where it has a long s or the sign of Kelvin, which are an s and a k
  /// in either case.
  std::uint64_t in(std::string_view text) const noexcept {
    Lanes state{};
    Lanes found{};
    const auto take = [&](unsigned char byte) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        state[lane] = ((state[lane] << 1) | first_[lane]) & of_byte_[byte][lane];
        found[lane] |= state[lane];
      }
    };
    take(' ');
    for (const char byte : text) take(static_cast<unsigned char>(byte));
    take(' ');
    return bits_of(found);
  }

 private:
  static constexpr std::size_t lanes = 4;
  using Lanes = std::array<std::uint64_t, lanes>;

  static constexpr bool is_small(int byte) { return byte >= 'a' && byte <= 'z'; }
  static constexpr bool is_word(int byte) {
    return is_small(byte) || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
  }
  static constexpr bool stands_for(int letter, int byte) {
    return letter == '_' ? !is_word(byte) : letter == byte || (is_small(letter) && byte == letter - 'a' + 'A');
  }

  constexpr void add(std::string_view stem, std::uint64_t bits) {
    if (used_ + stem.size() > 64) {
      used_ = 0;
      ++lane_;
    }
    if (lane_ == lanes || stem.empty() || bits == 0) throw std::length_error("too many stems");
    first_[lane_] |= std::uint64_t{1} << used_;
    for (const char letter : stem) {
      for (int byte = 0; byte < 256; ++byte)
        if (stands_for(static_cast<unsigned char>(letter), byte))
          of_byte_[static_cast<std::size_t>(byte)][lane_] |= std::uint64_t{1} << used_;
      ++used_;
    }
    ends_[lane_] |= std::uint64_t{1} << (used_ - 1);
    bits_[lane_][used_ - 1] = bits;
  }

  std::uint64_t bits_of(const Lanes& found) const noexcept {
    std::uint64_t bits = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
      for (std::uint64_t ends = found[lane] & ends_[lane]; ends != 0; ends &= ends - 1)
        bits |= bits_[lane][static_cast<std::size_t>(std::countr_zero(ends))];
    return bits;
  }

  std::array<Lanes, 256> of_byte_{};
  Lanes first_{};
  Lanes ends_{};
  std::array<std::array<std::uint64_t, 64>, lanes> bits_{};  ///< of the stem that ends at a place
  std::size_t lane_ = 0;
  std::size_t used_ = 0;
};

}  // namespace kamergraaf::detail
