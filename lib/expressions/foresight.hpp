// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether a match begins at a place, told by an automaton before one is tried; for an expression that was tried in vain so
/// often that an automaton is worth its making.
///
///     const Foresight foresight("de{gap}motie");
///     foresight.count(4000);   // so many were in vain
///     foresight.automaton();   // null before
///
/// Thread-safe: one serves all threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>

#include "expressions/automaton.hpp"

namespace kamergraaf::detail {

class Foresight {
 public:
  static constexpr std::size_t usual = 3000;

  /// \param source without fragments \param enough tries in vain after which there is an automaton
  explicit Foresight(std::string source, std::size_t enough = usual);

  void count(std::size_t in_vain) const noexcept { in_vain_.fetch_add(in_vain, std::memory_order_relaxed); }

  /// Of the one expression. Null where there is none yet, or it takes too many states.
  const Automaton* automaton() const;

 private:
  void make() const;

  std::string source_;
  std::size_t enough_;
  mutable std::atomic<std::size_t> in_vain_ = 0;
  mutable std::once_flag once_;
  mutable std::optional<Automaton> automaton_;
};

}  // namespace kamergraaf::detail
