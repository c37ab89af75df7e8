// SPDX-License-Identifier: Apache-2.0
#include "oracle/chains.hpp"

using namespace kamergraaf;

namespace oracle {
namespace {

using Edges = std::vector<EdgeDescriptor>;

void extend(const CitationGraph& graph, VertexDescriptor at, VertexDescriptor to, std::size_t steps, Direction direction,
            Edges& chain, std::vector<Edges>& all) {
  if (steps == 0) {
    if (at == to) all.push_back(chain);
    return;
  }
  const auto edges = boost::edges(graph);
  for (auto edge = edges.first; edge != edges.second; ++edge) {
    chain.push_back(*edge);
    if (direction != Direction::in && boost::source(*edge, graph) == at)
      extend(graph, boost::target(*edge, graph), to, steps - 1, direction, chain, all);
    if (direction != Direction::out && boost::target(*edge, graph) == at)
      extend(graph, boost::source(*edge, graph), to, steps - 1, direction, chain, all);
    chain.pop_back();
  }
}

}  // namespace

std::vector<Edges> shortest_chains(const CitationGraph& graph, VertexDescriptor from, VertexDescriptor to,
                                   Direction direction) {
  std::vector<Edges> all;
  for (std::size_t steps = 1; all.empty() && steps < 5; ++steps) {
    Edges chain;
    extend(graph, from, to, steps, direction, chain, all);
  }
  return all;
}

}  // namespace oracle
