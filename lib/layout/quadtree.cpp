// SPDX-License-Identifier: Apache-2.0
#include "layout/quadtree.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kamergraaf::layout {
namespace {

constexpr std::size_t deepest = 32;
constexpr double least_share = 1e-9;

struct Box {
  Point low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
  Point high{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};
};

Box box_of(std::span<const Point> points) {
  Box box;
  for (const Point& point : points) {
    box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
    box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
  }
  return box;
}

}  // namespace

Quadtree::Quadtree(std::span<const Point> points, std::span<const double> masses)
    : points_(points), masses_(masses), next_(points.size(), none) {
  if (points.empty()) return;
  const Box box = box_of(points);
  cells_.reserve(2 * points.size());
  cells_.push_back({{(box.low.x + box.high.x) / 2, (box.low.y + box.high.y) / 2},
                    std::max({box.high.x - box.low.x, box.high.y - box.low.y, 1.0})});
  least_width_ = cells_[0].width * least_share;
  for (std::uint32_t body = 0; body < points.size(); ++body) insert(body);
  weigh();
}

std::uint32_t Quadtree::part_of(std::uint32_t cell, Point point) {
  const Cell whole = cells_[cell];
  const bool right = point.x > whole.middle.x;
  const bool up = point.y > whole.middle.y;
  const std::size_t quarter = (right ? 1u : 0u) + (up ? 2u : 0u);
  if (whole.parts[quarter] != none) return whole.parts[quarter];
  const double step = whole.width / 4;
  const auto part = static_cast<std::uint32_t>(cells_.size());
  cells_.push_back({{whole.middle.x + (right ? step : -step), whole.middle.y + (up ? step : -step)}, whole.width / 2});
  cells_[cell].parts[quarter] = part;
  return part;
}

void Quadtree::put_into_part(std::uint32_t cell, std::uint32_t body) {
  const std::uint32_t part = part_of(cell, points_[body]);
  next_[body] = cells_[part].first_body;
  cells_[part].first_body = body;
}

void Quadtree::insert(std::uint32_t body) {
  std::uint32_t cell = 0;
  while (!cells_[cell].leaf) cell = part_of(cell, points_[body]);
  while (cells_[cell].first_body != none && cells_[cell].width > least_width_) {
    const std::uint32_t other = cells_[cell].first_body;
    cells_[cell].leaf = false;
    cells_[cell].first_body = none;
    put_into_part(cell, other);
    cell = part_of(cell, points_[body]);
  }
  next_[body] = cells_[cell].first_body;
  cells_[cell].first_body = body;
}

void Quadtree::weigh() {
  for (std::size_t i = cells_.size(); i-- > 0;) {
    Cell& cell = cells_[i];
    const auto add = [&](Point at, double mass) {
      cell.centre = {cell.centre.x + at.x * mass, cell.centre.y + at.y * mass};
      cell.mass += mass;
    };
    for (std::uint32_t body = cell.first_body; body != none; body = next_[body]) add(points_[body], masses_[body]);
    for (const std::uint32_t part : cell.parts)
      if (part != none) add(cells_[part].centre, cells_[part].mass);
    if (cell.mass > 0) cell.centre = {cell.centre.x / cell.mass, cell.centre.y / cell.mass};
  }
}

void Quadtree::add_push(Point& sum, std::size_t body, Point from, double mass) const {
  const double dx = points_[body].x - from.x;
  const double dy = points_[body].y - from.y;
  const double squared = dx * dx + dy * dy;
  if (squared == 0) return;
  const double force = masses_[body] * mass / squared;
  sum = {sum.x + dx * force, sum.y + dy * force};
}

bool Quadtree::is_far(const Cell& cell, std::size_t body, double theta) const {
  const Point at = points_[body];
  const double dx = at.x - cell.centre.x;
  const double dy = at.y - cell.centre.y;
  const bool inside = std::abs(at.x - cell.middle.x) <= cell.width / 2 && std::abs(at.y - cell.middle.y) <= cell.width / 2;
  return !inside && cell.width * cell.width < theta * theta * (dx * dx + dy * dy);
}

Point Quadtree::repulsion(std::size_t body, double theta) const {
  Point sum;
  std::array<std::uint32_t, deepest * 3 + 4> open;
  std::size_t size = 0;
  open[size++] = 0;
  while (size > 0) {
    const Cell& cell = cells_[open[--size]];
    if (cell.leaf) {
      for (std::uint32_t other = cell.first_body; other != none; other = next_[other])
        if (other != body) add_push(sum, body, points_[other], masses_[other]);
    } else if (is_far(cell, body, theta)) {
      add_push(sum, body, cell.centre, cell.mass);
    } else {
      for (const std::uint32_t part : cell.parts)
        if (part != none) open[size++] = part;
    }
  }
  return sum;
}

}  // namespace kamergraaf::layout
