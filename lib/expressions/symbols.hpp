// SPDX-License-Identifier: Apache-2.0
/// \file
/// The characters that a program tells apart, each kind a number: for an automaton, which has a way for each.
///
///     const Symbols symbols(program);
///     symbols.at("36 045", 0);                    // {of_digits, 1}: all digits, if the program asks for no more of them
///     symbols.sample(of_digits);                  // '0'
///
/// Immutable; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "expressions/program.hpp"
#include "expressions/step_test.hpp"

namespace kamergraaf::detail {

class Symbols {
 public:
  /// Samples that are no code point: the end of the text, and bytes that are no character.
  static constexpr char32_t end_of_text = 0x11'0000;
  static constexpr char32_t no_character = 0x11'0001;

  struct Read {
    std::uint16_t number;
    std::uint16_t size;  ///< in bytes
  };

  explicit Symbols(const Program& program);

  std::size_t count() const noexcept { return samples_.size(); }

  /// One character of the kind.
  char32_t sample(std::size_t number) const { return samples_[number]; }

  Read at(std::string_view text, std::size_t at) const {
    if (at >= text.size()) return {0, 0};
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? Read{of_ascii_[byte], 1} : wide(text, at);
  }

  /// The one that ends there; at the begin of the text, its end.
  Read before(std::string_view text, std::size_t at) const {
    if (at == 0) return {0, 0};
    const auto byte = static_cast<unsigned char>(text[at - 1]);
    return byte < 0x80 ? Read{of_ascii_[byte], 1} : wide_before(text, at);
  }

 private:
  void add_ascii(const Program& program);
  void add_wide(const Program& program);
  Read wide(std::string_view text, std::size_t at) const;
  Read wide_before(std::string_view text, std::size_t at) const;

  std::vector<char32_t> samples_{end_of_text, no_character};
  std::array<std::uint16_t, 128> of_ascii_{};
  std::vector<char32_t> wide_begins_;  ///< where each kind beyond ASCII begins, ascending
  std::uint16_t first_wide_ = 0;       ///< the number of the first of these
};

/// The code point that a step and those behind it take byte by byte. \pre a step of kind `byte`, the first of a code point
WideCharacter character_of(const Program& program, std::size_t step);

}  // namespace kamergraaf::detail
