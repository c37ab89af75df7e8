// SPDX-License-Identifier: Apache-2.0
/// \file
/// The ways to say what a paper is to the one that is cited, as data.
///
///     for (const Possible& possible : sayings())
///       if (possible.in(seen_in("(zie ")) possible.saying().relation;  // see
///
/// Constants, and expressions that are compiled when they are first needed; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "expressions/expression.hpp"
#include "kamergraaf/citation.hpp"
#include "wording/vocabulary.hpp"

namespace kamergraaf::detail {

/// Words that say a relation, and what may stand between them and the citation.
struct Saying {
  Relation relation;
  Expression words;
  Expression rest;
};

/// A saying, and the stems without which it is not said: one of its words, and one of what it is said of.
struct Possible {
  std::uint64_t words;
  std::uint64_t rest;
  const Saying& (*saying)();

  constexpr bool in(Seen seen) const noexcept { return seen.any(words) && seen.any(rest); }
};

/// All of them. The last counts where no other does.
std::span<const Possible> sayings();

/// Whether the words between a saying and the citation are a noun phrase that begins with a bill.
bool names_a_bill(std::string_view rest);

}  // namespace kamergraaf::detail
