// SPDX-License-Identifier: Apache-2.0
/// \file
/// The shapes of numbers that cues name: {dossier}, {session}.
///
///     const Digits digits = digits_at("zie 36 045", 4);   // bytes 4 to 6
///     shapes_of("zie 36 045", digits);                    // {{Shape::dossier, 10}}
///
/// Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kamergraaf::detail {

/// As cues.hpp tells.
enum class Shape : std::size_t { dossier, bracketed, session, tk_case, celex };

/// The cue of each shape.
constexpr std::array<std::string_view, 5> shape_cues{"{dossier}", "{bracketed}", "{session}", "{case}", "{celex}"};

/// Digits with none before and none behind them, in bytes.
struct Digits {
  std::size_t begin;
  std::size_t end;
};

/// Those that begin there. \pre a digit, and none before it
Digits digits_at(std::string_view text, std::size_t begin);

/// A shape that digits have, and where what stands behind the number begins.
struct Shaped {
  Shape shape;
  std::size_t end;
};

/// Those of some digits.
class Shapes {
 public:
  const Shaped* begin() const { return all_.data(); }
  const Shaped* end() const { return all_.data() + count_; }
  void add(Shape shape, std::size_t end) { all_[count_++] = {shape, end}; }

 private:
  std::array<Shaped, 6> all_{};
  std::size_t count_ = 0;
};

/// Of a dossier, whose last two or last five are among these, twice where it may end at two places: first where they stand
/// together, then where a gap parts two from three.
Shapes shapes_of(std::string_view text, Digits digits);

}  // namespace kamergraaf::detail
