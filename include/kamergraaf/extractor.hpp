// SPDX-License-Identifier: Apache-2.0
/// \file
/// The Extractor: text in, citations out. Fifth in the line; it knows one text and nothing of the paper that holds it.
///
///     const kamergraaf::Extractor extractor;
///     for (const auto& citation : extractor.extract("Zie Kamerstuk 36 045, nr. 190."))
///       std::cout << to_string(citation.id) << '\n';  // kst-36045-190
///
/// Immutable once made: one Extractor serves all threads. Making one compiles its patterns (milliseconds): keep it.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"
#include "kamergraaf/pattern.hpp"

namespace kamergraaf {

/// Finds the citations of a text. Copies share what was compiled.
class Extractor {
 public:
  /// With the built-in patterns.
  Extractor();
  /// With these and no others. Throws Error, naming the pattern, where an expression does not compile.
  explicit Extractor(std::vector<Pattern> patterns);

  /// The citations of the text, ordered by where they begin. Any bytes are a text; the time is linear in their number. Of a
  /// range of more than 200 papers the ends are given alone, of a list the first 500.
  std::vector<Citation> extract(std::string_view text) const;

  /// What was turned down, and why.
  struct Rejection {
    Span span;
    std::uint16_t pattern = 0;
    std::string_view reason;  ///< a literal
  };
  /// The same, and what looked like a citation and is none; a place that one pattern turned down and another took is not
  /// listed.
  std::vector<Citation> extract(std::string_view text, std::vector<Rejection>& rejections) const;

  /// The patterns, in order of precedence: `Citation::pattern` counts in them.
  std::span<const Pattern> patterns() const noexcept;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

/// Whether a pattern is what it says of itself. Throws Error, naming it, where its expression does not compile or matches the
/// empty text, where it does not find its example, and where it finds its counterexample; an empty example is none, and nor is
/// that of a pattern with a group `carry`, which goes on from another citation. An Extractor does not ask: this compiles the
/// pattern and reads both.
void check_examples(const Pattern& pattern);

}  // namespace kamergraaf
