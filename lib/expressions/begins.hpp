// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where in a text a match of a program may begin, told by the bytes there: before backtrack.hpp tries one.
///
///     Begins begins(program, "zie Nr. 12");
///     begins.next(0);                           // 4, where two bytes are those of a match
///     may_begin_at(program, "zie Nr. 12", 4);   // true: what stands before and behind them does not forbid it
///
/// The text must outlive it. Not to be shared by threads.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "expressions/program.hpp"

namespace kamergraaf::detail {

inline bool begins(const First& first, std::string_view text, std::size_t at) {
  return at < text.size() ? first.bytes[static_cast<unsigned char>(text[at])] : first.at_end;
}

/// Told by two bytes, the one before them, and what stands behind blanks.
bool may_begin_at(const Program& program, std::string_view text, std::size_t at);

/// What two bytes may begin a match, of the second for each first. Bytes with the same behind them share a group.
FirstBytes<2> begins_of(std::span<const std::bitset<256>> seconds);

/// The places at which two bytes may begin a match, one behind the other.
class Begins {
 public:
  Begins(const Program& program, std::string_view text) : begins_(program.begins), text_(text) {}

  /// The next one at `from` or later; the last byte, or the end of the text, where there is none.
  std::size_t next(std::size_t from);

 private:
  void look_at(std::size_t begin);

  const FirstBytes<2>& begins_;
  std::string_view text_;
  std::size_t begin_ = 0;  ///< of what was looked at
  std::size_t end_ = 0;
  std::uint64_t marks_ = 0;
};

}  // namespace kamergraaf::detail
