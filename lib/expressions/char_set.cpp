// SPDX-License-Identifier: Apache-2.0
#include "expressions/char_set.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

namespace kamergraaf::detail {
namespace {

/// Each of first to last has the one `delta` further as its other case; where that is 1, each second has the next.
struct Cases {
  char32_t first;
  char32_t last;
  char32_t delta;
};

constexpr std::size_t of_ascii = 3;
constexpr Cases latin[] = {
    {'A', 'Z', 32},         {'S', 'S', 0x12C},      {'K', 'K', 0x20DF},   {0xC0, 0xD6, 32},       {0xD8, 0xDE, 32},
    {0xE5, 0xE5, 0x2046},   {0xDF, 0xDF, 0x1DBF},   {0xFF, 0xFF, 0x79},   {0x100, 0x12E, 1},      {0x132, 0x136, 1},
    {0x139, 0x147, 1},      {0x14A, 0x176, 1},      {0x179, 0x17D, 1},    {0x180, 0x180, 0xC3},   {0x181, 0x181, 0xD2},
    {0x182, 0x184, 1},      {0x186, 0x186, 0xCE},   {0x187, 0x187, 1},    {0x189, 0x18A, 0xCD},   {0x18B, 0x18B, 1},
    {0x18E, 0x18E, 0x4F},   {0x18F, 0x18F, 0xCA},   {0x190, 0x190, 0xCB}, {0x191, 0x191, 1},      {0x193, 0x193, 0xCD},
    {0x194, 0x194, 0xCF},   {0x195, 0x195, 0x61},   {0x196, 0x196, 0xD3}, {0x197, 0x197, 0xD1},   {0x198, 0x198, 1},
    {0x19A, 0x19A, 0xA3},   {0x19C, 0x19C, 0xD3},   {0x19D, 0x19D, 0xD5}, {0x19E, 0x19E, 0x82},   {0x19F, 0x19F, 0xD6},
    {0x1A0, 0x1A4, 1},      {0x1A6, 0x1A6, 0xDA},   {0x1A7, 0x1A7, 1},    {0x1A9, 0x1A9, 0xDA},   {0x1AC, 0x1AC, 1},
    {0x1AE, 0x1AE, 0xDA},   {0x1AF, 0x1AF, 1},      {0x1B1, 0x1B2, 0xD9}, {0x1B3, 0x1B5, 1},      {0x1B7, 0x1B7, 0xDB},
    {0x1B8, 0x1B8, 1},      {0x1BC, 0x1BC, 1},      {0x1BF, 0x1BF, 0x38}, {0x1C4, 0x1C4, 1},      {0x1C5, 0x1C5, 1},
    {0x1C7, 0x1C7, 1},      {0x1C8, 0x1C8, 1},      {0x1CA, 0x1CA, 1},    {0x1CB, 0x1CB, 1},      {0x1CD, 0x1DB, 1},
    {0x1DE, 0x1EE, 1},      {0x1F1, 0x1F1, 1},      {0x1F2, 0x1F2, 1},    {0x1F4, 0x1F4, 1},      {0x1F8, 0x21E, 1},
    {0x222, 0x232, 1},      {0x23A, 0x23A, 0x2A2B}, {0x23B, 0x23B, 1},    {0x23E, 0x23E, 0x2A28}, {0x23F, 0x240, 0x2A3F},
    {0x241, 0x241, 1},      {0x244, 0x244, 0x45},   {0x245, 0x245, 0x47}, {0x246, 0x24E, 1},      {0x1E00, 0x1E94, 1},
    {0x1E60, 0x1E60, 0x3B}, {0x1EA0, 0x1EFE, 1},
};

/// What has no case, or has its cases in the table.
constexpr CharRange known[] = {{0, 0xB4},        {0xB6, 0x24F},    {0x1E00, 0x1EFF},
                               {0x2000, 0x2125}, {0x212A, 0x2131}, {0x2190, 0x24B5}};

void add_cases(const Cases& cases, CharRange range, CharSet& folded) {
  const auto add_within = [&](char32_t first, char32_t last, auto moved) {
    const char32_t begin = std::max(range.first, first);
    const char32_t end = std::min(range.last, last);
    if (begin <= end) moved(begin, end);
  };
  if (cases.delta == 1)
    return add_within(cases.first, cases.last + 1, [&](char32_t begin, char32_t end) {
      folded.add(begin - (begin - cases.first) % 2, end + 1 - (end - cases.first) % 2);
    });
  add_within(cases.first, cases.last,
             [&](char32_t begin, char32_t end) { folded.add(begin + cases.delta, end + cases.delta); });
  add_within(cases.first + cases.delta, cases.last + cases.delta,
             [&](char32_t begin, char32_t end) { folded.add(begin - cases.delta, end - cases.delta); });
}

}  // namespace

void CharSet::add(char32_t first, char32_t last) {
  auto begin = std::find_if(ranges_.begin(), ranges_.end(), [&](CharRange range) { return range.last + 1 >= first; });
  auto end = begin;
  for (; end != ranges_.end() && end->first <= last + 1; ++end) {
    first = std::min(first, end->first);
    last = std::max(last, end->last);
  }
  begin = ranges_.erase(begin, end);
  ranges_.insert(begin, {first, last});
}

void CharSet::add(const CharSet& other) {
  for (const CharRange range : other.ranges_) add(range.first, range.last);
}

bool CharSet::contains(char32_t code_point) const {
  return std::any_of(ranges_.begin(), ranges_.end(),
                     [&](CharRange range) { return range.first <= code_point && code_point <= range.last; });
}

CharSet CharSet::complement() const {
  CharSet others;
  char32_t next = 0;
  for (const CharRange range : ranges_) {
    if (range.first > next) others.add(next, range.first - 1);
    next = range.last + 1;
  }
  if (next <= last_code_point) others.add(next, last_code_point);
  return others;
}

std::optional<CharSet> CharSet::folded() const {
  CharSet all = *this;
  const bool is_ascii = ranges_.empty() || ranges_.back().last < 0x80;
  const std::span<const Cases> cases = is_ascii ? std::span(latin).first(of_ascii) : std::span(latin);
  for (std::vector<CharRange> before; before != all.ranges_;) {
    before = all.ranges_;
    for (const CharRange range : before)
      for (const Cases& of_letters : cases) add_cases(of_letters, range, all);
  }
  const bool is_known = std::all_of(ranges_.begin(), ranges_.end(), [](CharRange range) {
    return std::any_of(std::begin(known), std::end(known),
                       [&](CharRange block) { return block.first <= range.first && range.last <= block.last; });
  });
  return is_known ? std::optional(std::move(all)) : std::nullopt;
}

}  // namespace kamergraaf::detail
