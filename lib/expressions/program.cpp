// SPDX-License-Identifier: Apache-2.0
#include "expressions/program.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "detail/code_point.hpp"
#include "expressions/firsts.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_steps = 60'000;
constexpr std::uint32_t most_of_a_loop = 0xFFFF'FFFF;

/// Thrown inside compile.
struct TooLarge {};

/// What takes one code point, or one word in place of it.
struct One {
  std::uint32_t set;
  std::string word;
};

QuickSet quick(const CharSet& set, const std::string& word) {
  QuickSet quick;
  quick.word = word;
  quick.has_word = !word.empty();
  for (const CharRange range : set.ranges()) {
    for (char32_t c = range.first; c <= range.last && c < 0x80; ++c) quick.ascii.set(c);
    if (range.last >= 0x80) quick.wide.push_back({std::max<char32_t>(range.first, 0x80), range.last});
  }
  return quick;
}

class Compiler {
 public:
  explicit Compiler(const Syntax& syntax) : sets_(syntax.sets), of_set_(syntax.sets.size()) {
    program_.groups = syntax.groups.size();
  }

  Program run(const Node& root) {
    add(root);
    emit({Step::Kind::done});
    return std::move(program_);
  }

 private:
  std::uint32_t next() const { return static_cast<std::uint32_t>(program_.steps.size()); }

  std::uint32_t emit(Step step) {
    if (program_.steps.size() >= most_steps) throw TooLarge{};
    program_.steps.push_back(step);
    return next() - 1;
  }

  std::uint32_t number_of(const One& one) {
    std::vector<std::uint32_t>& alike = of_set_[one.set];
    const auto known = std::find_if(alike.begin(), alike.end(), [&](std::uint32_t i) { return ones_[i].word == one.word; });
    if (known != alike.end()) return *known;
    alike.push_back(static_cast<std::uint32_t>(ones_.size()));
    ones_.push_back(one);
    program_.sets.push_back(quick(sets_[one.set], one.word));
    return static_cast<std::uint32_t>(ones_.size()) - 1;
  }

  /// The character that the node is; 0 for any other node, or one that is not of ASCII.
  char character_of(const Node& node) const {
    if (node.kind != Node::Kind::characters) return '\0';
    const auto& ranges = sets_[node.number].ranges();
    const bool is_one = ranges.size() == 1 && ranges.front().first == ranges.front().last && ranges.front().first < 0x80;
    return is_one ? static_cast<char>(ranges.front().first) : '\0';
  }

  std::string word_of(const Node& node) const {
    std::string word;
    if (node.kind != Node::Kind::sequence) return word;
    for (const Node& part : node.parts)
      if (const char c = character_of(part); c != '\0')
        word += c;
      else
        return {};
    return word;
  }

  std::optional<One> one_of(const Node& node) const {
    if (node.kind == Node::Kind::characters) return One{node.number, {}};
    if (node.kind != Node::Kind::alternatives || node.parts.size() != 2) return {};
    if (node.parts[0].kind != Node::Kind::characters) return {};
    const CharSet& set = sets_[node.parts[0].number];
    std::string word = word_of(node.parts[1]);
    const auto is_in_set = [&](char c) { return set.contains(static_cast<unsigned char>(c)); };
    if (word.empty() || word.size() > longest_word || is_in_set(word.front()) || is_in_set(word.back())) return {};
    return One{node.parts[0].number, std::move(word)};
  }

  void add(const Node& node) {
    switch (node.kind) {
      case Node::Kind::characters:
        return add_characters(node.number);
      case Node::Kind::condition:
        emit({Step::Kind::condition, static_cast<std::uint32_t>(node.condition)});
        return;
      case Node::Kind::sequence:
        for (const Node& part : node.parts) add(part);
        return;
      case Node::Kind::alternatives:
        if (const auto one = one_of(node)) {
          emit({Step::Kind::set, number_of(*one)});
          return;
        }
        return add_alternatives(node.parts);
      case Node::Kind::repeat:
        return add_repeat(node);
      case Node::Kind::group:
        emit({Step::Kind::open, static_cast<std::uint32_t>(2 * node.number)});
        add(node.parts.front());
        emit({Step::Kind::open, static_cast<std::uint32_t>(2 * node.number + 1)});
        return;
    }
  }

  void add_characters(std::uint32_t set) {
    const auto& ranges = sets_[set].ranges();
    if (ranges.size() != 1 || ranges.front().first != ranges.front().last) {
      emit({Step::Kind::set, number_of({set, {}})});
      return;
    }
    std::string bytes;
    append_utf8(bytes, ranges.front().first);
    for (const char byte : bytes) emit({Step::Kind::byte, static_cast<unsigned char>(byte)});
  }

  void add_alternatives(const Parts& parts) {
    std::vector<std::uint32_t> ends;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      const std::uint32_t fork = emit({Step::Kind::fork});
      program_.steps[fork].value = next();
      add(parts[i]);
      ends.push_back(emit({Step::Kind::jump}));
      program_.steps[fork].other = next();
    }
    add(parts[parts.size() - 1]);
    for (const std::uint32_t end : ends) program_.steps[end].value = next();
  }

  void add_repeat(const Node& node) {
    const Node& part = node.parts.front();
    if (const auto one = one_of(part); one && node.greedy) return add_loop(node, *one);
    for (std::size_t i = 0; i < node.least; ++i) add(part);
    if (node.most == Node::without_end) return add_endless(part, node.greedy);
    std::vector<std::uint32_t> forks;
    for (std::size_t i = node.least; i < node.most; ++i) {
      forks.push_back(add_fork(node.greedy));
      add(part);
    }
    for (const std::uint32_t fork : forks) leave_at(fork, node.greedy, next());
  }

  void add_loop(const Node& node, const One& one) {
    const std::uint32_t most = node.most == Node::without_end ? most_of_a_loop : static_cast<std::uint32_t>(node.most);
    emit({Step::Kind::loop, number_of(one), 0, static_cast<std::uint32_t>(node.least), most});
  }

  void add_endless(const Node& part, bool greedy) {
    const std::uint32_t fork = add_fork(greedy);
    add(part);
    emit({Step::Kind::jump, fork});
    leave_at(fork, greedy, next());
  }

  /// A fork whose way in is the step behind it.
  std::uint32_t add_fork(bool greedy) {
    const std::uint32_t fork = emit({Step::Kind::fork});
    (greedy ? program_.steps[fork].value : program_.steps[fork].other) = next();
    return fork;
  }

  void leave_at(std::uint32_t fork, bool greedy, std::uint32_t end) {
    (greedy ? program_.steps[fork].other : program_.steps[fork].value) = end;
  }

  Program program_;
  const std::vector<CharSet>& sets_;
  std::vector<One> ones_;
  std::vector<std::vector<std::uint32_t>> of_set_;  ///< indices in these, by their set
};

}  // namespace

std::optional<Program> compile_steps(const Syntax& syntax) {
  try {
    return Compiler(syntax).run(syntax.root);
  } catch (const TooLarge&) {
    return {};
  }
}

std::optional<Program> compile(const Syntax& syntax) {
  std::optional<Program> program = compile_steps(syntax);
  if (program) tell_firsts(*program);
  return program;
}

}  // namespace kamergraaf::detail
