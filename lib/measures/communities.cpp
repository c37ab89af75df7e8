// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <deque>
#include <numeric>

#include "detail/going_on.hpp"
#include "measures/measures.hpp"
#include "measures/strong.hpp"

namespace kamergraaf::detail {
namespace {

struct Level {
  Adjacency links;
  std::vector<std::int64_t> weights;
  std::vector<std::int64_t> degrees;
  std::vector<std::int64_t> inside;
  std::int64_t all = 0;
};

class Sums {
 public:
  explicit Sums(std::size_t size) : sum_(size) {}

  void add(std::uint32_t key, std::int64_t weight) {
    if (sum_[key] == 0) keys_.push_back(key);
    sum_[key] += weight;
  }
  std::int64_t of(std::uint32_t key) const { return sum_[key]; }
  const std::vector<std::uint32_t>& keys() {
    std::sort(keys_.begin(), keys_.end());
    return keys_;
  }
  void clear() {
    for (const std::uint32_t key : keys_) sum_[key] = 0;
    keys_.clear();
  }

 private:
  std::vector<std::int64_t> sum_;
  std::vector<std::uint32_t> keys_;
};

Level level_of(const Links& links) {
  const Adjacency cites = reversed(links.cited_by);
  Level level{united(links.cited_by, cites), {}, {}, std::vector<std::int64_t>(cites.size()), 0};
  level.weights.reserve(level.links.targets.size());
  for (std::uint32_t v = 0; v < cites.size(); ++v) {
    const auto out = cites.of(v);
    const auto in = links.cited_by.of(v);
    for (const std::uint32_t next : level.links.of(v))
      level.weights.push_back(std::binary_search(out.begin(), out.end(), next) +
                              std::binary_search(in.begin(), in.end(), next));
    level.degrees.push_back(static_cast<std::int64_t>(out.size() + in.size()));
  }
  level.all = std::accumulate(level.degrees.begin(), level.degrees.end(), std::int64_t{0});
  return level;
}

void add_weights(const Level& level, std::uint32_t v, const std::vector<std::uint32_t>& group_of, Sums& sums) {
  for (std::uint32_t at = level.links.offsets[v]; at < level.links.offsets[v + 1]; ++at)
    sums.add(group_of[level.links.targets[at]], level.weights[at]);
}

std::uint32_t best_group(const Level& level, std::uint32_t v, std::uint32_t own, const std::vector<std::int64_t>& totals,
                         Sums& sums) {
  const auto gain = [&](std::uint32_t group) { return level.all * sums.of(group) - totals[group] * level.degrees[v]; };
  std::uint32_t best = own;
  std::int64_t highest = gain(own);
  for (const std::uint32_t group : sums.keys()) {
    if (gain(group) <= highest) continue;
    best = group;
    highest = gain(group);
  }
  return best;
}

std::uint32_t next_of(std::deque<std::uint32_t>& waiting, std::vector<bool>& waits) {
  const std::uint32_t v = waiting.front();
  waiting.pop_front();
  waits[v] = false;
  return v;
}

std::vector<std::int64_t> totals_of(const Level& level, const Division& parts) {
  std::vector<std::int64_t> totals(level.degrees.size());
  for (std::size_t v = 0; v < totals.size(); ++v) totals[parts.of[v]] += level.degrees[v];
  return totals;
}

std::vector<std::uint32_t> moved(const Level& level, const Division& from) {
  const std::uint32_t size = level.links.size();
  std::vector<std::uint32_t> group_of = from.of;
  std::deque<std::uint32_t> waiting(size);
  std::iota(waiting.begin(), waiting.end(), 0);
  std::vector<bool> waits(size, true);
  std::vector<std::int64_t> totals = totals_of(level, from);
  Sums sums(size);
  while (!waiting.empty()) {
    detail::go_on();
    const std::uint32_t v = next_of(waiting, waits);
    const std::uint32_t own = group_of[v];
    totals[own] -= level.degrees[v];
    add_weights(level, v, group_of, sums);
    group_of[v] = best_group(level, v, own, totals, sums);
    sums.clear();
    totals[group_of[v]] += level.degrees[v];
    if (group_of[v] == own) continue;
    for (const std::uint32_t next : level.links.of(v)) {
      if (waits[next] || group_of[next] == group_of[v]) continue;
      waits[next] = true;
      waiting.push_back(next);
    }
  }
  return group_of;
}

Division connected(const Level& level, const std::vector<std::uint32_t>& group_of) {
  const std::uint32_t size = level.links.size();
  boost::disjoint_sets_with_storage<> sets(size);
  for (std::uint32_t v = 0; v < size; ++v)
    for (const std::uint32_t next : level.links.of(v))
      if (group_of[v] == group_of[next]) sets.union_set(v, next);
  Division parts{std::vector<std::uint32_t>(size), 0};
  std::vector<std::uint32_t> name(size, size);
  for (std::uint32_t v = 0; v < size; ++v) {
    std::uint32_t& part = name[sets.find_set(v)];
    if (part == size) part = parts.count++;
    parts.of[v] = part;
  }
  return parts;
}

Level folded(const Level& level, const Division& parts) {
  Level next;
  next.all = level.all;
  const Adjacency inside = members(parts.of, parts.count);
  Sums sums(parts.count);
  for (std::uint32_t part = 0; part < parts.count; ++part) {
    std::int64_t degree = 0;
    std::int64_t own = 0;
    for (const std::uint32_t v : inside.of(part)) {
      degree += level.degrees[v];
      own += level.inside[v];
      add_weights(level, v, parts.of, sums);
    }
    for (const std::uint32_t to : sums.keys()) {
      if (to == part) continue;
      next.links.targets.push_back(to);
      next.weights.push_back(sums.of(to));
    }
    next.links.end_row();
    next.degrees.push_back(degree);
    next.inside.push_back(own + sums.of(part));
    sums.clear();
  }
  return next;
}

double modularity_of(const Level& level) {
  if (level.all == 0) return 0;
  const auto all = static_cast<double>(level.all);
  double sum = 0;
  for (std::size_t i = 0; i < level.degrees.size(); ++i) {
    const double degree = static_cast<double>(level.degrees[i]) / all;
    sum += static_cast<double>(level.inside[i]) / all - degree * degree;
  }
  return sum;
}

Division each_alone(std::uint32_t size) {
  Division parts{std::vector<std::uint32_t>(size), size};
  std::iota(parts.of.begin(), parts.of.end(), 0);
  return parts;
}

Division unfolded(const Level& finest, const Division& from) {
  Division parts = connected(finest, moved(finest, from));
  for (bool smaller = true; smaller;) {
    const Level level = folded(finest, parts);
    const Division joined = connected(level, moved(level, each_alone(parts.count)));
    smaller = joined.count < parts.count;
    for (std::uint32_t& part : parts.of) part = joined.of[part];
    parts.count = joined.count;
  }
  return parts;
}

}  // namespace

Communities communities(const Links& links) {
  const Level finest = level_of(links);
  Division parts = each_alone(finest.links.size());
  for (bool changed = true; changed;) {
    Division better = unfolded(finest, parts);
    changed = better.of != parts.of;
    parts = std::move(better);
  }
  return {groups_by_size(links, parts.of), modularity_of(folded(finest, parts))};
}

}  // namespace kamergraaf::detail
