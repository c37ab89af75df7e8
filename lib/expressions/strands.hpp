// SPDX-License-Identifier: Apache-2.0
/// \file
/// All the ways through a program that are open at a place of a text, told together: what one state of an automaton is.
///
///     const StrandWalk walk(program);
///     Strands strands = walk.at_start(Before::other);
///     strands = walk.after(strands, '3');         // behind a 3
///     strands.reached;                            // the groups that were come to
///
/// Pure; thread-safe.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "expressions/program.hpp"

namespace kamergraaf::detail {

/// One way that is open.
struct Strand {
  std::uint32_t step = 0;     ///< that takes the next character, or asks for a condition
  std::uint32_t count = 0;    ///< of a loop: how often it was gone through, as far as it matters
  std::uint32_t in_word = 0;  ///< of a set: bytes of its word that were taken

  friend auto operator<=>(const Strand&, const Strand&) = default;
};

struct Strands {
  std::uint64_t reached = 0;  ///< a bit for each group, the first for group 1
  Before before = Before::other;
  std::vector<Strand> open;  ///< ascending; none that can come only to what was reached

  friend auto operator<=>(const Strands&, const Strands&) = default;
};

class StrandWalk {
 public:
  /// \param program of at most 64 groups beside the whole; it must outlive this
  explicit StrandWalk(const Program& program);

  Strands at_start(Before before) const;

  /// Behind one more character. \param character a code point, or what Symbols has for none
  Strands after(const Strands& strands, char32_t character) const;

 private:
  class Opening;

  void take(const Strand& strand, char32_t character, Opening& next) const;
  Strands left(std::vector<Strand> open, std::uint64_t reached, Before before) const;

  const Program& program_;
  std::vector<std::uint64_t> ahead_;  ///< of each step: the groups that may be come to from there
};

}  // namespace kamergraaf::detail
