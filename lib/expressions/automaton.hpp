// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of several expressions match at a place: one walk for all of them, which looks at each character once and goes from
/// state to state. A state is made when a text first comes to it, and kept.
///
///     const Automaton which(*compile_steps(*parse("36|36 045|\\d+x", Asked::which)));
///     Automaton::Memory memory;
///     which.at("36 045", 0, memory);  // 3: the first and the second
///
/// A walk that comes to where one before it was, in the same state, ends there: so the walks from many places take no longer
/// than their text is long, but for a few bytes each. Thread-safe: what is made by one thread serves all.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "expressions/program.hpp"
#include "expressions/strands.hpp"
#include "expressions/symbols.hpp"

namespace kamergraaf::detail {

class Automaton {
  struct State;

 public:
  /// Where long walks through one text came by, and what they found. Not thread-safe.
  class Memory {
   public:
    Memory();
    ~Memory();
    Memory(Memory&&) noexcept;
    Memory& operator=(Memory&&) noexcept;

    /// Whether the last walk may have come to the end of the text.
    bool came_to_end() const noexcept { return came_to_end_; }

   private:
    friend class Automaton;
    struct Known;
    std::unique_ptr<Known> known_;  ///< null before the first such walk
    bool came_to_end_ = false;
  };

  static constexpr std::size_t usual_states = 4000;

  /// \param program of Asked::which, of at most 64 alternatives
  explicit Automaton(Program program, std::size_t most_states = usual_states);
  ~Automaton();

  /// A bit for each that matches, the first for the first. Nothing where that would take too many states.
  /// \param memory of this text alone; the places are best asked in ascending order
  std::optional<std::uint64_t> at(std::string_view text, std::size_t from, Memory& memory) const {
    const Told told = told_at(text, from, memory);
    return told.is_told ? std::optional(told.which) : std::nullopt;
  }

  /// The same for what is read from the end of the text to its begin.
  std::optional<std::uint64_t> back_from_end(std::string_view text) const;

  /// Whether there are as many states as there may be.
  bool is_full() const noexcept { return is_full_.load(std::memory_order_relaxed); }

 private:
  struct Walk;

  /// In registers: a std::optional is put together in memory, and each call waits for it.
  struct Told {
    std::uint64_t which;
    bool is_told;
  };

  Told told_at(std::string_view text, std::size_t from, Memory& memory) const;
  Walk walk(std::string_view text, Walk walk, std::size_t until) const;
  Told walk_far(std::string_view text, Walk walk, std::size_t from, Memory& memory) const;
  const State* start(Before before) const;
  const State* new_start(Before before) const;
  const State* behind(const State& state, std::uint16_t symbol) const;
  const State* go_on(const State& state, std::uint16_t symbol) const;
  const State* state_of(Strands strands) const;

  Program program_;
  Symbols symbols_;
  StrandWalk walk_;
  std::size_t most_states_;
  mutable std::atomic<bool> is_full_ = false;
  mutable std::mutex making_;
  mutable std::map<Strands, std::unique_ptr<std::byte[]>> states_;  ///< each with its ways on
  mutable std::size_t strands_ = 0;                                 ///< of all states
  mutable std::array<std::atomic<const State*>, 4> starts_{};
};

}  // namespace kamergraaf::detail
