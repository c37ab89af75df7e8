// SPDX-License-Identifier: Apache-2.0
/// \file
/// The tree of an expression, in the syntax of RE2.
///
///     const auto tree = parse(R"((?i)nr\.?\s*(?P<number>\d+))");
///     tree->groups;  // {"", "number"}
///
/// Values; thread-safe to read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expressions/char_set.hpp"

namespace kamergraaf::detail {

/// What an expression asks of a place, taking no byte. Words are of ASCII letters, digits and underscores.
enum class Condition : std::uint8_t { text_begin, text_end, line_begin, line_end, word_boundary, no_word_boundary };

/// A part of an expression.
struct Node {
  enum class Kind : std::uint8_t { characters, condition, sequence, alternatives, repeat, group };

  Kind kind = Kind::sequence;
  Condition condition = Condition::text_begin;
  bool greedy = true;        ///< of a repeat: as many as it can
  std::uint32_t least = 0;   ///< of a repeat
  std::uint32_t most = 0;    ///< likewise; `without_end`
  std::uint32_t number = 0;  ///< of the set of characters, or of the group, counted from 1
  std::vector<Node> parts = {};

  static constexpr std::uint32_t without_end = static_cast<std::uint32_t>(-1);

  /// Whether it matches where it takes nothing.
  bool may_be_empty() const;

  friend bool operator==(const Node&, const Node&) = default;
};

/// An expression, parsed.
struct Syntax {
  Node root;
  std::vector<CharSet> sets;        ///< of characters, each once
  std::vector<std::string> groups;  ///< the name of each group, or ""; the first is the whole
};

/// What is asked of a match: where it and its groups are; or only whether there is one, and there are no groups; or which of
/// the outermost alternatives match, the n-th of which has group n behind it, and there are no others.
enum class Asked : std::uint8_t { places, outcome, which };

/// Nothing where the expression is wrong, or has what only RE2 itself reads: \p, \Q, \C, [:alpha:], flags other than i, m and
/// s, letters of other scripts that are to be found in either case, an endless repeat of what may be empty.
std::optional<Syntax> parse(std::string_view expression, Asked asked = Asked::places);

}  // namespace kamergraaf::detail
