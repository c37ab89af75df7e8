// SPDX-License-Identifier: Apache-2.0
#include "expressions/strands.hpp"

#include <algorithm>
#include <optional>

#include "expressions/step_test.hpp"
#include "expressions/symbols.hpp"

namespace kamergraaf::detail {
namespace {

constexpr char32_t ascii_end = 0x80;

Before before_behind(char32_t character) {
  if (character == '\n') return Before::line_end;
  return character < ascii_end && is_of_a_word(static_cast<char>(character)) ? Before::of_word : Before::other;
}

/// The place between two characters.
struct Between {
  Before before;
  char32_t behind;
};

bool is_met(Condition condition, Between place) {
  const bool at_end = place.behind == Symbols::end_of_text;
  switch (condition) {
    case Condition::text_begin:
      return place.before == Before::nothing;
    case Condition::text_end:
      return at_end;
    case Condition::line_begin:
      return place.before == Before::nothing || place.before == Before::line_end;
    case Condition::line_end:
      return at_end || place.behind == '\n';
    case Condition::word_boundary:
    case Condition::no_word_boundary:
      break;
  }
  const bool differ = (place.before == Before::of_word) != (before_behind(place.behind) == Before::of_word);
  return differ == (condition == Condition::word_boundary);
}

bool contains(const QuickSet& set, char32_t character) {
  if (character < ascii_end) return set.ascii[character];
  return std::any_of(set.wide.begin(), set.wide.end(),
                     [&](CharRange range) { return range.first <= character && character <= range.last; });
}

std::uint64_t bit_of_group(const Step& step) { return std::uint64_t{1} << (step.value / 2 - 1); }

}  // namespace

/// Strands up to where each takes a character, or asks for a condition that cannot be told yet.
class StrandWalk::Opening {
 public:
  Opening(const Program& program, std::optional<Between> place)
      : program_(program), place_(place), seen_(program.steps.size()) {}

  void add(const Strand& strand) {
    left_.push_back(strand);
    while (!left_.empty()) {
      const Strand next = left_.back();
      left_.pop_back();
      take(next);
    }
  }

  std::vector<Strand> open;
  std::uint64_t reached = 0;

 private:
  void take(const Strand& strand) {
    if (strand.count == 0 && strand.in_word == 0) {
      if (seen_[strand.step]) return;
      seen_[strand.step] = true;
    }
    const Step& step = program_.steps[strand.step];
    switch (step.kind) {
      case Step::Kind::byte:
      case Step::Kind::set:
        return open.push_back(strand);
      case Step::Kind::loop:
        if (strand.in_word == 0 && strand.count >= step.least) go_on(strand.step + 1);
        if (strand.count < step.most) open.push_back(strand);
        return;
      case Step::Kind::condition:
        if (!place_) return open.push_back(strand);
        if (is_met(static_cast<Condition>(step.value), *place_)) go_on(strand.step + 1);
        return;
      case Step::Kind::open:
        reached |= bit_of_group(step);
        return go_on(strand.step + 1);
      case Step::Kind::fork:
        go_on(step.other);
        return go_on(step.value);
      case Step::Kind::jump:
        return go_on(step.value);
      case Step::Kind::done:
        return;
    }
  }

  void go_on(std::uint32_t step) { left_.push_back({step}); }

  const Program& program_;
  std::optional<Between> place_;
  std::vector<bool> seen_;
  std::vector<Strand> left_;
};

namespace {

std::uint64_t ahead_of(const Program& program, const std::vector<std::uint64_t>& ahead, std::size_t number) {
  const Step& step = program.steps[number];
  switch (step.kind) {
    case Step::Kind::open:
      return ahead[number + 1] | bit_of_group(step);
    case Step::Kind::fork:
      return ahead[step.value] | ahead[step.other];
    case Step::Kind::jump:
      return ahead[step.value];
    case Step::Kind::done:
      return 0;
    default:
      return ahead[number + 1];
  }
}

}  // namespace

StrandWalk::StrandWalk(const Program& program) : program_(program), ahead_(program.steps.size()) {
  for (bool more = true; more;) {
    more = false;
    for (std::size_t i = ahead_.size(); i-- > 0;) {
      const std::uint64_t ahead = ahead_of(program_, ahead_, i);
      more |= ahead != ahead_[i];
      ahead_[i] = ahead;
    }
  }
}

Strands StrandWalk::left(std::vector<Strand> open, std::uint64_t reached, Before before) const {
  std::erase_if(open, [&](const Strand& strand) { return (ahead_[strand.step] & ~reached) == 0; });
  std::sort(open.begin(), open.end());
  open.erase(std::unique(open.begin(), open.end()), open.end());
  return {reached, open.empty() ? Before::other : before, std::move(open)};
}

Strands StrandWalk::at_start(Before before) const {
  Opening start(program_, {});
  start.add({});
  return left(std::move(start.open), start.reached, before);
}

void StrandWalk::take(const Strand& strand, char32_t character, Opening& next) const {
  const Step& step = program_.steps[strand.step];
  if (step.kind == Step::Kind::byte) {
    const WideCharacter wanted = character_of(program_, strand.step);
    if (wanted.value == character) next.add({strand.step + static_cast<std::uint32_t>(wanted.size)});
    return;
  }
  if (step.kind != Step::Kind::set && step.kind != Step::Kind::loop) return;
  const QuickSet& set = program_.sets[step.value];
  Strand behind{strand.step + 1};
  if (step.kind == Step::Kind::loop) {
    const bool is_told_by_least = step.most == Node::without_end;
    behind = {strand.step, is_told_by_least ? std::min(strand.count + 1, step.least) : strand.count + 1};
  }
  if (strand.in_word == 0 && contains(set, character)) next.add(behind);
  if (strand.in_word >= set.word.size() || character != static_cast<unsigned char>(set.word[strand.in_word])) return;
  next.add(strand.in_word + 1 == set.word.size() ? behind : Strand{strand.step, strand.count, strand.in_word + 1});
}

Strands StrandWalk::after(const Strands& strands, char32_t character) const {
  const auto asks = [&](const Strand& strand) { return program_.steps[strand.step].kind == Step::Kind::condition; };
  Opening next(program_, {});
  std::uint64_t reached = strands.reached;
  if (std::any_of(strands.open.begin(), strands.open.end(), asks)) {
    Opening here(program_, Between{strands.before, character});
    for (const Strand& strand : strands.open)
      if (asks(strand)) here.add(strand);
    for (const Strand& strand : here.open) take(strand, character, next);
    reached |= here.reached;
  }
  for (const Strand& strand : strands.open)
    if (!asks(strand)) take(strand, character, next);
  return left(std::move(next.open), reached | next.reached, before_behind(character));
}

}  // namespace kamergraaf::detail
