// SPDX-License-Identifier: Apache-2.0
#include "expressions/node.hpp"

#include <algorithm>
#include <utility>

namespace kamergraaf::detail {
namespace {

Node with_parts(Node::Kind kind, std::vector<Node> parts) {
  Node node{kind};
  for (const Node& part : parts) node.repeats = std::max(node.repeats, part.repeats);
  node.parts = Parts(std::move(parts));
  return node;
}

Node with_part(Node::Kind kind, Node part) {
  std::vector<Node> one;
  one.push_back(std::move(part));
  return with_parts(kind, std::move(one));
}

}  // namespace

Parts::Parts(std::vector<Node> nodes)
    : nodes_(nodes.empty() ? nullptr : std::make_shared<const std::vector<Node>>(std::move(nodes))) {}

bool operator==(const Parts& a, const Parts& b) {
  return a.nodes_ == b.nodes_ || (a.nodes_ && b.nodes_ && *a.nodes_ == *b.nodes_);
}

bool Node::may_be_empty() const {
  const auto empty = [](const Node& part) { return part.may_be_empty(); };
  switch (kind) {
    case Kind::characters:
      return false;
    case Kind::condition:
      return true;
    case Kind::alternatives:
      return std::any_of(parts.begin(), parts.end(), empty);
    case Kind::repeat:
      return least == 0 || parts.front().may_be_empty();
    case Kind::sequence:
    case Kind::group:
      return std::all_of(parts.begin(), parts.end(), empty);
  }
  return true;
}

Node characters_of(std::uint32_t set) {
  Node node{Node::Kind::characters};
  node.number = set;
  return node;
}

Node node_of(Condition condition) { return {Node::Kind::condition, condition}; }

Node node_of(Node::Kind kind, std::vector<Node> parts) {
  return parts.size() == 1 ? std::move(parts.front()) : with_parts(kind, std::move(parts));
}

Node group_of(std::uint32_t number, Node inside) {
  Node node = with_part(Node::Kind::group, std::move(inside));
  node.number = number;
  return node;
}

Node repeat_of(Node inside, Counts counts) {
  Node node = with_part(Node::Kind::repeat, std::move(inside));
  node.least = counts.least;
  node.most = counts.most;
  node.greedy = counts.greedy;
  const std::uint32_t counted = node.most != Node::without_end ? node.most : node.least;
  node.repeats *= std::max(counted, std::uint32_t{1});
  return node;
}

}  // namespace kamergraaf::detail
