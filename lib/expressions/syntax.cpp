// SPDX-License-Identifier: Apache-2.0
#include "expressions/syntax.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/characters.hpp"
#include "expressions/cursor.hpp"
#include "expressions/factoring.hpp"
#include "expressions/known_groups.hpp"
#include "expressions/step_test.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::uint32_t most_repeats = 1000;
constexpr std::size_t most_depth = 200;

class Parser {
 public:
  Parser(std::string_view expression, Asked asked) : cursor_(expression), asked_(asked) {}

  Syntax run() {
    Node root = asked_ == Asked::which ? marked_alternatives() : alternatives();
    if (!cursor_.done()) throw Unread{};
    return {std::move(root), std::move(characters_).sets(), std::move(groups_)};
  }

 private:
  Node alternatives() {
    const Flags outside = flags_;
    std::vector<Node> all;
    do all.push_back(sequence());
    while (cursor_.take_if("|"));
    flags_ = outside;
    return factored(std::move(all), asked_);
  }

  /// Each with a group behind it, which takes part where it matches.
  Node marked_alternatives() {
    std::vector<Node> all;
    do {
      std::vector<Node> parts = sequence_parts();
      parts.push_back(group_of(next_group(""), {}));
      all.push_back(node_of(Node::Kind::sequence, std::move(parts)));
    } while (cursor_.take_if("|"));
    return factored(std::move(all), asked_);
  }

  Node sequence() { return node_of(Node::Kind::sequence, sequence_parts()); }

  std::vector<Node> sequence_parts() {
    std::vector<Node> parts;
    while (!cursor_.done() && cursor_.peek() != '|' && cursor_.peek() != ')') {
      if (take_flags()) continue;
      add_part(repeated(atom()), parts);
    }
    return parts;
  }

  /// Where no place is asked, a sequence in a sequence is so many parts of it.
  void add_part(Node part, std::vector<Node>& parts) const {
    if (asked_ == Asked::places || part.kind != Node::Kind::sequence) return parts.push_back(std::move(part));
    parts.insert(parts.end(), part.parts.begin(), part.parts.end());
  }

  /// (?i) and the like, up to the end of the group.
  bool take_flags() {
    const std::string_view rest = cursor_.rest();
    if (!rest.starts_with("(?") || rest.starts_with("(?P")) return false;
    const std::size_t close = rest.find_first_of(":)");
    if (close == std::string_view::npos || rest[close] != ')') return false;
    cursor_.take_if("(?");
    read_flags();
    return cursor_.take_if(")") ? true : throw Unread{};
  }

  void read_flags() {
    for (bool on = true; cursor_.peek() != ':' && cursor_.peek() != ')';) {
      const char flag = cursor_.take();
      if (flag == '-' && on && cursor_.peek() != ':' && cursor_.peek() != ')')
        on = false;
      else if (flag == 'i')
        flags_.any_case = on;
      else if (flag == 'm')
        flags_.lines = on;
      else if (flag == 's')
        flags_.dot_is_all = on;
      else
        throw Unread{};
    }
  }

  Node group() {
    if (const KnownGroup* known = known_.find(cursor_.rest(), flags_)) {
      cursor_.move_to(cursor_.at() + known->text.size());
      go_down(known->depth);
      return known->node;
    }
    const std::size_t begin = cursor_.at();
    const std::size_t captured_before = groups_.size();
    const std::size_t deepest_before = std::exchange(deepest_, 0);
    Node node = new_group();
    if (groups_.size() == captured_before) known_.add({cursor_.text_from(begin), flags_, node, deepest_ - depth_});
    deepest_ = std::max(deepest_, deepest_before);
    return node;
  }

  Node new_group() {
    go_down(1);
    ++depth_;
    Node node = cursor_.take_if("?") ? flagged_or_named() : captured("");
    --depth_;
    return node;
  }

  void go_down(std::size_t further) {
    deepest_ = std::max(deepest_, depth_ + further);
    if (deepest_ > most_depth) throw Unread{};
  }

  Node flagged_or_named() {
    if (cursor_.take_if("P<")) return captured(name());
    const Flags outside = flags_;
    read_flags();
    if (!cursor_.take_if(":")) throw Unread{};
    Node inside = closed(alternatives());
    flags_ = outside;
    return inside;
  }

  std::string name() {
    std::string name;
    while (is_of_a_word(cursor_.peek())) name += cursor_.take();
    if (name.empty() || !cursor_.take_if(">")) throw Unread{};
    return name;
  }

  Node captured(std::string name) {
    if (asked_ != Asked::places) return closed(alternatives());
    const std::uint32_t number = next_group(std::move(name));
    return group_of(number, closed(alternatives()));
  }

  std::uint32_t next_group(std::string name) {
    groups_.push_back(std::move(name));
    return static_cast<std::uint32_t>(groups_.size()) - 1;
  }

  Node closed(Node inside) { return cursor_.take_if(")") ? std::move(inside) : throw Unread{}; }

  Node atom() {
    switch (cursor_.peek()) {
      case '(':
        cursor_.take();
        return group();
      case '[':
        return characters_.bracketed(flags_.any_case);
      case '.':
        return characters_.dot(flags_.dot_is_all);
      case '^':
        cursor_.take();
        return node_of(flags_.lines ? Condition::line_begin : Condition::text_begin);
      case '$':
        cursor_.take();
        return node_of(flags_.lines ? Condition::line_end : Condition::text_end);
      case '\\':
        cursor_.take();
        return escaped();
      case '*':
      case '+':
      case '?':
        throw Unread{};
      case '{':
        if (is_digit(cursor_.peek(1))) throw Unread{};
        [[fallthrough]];
      default:
        return characters_.literal(flags_.any_case);
    }
  }

  Node escaped() {
    constexpr std::string_view letters = "bBAz";
    constexpr Condition conditions[] = {Condition::word_boundary, Condition::no_word_boundary, Condition::text_begin,
                                        Condition::text_end};
    const std::size_t which = cursor_.done() ? std::string_view::npos : letters.find(cursor_.peek());
    if (which == std::string_view::npos) return characters_.escaped(flags_.any_case);
    cursor_.take();
    return node_of(conditions[which]);
  }

  Node repeated(Node node) {
    Counts counts{0, Node::without_end, true};
    if (cursor_.take_if("?"))
      counts.most = 1;
    else if (cursor_.take_if("+"))
      counts.least = 1;
    else if (!cursor_.take_if("*") && !take_counts(counts))
      return node;
    counts.greedy = !cursor_.take_if("?");
    if (counts.most == Node::without_end && node.may_be_empty()) throw Unread{};
    Node repeat = repeat_of(std::move(node), counts);
    if (repeat.repeats > most_repeats) throw Unread{};
    constexpr std::string_view another = "*+?{";
    if (!cursor_.done() && another.find(cursor_.peek()) != std::string_view::npos) throw Unread{};
    return repeat;
  }

  /// {2}, {2,} or {2,5}; a brace that begins none of them stands for itself.
  bool take_counts(Counts& counts) {
    const std::size_t start = cursor_.at();
    if (!cursor_.take_if("{") || !is_digit(cursor_.peek())) return cursor_.move_to(start), false;
    counts.least = count();
    counts.most = counts.least;
    if (cursor_.take_if(",")) counts.most = is_digit(cursor_.peek()) ? count() : Node::without_end;
    if (!cursor_.take_if("}")) return cursor_.move_to(start), false;
    const bool ends = counts.most != Node::without_end;
    if (counts.least > most_repeats || (ends && (counts.most > most_repeats || counts.most < counts.least))) throw Unread{};
    return true;
  }

  std::uint32_t count() {
    if (cursor_.peek() == '0' && is_digit(cursor_.peek(1))) throw Unread{};
    std::uint32_t value = 0;
    while (is_digit(cursor_.peek()) && value <= most_repeats)
      value = value * 10 + static_cast<std::uint32_t>(cursor_.take() - '0');
    return value;
  }

  Cursor cursor_;
  Characters characters_{cursor_};
  Asked asked_;
  Flags flags_;
  KnownGroups known_;
  std::size_t depth_ = 0;
  std::size_t deepest_ = 0;  ///< in the group that is being parsed
  std::vector<std::string> groups_{""};
};

}  // namespace

std::optional<Syntax> parse(std::string_view expression, Asked asked) {
  try {
    return Parser(expression, asked).run();
  } catch (const Unread&) {
    return {};
  }
}

}  // namespace kamergraaf::detail
