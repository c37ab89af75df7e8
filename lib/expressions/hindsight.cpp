// SPDX-License-Identifier: Apache-2.0
#include "expressions/hindsight.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "expressions/syntax.hpp"

namespace kamergraaf::detail {
namespace {

Condition reversed(Condition condition) {
  switch (condition) {
    case Condition::text_begin:
      return Condition::text_end;
    case Condition::text_end:
      return Condition::text_begin;
    case Condition::line_begin:
      return Condition::line_end;
    case Condition::line_end:
      return Condition::line_begin;
    default:
      return condition;
  }
}

/// Of the same texts, read from their ends.
Node reversed(Node node) {
  node.condition = reversed(node.condition);
  std::vector<Node> parts;
  for (const Node& part : node.parts) parts.push_back(reversed(part));
  if (node.kind == Node::Kind::sequence) std::reverse(parts.begin(), parts.end());
  node.parts = Parts(std::move(parts));
  return node;
}

/// With the group behind it that an automaton asks for.
Syntax reversed(Syntax syntax) {
  syntax.root = node_of(Node::Kind::sequence, {reversed(std::move(syntax.root)), group_of(1, {})});
  syntax.groups.resize(2);
  return syntax;
}

}  // namespace

Hindsight::Hindsight(std::string source, std::size_t enough) : source_(std::move(source)), enough_(enough) {}

void Hindsight::make() const {
  auto syntax = parse(source_, Asked::outcome);
  auto program = syntax ? compile_steps(reversed(std::move(*syntax))) : std::nullopt;
  if (program) automaton_.emplace(std::move(*program));
}

std::optional<bool> Hindsight::is_at_end(std::string_view words) const {
  if (asked_.load(std::memory_order_relaxed) < enough_) {
    asked_.fetch_add(1, std::memory_order_relaxed);
    return {};
  }
  std::call_once(once_, [this] { make(); });
  const auto found = automaton_ ? automaton_->back_from_end(words) : std::nullopt;
  return found ? std::optional(*found != 0) : std::nullopt;
}

}  // namespace kamergraaf::detail
