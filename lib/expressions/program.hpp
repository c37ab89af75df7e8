// SPDX-License-Identifier: Apache-2.0
/// \file
/// An expression as steps that a matcher goes through, from syntax.hpp.
///
///     const Program program = compile(*parse("ab|c"));
///     program.steps.size();
///
/// A value; thread-safe to read.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "expressions/first_bytes.hpp"
#include "expressions/syntax.hpp"

namespace kamergraaf::detail {

/// One step. What it goes on with is the step behind it, but for `jump` and `fork`.
struct Step {
  enum class Kind : std::uint8_t {
    byte,       ///< takes the byte `value`
    set,        ///< takes one of set `value`
    loop,       ///< takes from `least` to `most` of set `value`, as many as it can
    condition,  ///< asks for Condition `value`
    open,       ///< a group begins or ends: place `value`
    fork,       ///< goes on at step `value`, or where that fails at step `other`
    jump,       ///< goes on at step `value`
    done,
  };

  Kind kind = Kind::done;
  std::uint32_t value = 0;
  std::uint32_t other = 0;
  std::uint32_t least = 0;
  std::uint32_t most = 0;
  std::uint32_t first = 0;        ///< of a fork: what step `value` may begin with; of a loop: what the step behind it may
  std::uint32_t other_first = 0;  ///< of a fork: what step `other` may begin with
};

/// Bytes of the longest word that counts as one of a set.
constexpr std::size_t longest_word = 30;

/// A set of code points, quick to ask; and perhaps a word that counts as one of them: (?:[ \t]|&nbsp;).
struct QuickSet {
  std::bitset<128> ascii;
  bool has_word = false;
  std::vector<CharRange> wide;  ///< from 0x80 on
  std::string word;             ///< of ASCII; neither its first nor its last byte is in the set
};

/// What may stand where a step begins.
struct First {
  std::bitset<256> bytes;
  bool at_end = false;  ///< whether it may do without any byte

  friend bool operator==(const First&, const First&) = default;
};

/// Of ASCII, as \s.
constexpr bool is_blank(unsigned char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r' && byte != '\v'); }

/// What stands before a place, as far as a condition asks.
enum class Before : std::uint8_t { nothing, line_end, of_word, other };

struct Program {
  std::vector<Step> steps;
  std::vector<QuickSet> sets;
  std::vector<First> firsts;                      ///< each once; the first of them is that of the whole
  std::vector<std::bitset<256>> seconds;          ///< for each byte that a match may begin with, those that may stand second
  FirstBytes<2> begins;                           ///< the same, quick to look for
  std::array<std::bitset<256>, 4> begins_behind;  ///< which may begin a match behind each kind of place before
  std::bitset<256> behind_blanks;  ///< what may stand first behind the blanks that a match begins with, perhaps none
  std::size_t groups = 1;          ///< with the whole
};

/// Nothing where the program would be too large.
std::optional<Program> compile(const Syntax& syntax);

/// The same without what it may begin with: `firsts` and all behind it are empty.
std::optional<Program> compile_steps(const Syntax& syntax);

}  // namespace kamergraaf::detail
