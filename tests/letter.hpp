// SPDX-License-Identifier: Apache-2.0
/// \file
/// The letter in seeds/, with its head and citations as a person reads them: what the graph is tested on, without the readers
/// and the resolver.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace letter {

kamergraaf::Document document();
std::vector<kamergraaf::Citation> citations(const kamergraaf::Document& document);

/// The graph of the letter alone.
kamergraaf::CitationGraph graph();

/// A citation of `id` whose bytes are the first `words` in the text.
kamergraaf::Citation citation(const kamergraaf::Document& document, std::string_view words, std::string_view id);

/// A document that is named by `id` and has that text.
kamergraaf::Document paper(std::string_view id, std::string_view text);

}  // namespace letter
