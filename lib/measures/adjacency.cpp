// SPDX-License-Identifier: Apache-2.0
#include "measures/adjacency.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace kamergraaf::detail {
namespace {

std::vector<std::uint32_t> offsets_of(const std::vector<std::uint32_t>& values, std::uint32_t count) {
  std::vector<std::uint32_t> offsets(count + std::size_t{1});
  for (const std::uint32_t value : values) ++offsets[value + 1];
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  return offsets;
}

}  // namespace

Adjacency reversed(const Adjacency& links) {
  Adjacency back{offsets_of(links.targets, links.size()), std::vector<std::uint32_t>(links.targets.size())};
  std::vector<std::uint32_t> next(back.offsets.begin(), back.offsets.end() - 1);
  for (std::uint32_t v = 0; v < links.size(); ++v)
    for (const std::uint32_t target : links.of(v)) back.targets[next[target]++] = v;
  return back;
}

Adjacency united(const Adjacency& a, const Adjacency& b) {
  Adjacency both;
  both.offsets.reserve(a.offsets.size());
  both.targets.reserve(a.targets.size() + b.targets.size());
  for (std::uint32_t v = 0; v < a.size(); ++v) {
    const auto left = a.of(v);
    const auto right = b.of(v);
    std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both.targets));
    both.end_row();
  }
  return both;
}

Adjacency members(const std::vector<std::uint32_t>& group_of, std::uint32_t count) {
  Adjacency groups{offsets_of(group_of, count), std::vector<std::uint32_t>(group_of.size())};
  std::vector<std::uint32_t> next(groups.offsets.begin(), groups.offsets.end() - 1);
  for (std::uint32_t v = 0; v < group_of.size(); ++v) groups.targets[next[group_of[v]]++] = v;
  return groups;
}

BoostGraph boost_graph(const Adjacency& links) {
  std::vector<std::uint32_t> sources(links.targets.size());
  for (std::uint32_t v = 0; v < links.size(); ++v)
    std::fill(sources.begin() + links.offsets[v], sources.begin() + links.offsets[v + 1], v);
  std::vector<std::uint32_t> targets = links.targets;
  return {boost::construct_inplace_from_sources_and_targets, sources, targets, links.size()};
}

}  // namespace kamergraaf::detail
