// SPDX-License-Identifier: Apache-2.0
/// \file
/// The groups that an expression has had, so that one that stands in it again is not parsed again: fragments make an expression
/// of which most is the same few groups. A part of parse, in syntax.hpp.
///
///     KnownGroups known;
///     known.add({"?:nrs?\\.)", Flags{}, node, 1});
///     known.find("?:nrs?\\.)+", Flags{})->node;
///
/// Not thread-safe: it remembers. The expression outlives it.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "expressions/syntax.hpp"

namespace kamergraaf::detail {

/// What letters, ^ and $, and the dot mean.
struct Flags {
  bool any_case = false;
  bool lines = false;
  bool dot_is_all = false;

  friend bool operator==(const Flags&, const Flags&) = default;
};

/// One that takes no part in a match by itself.
struct KnownGroup {
  std::string_view text;  ///< behind its first bracket, with the last one
  Flags flags;            ///< before it
  Node node;
  std::size_t depth;  ///< of the groups in it, itself among them
};

class KnownGroups {
 public:
  /// The one that begins there; null where none is known that does. \param rest of the expression, behind a bracket
  const KnownGroup* find(std::string_view rest, Flags flags) const;

  void add(KnownGroup group);

 private:
  std::unordered_multimap<std::string_view, KnownGroup> by_begin_;
};

}  // namespace kamergraaf::detail
