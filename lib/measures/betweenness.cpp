// SPDX-License-Identifier: Apache-2.0
#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

struct Search {
  std::vector<std::uint32_t> distance;
  std::vector<double> chains;
  std::vector<double> dependency;
  std::vector<std::uint32_t> order;
};

void walk(const Adjacency& cites, Search& search, std::uint32_t from) {
  search.order.assign(1, from);
  search.distance[from] = 0;
  search.chains[from] = 1;
  for (std::size_t at = 0; at < search.order.size(); ++at) {
    const std::uint32_t v = search.order[at];
    for (const std::uint32_t next : cites.of(v)) {
      if (search.distance[next] == unreached) {
        search.distance[next] = search.distance[v] + 1;
        search.order.push_back(next);
      }
      if (search.distance[next] == search.distance[v] + 1) search.chains[next] += search.chains[v];
    }
  }
}

void gather(const Adjacency& cites, Search& search, std::vector<double>& scores) {
  for (auto v = search.order.rbegin(); v != search.order.rend(); ++v) {
    for (const std::uint32_t next : cites.of(*v))
      if (search.distance[next] == search.distance[*v] + 1)
        search.dependency[*v] += search.chains[*v] / search.chains[next] * (1 + search.dependency[next]);
    if (search.distance[*v] != 0) scores[*v] += search.dependency[*v];
  }
}

void forget(Search& search) {
  for (const std::uint32_t v : search.order) {
    search.distance[v] = unreached;
    search.chains[v] = 0;
    search.dependency[v] = 0;
  }
}

}  // namespace

std::vector<double> betweenness(const Links& links) {
  const Adjacency cites = reversed(links.cited_by);
  const std::size_t size = links.vertices.size();
  std::vector<double> scores(size);
  Search search{std::vector(size, unreached), std::vector<double>(size), std::vector<double>(size), {}};
  for (std::uint32_t from = 0; from < size; ++from) {
    walk(cites, search, from);
    gather(cites, search, scores);
    forget(search);
  }
  return scores;
}

}  // namespace kamergraaf::detail
