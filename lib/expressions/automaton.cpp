// SPDX-License-Identifier: Apache-2.0
#include "expressions/automaton.hpp"

#include <algorithm>
#include <new>
#include <utility>
#include <vector>

#include "expressions/step_test.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t strands_a_state = 100;

}  // namespace

/// With its ways on right behind it in memory, so that a step is one load.
struct Automaton::State {
  using Next = std::atomic<const State*>;

  const Strands* strands;
  std::uint64_t reached;
  bool is_last;

  static std::unique_ptr<std::byte[]> made(const Strands& strands, std::size_t symbols) {
    auto memory = std::make_unique<std::byte[]>(sizeof(State) + symbols * sizeof(Next));
    new (memory.get()) State{&strands, strands.reached, strands.open.empty()};
    for (std::size_t i = 0; i < symbols; ++i) new (memory.get() + sizeof(State) + i * sizeof(Next)) Next(nullptr);
    return memory;
  }

  static const State* in(const std::unique_ptr<std::byte[]>& memory) {
    return std::launder(reinterpret_cast<const State*>(memory.get()));
  }

  /// Null where it was not gone to yet.
  Next& next(std::uint16_t symbol) const {
    auto* const ways = reinterpret_cast<Next*>(const_cast<State*>(this) + 1);
    return std::launder(ways)[symbol];
  }
};

Automaton::Automaton(Program program, std::size_t most_states)
    : program_(std::move(program)), symbols_(program_), walk_(program_), most_states_(most_states) {}

Automaton::~Automaton() = default;

const Automaton::State* Automaton::state_of(Strands strands) const {
  const auto known = states_.find(strands);
  if (known != states_.end()) return State::in(known->second);
  strands_ += strands.open.size();
  is_full_ = states_.size() + 1 >= most_states_ || strands_ > most_states_ * strands_a_state;
  const auto made = states_.emplace(std::move(strands), nullptr).first;
  made->second = State::made(made->first, made->first.open.empty() ? 0 : symbols_.count());
  return State::in(made->second);
}

inline const Automaton::State* Automaton::start(Before before) const {
  const State* known = starts_[static_cast<std::size_t>(before)].load(std::memory_order_acquire);
  return known ? known : new_start(before);
}

inline const Automaton::State* Automaton::behind(const State& state, std::uint16_t symbol) const {
  const State* known = state.next(symbol).load(std::memory_order_acquire);
  return known || is_full() ? known : go_on(state, symbol);
}

const Automaton::State* Automaton::new_start(Before before) const {
  const std::lock_guard lock(making_);
  if (is_full()) return nullptr;
  const State* made = state_of(walk_.at_start(before));
  starts_[static_cast<std::size_t>(before)].store(made, std::memory_order_release);
  return made;
}

const Automaton::State* Automaton::go_on(const State& state, std::uint16_t symbol) const {
  const std::lock_guard lock(making_);
  if (is_full()) return nullptr;
  const State* next = state_of(walk_.after(*state.strands, symbols_.sample(symbol)));
  state.next(symbol).store(next, std::memory_order_release);
  return next;
}

/// A place in the text and the state there; null where there are too many.
struct Automaton::Walk {
  const State* state;
  std::size_t at;

  bool goes_on() const { return state && !state->is_last; }
};

/// Tables of places, the next one of places further apart: a walk of any length leaves some in each.
struct Automaton::Memory::Known {
  struct Passed {
    std::size_t at = 0;
    const State* state = nullptr;
    std::uint64_t found = 0;
  };

  static constexpr std::size_t slots = 64;
  static constexpr std::size_t levels = 5;
  static constexpr std::size_t nearest = 16;

  static constexpr std::size_t apart(std::size_t level) { return nearest << 6 * level; }
  static constexpr std::size_t next_place(std::size_t at) { return (at / nearest + 1) * nearest; }
  Passed& slot(std::size_t level, std::size_t at) { return tables[level][at / apart(level) % slots]; }

  const Passed* find(const Walk& walk) {
    for (std::size_t level = 0; level < levels; ++level)
      if (const Passed& one = slot(level, walk.at); one.at == walk.at && one.state == walk.state) return &one;
    return nullptr;
  }

  std::array<std::array<Passed, slots>, levels> tables{};
  std::vector<Passed*> passed;  ///< by the walk of now
};

Automaton::Memory::Memory() = default;
Automaton::Memory::~Memory() = default;
Automaton::Memory::Memory(Memory&&) noexcept = default;
Automaton::Memory& Automaton::Memory::operator=(Memory&&) noexcept = default;

Automaton::Walk Automaton::walk(std::string_view text, Walk walk, std::size_t until) const {
  auto [state, at] = walk;
  while (state && !state->is_last && at < until) {
    const Symbols::Read symbol = symbols_.at(text, at);
    state = behind(*state, symbol.number);
    at += symbol.size;
  }
  return {state, at};
}

Automaton::Told Automaton::walk_far(std::string_view text, Walk walk, std::size_t from, Memory& memory) const {
  using Known = Memory::Known;
  if (!memory.known_) memory.known_ = std::make_unique<Known>();
  Known& known = *memory.known_;
  std::vector<Known::Passed*>& passed = known.passed;
  passed.clear();
  const Known::Passed* before = nullptr;
  for (; walk.goes_on() && walk.at <= text.size(); walk = this->walk(text, walk, Known::next_place(walk.at))) {
    before = known.find(walk);
    if (before) break;
    std::size_t level = 0;
    while (level + 1 < Known::levels && walk.at - from >= Known::apart(level + 1)) ++level;
    Known::Passed& slot = known.slot(level, walk.at);
    if (!passed.empty() && passed.back() == &slot) continue;
    slot = {walk.at, walk.state, 0};
    passed.push_back(&slot);
  }
  memory.came_to_end_ = before || walk.at >= text.size();
  const bool is_told = before || walk.state;
  const std::uint64_t found = before ? before->found : walk.state ? walk.state->reached : 0;
  for (Known::Passed* one : passed) *one = {one->at, is_told ? one->state : nullptr, found};
  return {found, is_told};
}

Automaton::Told Automaton::told_at(std::string_view text, std::size_t from, Memory& memory) const {
  constexpr std::size_t far = 64;
  const std::size_t first_place = memory.known_ ? Memory::Known::next_place(from + Memory::Known::nearest) : from + far;
  Walk walk = this->walk(text, {start(before_place(text, from)), from}, first_place);
  if (walk.goes_on() && walk.at < text.size()) return walk_far(text, walk, from, memory);
  if (walk.goes_on()) walk = this->walk(text, walk, text.size() + 1);
  memory.came_to_end_ = walk.at >= text.size();
  return {walk.state ? walk.state->reached : 0, walk.state != nullptr};
}

std::optional<std::uint64_t> Automaton::back_from_end(std::string_view text) const {
  const State* state = start(Before::nothing);
  for (std::size_t at = text.size(); state && !state->is_last;) {
    const Symbols::Read symbol = symbols_.before(text, at);
    state = behind(*state, symbol.number);
    at -= symbol.size;
  }
  return state ? std::optional(state->reached) : std::nullopt;
}

}  // namespace kamergraaf::detail
