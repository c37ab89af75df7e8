// SPDX-License-Identifier: Apache-2.0
#include "expressions/backtrack.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "detail/bytes.hpp"
#include "expressions/begins.hpp"
#include "expressions/step_test.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t steps_at_first = 8192;
constexpr std::size_t steps_a_byte = 16;
constexpr std::size_t most_left = 65'536;

/// Bytes from a place that one step may look at.
constexpr std::size_t most_looked_at = longest_word + 2;

using Byte = unsigned char;

class Walk {
 public:
  Walk(const Program& program, std::string_view text, std::span<std::size_t> places)
      : program_(program), text_(text), places_(places), memory_(kept()), left_(memory_.left) {}

  Outcome at(std::size_t from) {
    left_.clear();
    ++memory_.attempt;
    first_step_ = steps_;
    if (has_places_) std::fill(places_.begin(), places_.end(), nowhere);
    has_places_ = false;
    at_ = from;
    step_ = 0;
    do {
      const bool is_done = advance();
      furthest_ = std::max(furthest_, at_);
      if (is_done) {
        if (!places_.empty()) {
          places_[0] = from;
          places_[1] = at_;
        }
        return Outcome::found;
      }
    } while (steps_ < most_steps_ && go_back());
    return steps_ < most_steps_ ? Outcome::none : Outcome::too_long;
  }

  Outcome from(std::size_t& from, const Foresight* foresight, const MayBegin& may_begin) {
    const Automaton* const ahead = foresight ? foresight->automaton() : nullptr;
    Automaton::Memory memory;
    Begins begins(program_, text_);
    std::size_t in_vain = 0;
    Outcome outcome = Outcome::none;
    for (const std::size_t begin = from; from <= text_.size(); ++from) {
      from = begins.next(from);
      if (!may_begin_at(program_, text_, from) || (may_begin && !may_begin(from))) continue;
      if (ahead && ahead->at(text_, from, memory) == 0) {
        came_to_end_ |= memory.came_to_end();
        continue;
      }
      most_steps_ = steps_at_first + steps_a_byte * (from - begin);
      outcome = at(from);
      if (outcome != Outcome::none) break;
      ++in_vain;
    }
    if (foresight && !ahead && in_vain > 0) foresight->count(in_vain);
    return outcome;
  }

  /// Whether what was found depends on where the text ends.
  bool is_open() const { return came_to_end_ || furthest_ + most_looked_at >= text_.size(); }

 private:
  /// What is left to be tried.
  struct Left {
    std::uint32_t step;    ///< of a place that is put back: past the last step, by the number of the place; of a loop: its own
    std::size_t at;        ///< where to go on, or what to put back
    std::size_t shortest;  ///< of a loop: the nearest that it may give up to; else `at`
  };

  /// That a step was tried at a place, in which attempt.
  struct Tried {
    std::uint64_t attempt = 0;
    std::size_t at = 0;
    std::uint32_t step = 0;
  };

  /// Kept from match to match.
  struct Memory {
    std::vector<Left> left;
    std::array<Tried, 1024> tried;
    std::uint64_t attempt = 0;
  };

  static Memory& kept() {
    thread_local Memory memory;
    return memory;
  }

  /// Whether the step was tried here before, and so failed: it would fail again. Not all are remembered, and none of a short
  /// attempt.
  bool was_tried() {
    constexpr std::size_t short_attempt = 48;
    if (steps_ - first_step_ < short_attempt) return false;
    Tried& tried = memory_.tried[(at_ * 37 + step_) % memory_.tried.size()];
    if (tried.attempt == memory_.attempt && tried.at == at_ && tried.step == step_) return true;
    tried = {memory_.attempt, at_, step_};
    return false;
  }

  bool may_begin(std::uint32_t number, std::size_t at) const { return begins(program_.firsts[number], text_, at); }

  /// Goes on until it is done, or cannot.
  bool advance() {
    const Step* const steps = program_.steps.data();
    for (;; ++step_) {
      if (++steps_ > most_steps_) return false;
      const Step& step = steps[step_];
      switch (step.kind) {
        case Step::Kind::byte:
          if (at_ >= text_.size() || static_cast<Byte>(text_[at_]) != step.value) return false;
          ++at_;
          break;
        case Step::Kind::set:
          if (const std::size_t size = size_in(program_.sets[step.value], text_, at_); size != 0)
            at_ += size;
          else
            return false;
          break;
        case Step::Kind::loop:
          if (was_tried() || !loop(step)) return false;
          break;
        case Step::Kind::condition:
          if (!holds(static_cast<Condition>(step.value), text_, at_)) return false;
          break;
        case Step::Kind::open:
          open(step.value);
          break;
        case Step::Kind::fork:
          if (was_tried() || !fork(step)) return false;
          break;
        case Step::Kind::jump:
          step_ = step.value - 1;
          break;
        case Step::Kind::done:
          return true;
      }
    }
  }

  bool fork(const Step& step) {
    const bool one = may_begin(step.first, at_);
    const bool other = may_begin(step.other_first, at_);
    if (one && other) leave({step.other, at_, at_});
    step_ = (one ? step.value : step.other) - 1;
    return one || other;
  }

  bool loop(const Step& step) {
    const QuickSet& set = program_.sets[step.value];
    std::size_t count = 0;
    std::size_t shortest = at_;
    for (; count < step.most; ++count) {
      if (count == step.least) shortest = at_;
      const std::size_t size = size_in(set, text_, at_);
      if (size == 0) break;
      at_ += size;
    }
    furthest_ = std::max(furthest_, at_);
    if (count < step.least) return false;
    if (count == step.least) shortest = at_;
    steps_ += count / 8;
    return give_up(step_, shortest);
  }

  /// The longest way to leave a loop, and what is left of it.
  bool give_up(std::uint32_t number, std::size_t shortest) {
    const Step& loop = program_.steps[number];
    while (!may_begin(loop.first, at_)) {
      if (at_ == shortest) return false;
      shorten(program_.sets[loop.value]);
    }
    if (at_ > shortest) leave({number, at_, shortest});
    return true;
  }

  void shorten(const QuickSet& set) {
    ++steps_;
    if (!set.word.empty() && text_[at_ - 1] == set.word.back()) {
      at_ -= set.word.size();
      return;
    }
    do --at_;
    while (is_inside_code_point(text_[at_]));
  }

  /// Too much of it is as too many steps.
  void leave(const Left& left) {
    left_.push_back(left);
    if (left_.size() > most_left) steps_ = most_steps_;
  }

  void open(std::uint32_t place) {
    if (places_.empty()) return;
    if (!left_.empty()) leave({static_cast<std::uint32_t>(program_.steps.size()) + place, places_[place], 0});
    places_[place] = at_;
    has_places_ = true;
  }

  /// To the last way that was not tried; none where all were.
  bool go_back() {
    while (!left_.empty()) {
      const Left last = left_.back();
      left_.pop_back();
      if (last.step >= program_.steps.size()) {
        places_[last.step - program_.steps.size()] = last.at;
        continue;
      }
      at_ = last.at;
      step_ = last.step;
      if (last.at == last.shortest) return true;
      shorten(program_.sets[program_.steps[step_].value]);
      if (!give_up(step_, last.shortest)) continue;
      ++step_;
      return true;
    }
    return false;
  }

  const Program& program_;
  std::string_view text_;
  std::span<std::size_t> places_;
  Memory& memory_;
  std::vector<Left>& left_;
  std::size_t first_step_ = 0;
  bool has_places_ = true;
  std::size_t at_ = 0;
  std::uint32_t step_ = 0;
  std::size_t steps_ = 0;
  std::size_t most_steps_ = steps_at_first;
  std::size_t furthest_ = 0;  ///< of the places that were come to
  bool came_to_end_ = false;
};

}  // namespace

Outcome match_at(const Program& program, std::string_view text, std::size_t from, std::span<std::size_t> places) {
  if (from > text.size() || !may_begin_at(program, text, from)) return Outcome::none;
  return Walk(program, text, places).at(from);
}

Outcome match_from(const Program& program, std::string_view text, std::size_t& from, std::span<std::size_t> places,
                   const Foresight* foresight, const MayBegin& may_begin, bool* is_open) {
  Walk walk(program, text, places);
  const Outcome outcome = walk.from(from, foresight, may_begin);
  if (is_open) *is_open = walk.is_open();
  return outcome;
}

}  // namespace kamergraaf::detail
