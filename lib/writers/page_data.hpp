// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a page has to know of a graph: its vertices with their places, its edges with the words around each citation.
///
///     page_data(graph);   // {"looks":{…},"nodes":[…],"edges":[…],"axis":[…],"column":…}
///
/// Pure; thread-safe on a graph that nobody changes.
#pragma once

#include <string>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// One line of JSON that can stand inside an HTML script: no "<" and no line separator is in it.
///
///     looks   of each kind its colours: {"motion": ["#FCE6D4", "#B3591C"], …}, fill and line
///     nodes   by identifier: id, kind, name or number, known, date, names, title,
///             chamber, session, url, at ([x, y] by force, [x, y] by time); y grows upwards
///     edges   [from, to, kind, [{words, text, relation, note}, …]] by their ends, which are numbers of nodes
///     axis    [date, x] of each knot of the time axis
///     column  the x of those that have no place along it
///
/// The same for the same graph, in whatever order its papers were added.
std::string page_data(const CitationGraph& graph);

}  // namespace kamergraaf::writers
