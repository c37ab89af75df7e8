// SPDX-License-Identifier: Apache-2.0
/// \file
/// The edges of a graph by the identifiers of their ends, for tests.
///
///     const Edge* cites = edges::find(graph, "kst-36999-12", "kst-36999-3", EdgeKind::cites);  // null where there is none
///     CHECK(edges::all_of(graph) == edges::all_of(another));
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace edges {

const kamergraaf::Edge* find(const kamergraaf::CitationGraph& graph, std::string_view from, std::string_view to,
                             kamergraaf::EdgeKind kind);

/// From, to, kind and mentions of an edge.
using Told = std::tuple<std::string, std::string, kamergraaf::EdgeKind, std::vector<kamergraaf::Mention>>;

/// All edges, by from, to and kind.
std::vector<Told> all_of(const kamergraaf::CitationGraph& graph);

}  // namespace edges
