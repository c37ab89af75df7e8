// SPDX-License-Identifier: Apache-2.0
/// \file
/// The measures of measure.hpp on the numbers of a network, one file each. Scores are by number, and not by vertex.
///
///     const Links links = links_of(graph);
///     by_vertex(links, page_rank(links, {}), 0.0);
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/measure.hpp"
#include "measures/links.hpp"

namespace kamergraaf::detail {

std::vector<double> in_degrees(const Links& links);
std::vector<double> out_degrees(const Links& links);
std::vector<double> citations_for_age(const Links& links);
std::vector<double> page_rank(const Links& links, const PageRankOptions& options);
Hits hits(const Links& links, const HitsOptions& options);
std::vector<double> betweenness(const Links& links);
std::vector<double> core_numbers(const Links& links);

Groups weak_components(const Links& links);
Groups strong_components(const Links& links);
Communities communities(const Links& links);
/// Groups by size and by the lowest number in them.
/// \param group_of each vertex by number; any numbers below that of the vertices
Groups groups_by_size(const Links& links, const std::vector<std::uint32_t>& group_of);

std::vector<Stage> main_path(const Links& links);
std::vector<std::pair<VertexDescriptor, VertexDescriptor>> transitive_reduction(const Links& links);

/// Nothing for a paper that is not in the network.
/// \param to    what is shared: what each cites, or what each is cited by
/// \param paper its number
std::vector<Coupling> coupled_with(const Links& links, const Adjacency& to, std::uint32_t paper, std::size_t top);
std::vector<Coupling> coupled_pairs(const Links& links, const Adjacency& to, std::size_t top);

/// How much of a measure is wanted.
struct Extent {
  std::size_t top = all_of_them;
  std::optional<std::uint32_t> of = {};  ///< the pairs of this number alone
};

/// \pre there is a measure of that name
Measured measure(const Links& links, std::string_view name, const Extent& wanted);

/// Numbers with the highest scores first, by number among equals.
std::vector<std::uint32_t> best_of(const std::vector<double>& scores, std::size_t top);

}  // namespace kamergraaf::detail
