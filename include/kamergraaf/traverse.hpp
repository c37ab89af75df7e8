// SPDX-License-Identifier: Apache-2.0
/// \file
/// Walking the graph: the papers around a paper, and the chains between two. After graph.hpp and compact.hpp.
///
///     const auto trail = trace(graph, *find(graph, "kst-21501-20-2189"), {.depth = 2});
///     for (const auto& step : trail.steps)
///       std::cout << step.distance << ' ' << graph[step.vertex].id << ' ' << trail.chain_to(step).size() << '\n';
///     trace(as_of(graph, day), vertex);  // what could be known on that day
///
/// Each takes a CitationGraph, a CompactGraph and a view of either as of a day, and answers the same in whatever order the
/// papers were added. Pure; thread-safe on a graph that nobody changes.
#pragma once

#include <boost/graph/filtered_graph.hpp>
#include <limits>
#include <span>
#include <vector>

#include "kamergraaf/compact.hpp"

namespace kamergraaf {

template <typename Graph>
using VertexOf = typename boost::graph_traits<Graph>::vertex_descriptor;
template <typename Graph>
using EdgeOf = typename boost::graph_traits<Graph>::edge_descriptor;

/// Whether a vertex is of that day or earlier, or has no date, as dossiers and most laws have none.
template <WholeGraph Graph>
struct WrittenBy {
  const Graph* graph = nullptr;
  Date day;

  bool operator()(VertexOf<Graph> vertex) const {
    const auto& date = (*graph)[vertex].date;
    return !date || *date <= day;
  }
};

/// A graph without what is later than a day: a filtered_graph over it, no copy. The graph must outlive it.
template <WholeGraph Graph>
using AsOf = boost::filtered_graph<Graph, boost::keep_all, WrittenBy<Graph>>;

template <WholeGraph Graph>
AsOf<Graph> as_of(const Graph& graph, Date day) {
  return AsOf<Graph>(graph, {}, {&graph, day});
}

/// The vertex of that identifier, if the view has it.
template <WholeGraph Graph>
std::optional<VertexOf<Graph>> find(const AsOf<Graph>& view, std::string_view id) {
  const auto vertex = find(view.m_g, id);
  return vertex && view.m_vertex_pred(*vertex) ? vertex : std::nullopt;
}

/// What can be walked: a whole graph, or one as of a day.
template <typename Graph>
concept WalkedGraph = WholeGraph<Graph> || std::same_as<Graph, AsOf<CitationGraph>> || std::same_as<Graph, AsOf<CompactGraph>>;

/// Which way edges are followed: to what is cited, to what cites, or both.
enum class Direction : std::uint8_t { out, in, both };

inline constexpr std::size_t any_depth = std::numeric_limits<std::size_t>::max();

/// How to walk, and what to return of what is reached. `along` tells the edges that are followed; the other filters choose what
/// is returned, and not what is walked through.
struct TraceOptions {
  Direction direction = Direction::both;
  std::size_t depth = 1;                  ///< steps; 0 gives nothing
  std::optional<Date> since = {};         ///< papers of this date or later; those without a date are left out
  std::optional<Date> until = {};         ///< papers of this date or earlier; likewise
  PaperKind paper = PaperKind::unknown;   ///< papers of this kind alone; unknown for all
  std::optional<VertexKind> vertex = {};  ///< vertices of this kind alone
  Chamber chamber = Chamber::none;        ///< papers of this chamber alone; none for all
  std::string dossier = {};               ///< its id: papers in this dossier alone; empty for all
  std::vector<EdgeKind> along = {};       ///< edges of these kinds alone; empty for all
  std::size_t limit = 0;                  ///< at most so many vertices; 0 for all
};

/// Which of the papers that a paper builds on, or that build on it, are returned: as in TraceOptions.
struct LineageOptions {
  std::optional<Date> since = {};
  std::optional<Date> until = {};
  PaperKind paper = PaperKind::unknown;
  std::optional<VertexKind> vertex = {};
  Chamber chamber = Chamber::none;
  std::string dossier = {};
  std::size_t limit = 0;
};

/// Along what a chain may lead, and how far.
struct ChainOptions {
  Direction direction = Direction::both;
  std::size_t depth = any_depth;     ///< steps: as many as it takes; 0 gives nothing
  std::vector<EdgeKind> along = {};  ///< edges of these kinds alone; empty for all
};

/// A vertex that was reached.
template <WalkedGraph Graph>
struct StepIn {
  VertexOf<Graph> vertex;
  std::size_t distance = 0;
  std::size_t chain = 0;  ///< where its chain begins among the edges of the trail
};
using Step = StepIn<CitationGraph>;

template <WalkedGraph Graph>
using Chain = std::vector<EdgeOf<Graph>>;

/// What was reached, nearest first and by identifier among equals.
template <WalkedGraph Graph>
struct Trail {
  std::vector<StepIn<Graph>> steps;
  Chain<Graph> edges;  ///< the chains of all steps, one after the other
  bool cut = false;    ///< the limit left some out

  /// By which edges a step of this trail was reached, the first edge first. Valid while the trail is.
  std::span<const EdgeOf<Graph>> chain_to(const StepIn<Graph>& step) const {
    return std::span(edges).subspan(step.chain, step.distance);
  }
};

/// The vertices around one, each with a shortest chain to it: of several the one through the fewest dossiers, then that of the
/// nearest papers by identifier.
template <WalkedGraph Graph>
Trail<Graph> trace(const Graph& graph, VertexOf<Graph> from, const TraceOptions& options = {});

/// What a paper builds on: all that it cites, and what these cite, and so on.
template <WalkedGraph Graph>
Trail<Graph> ancestors(const Graph& graph, VertexOf<Graph> paper, const LineageOptions& options = {});
/// What builds on a paper: all that cite it, and what cites these, and so on.
template <WalkedGraph Graph>
Trail<Graph> descendants(const Graph& graph, VertexOf<Graph> paper, const LineageOptions& options = {});

/// A paper that two others build on, and how many citations it is away from each.
template <WalkedGraph Graph>
struct CommonAncestor {
  VertexOf<Graph> vertex;
  std::size_t from_first = 0;
  std::size_t from_second = 0;
};

/// The nearest first, by the sum of both distances, then by the larger, then by identifier. Either of the two is one where the
/// other builds on it.
template <WalkedGraph Graph>
std::vector<CommonAncestor<Graph>> common_ancestors(const Graph& graph, VertexOf<Graph> first, VertexOf<Graph> second);

/// A shortest chain between two vertices, the same that `trace` gives; empty where there is none within `options.depth` steps.
template <WalkedGraph Graph>
Chain<Graph> chain_between(const Graph& graph, VertexOf<Graph> from, VertexOf<Graph> to, const ChainOptions& options = {});

template <WalkedGraph Graph>
struct Chains {
  std::vector<Chain<Graph>> chains;
  bool cut = false;  ///< the limit left some out
};

/// All shortest chains, by the identifiers on them and the kinds of their edges.
/// \param limit at most so many, as there may be very many; 0 for all
template <WalkedGraph Graph>
Chains<Graph> all_chains_between(const Graph& graph, VertexOf<Graph> from, VertexOf<Graph> to, const ChainOptions& options = {},
                                 std::size_t limit = 0);

}  // namespace kamergraaf
