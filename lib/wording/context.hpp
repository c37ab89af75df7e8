// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words before a citation say of the paper that it names.
///
///     // "Bij brief van 4 maart 2025 ("
///     read_words(text, {0, 28}, today).date;  // 4 March 2025
///
/// Asked by references/completion.hpp for each citation. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"
#include "wording/vocabulary.hpp"

namespace kamergraaf::detail {

/// Relation, kind, date and authors, as far as the words give them.
struct Words {
  Relation relation = Relation::cites;
  bool outside_brackets = false;  ///< the words of the relation stand before the bracket that the citation stands in
  PaperKind paper = PaperKind::unknown;
  std::optional<Date> date;
  std::vector<Span> names;
  bool like_the_one_before = false;  ///< "die van het lid Bromet": a paper of the kind that was spoken of before
  Span span;                         ///< the words that were read; empty where they say nothing

  bool say_nothing() const noexcept { return span.empty(); }
};

/// Reads the end of the window: its last paper noun with the date and names that belong to it, and the relation that its last
/// words give.
/// \param window bytes up to the citation (or to the mark of its footnote)
/// \param today  the date of the paper that cites, for "17 februari jl."
/// \param kind   of the citation
Words read_words(std::string_view text, Span window, const std::optional<Date>& today, Kind kind = Kind::kamerstuk);

/// The same where the window was looked at before. \param seen the stems that it may have
Words read_words(std::string_view text, Span window, const std::optional<Date>& today, Kind kind, Seen seen);

/// The part of the sentence before `at` that lies behind `from`; at most 300 bytes.
Span sentence_before(std::string_view text, std::size_t from, std::size_t at);

/// The part of the sentence behind `at`, up to `until`; at most 300 bytes.
Span sentence_behind(std::string_view text, std::size_t at, std::size_t until);

}  // namespace kamergraaf::detail
