// SPDX-License-Identifier: Apache-2.0
/// \file
/// Expressions with named fragments, in the syntax of RE2, and their matches as spans.
///
///     const Expression form("{dossiers}, nr\\. {numbers}", "paper");
///     const auto match = form.find("zie 36 045, nr. 190");
///     form.named(*match, "numbers");  // bytes 16 to 19
///
/// RE2 says what matches. What it takes long for is done by expressions/backtrack.hpp, which finds the same: captures, texts of
/// a few hundred bytes. RE2 itself compiles an expression only where that one does not read it, or would have to try too much.
/// No other file names re2::StringPiece. Immutable; one serves all threads.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

class Expression;

/// What is asked of the words before a match, at most so many bytes: that they end in a match of another expression.
struct Behind {
  const Expression* words = nullptr;  ///< it ends with `$`; null where nothing is asked
  std::size_t longest = 0;

  bool holds(std::string_view text, std::size_t at) const;
};

/// An expression and the names of its groups.
class Expression {
 public:
  /// \param source RE2 syntax with fragments in braces. Throws Error(reason, name) where it does not compile.
  Expression(std::string source, std::string name);

  /// One that is known to compile: it is not read before it is used.
  static Expression known(std::string source, std::string name);

  /// One that is known to compile, too, and of which only is_in and is_at are asked.
  static Expression test(std::string source, std::string name);

  /// A match: group 0 is the whole. Groups that took no part are empty at 0.
  using Match = std::vector<Span>;

  /// The first match that begins at `from` or later.
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  /// The first of these behind words that are asked for.
  /// \param is_open where it is not null, set to whether it might be another if the text went on
  std::optional<Match> find(std::string_view text, std::size_t from, const Behind& behind, bool* is_open = nullptr) const;
  /// The match that begins exactly at `from`.
  std::optional<Match> at(std::string_view text, std::size_t from) const;

  /// Whether `find` would find one; in a fraction of its time.
  bool is_in(std::string_view text, std::size_t from = 0) const;
  /// Whether `at` would find one; likewise.
  bool is_at(std::string_view text, std::size_t from) const;

  /// Whether the words before a place end in a match: as is_in, of an expression that ends with `$`; in a fraction of its time.
  bool is_at_end(std::string_view words) const;

  /// The matches inside the span, one behind the other, at most `limit`; what stands before the span is seen, what stands
  /// behind it is not.
  std::vector<Match> all(std::string_view text, Span within, std::size_t limit = static_cast<std::size_t>(-1)) const;

  /// RE2 syntax, without fragments.
  const std::string& source() const;

  /// The number of a named group; 0 where there is none.
  std::size_t group(std::string_view name) const;
  /// The span of the first group of that name (or that name with a digit behind it) that took part.
  Span named(const Match& match, std::string_view name) const;
  /// The span of the last such group.
  Span last_named(const Match& match, std::string_view name) const;

 private:
  class Compiled;
  explicit Expression(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace kamergraaf::detail
