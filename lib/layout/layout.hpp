// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where the papers stand on a page: by force, or by time. After graph.hpp, before the writers that need places.
///
///     const auto net = layout::net_of(graph);
///     const auto near = layout::by_force(net.nodes.size(), net.links);
///     const auto line = layout::by_time(net);
///     line.points[0].x;   // to the right of every earlier paper
///
/// No chance is in it: the same net gives the same places. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::layout {

struct Point {
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

/// From one node to another, by their place in `Net::nodes`.
struct Link {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

/// What a layout has to know of a vertex.
struct Node {
  VertexDescriptor vertex = 0;
  std::optional<Date> date = {};
  std::uint32_t lane = 0;  ///< nodes of one lane belong together: the node of the dossier, or any other number
};

/// A graph in an order that does not depend on how it was made.
struct Net {
  std::vector<Node> nodes;  ///< by identifier
  std::vector<Link> links;  ///< by their ends, each pair once, none to itself
};

/// The lane of a paper is its own dossier, or else the first of those that it is in; of what is in none, the lane of the
/// first vertex that has an edge to it.
Net net_of(const CitationGraph& graph);

/// The least distance between two nodes of any layout.
inline constexpr double spacing = 10;

/// Linked nodes near each other, in the manner of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, PLoS ONE 9(6), 2014)
/// with the repulsion of Barnes and Hut (Nature 324, 1986). The middle is (0, 0). Time n log n a step, with fewer steps for
/// more nodes.
std::vector<Point> by_force(std::size_t nodes, std::span<const Link> links);

/// A date and where it stands. Between two knots the days are of equal width.
struct Knot {
  Date date;
  double x = 0;
};

/// Places along the days.
struct Timeline {
  std::vector<Point> points;
  std::vector<Knot> axis;  ///< from the first date to the last; empty where no node has one
  double column = 0;       ///< where those stand that have no place along the days
};

/// A dated node stands at its day. Without a date, it stands just before the first that links to it, or else just behind the
/// last that it links to; where none of these has a place either, in a column before the first date. The nodes of a lane lie
/// near each other. A stretch of more than a quarter of a year in which nothing was dated is drawn shorter.
Timeline by_time(const Net& net);

}  // namespace kamergraaf::layout
