// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers folded into their dossiers: which dossier cites which, and how often. After graph.hpp and compact.hpp.
///
///     const kamergraaf::DossierGraph dossiers = kamergraaf::fold(graph);
///     for (auto [flow, end] = boost::edges(dossiers); flow != end; ++flow)
///       std::cout << dossiers[source(*flow, dossiers)].id << ' ' << dossiers[*flow].citations << '\n';
///
/// Pure; thread-safe on a graph that nobody changes.
#pragma once

#include "kamergraaf/traverse.hpp"

namespace kamergraaf {

struct DossierFolder {
  std::string id;  ///< "36045"
  std::string title;
  std::size_t papers = 0;  ///< that are in it, read or only cited
  std::size_t read = 0;    ///< of these, that were read
};

struct DossierFlow {
  std::size_t citations = 0;  ///< pairs of papers of which one cites the other
};

/// One vertex for each dossier, by id; an edge where papers of one cite papers of the other, or the other itself. What a
/// dossier cites within itself is a loop.
using DossierGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, DossierFolder, DossierFlow>;

/// A paper that is in several dossiers is folded into that of its identifier. What is in none (a law, a judgment, a paper
/// without a number) is left out.
template <WalkedGraph Graph>
DossierGraph fold(const Graph& graph);

}  // namespace kamergraaf
