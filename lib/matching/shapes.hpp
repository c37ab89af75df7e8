// SPDX-License-Identifier: Apache-2.0
/// \file
/// The shapes of numbers that cues name: {dossier}, {session}.
///
///     const Digits digits = digits_at("zie 36 045", 4);         // bytes 4 to 6
///     has_shape("zie 36 045", digits, Shape::dossier);          // true
///     ends_of_dossier("zie 36 045", digits);                    // {10}
///
/// Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <span>
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

bool has_shape(std::string_view text, Digits digits, Shape shape);

/// The shapes that so many digits may have, but for the dossier: ends_of_dossier tells whether it is one.
std::span<const Shape> shapes_of_size(std::size_t size);

/// Where the five digits of a dossier may end that has its last two or its last five among these; 0 for none. First where they
/// stand together, then where a gap parts two from three.
std::array<std::size_t, 2> ends_of_dossier(std::string_view text, Digits digits);

}  // namespace kamergraaf::detail
