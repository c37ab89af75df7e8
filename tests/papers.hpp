// SPDX-License-Identifier: Apache-2.0
/// \file
/// Invented papers that cite each other at random, for properties of the graph. Some share a number; some tell of a third what
/// another does not; some links are the publisher's.
///
///     for (const papers::Paper& paper : papers::random(7, 20)) add(graph, paper.document, paper.citations);
///
/// The same for the same seed. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace papers {

struct Paper {
  kamergraaf::Document document;
  std::vector<kamergraaf::Citation> citations;
};

std::vector<Paper> random(unsigned seed, std::size_t count);

kamergraaf::CitationGraph graph_of(const std::vector<Paper>& all);

/// A few vertices "a", "b" … with edges at random, loops and several between the same two among them; or the same, added in
/// the other order.
kamergraaf::CitationGraph random_graph(unsigned seed, bool backwards = false);

}  // namespace papers
