// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts of an expression that stand for one character: a, \\., \\x{E9}, \\d, [a-z]. A part of parse, in syntax.hpp.
///
///     Cursor cursor("[a-z]+");
///     Characters characters(cursor);
///     characters.bracketed(false);  // a node for the letters; the cursor is at the +
///
/// Not thread-safe: it moves the cursor and remembers what it made.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "expressions/cursor.hpp"
#include "expressions/syntax.hpp"

namespace kamergraaf::detail {

/// Each takes what it reads, and throws Unread where it cannot; `any_case`: letters stand for themselves in either case.
class Characters {
 public:
  explicit Characters(Cursor& cursor) : cursor_(cursor) {}

  /// A character that stands for itself.
  Node literal(bool any_case);
  /// What stands behind a backslash. \pre no condition
  Node escaped(bool any_case);
  /// A set in brackets, both included.
  Node bracketed(bool any_case);
  /// Any but the end of a line, or any.
  Node dot(bool is_all);

  /// Those of the nodes, by their number. Leaves none.
  std::vector<CharSet> sets() && { return std::move(sets_); }

 private:
  Node node_of(const CharSet& set);
  Node single(char32_t value, bool any_case);
  CharSet elements(std::string_view inside, bool any_case);
  void add_element(CharSet& set);
  std::optional<CharSet> named_set(bool any_case);
  char32_t element();
  char32_t code_point();
  char32_t escaped_code_point();
  char32_t in_hex();

  Cursor& cursor_;
  std::vector<CharSet> sets_;
  std::array<std::unordered_map<std::string_view, Node>, 2> bracketed_;  ///< by what stands inside: as it is, and in any case
  std::array<std::array<std::optional<Node>, 128>, 2> literals_;         ///< likewise
};

}  // namespace kamergraaf::detail
