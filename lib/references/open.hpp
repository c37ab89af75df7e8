// SPDX-License-Identifier: Apache-2.0
/// \file
/// References that no known paper settles, with what a paper that comes later is asked.
///
///     std::vector<Open> open;
///     const auto citations = citations_of(document, extractor, papers, open);
///     open.front().question->names;  // of "de motie-Jansen", where no motion of Jansen is known
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <vector>

#include "kamergraaf/extractor.hpp"
#include "references/question.hpp"

namespace kamergraaf::detail {

/// One such reference: it has a question or a leader.
struct Open {
  Span span;
  std::optional<Question> question = {};
  Leader leader = {};
};

/// The citations of a document, and which of them are open, in the order in which they were settled.
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   std::vector<Open>& open);

}  // namespace kamergraaf::detail
