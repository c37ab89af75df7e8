// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "detail/going_on.hpp"
#include "layout/layout.hpp"
#include "layout/quadtree.hpp"
#include "layout/spread.hpp"

namespace kamergraaf::layout {
namespace {

constexpr double theta = 1.2;
constexpr double scaling = 40;
constexpr double gravity = 0.3;
constexpr double tolerance = 1;
constexpr double golden_angle = std::numbers::pi * 0.7639320225002102;
constexpr double work = 2.5e6;

struct State {
  std::vector<Point> points;
  std::vector<Point> forces;
  std::vector<Point> earlier;
  std::vector<double> masses;
  double speed = 1;
  double efficiency = 1;
};

double length(Point p) { return std::hypot(p.x, p.y); }

std::vector<std::vector<std::uint32_t>> neighbours_of(std::size_t nodes, std::span<const Link> links) {
  std::vector<std::vector<std::uint32_t>> neighbours(nodes);
  for (const Link& link : links) {
    neighbours[link.from].push_back(link.to);
    neighbours[link.to].push_back(link.from);
  }
  return neighbours;
}

std::vector<std::uint32_t> reached_from(std::uint32_t start, const std::vector<std::vector<std::uint32_t>>& neighbours,
                                        std::vector<bool>& seen) {
  std::vector<std::uint32_t> reached{start};
  seen[start] = true;
  for (std::size_t i = 0; i < reached.size(); ++i)
    for (const std::uint32_t next : neighbours[reached[i]])
      if (!seen[next]) seen[next] = true, reached.push_back(next);
  return reached;
}

std::vector<Point> along_a_spiral(const std::vector<std::vector<std::uint32_t>>& neighbours) {
  std::vector<bool> seen(neighbours.size(), false);
  std::vector<std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < neighbours.size(); ++i)
    if (!seen[i]) parts.push_back(reached_from(i, neighbours, seen));
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::vector<Point> points(neighbours.size());
  double turn = 0;
  for (const auto& part : parts)
    for (const std::uint32_t node : part) {
      const double radius = 2 * spacing * std::sqrt(turn + 0.5);
      points[node] = {radius * std::cos(golden_angle * turn), radius * std::sin(golden_angle * turn)};
      turn += 1;
    }
  return points;
}

void add_forces(State& state, std::span<const Link> links) {
  const Quadtree tree(state.points, state.masses);
  for (std::size_t i = 0; i < state.points.size(); ++i) {
    const Point push = tree.repulsion(i, theta);
    const double pull = gravity * state.masses[i];
    state.forces[i] = {scaling * push.x - pull * state.points[i].x, scaling * push.y - pull * state.points[i].y};
  }
  for (const Link& link : links) {
    const Point pull{state.points[link.to].x - state.points[link.from].x, state.points[link.to].y - state.points[link.from].y};
    state.forces[link.from] = {state.forces[link.from].x + pull.x, state.forces[link.from].y + pull.y};
    state.forces[link.to] = {state.forces[link.to].x - pull.x, state.forces[link.to].y - pull.y};
  }
}

double swing_of(const State& state, std::size_t i) {
  return length({state.earlier[i].x - state.forces[i].x, state.earlier[i].y - state.forces[i].y});
}

void adapt_speed(State& state) {
  double swinging = 0;
  double traction = 0;
  for (std::size_t i = 0; i < state.points.size(); ++i) {
    swinging += state.masses[i] * swing_of(state, i);
    traction += state.masses[i] * length({state.earlier[i].x + state.forces[i].x, state.earlier[i].y + state.forces[i].y}) / 2;
  }
  const auto n = static_cast<double>(state.points.size());
  const double estimate = 0.05 * std::sqrt(n);
  double jitter = tolerance * std::max(std::sqrt(estimate), std::min(10.0, estimate * traction / (n * n)));
  if (traction > 0 && swinging / traction > 2) {
    if (state.efficiency > 0.05) state.efficiency /= 2;
    jitter = std::max(jitter, tolerance);
  }
  const double target = swinging > 0 ? jitter * state.efficiency * traction / swinging : state.speed * 1.5;
  if (swinging > jitter * traction) {
    if (state.efficiency > 0.05) state.efficiency *= 0.7;
  } else if (state.speed < 1000) {
    state.efficiency *= 1.3;
  }
  state.speed += std::min(target - state.speed, 0.5 * state.speed);
}

void step(State& state, std::span<const Link> links) {
  std::swap(state.earlier, state.forces);
  add_forces(state, links);
  adapt_speed(state);
  for (std::size_t i = 0; i < state.points.size(); ++i) {
    const double factor = state.speed / (1 + std::sqrt(state.speed * state.masses[i] * swing_of(state, i)));
    state.points[i] = {state.points[i].x + factor * state.forces[i].x, state.points[i].y + factor * state.forces[i].y};
  }
}

void centre(std::vector<Point>& points) {
  Point sum;
  for (const Point& point : points) sum = {sum.x + point.x, sum.y + point.y};
  const auto n = static_cast<double>(points.size());
  for (Point& point : points) point = {point.x - sum.x / n, point.y - sum.y / n};
}

}  // namespace

std::vector<Point> by_force(std::size_t nodes, std::span<const Link> links) {
  if (nodes == 0) return {};
  const auto neighbours = neighbours_of(nodes, links);
  State state{along_a_spiral(neighbours), std::vector<Point>(nodes), std::vector<Point>(nodes), {}};
  for (const auto& of_one : neighbours) state.masses.push_back(1 + static_cast<double>(of_one.size()));
  const auto steps = static_cast<int>(std::clamp(work / static_cast<double>(nodes), 60.0, 600.0));
  for (int i = 0; i < steps; ++i) {
    detail::go_on();
    step(state, links);
  }
  spread(state.points, spacing);
  centre(state.points);
  return std::move(state.points);
}

}  // namespace kamergraaf::layout
