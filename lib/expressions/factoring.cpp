// SPDX-License-Identifier: Apache-2.0
#include "expressions/factoring.hpp"

#include <algorithm>
#include <iterator>
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
    return may_share(first) ? &first : nullptr;
  }

  bool may_share(const Node& part) const {
    return asked_ != Asked::places || part.kind == Node::Kind::characters || part.kind == Node::Kind::condition;
  }

  /// All that several share at their begin.
  Node joined(std::span<Node> alike) const {
    if (alike.size() == 1) return std::move(alike.front());
    std::vector<std::vector<Node>> all;
    for (Node& node : alike) all.push_back(parts_of(std::move(node)));
    std::size_t shared = 1;
    while (std::all_of(all.begin(), all.end(), [&](const auto& parts) { return is_shared(all.front(), parts, shared); }))
      ++shared;
    const auto behind = static_cast<std::ptrdiff_t>(shared);
    std::vector<Node> rests;
    for (std::vector<Node>& parts : all)
      rests.push_back(node_of(Node::Kind::sequence,
                              {std::make_move_iterator(parts.begin() + behind), std::make_move_iterator(parts.end())}));
    all.front().resize(shared);
    all.front().push_back(run(std::move(rests)));
    return node_of(Node::Kind::sequence, std::move(all.front()));
  }

  bool is_shared(const std::vector<Node>& first, const std::vector<Node>& next, std::size_t i) const {
    return i < first.size() && i < next.size() && may_share(first[i]) && first[i] == next[i];
  }

  static std::vector<Node> parts_of(Node node) {
    if (node.kind == Node::Kind::sequence) return {node.parts.begin(), node.parts.end()};
    std::vector<Node> one;
    one.push_back(std::move(node));
    return one;
  }

  Asked asked_;
};

}  // namespace

Node factored(std::vector<Node> alternatives, Asked asked) { return Factoring(asked).run(std::move(alternatives)); }

}  // namespace kamergraaf::detail
