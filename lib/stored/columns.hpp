// SPDX-License-Identifier: Apache-2.0
/// \file
/// Vertices and edges out of the columns that a table or GraphML holds of them. Pure; thread-safe.
///
///     vertex_of({{"kind", "paper"}, {"title", "Brief"}}, "kst-36045-190", "row 2");
#pragma once

#include "stored/records.hpp"
#include "writers/columns.hpp"

namespace kamergraaf::stored {

inline constexpr std::string_view more = "more";      ///< the key of more_of()
inline constexpr std::string_view places = "places";  ///< the key of the mentions

/// Cells by the names of their columns, as texts.
using Row = std::map<std::string, std::string, std::less<>>;

/// The fields of record_of(vertex) that its columns, in XML, do not give back; empty where they give back all.
Record more_of(const Vertex& vertex);

/// A vertex out of its columns and `more`.
/// \param name that of the node, its id where `more` has no other
Vertex vertex_of(const Row& row, const std::string& name, const std::string& place);
/// An edge out of `kind` and `places`.
Edge edge_of(const Row& row, const std::string& place);

}  // namespace kamergraaf::stored
