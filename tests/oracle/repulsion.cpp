// SPDX-License-Identifier: Apache-2.0
#include "oracle/repulsion.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

using kamergraaf::layout::Point;

namespace oracle {

Point repulsion(std::span<const Point> points, std::span<const double> masses, std::size_t body) {
  Point sum;
  for (std::size_t other = 0; other < points.size(); ++other) {
    const double dx = points[body].x - points[other].x;
    const double dy = points[body].y - points[other].y;
    const double squared = dx * dx + dy * dy;
    if (squared == 0) continue;
    sum.x += dx / squared * masses[body] * masses[other];
    sum.y += dy / squared * masses[body] * masses[other];
  }
  return sum;
}

double least_distance(std::span<const Point> points) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      least = std::min(least, std::hypot(points[i].x - points[j].x, points[i].y - points[j].y));
  return least;
}

}  // namespace oracle
