// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of several expressions stand at a place: the cores of the patterns of one cue, tried all at once.
///
///     Cores cores;
///     cores.add(0, ",{space}nr", Expression(",{space}nr", "with a number"));
///     cores.add(1, "{space}\\)", Expression("{space}\\)", "in brackets"));
///     Cores::Memory memory;
///     cores.at("(36 045, nr. 190)", 7, memory, [](std::uint16_t which) { … });  // 0
///
/// Read when they are first asked. Once all are added, one serves all threads.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "expressions/automaton.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {

class Cores {
 public:
  /// \param source     with fragments in braces
  /// \param expression the same, to be asked where they cannot be tried together
  void add(std::uint16_t number, const std::string& source, Expression expression);

  /// What was found in one text.
  using Memory = std::pmr::vector<Automaton::Memory>;

  /// Takes the number of each that stands there. \param memory of this text and these cores alone; empty at first
  template <class OnCore>
  void at(std::string_view text, std::size_t place, Memory& memory, const OnCore& on_core) const {
    if (memory.size() != all_.size()) memory.resize(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i)
      for (std::uint64_t left = which(*all_[i], text, place, memory[i]); left != 0; left &= left - 1)
        on_core(first_of(*all_[i], left));
  }

 private:
  struct Some;

  static std::uint64_t which(Some& some, std::string_view text, std::size_t place, Automaton::Memory& memory);
  static std::uint16_t first_of(const Some& some, std::uint64_t which);

  std::vector<std::shared_ptr<Some>> all_;  ///< as many together as there are bits
};

}  // namespace kamergraaf::detail
