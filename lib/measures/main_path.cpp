// SPDX-License-Identifier: Apache-2.0
#include <boost/multiprecision/cpp_bin_float.hpp>

#include "measures/measures.hpp"
#include "measures/strong.hpp"

namespace kamergraaf::detail {
namespace {

namespace multiprecision = boost::multiprecision;

using Paths = multiprecision::number<multiprecision::cpp_bin_float<113, multiprecision::digit_base_2, void, std::int32_t>,
                                     multiprecision::et_off>;

struct SearchPaths {
  std::vector<Paths> behind;
  std::vector<Paths> ahead;
  Paths all = 0;
};

Paths paths_through(const Adjacency& links, const std::vector<Paths>& paths, std::uint32_t v) {
  Paths sum = links.degree(v) == 0 ? 1 : 0;
  for (const std::uint32_t next : links.of(v)) sum += paths[next];
  return sum;
}

bool is_oldest(const Condensed& network, std::uint32_t v) {
  return network.cites.degree(v) == 0 && network.cited_by.degree(v) != 0;
}

SearchPaths search_paths(const Condensed& network) {
  const std::uint32_t size = network.members.size();
  SearchPaths paths{std::vector<Paths>(size), std::vector<Paths>(size)};
  for (std::uint32_t v = 0; v < size; ++v) paths.behind[v] = paths_through(network.cites, paths.behind, v);
  for (std::uint32_t v = size; v-- > 0;) paths.ahead[v] = paths_through(network.cited_by, paths.ahead, v);
  for (std::uint32_t v = 0; v < size; ++v)
    if (is_oldest(network, v)) paths.all += paths.ahead[v];
  return paths;
}

struct Way {
  std::vector<Paths> best;
  std::vector<std::uint32_t> next;
  std::uint32_t from;
};

bool goes_before(const Condensed& network, const Paths& a, std::uint32_t v, const Paths& b, std::uint32_t other) {
  if (a != b) return a > b;
  return network.members.of(v).front() < network.members.of(other).front();
}

Way best_way(const Condensed& network, const SearchPaths& paths) {
  const std::uint32_t size = network.members.size();
  Way way{std::vector<Paths>(size), std::vector<std::uint32_t>(size, size), size};
  for (std::uint32_t v = size; v-- > 0;) {
    for (const std::uint32_t next : network.cited_by.of(v)) {
      const Paths sum = paths.behind[v] * paths.ahead[next] + way.best[next];
      if (way.next[v] != size && !goes_before(network, sum, next, way.best[v], way.next[v])) continue;
      way.best[v] = sum;
      way.next[v] = next;
    }
    if (is_oldest(network, v) && (way.from == size || goes_before(network, way.best[v], v, way.best[way.from], way.from)))
      way.from = v;
  }
  return way;
}

Stage stage_at(const Links& links, const Condensed& network, std::uint32_t v) {
  Stage stage;
  for (const std::uint32_t paper : network.members.of(v)) stage.papers.push_back(links.vertices[paper]);
  return stage;
}

}  // namespace

std::vector<Stage> main_path(const Links& links) {
  const Condensed network = condensed_of(links);
  const SearchPaths paths = search_paths(network);
  const Way way = best_way(network, paths);
  const std::uint32_t end = network.members.size();
  std::vector<Stage> stages;
  for (std::uint32_t v = way.from, before = end; v != end; before = v, v = way.next[v]) {
    Stage stage = stage_at(links, network, v);
    stage.share = static_cast<double>(Paths(paths.behind[v] * paths.ahead[v] / paths.all));
    if (before != end) stage.weight = static_cast<double>(Paths(paths.behind[before] * paths.ahead[v] / paths.all));
    stages.push_back(std::move(stage));
  }
  return stages;
}

}  // namespace kamergraaf::detail
