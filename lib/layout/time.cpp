// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "layout/axis.hpp"
#include "layout/layout.hpp"
#include "layout/rows.hpp"

namespace kamergraaf::layout {
namespace {

constexpr double wanted_height = 0.95;
constexpr double before_the_first = 0.16;
constexpr int trials = 6;
constexpr int reach = 8;

/// Where a node stands along the days: so far from a date, or nowhere.
struct Mooring {
  std::optional<Date> date;
  double step = 0;
};

std::optional<Date> day_of(const Node& node) { return node.date && node.date->ok() ? node.date : std::nullopt; }

bool is_earlier(const Mooring& a, const Mooring& b) { return std::pair(a.date, a.step) < std::pair(b.date, b.step); }

void take_earliest(Mooring& held, const Mooring& other) {
  if (other.date && (!held.date || is_earlier(other, held))) held = other;
}

void take_latest(Mooring& held, const Mooring& other) {
  if (other.date && (!held.date || is_earlier(held, other))) held = other;
}

bool moor_beside_others(const Net& net, std::vector<Mooring>& moorings) {
  std::vector<Mooring> first_from(moorings.size());
  std::vector<Mooring> last_to(moorings.size());
  for (const Link& link : net.links) {
    take_earliest(first_from[link.to], moorings[link.from]);
    take_latest(last_to[link.from], moorings[link.to]);
  }
  bool moved = false;
  for (std::size_t i = 0; i < moorings.size(); ++i) {
    if (moorings[i].date) continue;
    moorings[i] = first_from[i].date ? first_from[i] : last_to[i];
    moorings[i].step += first_from[i].date ? -spacing : spacing;
    moved = moved || moorings[i].date;
  }
  return moved;
}

std::vector<Mooring> moorings_of(const Net& net) {
  std::vector<Mooring> moorings;
  for (const Node& node : net.nodes) moorings.push_back({day_of(node), 0});
  for (int step = 0; step < reach && moor_beside_others(net, moorings); ++step) continue;
  return moorings;
}

double column_of(double width) { return -std::max(4 * spacing, before_the_first * width); }

std::vector<double> along(const std::vector<Mooring>& moorings, std::span<const Knot> axis, double width) {
  std::vector<double> xs;
  for (const Mooring& mooring : moorings)
    xs.push_back(mooring.date ? width * place_on(axis, *mooring.date) + mooring.step : column_of(width));
  return xs;
}

std::uint32_t height_of(const std::vector<std::uint32_t>& rows) {
  return rows.empty() ? 1 : *std::max_element(rows.begin(), rows.end()) + 1;
}

}  // namespace

Timeline by_time(const Net& net) {
  const auto moorings = moorings_of(net);
  std::vector<Date> dates;
  for (const Node& node : net.nodes)
    if (const auto day = day_of(node)) dates.push_back(*day);
  std::vector<std::uint32_t> lanes;
  for (const Node& node : net.nodes) lanes.push_back(node.lane);

  Timeline line{{}, axis_of(std::move(dates)), 0};
  double width = spacing * (4 + 2 * std::sqrt(static_cast<double>(net.nodes.size())));
  std::vector<double> xs;
  std::vector<std::uint32_t> rows;
  for (int trial = 0; trial < trials; ++trial) {
    xs = along(moorings, line.axis, width);
    rows = rows_of(xs, lanes, spacing);
    if (trial + 1 < trials) width *= std::sqrt((spacing * height_of(rows) / width) / wanted_height);
  }
  for (std::size_t i = 0; i < xs.size(); ++i) line.points.push_back({xs[i], spacing * rows[i]});
  for (Knot& knot : line.axis) knot.x *= width;
  line.column = column_of(width);
  return line;
}

}  // namespace kamergraaf::layout
