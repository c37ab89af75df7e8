// SPDX-License-Identifier: Apache-2.0
/// \file
/// Rows of a compact graph out of vertices and links in any order.
///
///     compact_graph(vertices, std::move(links));
///
/// Pure; thread-safe.
#pragma once

#include <memory_resource>
#include <span>
#include <string>
#include <vector>

#include "kamergraaf/compact.hpp"

namespace kamergraaf::detail {

/// An edge between two places in the list of vertices.
struct CompactLink {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  CompactEdge edge;
};

using CompactLinks = std::pmr::vector<CompactLink>;

/// The vertices by their ids, with texts of their own, and the links by their ends and kind; of equal ones the mentions are
/// added up.
CompactGraph compact_graph(std::span<const CompactVertex> vertices, CompactLinks links);

/// As CompactVertex has them.
std::string lines_of(const std::vector<std::string>& names);

/// That many, as an edge holds them.
std::uint16_t mentions_of(std::size_t count);

}  // namespace kamergraaf::detail
