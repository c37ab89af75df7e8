// SPDX-License-Identifier: Apache-2.0
#include "matching/cores.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <mutex>
#include <optional>
#include <utility>

#include "expressions/expansion.hpp"
#include "matching/search.hpp"

namespace kamergraaf::detail {

struct Cores::Some {
  static constexpr std::size_t most = 64;

  std::vector<std::uint16_t> numbers;
  std::vector<std::string> sources;
  std::vector<Expression> expressions;
  std::once_flag once;
  std::atomic<bool> is_read = false;
  std::optional<Automaton> together;  ///< of those that it reads; nothing where they are too large
  std::uint64_t alone = 0;            ///< a bit for each that only its expression reads

  void read();
  std::string joined() const;
  void leave_alone_where_unread(std::size_t i);
  std::uint64_t each_at(std::uint64_t of, std::string_view text, std::size_t place) const;
};

void Cores::Some::read() {
  for (std::string& source : sources) source = expand(source);
  auto syntax = parse(joined(), Asked::which);
  if (!syntax) {
    for (std::size_t i = 0; i < sources.size(); ++i) leave_alone_where_unread(i);
    syntax = parse(joined(), Asked::which);
  }
  auto program = syntax ? compile_steps(*syntax) : std::nullopt;
  if (program) together.emplace(std::move(*program));
  is_read.store(true, std::memory_order_release);
}

std::string Cores::Some::joined() const {
  std::string all;
  for (const std::string& source : sources) all += (all.empty() ? "(?:" : "|(?:") + source + ")";
  return all;
}

void Cores::Some::leave_alone_where_unread(std::size_t i) {
  constexpr const char* never = R"(\b\B)";
  if (parse(sources[i], Asked::outcome)) return;
  sources[i] = never;
  alone |= std::uint64_t{1} << i;
}

/// No further than a match may reach, so that many of them in a long text take no longer than it has matches.
std::uint64_t Cores::Some::each_at(std::uint64_t of, std::string_view text, std::size_t place) const {
  text = text.substr(0, place + std::min(text.size() - place, longest_match));
  std::uint64_t found = 0;
  for (; of != 0; of &= of - 1)
    if (const auto i = static_cast<std::size_t>(std::countr_zero(of)); expressions[i].is_at(text, place))
      found |= std::uint64_t{1} << i;
  return found;
}

void Cores::add(std::uint16_t number, const std::string& source, Expression expression) {
  if (all_.empty() || all_.back()->numbers.size() == Some::most) all_.push_back(std::make_shared<Some>());
  all_.back()->numbers.push_back(number);
  all_.back()->sources.push_back(source);
  all_.back()->expressions.push_back(std::move(expression));
}

std::uint64_t Cores::which(Some& some, std::string_view text, std::size_t place, Automaton::Memory& memory) {
  if (!some.is_read.load(std::memory_order_acquire)) std::call_once(some.once, [&] { some.read(); });
  const auto found = some.together ? some.together->at(text, place, memory) : std::nullopt;
  if (!found) return some.each_at(~std::uint64_t{0} >> (Some::most - some.numbers.size()), text, place);
  return some.alone == 0 ? *found : *found | some.each_at(some.alone, text, place);
}

std::uint16_t Cores::first_of(const Some& some, std::uint64_t which) {
  return some.numbers[static_cast<std::size_t>(std::countr_zero(which))];
}

}  // namespace kamergraaf::detail
