// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "detail/going_on.hpp"
#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// A number of chains, which may be beyond what a double holds: `value` times 2 to the 512 times `power`.
struct Count {
  double value = 0;
  std::int32_t power = 0;
};

double in_power(const Count& count, std::int32_t power) {
  return count.power == power ? count.value : std::ldexp(count.value, 512 * std::max(count.power - power, -4));
}

void add(Count& count, const Count& more) {
  const std::int32_t power = std::max(count.power, more.power);
  count = {in_power(count, power) + in_power(more, power), power};
  if (count.value >= 0x1p512) count = {count.value * 0x1p-512, power + 1};
}

/// \pre `part` is one of those that `whole` is the sum of
double share(const Count& part, const Count& whole) { return in_power(part, whole.power) / whole.value; }

struct Search {
  std::vector<std::uint32_t> distance;
  std::vector<Count> chains;
  std::vector<double> dependency;
  std::vector<std::uint32_t> order;
};

void walk(const Adjacency& cites, Search& search, std::uint32_t from) {
  search.order.assign(1, from);
  search.distance[from] = 0;
  search.chains[from] = {1, 0};
  for (std::size_t at = 0; at < search.order.size(); ++at) {
    const std::uint32_t v = search.order[at];
    for (const std::uint32_t next : cites.of(v)) {
      if (search.distance[next] == unreached) {
        search.distance[next] = search.distance[v] + 1;
        search.order.push_back(next);
      }
      if (search.distance[next] == search.distance[v] + 1) add(search.chains[next], search.chains[v]);
    }
  }
}

void gather(const Adjacency& cites, Search& search, std::vector<double>& scores) {
  for (auto v = search.order.rbegin(); v != search.order.rend(); ++v) {
    for (const std::uint32_t next : cites.of(*v))
      if (search.distance[next] == search.distance[*v] + 1)
        search.dependency[*v] += share(search.chains[*v], search.chains[next]) * (1 + search.dependency[next]);
    if (search.distance[*v] != 0) scores[*v] += search.dependency[*v];
  }
}

void forget(Search& search) {
  for (const std::uint32_t v : search.order) {
    search.distance[v] = unreached;
    search.chains[v] = {};
    search.dependency[v] = 0;
  }
}

}  // namespace

std::vector<double> betweenness(const Links& links) {
  const Adjacency cites = reversed(links.cited_by);
  const std::size_t size = links.vertices.size();
  std::vector<double> scores(size);
  Search search{std::vector(size, unreached), std::vector<Count>(size), std::vector<double>(size), {}};
  for (std::uint32_t from = 0; from < size; ++from) {
    detail::go_on();
    walk(cites, search, from);
    gather(cites, search, scores);
    forget(search);
  }
  return scores;
}

}  // namespace kamergraaf::detail
