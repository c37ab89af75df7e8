// SPDX-License-Identifier: Apache-2.0
/// \file
/// Walking the graph: the papers around a paper. After graph.hpp.
///
///     for (const auto& step : kamergraaf::trace(graph, *kamergraaf::find(graph, "kst-21501-20-2189"), {.depth = 2}))
///       std::cout << step.distance << ' ' << graph[step.vertex].id << '\n';
///
/// Pure; thread-safe on a graph that nobody changes.
#pragma once

#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf {

/// Which way edges are followed: to what is cited, to what cites, or both.
enum class Direction : std::uint8_t { out, in, both };

struct TraceOptions {
  Direction direction = Direction::both;
  std::size_t depth = 1;                  ///< steps; 0 gives nothing
  std::optional<Date> since = {};         ///< papers of this date or later; those without a date are left out
  std::optional<Date> until = {};         ///< papers of this date or earlier; likewise
  PaperKind paper = PaperKind::unknown;   ///< papers of this kind alone; unknown for all
  std::optional<VertexKind> vertex = {};  ///< vertices of this kind alone
};

/// A vertex that was reached, and by which chain of edges, the first edge first.
struct Step {
  VertexDescriptor vertex;
  std::size_t distance = 0;
  std::vector<EdgeDescriptor> chain;
};

/// The vertices around one, nearest first and by identifier among equals, each with a shortest chain to it.
/// The filters choose what is returned, not what is walked through.
std::vector<Step> trace(const CitationGraph& graph, VertexDescriptor from, const TraceOptions& options = {});

/// A shortest chain between two vertices, the same that `trace` gives; empty where there is none within `options.depth` steps.
/// The filters are not looked at.
std::vector<EdgeDescriptor> chain_between(const CitationGraph& graph, VertexDescriptor from, VertexDescriptor to,
                                          const TraceOptions& options);

/// The versions of a paper, the oldest first: what it replaces, what that replaced, and what replaced it since
/// (`ter vervanging van`). It is among them. Where two papers replace the same one, the later goes on the chain; a paper that
/// is its own forerunner by error ends it.
std::vector<VertexDescriptor> versions_of(const CitationGraph& graph, VertexDescriptor paper);

/// The last of them.
VertexDescriptor latest_version(const CitationGraph& graph, VertexDescriptor paper);

}  // namespace kamergraaf
