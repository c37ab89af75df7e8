// SPDX-License-Identifier: Apache-2.0
/// \file
/// The tree of an expression: what syntax.hpp makes and program.hpp makes steps of.
///
///     const Node two = node_of(Node::Kind::sequence, {a, b});
///     const Node many = repeat_of(two, {0, Node::without_end, true});
///     many.parts.front() == two;  // true
///
/// Values, whose copies share their parts; thread-safe to read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace kamergraaf::detail {

struct Node;

/// What an expression asks of a place, taking no byte. Words are of ASCII letters, digits and underscores.
enum class Condition : std::uint8_t { text_begin, text_end, line_begin, line_end, word_boundary, no_word_boundary };

/// The nodes in a node: they never change.
class Parts {
 public:
  Parts() = default;
  explicit Parts(std::vector<Node> nodes);

  const Node* begin() const noexcept;
  const Node* end() const noexcept;
  std::size_t size() const noexcept;
  bool empty() const noexcept { return size() == 0; }
  const Node& front() const noexcept { return *begin(); }
  const Node& operator[](std::size_t i) const noexcept;

  friend bool operator==(const Parts& a, const Parts& b);

 private:
  std::shared_ptr<const std::vector<Node>> nodes_;
};

/// A part of an expression.
struct Node {
  enum class Kind : std::uint8_t { characters, condition, sequence, alternatives, repeat, group };

  Kind kind = Kind::sequence;
  Condition condition = Condition::text_begin;
  bool greedy = true;         ///< of a repeat: as many as it can
  std::uint32_t least = 0;    ///< of a repeat
  std::uint32_t most = 0;     ///< likewise; `without_end`
  std::uint32_t number = 0;   ///< of the set of characters, or of the group, counted from 1
  std::uint64_t repeats = 1;  ///< how often what is in it is repeated at most, counts in one another taken together
  Parts parts = {};

  static constexpr std::uint32_t without_end = static_cast<std::uint32_t>(-1);

  /// Whether it matches where it takes nothing.
  bool may_be_empty() const;

  friend bool operator==(const Node&, const Node&) = default;
};

inline const Node* Parts::begin() const noexcept { return nodes_ ? nodes_->data() : nullptr; }
inline const Node* Parts::end() const noexcept { return nodes_ ? nodes_->data() + nodes_->size() : nullptr; }
inline std::size_t Parts::size() const noexcept { return nodes_ ? nodes_->size() : 0; }
inline const Node& Parts::operator[](std::size_t i) const noexcept { return (*nodes_)[i]; }

Node characters_of(std::uint32_t set);
Node node_of(Condition condition);

/// A sequence or alternatives; one part alone is itself.
Node node_of(Node::Kind kind, std::vector<Node> parts);

Node group_of(std::uint32_t number, Node inside);

/// How often, and whether as often as can be.
struct Counts {
  std::uint32_t least;
  std::uint32_t most;
  bool greedy;
};

Node repeat_of(Node inside, Counts counts);

}  // namespace kamergraaf::detail
