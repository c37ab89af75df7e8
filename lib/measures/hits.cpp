// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <numeric>

#include "detail/going_on.hpp"
#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

void scale(std::vector<double>& weights) {
  const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (all == 0) return;
  for (double& weight : weights) weight /= all;
}

std::vector<double> gathered(const Adjacency& links, const std::vector<double>& weights) {
  std::vector<double> sums(links.size());
  for (std::uint32_t v = 0; v < sums.size(); ++v)
    for (const std::uint32_t target : links.of(v)) sums[v] += weights[target];
  scale(sums);
  return sums;
}

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  double all = 0;
  for (std::size_t i = 0; i < a.size(); ++i) all += std::abs(a[i] - b[i]);
  return all;
}

bool is_settled(double change, double before, double tolerance) {
  constexpr double rounding = 1e-15;
  if (change <= rounding) return true;
  return change < before && change * change / (before - change) <= tolerance;
}

}  // namespace

Hits hits(const Links& links, const HitsOptions& options) {
  const Adjacency cites = reversed(links.cited_by);
  Hits found{std::vector<double>(links.vertices.size(), 1), {}, false};
  found.authorities = gathered(links.cited_by, found.hubs);
  double before = 0;
  for (std::size_t step = 0; step < options.steps && !found.settled; ++step) {
    detail::go_on();
    found.hubs = gathered(cites, found.authorities);
    std::vector<double> next = gathered(links.cited_by, found.hubs);
    const double change = distance(next, found.authorities);
    found.settled = is_settled(change, before, options.tolerance);
    found.authorities = std::move(next);
    before = change;
  }
  found.hubs = gathered(cites, found.authorities);
  return found;
}

}  // namespace kamergraaf::detail
