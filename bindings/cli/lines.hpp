// SPDX-License-Identifier: Apache-2.0
/// \file
/// Citations as lines: for people, for tables, for programs.
///
///     const Layout layout{"text", extractor.patterns(), false};
///     print(header_of(layout) + lines_of(layout, document, citations, rejections));
///
/// Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/extractor.hpp"

namespace kamergraaf::cli {

/// What a citation or a rejected match is printed with.
struct Layout {
  std::string format;                 ///< text, jsonl or tsv
  std::span<const Pattern> patterns;  ///< those of the Extractor
  bool explain = false;  ///< in text, name the pattern too, and how it was settled, and the line that it goes back to
};

/// What comes before all lines: the names of the columns for tsv.
std::string header_of(const Layout& layout);

/// A line for each citation, then one for each rejected match.
std::string lines_of(const Layout& layout, const Document& document, const std::vector<Citation>& citations,
                     const std::vector<Extractor::Rejection>& rejections);

/// The text in one line: each run of blanks and line ends is one space, and what else is a control character is U+FFFD.
std::string one_line(std::string_view text);

}  // namespace kamergraaf::cli
