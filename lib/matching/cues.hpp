// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text a citation may stand: one pass over its bytes, before any expression is tried.
///
///     const Cues cues({"stb|staatsbl", "{dossier}"});
///     const auto places = cues.places_in("Zie Stb. 2010, 242 en 36 045.");
///     places[0];  // {4}: where "Stb" stands
///
/// A cue is what stands in each match of a pattern: letters, several with | between them (in lower case they are found in
/// either case), or the shape of a number in braces:
///
///     {dossier}  five digits, or two to four and three more with nothing between them but spaces, a point or a dash
///     {four}     four digits, or three behind a single one
///     {session}  a year, or two digits before a slash
///     {case}     four digits, Z or D, a digit: a number of the Tweede Kamer
///     {celex}    five digits and a capital
///
/// Immutable once made; one serves all threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kamergraaf::detail {

/// The cues of several patterns, found together.
class Cues {
 public:
  /// \param cues one for each pattern; an empty one has no places
  /// Throws std::invalid_argument: a shape that there is not, or letters fewer than two.
  explicit Cues(const std::vector<std::string>& cues);

  /// For each pattern the bytes at which its cue stands, ascending. Linear in the text.
  std::vector<std::vector<std::size_t>> places_in(std::string_view text) const;

 private:
  struct Letters {
    std::string text;
    bool any_case = false;
    std::vector<std::uint16_t> patterns;
  };

  void add(const std::string& cue, std::uint16_t pattern);
  void add_letters(const std::string& letters, std::uint16_t pattern);

  std::vector<Letters> letters_;
  std::vector<std::vector<std::uint16_t>> buckets_;           ///< of letters_ that begin with the same pair
  std::vector<std::uint8_t> bucket_of_pair_;                  ///< for each pair of bytes; 0 for none
  std::array<std::vector<std::uint16_t>, 5> shape_patterns_;  ///< in the order of the shapes above
  std::size_t count_ = 0;
};

}  // namespace kamergraaf::detail
