// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text each of several patterns may match: at their cues, where their cores stand.
///
///     const Candidates candidates(built_in_patterns());
///     candidates.places_in("Zie Stb. 2010, 242.");  // for each pattern the bytes of its cues
///
/// Immutable once made; one serves all threads.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "detail/expression.hpp"
#include "kamergraaf/pattern.hpp"
#include "matching/cues.hpp"

namespace kamergraaf::detail {

class Candidates {
 public:
  /// Throws Error, naming the pattern, where a core does not compile, and std::invalid_argument as Cues does.
  explicit Candidates(std::span<const Pattern> patterns);

  /// For each pattern its places, ascending; none for one without a cue. Linear in the text.
  std::vector<std::vector<std::size_t>> places_in(std::string_view text) const;

 private:
  /// The patterns of one cue.
  struct Group {
    std::string cue;
    std::vector<std::uint16_t> without_core;
    std::vector<std::uint16_t> with_core;
    std::optional<ExpressionSet> cores;  ///< of `with_core`
  };

  static std::vector<Group> grouped(std::span<const Pattern> patterns);
  static Cues cues_of(const std::vector<Group>& groups);

  std::size_t count_;
  std::vector<Group> groups_;
  Cues cues_;
};

}  // namespace kamergraaf::detail
