// SPDX-License-Identifier: Apache-2.0
/// \file
/// The repulsion between bodies, in n log n: a far group pushes as if it stood in its centre (Barnes and Hut, Nature 324,
/// 1986).
///
///     const Quadtree tree(points, masses);
///     const Point push = tree.repulsion(0, 1.2);
///
/// A body of mass m pushes another of mass n at distance d with m n / d; one at the same spot does not push. A group counts as
/// one body where it is elsewhere and its width is less than `theta` times its distance; with 0 every body counts apart.
/// Thread-safe once built.
#pragma once

#include <array>

#include "layout/layout.hpp"

namespace kamergraaf::layout {

class Quadtree {
 public:
  /// \pre as many masses as points, and both outlive the tree
  Quadtree(std::span<const Point> points, std::span<const double> masses);

  /// What all others do to one of the points.
  Point repulsion(std::size_t body, double theta) const;

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};
  struct Cell {
    Point middle;
    double width = 0;
    Point centre = {};
    double mass = 0;
    std::array<std::uint32_t, 4> parts{none, none, none, none};
    std::uint32_t first_body = none;
    bool leaf = true;
  };

  void insert(std::uint32_t body);
  void put_into_part(std::uint32_t cell, std::uint32_t body);
  std::uint32_t part_of(std::uint32_t cell, Point point);
  void weigh();
  bool is_far(const Cell& cell, std::size_t body, double theta) const;
  void add_push(Point& sum, std::size_t body, Point from, double mass) const;

  std::span<const Point> points_;
  std::span<const double> masses_;
  double least_width_ = 0;
  std::vector<Cell> cells_;
  std::vector<std::uint32_t> next_;
};

}  // namespace kamergraaf::layout
