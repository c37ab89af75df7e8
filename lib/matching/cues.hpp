// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text a citation may stand: one pass over its bytes, before any expression is tried.
///
///     const Cues cues({"stb|staatsbl", "{dossier}"});
///     cues.find("Zie Stb. 2010, 242 en 36 045.", [](std::size_t cue, Place place) { … });
///     // cue 0 at byte 4, where "Stb" stands, and cue 1 at byte 22, up to 28
///
/// A cue is what stands in each match of a pattern: letters, several with | between them (in lower case they are found in
/// either case), or the shape of a number in braces:
///
///     {dossier}  five digits, or two and three more with nothing between them but spaces, a point or a dash; the first of the
///                five is 1 to 4; up to four other digits may be joined before them
///     {bracketed}  four digits, or one, with nothing but spaces between them and an opening bracket, or the semicolon of an
///                entity
///     {session}  a year from 1800 to 2099 before a comma, a slash or a dash, or two digits before a slash; or the last three
///                digits of one from 1900 to 1999
///     {case}     four digits, Z or D, a digit: a number of the Tweede Kamer
///     {celex}    five digits and a capital
///
/// Immutable once made; one serves all threads.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "expressions/first_bytes.hpp"
#include "matching/cue_words.hpp"
#include "matching/shapes.hpp"

namespace kamergraaf::detail {

/// Where a cue stands.
struct Place {
  std::size_t begin;
  std::size_t core;  ///< where the core of a pattern would stand: behind the digits of a number, at `begin` of letters
};

/// The cues of several patterns, found together.
class Cues {
 public:
  /// An empty cue has no places.
  /// Throws std::invalid_argument: a shape that there is not, or letters fewer than two.
  explicit Cues(const std::vector<std::string>& cues);

  /// Takes a cue, by its place among the cues, and the bytes at which it stands.
  using OnPlace = std::function<void(std::size_t cue, Place place)>;

  /// Finds each cue at its places, ascending; a {dossier} twice where its digits may end at two. Linear in the text.
  void find(std::string_view text, const OnPlace& on_place) const;

 private:
  void add(const std::string& word, std::uint16_t cue);
  /// Of a block: where words may begin, and the digits.
  struct Marks {
    std::uint64_t words;
    std::uint64_t digits;
  };

  void take_marked(std::string_view text, std::size_t at, Marks marks, bool digit_before, const OnPlace& on_place) const;
  void take_number(std::string_view text, Digits digits, const OnPlace& on_place) const;

  CueWords words_;
  CueWords::Begins begins_;
  Vectors vectors_;
  std::array<std::vector<std::uint16_t>, shape_cues.size()> cues_of_shape_;
};

}  // namespace kamergraaf::detail
