// SPDX-License-Identifier: Apache-2.0
#include "layout/rows.hpp"

#include <algorithm>
#include <map>

namespace kamergraaf::layout {
namespace {

struct Stretch {
  double from = 0;
  double to = 0;

  bool operator==(const Stretch&) const = default;
};

/// A lane by itself: its nodes with their rows in it, and how far each row goes.
struct Lane {
  std::vector<std::uint32_t> nodes;
  std::vector<std::uint32_t> row;
  std::vector<Stretch> rows;
};

using Taken = std::vector<std::map<double, double>>;

Lane lane_of(std::vector<std::uint32_t> nodes, std::span<const double> xs, double gap) {
  std::stable_sort(nodes.begin(), nodes.end(), [&](std::uint32_t a, std::uint32_t b) { return xs[a] < xs[b]; });
  Lane lane{std::move(nodes), {}, {}};
  for (const std::uint32_t node : lane.nodes) {
    const auto free =
        std::find_if(lane.rows.begin(), lane.rows.end(), [&](const Stretch& s) { return s.to + gap <= xs[node]; });
    lane.row.push_back(static_cast<std::uint32_t>(free - lane.rows.begin()));
    if (free == lane.rows.end())
      lane.rows.push_back({xs[node], xs[node]});
    else
      free->to = xs[node];
  }
  return lane;
}

std::vector<Lane> lanes_of(std::span<const double> xs, std::span<const std::uint32_t> lanes, double gap) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < lanes.size(); ++i) members[lanes[i]].push_back(i);
  std::vector<Lane> all;
  for (auto& [lane, nodes] : members) all.push_back(lane_of(std::move(nodes), xs, gap));
  std::stable_sort(all.begin(), all.end(), [](const Lane& a, const Lane& b) { return a.rows[0].from < b.rows[0].from; });
  return all;
}

bool is_free(const std::map<double, double>& row, const Stretch& stretch, double gap) {
  const auto next = row.lower_bound(stretch.from - gap);
  if (next != row.end() && next->first < stretch.to + gap) return false;
  return next == row.begin() || std::prev(next)->second + gap <= stretch.from;
}

bool fits(const Lane& lane, const Taken& taken, std::size_t base, double gap) {
  for (std::size_t row = 0; row < lane.rows.size() && base + row < taken.size(); ++row)
    if (!is_free(taken[base + row], lane.rows[row], gap)) return false;
  return true;
}

}  // namespace

std::vector<std::uint32_t> rows_of(std::span<const double> xs, std::span<const std::uint32_t> lanes, double gap) {
  std::vector<std::uint32_t> rows(xs.size());
  Taken taken;
  std::size_t base = 0;
  const Lane* before = nullptr;
  for (const std::vector<Lane> all = lanes_of(xs, lanes, gap); const Lane& lane : all) {
    if (!before || before->rows != lane.rows) base = 0;
    before = &lane;
    while (!fits(lane, taken, base, gap)) ++base;
    if (taken.size() < base + lane.rows.size()) taken.resize(base + lane.rows.size());
    for (std::size_t row = 0; row < lane.rows.size(); ++row) taken[base + row][lane.rows[row].from] = lane.rows[row].to;
    for (std::size_t i = 0; i < lane.nodes.size(); ++i) rows[lane.nodes[i]] = static_cast<std::uint32_t>(base) + lane.row[i];
  }
  return rows;
}

}  // namespace kamergraaf::layout
