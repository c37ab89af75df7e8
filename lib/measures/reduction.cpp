// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/going_on.hpp"
#include "measures/measures.hpp"
#include "measures/strong.hpp"

namespace kamergraaf::detail {
namespace {

struct Reached {
  std::vector<std::uint32_t> from;
  std::vector<std::uint32_t> waiting;
};

void reach(const Adjacency& cites, std::uint32_t source, std::uint32_t through, std::uint32_t last, Reached& reached) {
  reached.waiting.assign(1, through);
  while (!reached.waiting.empty()) {
    const std::uint32_t v = reached.waiting.back();
    reached.waiting.pop_back();
    for (const std::uint32_t next : cites.of(v)) {
      if (next < last || reached.from[next] == source) continue;
      reached.from[next] = source;
      reached.waiting.push_back(next);
    }
  }
}

std::vector<std::uint32_t> needed_of(const Adjacency& cites, std::uint32_t v, Reached& reached) {
  std::vector<std::uint32_t> needed;
  const auto cited = cites.of(v);
  for (auto to = cited.rbegin(); to != cited.rend(); ++to) {
    if (reached.from[*to] == v) continue;
    needed.push_back(*to);
    if (*to != cited.front()) reach(cites, v, *to, cited.front(), reached);
  }
  return needed;
}

}  // namespace

std::vector<std::pair<VertexDescriptor, VertexDescriptor>> transitive_reduction(const Links& links) {
  const Condensed network = condensed_of(links);
  const std::uint32_t size = network.members.size();
  Reached reached{std::vector<std::uint32_t>(size, size), {}};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> kept;
  for (std::uint32_t v = 0; v < size; ++v) {
    detail::go_on();
    for (const std::uint32_t to : needed_of(network.cites, v, reached))
      kept.emplace_back(network.members.of(v).front(), network.members.of(to).front());
  }
  std::sort(kept.begin(), kept.end());
  std::vector<std::pair<VertexDescriptor, VertexDescriptor>> reduced;
  for (const auto& link : kept) reduced.emplace_back(links.vertices[link.first], links.vertices[link.second]);
  return reduced;
}

}  // namespace kamergraaf::detail
