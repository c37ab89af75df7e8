// SPDX-License-Identifier: Apache-2.0
/// \file
/// The matches of an expression around the places of candidates: the same that a search through the whole text finds, where
/// each match holds such a place, begins no more than `reach` bytes before it, and is known to be one within 256 bytes of it.
///
///     search_around(text, expression, candidates, [&](const Expression::Match& match) { return match.front().end; });
///
/// Pure; thread-safe.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "expressions/expression.hpp"
#include "matching/candidates.hpp"

namespace kamergraaf::detail {

/// Bytes before a place in which a match may begin.
constexpr std::size_t reach = 320;

/// Bytes from which on no match is looked for that is still longer: so that a list without an end, of which each part begins
/// one, does not take the square of its length.
constexpr std::size_t longest_match = 4096;

/// Takes a match and says at which byte the search goes on.
using OnMatch = std::function<std::size_t(const Expression::Match& match)>;

/// Searches the whole text.
void search(std::string_view text, const Expression& expression, const OnMatch& on_match);

/// Searches around the places of one pattern. \param candidates ascending
void search_around(std::string_view text, const Expression& expression, std::span<const Candidate> candidates,
                   const OnMatch& on_match, const Behind& behind = {});

}  // namespace kamergraaf::detail
