// SPDX-License-Identifier: Apache-2.0
#include "expressions/symbols.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <string>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t ascii = 128;

/// Bytes that stand for themselves somewhere.
std::bitset<ascii> single_bytes(const Program& program) {
  std::bitset<ascii> single;
  single.set('\n');
  for (const Step& step : program.steps)
    if (step.kind == Step::Kind::byte && step.value < ascii) single.set(step.value);
  for (const QuickSet& set : program.sets)
    for (const char c : set.word) single.set(static_cast<unsigned char>(c));
  return single;
}

using Kinds = std::array<std::size_t, ascii>;

/// Parts each kind into those that are in the set and those that are not.
void part(Kinds& kinds, const std::bitset<ascii>& set) {
  constexpr std::size_t none = 2 * ascii;
  std::array<std::size_t, 2 * ascii> renamed;
  renamed.fill(none);
  std::size_t count = 0;
  for (std::size_t byte = 0; byte < ascii; ++byte) {
    std::size_t& name = renamed[2 * kinds[byte] + (set[byte] ? 1 : 0)];
    if (name == none) name = count++;
    kinds[byte] = name;
  }
}

/// Bytes of one kind are in the same sets, and of a word or not.
Kinds kinds_of(const Program& program) {
  std::bitset<ascii> of_words;
  for (std::size_t byte = 0; byte < ascii; ++byte) of_words[byte] = is_of_a_word(static_cast<char>(byte));
  Kinds kinds{};
  part(kinds, of_words);
  for (const QuickSet& set : program.sets) part(kinds, set.ascii);
  return kinds;
}

}  // namespace

WideCharacter character_of(const Program& program, std::size_t step) {
  const std::uint32_t first = program.steps[step].value;
  if (first < ascii) return {first, 1};
  constexpr std::size_t longest = 4;
  std::string bytes;
  for (std::size_t i = step; i < program.steps.size() && program.steps[i].kind == Step::Kind::byte && i < step + longest; ++i)
    bytes += static_cast<char>(program.steps[i].value);
  return wide_at(bytes, 0);
}

Symbols::Symbols(const Program& program) {
  add_ascii(program);
  add_wide(program);
}

void Symbols::add_ascii(const Program& program) {
  const std::bitset<ascii> single = single_bytes(program);
  const Kinds kinds = kinds_of(program);
  std::map<std::size_t, std::uint16_t> known;
  for (std::size_t byte = 0; byte < ascii; ++byte) {
    const auto next = static_cast<std::uint16_t>(samples_.size());
    of_ascii_[byte] = single[byte] ? next : known.try_emplace(kinds[byte], next).first->second;
    if (of_ascii_[byte] == next) samples_.push_back(static_cast<char32_t>(byte));
  }
}

void Symbols::add_wide(const Program& program) {
  first_wide_ = static_cast<std::uint16_t>(samples_.size());
  wide_begins_.push_back(ascii);
  for (const QuickSet& set : program.sets)
    for (const CharRange range : set.wide) wide_begins_.insert(wide_begins_.end(), {range.first, range.last + 1});
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    if (program.steps[i].kind != Step::Kind::byte || program.steps[i].value < ascii) continue;
    const WideCharacter one = character_of(program, i);
    wide_begins_.insert(wide_begins_.end(), {one.value, one.value + 1});
    i += std::max<std::size_t>(one.size, 1) - 1;
  }
  std::sort(wide_begins_.begin(), wide_begins_.end());
  wide_begins_.erase(std::unique(wide_begins_.begin(), wide_begins_.end()), wide_begins_.end());
  samples_.insert(samples_.end(), wide_begins_.begin(), wide_begins_.end());
}

Symbols::Read Symbols::wide(std::string_view text, std::size_t at) const {
  const WideCharacter one = wide_at(text, at);
  if (one.size == 0) return {1, 1};
  const auto after = std::upper_bound(wide_begins_.begin(), wide_begins_.end(), one.value);
  const auto kind = static_cast<std::uint16_t>(after - wide_begins_.begin() - 1);
  return {static_cast<std::uint16_t>(first_wide_ + kind), static_cast<std::uint16_t>(one.size)};
}

Symbols::Read Symbols::wide_before(std::string_view text, std::size_t at) const {
  constexpr std::size_t longest = 4;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < longest && is_inside_code_point(text[begin])) --begin;
  const Read read = wide(text.substr(0, at), begin);
  return begin + read.size == at ? read : Read{1, 1};
}

}  // namespace kamergraaf::detail
