// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graph of all papers that are read.
///
///     const Gathered gathered = gather(inputs);
///     write(std::cout, gathered.graph, "dot");
///
/// For one thread.
#pragma once

#include "inputs.hpp"
#include "kamergraaf/graph.hpp"

namespace kamergraaf::cli {

/// A graph, and whether all inputs are in it.
struct Gathered {
  CitationGraph graph;
  Status status = done;
};

/// References without a number go back to any of the papers: where they are wanted, all are read before the first is added.
/// Waiting would not hold them, and give another graph where a paper that comes later makes a tie.
Gathered gather(const Inputs& inputs);

}  // namespace kamergraaf::cli
