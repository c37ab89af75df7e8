// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match of a pattern to citations.
///
///     const Matcher matcher(pattern);
///     const auto match = matcher.expression.find(text);
///     read_match(text, matcher, *match).citations.front().id;  // kst-36045-190
///
/// Between the search and the sweep that keeps one of those that overlap: extractor.cpp. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "expressions/expression.hpp"
#include "kamergraaf/pattern.hpp"

namespace kamergraaf::detail {

/// What one match says.
struct Reading {
  std::vector<Citation> citations;  ///< of one group, ordered by where they begin; empty where it was turned down
  std::string_view turned_down;     ///< why; a literal
  Span span;                        ///< the match, or what is left of it
  std::size_t next = 0;             ///< the byte at which the search for this pattern goes on
  bool carries = false;             ///< the dossier is that of the citation before
};

/// A pattern with its expressions compiled. Throws Error, naming the pattern, where one does not compile.
struct Matcher {
  explicit Matcher(Pattern written);

  /// What is asked of the words before a match.
  Behind behind() const;

  Pattern pattern;
  Expression expression;
  std::optional<Expression> before;
};

/// Reads the named groups of the match into citations.
Reading read_match(std::string_view text, const Matcher& matcher, const Expression::Match& match);

/// The fields that all citations of a match share, and their group.
Citation shared_fields(std::string_view text, const Expression& form, const Expression::Match& match);

/// Gives a reading without a dossier or chamber of its own those of the one before it, where only a semicolon, a comma or "en"
/// stands between them; turns it down where it needs a dossier and there is none.
/// \param before the first citation of the reading before it in the text; null where there is none
void carry_over(std::string_view text, const Citation* before, Reading& reading);

}  // namespace kamergraaf::detail
