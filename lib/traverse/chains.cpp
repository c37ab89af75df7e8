// SPDX-License-Identifier: Apache-2.0
#include "traverse/graphs.hpp"
#include "traverse/walk.hpp"

namespace kamergraaf {
namespace {

Direction turned_round(Direction direction) {
  if (direction == Direction::both) return direction;
  return direction == Direction::out ? Direction::in : Direction::out;
}

/// Takes shortest chains one after the other, from the beginning on: the walk was from their end.
template <WalkedGraph Graph>
class Unwinding {
 public:
  Unwinding(const Graph& graph, const detail::Walk<Graph>& walk, const ChainOptions& options, std::size_t limit)
      : graph_(graph), walk_(walk), options_(options), limit_(limit) {}

  Chains<Graph> chains_from(VertexOf<Graph> from) {
    open_.push_back({next_to(from), 0});
    while (!open_.empty() && !chains_.cut) go_on();
    return std::move(chains_);
  }

 private:
  struct Next {
    EdgeOf<Graph> edge;
    VertexOf<Graph> vertex;
  };
  struct Fork {
    std::vector<Next> ways;
    std::size_t next = 0;
  };

  std::vector<Next> next_to(VertexOf<Graph> vertex) const {
    const std::size_t distance = walk_.arrival_at(vertex).distance;
    std::vector<Next> all;
    detail::for_each_next(graph_, vertex, options_, turned_round(options_.direction),
                          [&](EdgeOf<Graph> edge, VertexOf<Graph> other) {
                            if (walk_.has_reached(other) && walk_.arrival_at(other).distance + 1 == distance)
                              all.push_back({edge, other});
                          });
    const auto key = [&](const Next& one) { return std::pair(std::string_view(graph_[one.vertex].id), graph_[one.edge].kind); };
    std::stable_sort(all.begin(), all.end(), [&](const Next& a, const Next& b) { return key(a) < key(b); });
    return all;
  }

  void go_on() {
    Fork& fork = open_.back();
    if (fork.next == fork.ways.size()) {
      open_.pop_back();
      if (!chain_.empty()) chain_.pop_back();
      return;
    }
    const Next way = fork.ways[fork.next++];
    chain_.push_back(way.edge);
    if (walk_.arrival_at(way.vertex).distance == 0)
      take();
    else
      open_.push_back({next_to(way.vertex), 0});
  }

  void take() {
    chains_.cut = limit_ != 0 && chains_.chains.size() == limit_;
    if (!chains_.cut) chains_.chains.push_back(chain_);
    chain_.pop_back();
  }

  const Graph& graph_;
  const detail::Walk<Graph>& walk_;
  const ChainOptions& options_;
  std::size_t limit_;
  Chains<Graph> chains_;
  std::vector<Fork> open_;
  std::vector<EdgeOf<Graph>> chain_;
};

}  // namespace

template <WalkedGraph Graph>
Chains<Graph> all_chains_between(const Graph& graph, VertexOf<Graph> from, VertexOf<Graph> to, const ChainOptions& options,
                                 std::size_t limit) {
  ChainOptions back = options;
  back.direction = turned_round(options.direction);
  detail::Walk<Graph> walk(graph, to, back);
  while (!walk.has_reached(from) && walk.go_on()) {
  }
  if (from == to || !walk.has_reached(from)) return {};
  return Unwinding<Graph>(graph, walk, back, limit).chains_from(from);
}

#define KAMERGRAAF_COMPILE(Graph) \
  template Chains<Graph> all_chains_between(const Graph&, VertexOf<Graph>, VertexOf<Graph>, const ChainOptions&, std::size_t);
KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)

}  // namespace kamergraaf
