// SPDX-License-Identifier: Apache-2.0
/// \file
/// Measuring the graph: which papers matter, which belong together, along which line a matter grew. After compact.hpp.
///
///     const std::vector<double> scores = kamergraaf::page_rank(graph);
///     for (const auto paper : kamergraaf::ranked(graph, scores, 10))
///       std::cout << scores[paper] << ' ' << graph[paper].id << '\n';
///
/// What is measured is the *citation network*: as vertices all papers, and whatever else cites or is cited; as links the edges
/// of kind `cites`, one for each pair, none from a vertex to itself. A vertex outside of it has score 0 and no group. The
/// vertices of a CompactGraph are VertexDescriptors of fewer bits. Scores are by vertex. All answers are the same to the last
/// bit in whatever order the papers were added: what is equal goes by identifier.
///
/// Pure; thread-safe on a graph that nobody changes. Throws Error where there are 2^32 vertices or citations, or more.
#pragma once

#include <limits>
#include <utility>

#include "kamergraaf/compact.hpp"

namespace kamergraaf {

/// As many as there are.
inline constexpr std::size_t all_of_them = std::numeric_limits<std::size_t>::max();

/// The vertices of the citation network with the highest scores, the best first, by identifier among equals.
/// \param scores one for each vertex of the graph
template <WholeGraph Graph>
std::vector<VertexDescriptor> ranked(const Graph& graph, const std::vector<double>& scores, std::size_t top = all_of_them);

/// How many papers cite each vertex. Its degree centrality without division (Freeman 1978, Centrality in social networks).
template <WholeGraph Graph>
std::vector<double> in_degrees(const Graph& graph);

/// How many papers each vertex cites.
template <WholeGraph Graph>
std::vector<double> out_degrees(const Graph& graph);

/// Citations relative to age: those of a paper, divided by the mean of all in the network with its year and kind; 1 is what
/// is usual. The normalised citation score of Waltman, Van Eck, Van Leeuwen, Visser and Van Raan (2011), Towards a new crown
/// indicator; the kind of paper takes the place of the field. 0 for what has no date: its age is not known.
template <WholeGraph Graph>
std::vector<double> citations_for_age(const Graph& graph);

struct PageRankOptions {
  double damping = 0.85;        ///< the chance to follow a citation, and not to begin anew at any vertex; 0 to below 1
  double tolerance = 1e-10;     ///< the errors of all scores are together at most this
  std::size_t sweeps = 10'000;  ///< over what is not settled at once; the end, whatever the tolerance
};

/// The PageRank of Brin and Page (1998), The anatomy of a large-scale hypertextual web search engine: how often one stands at
/// each vertex who goes on from citation to citation. The scores add up to 1; what cites nothing sends its share to all alike.
/// By Gauss-Seidel in the order of the strong components: one pass where no cycle is. Throws Error where `damping` is out of
/// its range.
template <WholeGraph Graph>
std::vector<double> page_rank(const Graph& graph, const PageRankOptions& options = {});

struct HitsOptions {
  double tolerance = 1e-12;     ///< of the errors of all authorities together, as far as the last two steps tell
  std::size_t steps = 100'000;  ///< the end, whatever the tolerance
};

/// What HITS gives.
struct Hits {
  std::vector<double> hubs;         ///< of papers that cite what is much cited
  std::vector<double> authorities;  ///< of papers that are cited by such hubs
  bool settled = true;              ///< within the tolerance; false where the steps ran out
};

/// The hubs and authorities of Kleinberg (1999), Authoritative sources in a hyperlinked environment, by power iteration from
/// equal weights, which also chooses among several solutions. Each of the two adds up to 1 (Kleinberg: its squares do); all are
/// 0 where nothing cites.
template <WholeGraph Graph>
Hits hits(const Graph& graph, const HitsOptions& options = {});

/// How many shortest chains of citations lead through each vertex, where there are several between two ends as the part that
/// does: Freeman (1977), by the algorithm of Brandes (2001), A faster algorithm for betweenness centrality. Directed, ends not
/// counted, not divided by the number of pairs. Time: vertices times what each of them reaches.
template <WholeGraph Graph>
std::vector<double> betweenness(const Graph& graph);

/// A division of the citation network into groups, the largest first, among equals that with the lowest identifier.
struct Groups {
  static constexpr std::size_t none = all_of_them;

  std::vector<std::size_t> of;     ///< the group of each vertex; `none` outside of the network
  std::vector<std::size_t> sizes;  ///< how many vertices each group has
};

/// What hangs together, whichever way the citations go. Hopcroft and Tarjan (1973), Efficient algorithms for graph
/// manipulation; here by disjoint sets.
template <WholeGraph Graph>
Groups weak_components(const Graph& graph);

/// What leads to each other along citations. Tarjan (1972), Depth-first search and linear graph algorithms. A paper that is
/// in no cycle is a group of its own.
template <WholeGraph Graph>
Groups strong_components(const Graph& graph);

/// The highest k for which each vertex is in a k-core: a largest set in which all are linked with k others of it. Batagelj and
/// Zaveršnik (2003), An O(m) algorithm for cores decomposition of networks. Two papers are linked once, whoever cites.
template <WholeGraph Graph>
std::vector<double> core_numbers(const Graph& graph);

/// Two papers and what they have in common.
struct Coupling {
  VertexDescriptor paper;
  VertexDescriptor other;
  std::size_t shared = 0;  ///< how many papers both cite, or how many cite both

  bool operator==(const Coupling&) const = default;
};

/// Bibliographic coupling, Kessler (1963), Bibliographic coupling between scientific papers: the papers that cite what this one
/// cites, those with the most in common first.
template <WholeGraph Graph>
std::vector<Coupling> coupled_with(const Graph& graph, VertexDescriptor paper, std::size_t top = all_of_them);

/// The same for all pairs; `paper` is the one with the lower identifier. Time: the squares of what each paper is cited, summed,
/// and much less for a low `top`.
template <WholeGraph Graph>
std::vector<Coupling> coupled_pairs(const Graph& graph, std::size_t top = all_of_them);

/// Co-citation, Small (1973), Co-citation in the scientific literature: the papers that are cited where this one is, those
/// with the most papers in common first.
template <WholeGraph Graph>
std::vector<Coupling> co_cited_with(const Graph& graph, VertexDescriptor paper, std::size_t top = all_of_them);

/// The same for all pairs.
template <WholeGraph Graph>
std::vector<Coupling> co_cited_pairs(const Graph& graph, std::size_t top = all_of_them);

/// One stage of the main path.
struct Stage {
  std::vector<VertexDescriptor> papers;  ///< a strong component, by identifier: one paper, or several that cite each other
  double share = 0;                      ///< of all search paths, those that lead through it
  double weight = 0;                     ///< of all search paths, those that come from the stage before; 0 for the first
};

/// The main path of Hummon and Doreian (1989), Connectivity in a citation network, from the oldest paper to the newest. Search
/// paths lead from a paper that cites nothing to one that nothing cites, each strong component being one stage, with one link
/// between two stages. Links are weighed by the search path count of Batagelj (2003), Efficient algorithms for citation network
/// analysis, here as part of all search paths. Of all of these the path with the highest sum of weights: the global main path
/// of Liu and Lu (2012), An integrated approach for main path analysis. Among equals the one with the lower identifier where
/// they part. Empty where nothing cites.
template <WholeGraph Graph>
std::vector<Stage> main_path(const Graph& graph);

/// The fewest links by which the same papers are reached: Aho, Garey and Ullman (1972), The transitive reduction of a directed
/// graph. Of the strong components, each being its paper with the lowest identifier: the citing one and the cited one, by
/// identifier. Time: citations times what each reaches between what it cites, at worst.
template <WholeGraph Graph>
std::vector<std::pair<VertexDescriptor, VertexDescriptor>> transitive_reduction(const Graph& graph);

/// Communities, and how good a division they are.
struct Communities {
  Groups groups;
  double modularity = 0;  ///< of Newman and Girvan (2004), with links as in `communities`; 0 where nothing cites
};

/// The communities of Blondel, Guillaume, Lambiotte and Lefebvre (2008), Fast unfolding of communities in large networks
/// (Louvain), with resolution 1, begun again from its result until no vertex moves. A link has weight 1, or 2 where two papers
/// cite each other. Vertices are gone over by identifier, then again those beside one that moved; one stays where it is among
/// equals, else goes to the first. What is not connected is parted at each level, so that every community is connected: both as
/// in Traag, Waltman and Van Eck (2019), From Louvain to Leiden. Like any such method it finds a good division, not the best.
template <WholeGraph Graph>
Communities communities(const Graph& graph);

/// A measure as the command knows it.
struct Measure {
  /// What its numbers are.
  enum class Scale : std::uint8_t {
    score,  ///< a real number
    count,  ///< a whole one
    group,  ///< the number of a group, the largest 0
  };

  std::string_view name;   ///< "pagerank"
  std::string_view about;  ///< in a few words
  Scale scale = Scale::score;
  bool pairs = false;   ///< it gives pairs of papers
  bool of_one = false;  ///< it can be asked for the pairs of one paper
};

/// All of them.
std::span<const Measure> measures();

/// The one of that name. Throws Error, with the names that there are.
const Measure& measure_named(std::string_view name);

/// A paper or a pair, and its number.
struct Scored {
  VertexDescriptor paper;
  std::optional<VertexDescriptor> other = {};
  double score = 0;

  bool operator==(const Scored&) const = default;
};

/// What a measure gives.
struct Measured {
  std::vector<Scored> scores;  ///< the best first; groups by number; the main path from its oldest paper on, by `Stage::share`
  std::optional<double> modularity = {};  ///< of communities
  bool settled = true;                    ///< false for hubs and authorities where the steps ran out
};

/// Measures by name, with the options as they are by themselves. The reduction has score 1 for each of its links.
/// \param of  for a measure that is `of_one`: the pairs of this paper alone
/// Throws Error where there is no measure of that name, or where it takes no paper.
template <WholeGraph Graph>
Measured measure(const Graph& graph, std::string_view name, std::size_t top = all_of_them,
                 std::optional<VertexDescriptor> of = {});

}  // namespace kamergraaf
