// SPDX-License-Identifier: Apache-2.0
#include "expressions/factoring.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace kamergraaf::detail {
namespace {

class Factoring {
 public:
  explicit Factoring(Asked asked) : asked_(asked) {}

  Node run(std::vector<Node> alternatives) const {
    std::vector<Node> all;
    for (auto begin = alternatives.begin(); begin != alternatives.end();) {
      const auto end = end_of_alike(begin, alternatives.end());
      all.push_back(joined({begin, end}));
      begin = end;
    }
    return node_of(Node::Kind::alternatives, std::move(all));
  }

 private:
  using Place = std::vector<Node>::iterator;

  /// Of those that begin as the first does, which are brought together where their order does not matter.
  Place end_of_alike(Place begin, Place end) const {
    const auto is_alike = [&](const Node& next) {
      const Node* first = first_part(*begin);
      const Node* its = first_part(next);
      return first && its && *first == *its;
    };
    if (asked_ != Asked::places) return std::stable_partition(begin + 1, end, is_alike);
    return std::find_if_not(begin + 1, end, is_alike);
  }

  /// What they may share; nothing where it may match in several ways, and these are of an order that matters.
  const Node* first_part(const Node& node) const {
    const bool is_sequence = node.kind == Node::Kind::sequence;
    if (is_sequence && node.parts.empty()) return nullptr;
    const Node& first = is_sequence ? node.parts.front() : node;
    const bool one_way = first.kind == Node::Kind::characters || first.kind == Node::Kind::condition;
    return one_way || asked_ != Asked::places ? &first : nullptr;
  }

  static Node without_first_part(Node node) {
    if (node.kind != Node::Kind::sequence) return {};
    node.parts.erase(node.parts.begin());
    return node_of(Node::Kind::sequence, std::move(node.parts));
  }

  Node joined(std::span<Node> alike) const {
    if (alike.size() == 1) return std::move(alike.front());
    std::vector<Node> parts{*first_part(alike.front())};
    std::vector<Node> rests;
    for (Node& node : alike) rests.push_back(without_first_part(std::move(node)));
    parts.push_back(run(std::move(rests)));
    return node_of(Node::Kind::sequence, std::move(parts));
  }

  Asked asked_;
};

}  // namespace

Node node_of(Node::Kind kind, std::vector<Node> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  Node node{kind};
  node.parts = std::move(parts);
  return node;
}

Node factored(std::vector<Node> alternatives, Asked asked) { return Factoring(asked).run(std::move(alternatives)); }

}  // namespace kamergraaf::detail
