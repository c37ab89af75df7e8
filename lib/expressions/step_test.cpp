// SPDX-License-Identifier: Apache-2.0
#include "expressions/step_test.hpp"

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

using Byte = unsigned char;

}  // namespace

WideCharacter wide_at(std::string_view text, std::size_t at) {
  const Byte lead = static_cast<Byte>(text[at]);
  const auto inner = [&](std::size_t i) -> char32_t {
    return at + i < text.size() && is_inside_code_point(text[at + i]) ? static_cast<Byte>(text[at + i]) & 0x3FU : 0x80U;
  };
  if (lead >= 0xC2 && lead < 0xE0) return inner(1) < 0x80 ? WideCharacter{(lead & 0x1FU) << 6 | inner(1), 2} : WideCharacter{};
  if (lead >= 0xE0 && lead < 0xF0 && inner(1) < 0x80 && inner(2) < 0x80) {
    const char32_t value = (lead & 0x0FU) << 12 | inner(1) << 6 | inner(2);
    return value >= 0x800 ? WideCharacter{value, 3} : WideCharacter{};
  }
  if (lead >= 0xF0 && lead < 0xF5 && inner(1) < 0x80 && inner(2) < 0x80 && inner(3) < 0x80) {
    const char32_t value = (lead & 0x07U) << 18 | inner(1) << 12 | inner(2) << 6 | inner(3);
    return value >= 0x10000 && value <= CharSet::last_code_point ? WideCharacter{value, 4} : WideCharacter{};
  }
  return {};
}

std::size_t size_of_other(const QuickSet& set, std::string_view text, std::size_t at) {
  if (static_cast<Byte>(text[at]) < 0x80)
    return !set.word.empty() && text.substr(at).starts_with(set.word) ? set.word.size() : 0;
  if (set.wide.empty()) return 0;
  const WideCharacter wide = wide_at(text, at);
  for (const CharRange range : set.wide)
    if (wide.value <= range.last) return wide.value >= range.first ? wide.size : 0;
  return 0;
}

bool holds(Condition condition, std::string_view text, std::size_t at) {
  switch (condition) {
    case Condition::text_begin:
      return at == 0;
    case Condition::text_end:
      return at == text.size();
    case Condition::line_begin:
      return at == 0 || text[at - 1] == '\n';
    case Condition::line_end:
      return at == text.size() || text[at] == '\n';
    case Condition::word_boundary:
    case Condition::no_word_boundary:
      break;
  }
  const bool before = at > 0 && is_of_a_word(text[at - 1]);
  const bool behind = at < text.size() && is_of_a_word(text[at]);
  return (before != behind) == (condition == Condition::word_boundary);
}

}  // namespace kamergraaf::detail
