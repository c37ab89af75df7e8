// SPDX-License-Identifier: Apache-2.0
#include "expressions/begins.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>
#include <vector>

#include "expressions/step_test.hpp"

namespace kamergraaf::detail {
namespace {

using Byte = unsigned char;

/// Told by what stands behind a few blanks.
bool may_match_behind_blanks(const Program& program, std::string_view text, std::size_t at) {
  constexpr std::size_t few = 32;
  const std::size_t limit = std::min(text.size(), at + few);
  while (at < limit && is_blank(static_cast<Byte>(text[at]))) ++at;
  return at == limit || program.behind_blanks[static_cast<Byte>(text[at])];
}

Vectors vectors() {
  static const Vectors best = vectors_here().front();
  return best;
}

}  // namespace

FirstBytes<2> begins_of(std::span<const std::bitset<256>> seconds) {
  FirstBytes<2> begins;
  std::vector<std::pair<std::bitset<256>, std::bitset<256>>> alike;
  for (std::size_t byte = 0; byte < seconds.size(); ++byte) {
    if (seconds[byte].none()) continue;
    auto same = std::find_if(alike.begin(), alike.end(), [&](const auto& one) { return one.second == seconds[byte]; });
    if (same == alike.end()) same = alike.insert(same, {{}, seconds[byte]});
    same->first.set(byte);
  }
  for (std::size_t i = 0; i < alike.size(); ++i) {
    const auto group = static_cast<unsigned>(i) % FirstBytes<2>::groups;
    begins.add_at(0, alike[i].first, group);
    begins.add_at(1, alike[i].second, group);
  }
  return begins;
}

bool may_begin_at(const Program& program, std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return begins(program.firsts.front(), text, at);
  const auto byte = static_cast<Byte>(text[at]);
  if (!program.seconds[byte][static_cast<Byte>(text[at + 1])]) return false;
  if (!program.begins_behind[static_cast<std::size_t>(before_place(text, at))][byte]) return false;
  return !is_blank(byte) || may_match_behind_blanks(program, text, at);
}

std::size_t Begins::next(std::size_t from) {
  while (from + 1 < text_.size()) {
    if (from >= end_) look_at(from);
    if (const std::uint64_t left = marks_ >> (from - begin_); left != 0)
      return from + static_cast<std::size_t>(std::countr_zero(left));
    from = end_;
  }
  return from;
}

void Begins::look_at(std::size_t begin) {
  const std::size_t left = text_.size() - begin - 1;
  begin_ = begin;
  end_ = begin + std::min(left, block);
  const std::span<const FirstBytes<2>> any(&begins_, 1);
  if (left >= block) return mark(any, text_.data() + begin, std::span(&marks_, 1), vectors());
  std::array<char, block + 1> rest{};
  std::copy(text_.end() - static_cast<std::ptrdiff_t>(left + 1), text_.end(), rest.begin());
  mark(any, rest.data(), std::span(&marks_, 1), vectors());
  marks_ &= (std::uint64_t{1} << left) - 1;
}

}  // namespace kamergraaf::detail
