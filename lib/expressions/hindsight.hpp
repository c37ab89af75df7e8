// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether the words before a place end in a match, told by an automaton that walks backwards from there: as far as the match
/// may reach, and no further; for an expression that was asked so often that an automaton is worth its making.
///
///     const Hindsight hindsight("motie{gap}$");
///     hindsight.is_at_end("de motie ");   // true, once it was asked often enough; before, nothing
///
/// Thread-safe: one serves all threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "expressions/automaton.hpp"

namespace kamergraaf::detail {

class Hindsight {
 public:
  static constexpr std::size_t usual = 200;

  /// \param source without fragments \param enough questions after which there is an automaton
  explicit Hindsight(std::string source, std::size_t enough = usual);

  /// Whether some match ends where the words end. Nothing where there is no automaton yet, or it takes too many states.
  std::optional<bool> is_at_end(std::string_view words) const;

 private:
  void make() const;

  std::string source_;
  std::size_t enough_;
  mutable std::atomic<std::size_t> asked_ = 0;
  mutable std::once_flag once_;
  mutable std::optional<Automaton> automaton_;
};

}  // namespace kamergraaf::detail
