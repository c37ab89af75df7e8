// SPDX-License-Identifier: Apache-2.0
#include "expressions/foresight.hpp"

#include <utility>

#include "expressions/syntax.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_states = 8000;

}  // namespace

Foresight::Foresight(std::string source, std::size_t enough) : source_(std::move(source)), enough_(enough) {}

void Foresight::make() const {
  const auto syntax = parse("(?:" + source_ + ")", Asked::which);
  auto program = syntax ? compile_steps(*syntax) : std::nullopt;
  if (program) automaton_.emplace(std::move(*program), most_states);
}

const Automaton* Foresight::automaton() const {
  if (in_vain_.load(std::memory_order_relaxed) < enough_) return nullptr;
  std::call_once(once_, [this] { make(); });
  return automaton_ && !automaton_->is_full() ? &*automaton_ : nullptr;
}

}  // namespace kamergraaf::detail
