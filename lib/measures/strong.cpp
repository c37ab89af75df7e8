// SPDX-License-Identifier: Apache-2.0
#include "measures/strong.hpp"

#include <algorithm>
#include <boost/graph/strong_components.hpp>

namespace kamergraaf::detail {
namespace {

void cite_once(Adjacency& links, std::uint32_t row_begin) {
  const auto begin = links.targets.begin() + row_begin;
  std::sort(begin, links.targets.end());
  links.targets.erase(std::unique(begin, links.targets.end()), links.targets.end());
  links.end_row();
}

Adjacency links_between(const Adjacency& links, const Division& division, const Adjacency& members) {
  Adjacency between;
  between.offsets.reserve(members.offsets.size());
  for (std::uint32_t group = 0; group < division.count; ++group) {
    for (const std::uint32_t v : members.of(group))
      for (const std::uint32_t target : links.of(v))
        if (division.of[target] != group) between.targets.push_back(division.of[target]);
    cite_once(between, between.offsets.back());
  }
  return between;
}

}  // namespace

Division strong_division(const Adjacency& links) {
  const BoostGraph graph = boost_graph(links);
  Division division{std::vector<std::uint32_t>(links.size()), 0};
  const auto index = boost::get(boost::vertex_index, graph);
  division.count = boost::strong_components(graph, boost::make_iterator_property_map(division.of.begin(), index));
  return division;
}

Condensed condensed_of(const Links& links) {
  const Adjacency cites = reversed(links.cited_by);
  const Division division = strong_division(cites);
  Condensed condensed;
  condensed.members = members(division.of, division.count);
  condensed.cites = links_between(cites, division, condensed.members);
  condensed.cited_by = reversed(condensed.cites);
  return condensed;
}

}  // namespace kamergraaf::detail
