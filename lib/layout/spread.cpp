// SPDX-License-Identifier: Apache-2.0
#include "layout/spread.hpp"

#include <cmath>
#include <numbers>
#include <unordered_map>

namespace kamergraaf::layout {
namespace {

constexpr int rounds = 60;
constexpr double slack = 1.02;
constexpr double golden_angle = std::numbers::pi * 0.7639320225002102;

struct Grid {
  double width;
  std::unordered_map<std::int64_t, std::vector<std::uint32_t>> cells = {};

  std::int64_t key(std::int64_t column, std::int64_t row) const { return column * (std::int64_t{1} << 32) + row; }
  std::int64_t line(double along) const { return static_cast<std::int64_t>(std::floor(along / width)); }
  void add(Point at, std::uint32_t node) { cells[key(line(at.x), line(at.y))].push_back(node); }

  template <typename Visit>
  void near(Point at, Visit visit) const {
    for (std::int64_t column = line(at.x) - 1; column <= line(at.x) + 1; ++column)
      for (std::int64_t row = line(at.y) - 1; row <= line(at.y) + 1; ++row)
        if (const auto found = cells.find(key(column, row)); found != cells.end())
          for (const std::uint32_t node : found->second) visit(node);
  }
};

Grid grid_of(const std::vector<Point>& points, double width) {
  Grid grid{width};
  grid.cells.reserve(points.size());
  for (std::uint32_t i = 0; i < points.size(); ++i) grid.add(points[i], i);
  return grid;
}

Point direction(std::uint32_t node) {
  const double angle = golden_angle * node;
  return {std::cos(angle), std::sin(angle)};
}

bool push_apart(std::vector<Point>& points, double distance) {
  const Grid grid = grid_of(points, distance * slack);
  bool moved = false;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const Point at = points[i];
    grid.near(at, [&](std::uint32_t j) {
      if (j <= i) return;
      const double dx = points[j].x - points[i].x;
      const double dy = points[j].y - points[i].y;
      const double apart = std::hypot(dx, dy);
      if (apart >= distance) return;
      const Point way = apart > 0 ? Point{dx / apart, dy / apart} : direction(j);
      const double step = (distance * slack - apart) / 2;
      points[i] = {points[i].x - way.x * step, points[i].y - way.y * step};
      points[j] = {points[j].x + way.x * step, points[j].y + way.y * step};
      moved = true;
    });
  }
  return moved;
}

bool is_free(const Grid& grid, const std::vector<Point>& points, Point at, double distance) {
  bool free = true;
  grid.near(at,
            [&](std::uint32_t node) { free = free && std::hypot(points[node].x - at.x, points[node].y - at.y) >= distance; });
  return free;
}

void settle(std::vector<Point>& points, double distance) {
  Grid grid{distance};
  grid.cells.reserve(points.size());
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const Point wanted = points[i];
    for (std::uint32_t turn = 1; !is_free(grid, points, points[i], distance); ++turn) {
      const double radius = distance / 2 * std::sqrt(turn);
      points[i] = {wanted.x + radius * direction(turn).x, wanted.y + radius * direction(turn).y};
    }
    grid.add(points[i], i);
  }
}

}  // namespace

void spread(std::vector<Point>& points, double distance) {
  for (int round = 0; round < rounds; ++round)
    if (!push_apart(points, distance)) return;
  settle(points, distance);
}

}  // namespace kamergraaf::layout
