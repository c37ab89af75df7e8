// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <numeric>

#include "measures/measures.hpp"
#include "measures/strong.hpp"

namespace kamergraaf::detail {
namespace {

std::vector<std::uint32_t> by_size(const Adjacency& groups) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t group = 0; group < groups.size(); ++group)
    if (groups.degree(group) != 0) order.push_back(group);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (groups.degree(a) != groups.degree(b)) return groups.degree(a) > groups.degree(b);
    return groups.of(a).front() < groups.of(b).front();
  });
  return order;
}

}  // namespace

Groups groups_by_size(const Links& links, const std::vector<std::uint32_t>& group_of) {
  const Adjacency groups = members(group_of, links.cited_by.size());
  const std::vector<std::uint32_t> order = by_size(groups);
  Groups named{std::vector(links.graph_size, Groups::none), {}};
  for (std::size_t name = 0; name < order.size(); ++name) {
    named.sizes.push_back(groups.degree(order[name]));
    for (const std::uint32_t v : groups.of(order[name])) named.of[links.vertices[v]] = name;
  }
  return named;
}

Groups weak_components(const Links& links) {
  const std::uint32_t size = links.cited_by.size();
  boost::disjoint_sets_with_storage<> sets(size);
  for (std::uint32_t v = 0; v < size; ++v)
    for (const std::uint32_t citing : links.cited_by.of(v)) sets.union_set(v, citing);
  std::vector<std::uint32_t> group_of(size);
  for (std::uint32_t v = 0; v < size; ++v) group_of[v] = static_cast<std::uint32_t>(sets.find_set(v));
  return groups_by_size(links, group_of);
}

Groups strong_components(const Links& links) { return groups_by_size(links, strong_division(links.cited_by).of); }

}  // namespace kamergraaf::detail
