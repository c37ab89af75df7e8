// SPDX-License-Identifier: Apache-2.0
/// \file
/// Matches of a program in a text, by trying one way after another: quick on short texts, and the same as those of RE2.
///
///     std::vector<std::size_t> places(2 * program.groups);
///     if (match_at(program, "abc", 1, places) == Outcome::found) …  // places[0] is 1
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

#include "expressions/foresight.hpp"
#include "expressions/program.hpp"

namespace kamergraaf::detail {

/// too_long: there may be one, and it takes more steps than the search may; RE2 finds out.
enum class Outcome { found, none, too_long };

/// No place.
constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The match that begins at `from`: of each group its begin and end in bytes, or `nowhere`. Where only the outcome matters, no
/// places. What stands before `from` is seen.
/// \param places empty, or two for each group
Outcome match_at(const Program& program, std::string_view text, std::size_t from, std::span<std::size_t> places);

/// Whether a match may begin at a byte, told by what stands before it.
using MayBegin = std::function<bool(std::size_t at)>;

/// The first match that begins at `from` or later, and where it may. None begins from there up to where `from` is left.
/// \param foresight of the same expression; null for none
/// \param may_begin empty where any may; asked where the next bytes do not tell that there is no match
/// \param is_open   set where a match was found, and another might be if the text went on
Outcome match_from(const Program& program, std::string_view text, std::size_t& from, std::span<std::size_t> places,
                   const Foresight* foresight = nullptr, const MayBegin& may_begin = {}, bool* is_open = nullptr);

}  // namespace kamergraaf::detail
