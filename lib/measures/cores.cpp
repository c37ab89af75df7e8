// SPDX-License-Identifier: Apache-2.0
#include <boost/graph/core_numbers.hpp>

#include "measures/measures.hpp"

namespace kamergraaf::detail {

std::vector<double> core_numbers(const Links& links) {
  const BoostGraph graph = boost_graph(united(links.cited_by, reversed(links.cited_by)));
  std::vector<std::uint32_t> cores(links.vertices.size());
  if (!cores.empty())
    boost::core_numbers(graph, boost::make_iterator_property_map(cores.begin(), boost::get(boost::vertex_index, graph)));
  return {cores.begin(), cores.end()};
}

}  // namespace kamergraaf::detail
