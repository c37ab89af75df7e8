// SPDX-License-Identifier: Apache-2.0
/// \file
/// Signs that a text must bear where an expression matches in it. They are looked for first: an expression that is not tried
/// costs no time, and one that is never tried is never compiled.
///
///     if (!has_word(title, "gewijzig")) return {};
///     static const Expression form(R"((?i)\bgewijzigde?{gap}motie\b)", "changed");
///     return form.find(title);
///
/// Pure; thread-safe.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {

/// Where the word stands, in capitals or not; npos where it does not. A match of `(?i)` has more: in it K and S have other
/// forms, outside ASCII. \pre small letters of ASCII
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0);

inline bool has_word(std::string_view text, std::string_view word) { return find_word(text, word) != std::string_view::npos; }

/// Whether the text begins with one of these.
inline bool opens_with(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

inline bool opens_with_digit(std::string_view text) { return !text.empty() && is_digit(text.front()); }

/// The text from its first byte that is no plain space on. `{blank}` is more: `&nbsp;`, and letters outside ASCII.
std::string_view behind_spaces(std::string_view text);

/// Whether one of the signs may stand where `{space}` from the place on ends. Blanks outside ASCII are not gone through.
inline bool may_stand_behind_blanks(std::string_view text, std::size_t at, std::string_view signs) {
  while (at < text.size() && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r'))) ++at;
  if (at >= text.size()) return false;
  return !is_ascii(text[at]) || text[at] == '&' || signs.find(text[at]) != std::string_view::npos;
}

/// The matches of an expression that begins with the begin of a line, one behind the other, as `form().all` finds them in the
/// whole text. \pre `form` begins with `(?m)^` and matches no empty line; `may` is true at each line at which it matches
std::vector<Expression::Match> all_at_lines(std::string_view text, bool (*may)(std::string_view from_line),
                                            const Expression& (*form)());

}  // namespace kamergraaf::detail
