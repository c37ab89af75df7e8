// SPDX-License-Identifier: Apache-2.0
/// \file
/// RE2 behind one door: expressions with named fragments, and matches as spans. No other file names re2::StringPiece.
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// An expression and the names of its groups.
class Expression {
 public:
  /// \param source RE2 syntax with fragments in braces. Throws Error(reason, name) where it does not compile.
  Expression(const std::string& source, const std::string& name);

  /// A match: group 0 is the whole. Groups that took no part are empty at 0.
  using Match = std::vector<Span>;

  /// The first match that begins at `from` or later.
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  /// The match that begins exactly at `from`.
  std::optional<Match> at(std::string_view text, std::size_t from) const;

  /// Whether `find` would find one; in a fraction of its time.
  bool is_in(std::string_view text, std::size_t from = 0) const;
  /// Whether `at` would find one; likewise.
  bool is_at(std::string_view text, std::size_t from) const;

  /// The matches inside the span, one behind the other, at most `limit`; what stands before the span is seen, what stands
  /// behind it is not.
  std::vector<Match> all(std::string_view text, Span within, std::size_t limit = static_cast<std::size_t>(-1)) const;

  /// RE2 syntax, without fragments.
  const std::string& source() const { return expression_->pattern(); }

  /// The number of a named group; 0 where there is none.
  std::size_t group(std::string_view name) const;
  /// The span of the first group of that name (or that name with a digit behind it) that took part.
  Span named(const Match& match, std::string_view name) const;
  /// The span of the last such group.
  Span last_named(const Match& match, std::string_view name) const;

 private:
  std::optional<Match> run(std::string_view text, std::size_t from, re2::RE2::Anchor anchor) const;

  std::shared_ptr<const re2::RE2> expression_;
  std::vector<std::string> names_;
};

/// Several expressions, tried in one pass.
class ExpressionSet {
 public:
  enum class Where { at_begin, anywhere };

  /// Throws Error(reason, name) where one does not compile.
  ExpressionSet(const std::vector<std::string>& sources, Where where, const std::string& name);

  /// Which of them match in the text, ascending, by their place among the sources; all where there is too little memory to
  /// tell.
  void find(std::string_view text, std::vector<int>& which) const;

 private:
  re2::RE2::Set set_;
  std::size_t size_;
};

/// The expression with each `{name}` replaced by the fragment of that name.
std::string expand(std::string source);

}  // namespace kamergraaf::detail
