// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <numeric>

#include "detail/going_on.hpp"
#include "kamergraaf/error.hpp"
#include "measures/measures.hpp"
#include "measures/strong.hpp"

namespace kamergraaf::detail {
namespace {

struct Flow {
  Adjacency from;
  std::vector<double> part;
  std::vector<double> rank;
  std::vector<double> sent;
};

std::vector<std::uint32_t> places_of(const Adjacency& groups) {
  std::vector<std::uint32_t> place(groups.targets.size());
  for (std::uint32_t at = 0; at < place.size(); ++at) place[groups.targets[at]] = at;
  return place;
}

Flow flow_of(const Adjacency& cited_by, const Adjacency& groups, double damping) {
  const std::uint32_t size = cited_by.size();
  const std::vector<std::uint32_t> place = places_of(groups);
  std::vector<std::uint32_t> cites(size);
  Flow flow{{}, std::vector<double>(size), std::vector<double>(size), std::vector<double>(size)};
  flow.from.offsets.reserve(size + std::size_t{1});
  flow.from.targets.reserve(cited_by.targets.size());
  for (const std::uint32_t v : groups.targets) {
    for (const std::uint32_t citing : cited_by.of(v)) {
      flow.from.targets.push_back(place[citing]);
      ++cites[place[citing]];
    }
    flow.from.end_row();
  }
  for (std::uint32_t at = 0; at < size; ++at) flow.part[at] = cites[at] == 0 ? 0 : damping / cites[at];
  return flow;
}

double swept(Flow& flow, std::uint32_t begin, std::uint32_t end) {
  double change = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    double rank = 1;
    for (const std::uint32_t citing : flow.from.of(at)) rank += flow.sent[citing];
    change += std::abs(rank - flow.rank[at]);
    flow.rank[at] = rank;
    flow.sent[at] = rank * flow.part[at];
  }
  return change;
}

void settle(Flow& flow, std::uint32_t begin, std::uint32_t end, const PageRankOptions& options) {
  if (end - begin == 1) {
    swept(flow, begin, end);
    return;
  }
  const double enough = options.tolerance * (1 - options.damping) / 2 * (end - begin);
  for (std::size_t sweep = 0; sweep < options.sweeps; ++sweep) {
    detail::go_on();
    if (swept(flow, begin, end) * options.damping <= enough) return;
  }
}

}  // namespace

std::vector<double> page_rank(const Links& links, const PageRankOptions& options) {
  if (!(options.damping >= 0 && options.damping < 1)) throw Error("a damping is from 0 to below 1");
  const Division division = strong_division(links.cited_by);
  const Adjacency groups = members(division.of, division.count);
  Flow flow = flow_of(links.cited_by, groups, options.damping);
  for (std::uint32_t group = 0; group < groups.size(); ++group)
    settle(flow, groups.offsets[group], groups.offsets[group + 1], options);
  const double all = std::accumulate(flow.rank.begin(), flow.rank.end(), 0.0);
  std::vector<double> ranks(links.vertices.size());
  for (std::uint32_t at = 0; at < ranks.size(); ++at) ranks[groups.targets[at]] = flow.rank[at] / all;
  return ranks;
}

}  // namespace kamergraaf::detail
