// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text each of several patterns may match: at their cues, where their cores stand.
///
///     const Candidates candidates(built_in_patterns());
///     candidates.places_in("Zie Stb. 2010, 242.");  // {{pattern, 4}, …}: each pattern that may match, with the byte of its
///     cue
///
/// Immutable once made; one serves all threads.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/pattern.hpp"
#include "matching/cores.hpp"
#include "matching/cues.hpp"

namespace kamergraaf::detail {

/// A pattern and a byte at which its cue stands.
struct Candidate {
  std::uint16_t pattern;
  std::size_t place;

  friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

class Candidates {
 public:
  /// Throws Error, naming the pattern, where a core does not compile, and std::invalid_argument as Cues does.
  explicit Candidates(std::span<const Pattern> patterns);

  /// In the order of the patterns, the places of each ascending; none of one without a cue. Linear in the text,
  /// where no core is tried alone that may go on for long. Where there is none, nothing is taken from the heap.
  std::vector<Candidate> places_in(std::string_view text) const;

 private:
  /// The patterns of one cue.
  struct Group {
    std::string cue;
    std::vector<std::uint16_t> without_core;
    Cores cores;
  };

  static std::vector<Group> grouped(std::span<const Pattern> patterns);
  static Cues cues_of(const std::vector<Group>& groups);

  std::size_t patterns_;
  std::vector<Group> groups_;
  Cues cues_;
};

}  // namespace kamergraaf::detail
