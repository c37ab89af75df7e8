// SPDX-License-Identifier: Apache-2.0
/// \file
/// What two tell of one vertex or edge, as one: in any order and grouping the same, and twice the same as once.
///
///     join(vertex, told);    // Vertex: what its own head tells wins
///     join(edge, mention);   // Edge: each place once, in the order of the text
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/graph.hpp"

namespace kamergraaf::detail {

/// \pre both have one id
void join(Vertex& vertex, const Vertex& told);

void join(Edge& edge, const Mention& mention);
/// \pre both have one kind
void join(Edge& edge, const Edge& told);

/// A vertex of which nothing is told but its identifier: its kind, the name of a Council dossier, the name and day of a
/// meeting.
Vertex bare_vertex(const Identifier& identifier);

/// The dossier that a paper or meeting is in, if any.
std::optional<Identifier> home_of(const Identifier& identifier);

/// Says that its own head tells all of its fields that are not empty.
void own_all(Vertex& vertex);
void own(Vertex& vertex, Field field);

}  // namespace kamergraaf::detail
