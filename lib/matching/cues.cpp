// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <stdexcept>

#include "detail/going_on.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t behind = CueWords::Begins::value_type::width - 1;
constexpr std::size_t blocks_at_once = 64;

}  // namespace

Cues::Cues(const std::vector<std::string>& cues) : vectors_(vectors_here().front()) {
  for (std::size_t cue = 0; cue < cues.size(); ++cue)
    for (std::size_t at = 0; at < cues[cue].size();) {
      const std::size_t end = std::min(cues[cue].find('|', at), cues[cue].size());
      add(cues[cue].substr(at, end - at), static_cast<std::uint16_t>(cue));
      at = end + 1;
    }
  begins_ = words_.begins();
}

void Cues::add(const std::string& word, std::uint16_t cue) {
  const auto* shape = std::find(shape_cues.begin(), shape_cues.end(), word);
  if (shape != shape_cues.end())
    cues_of_shape_[static_cast<std::size_t>(shape - shape_cues.begin())].push_back(cue);
  else if (word.size() < 2 || word.front() == '{')
    throw std::invalid_argument("no cue: '" + word + "'");
  else
    words_.add(word, cue);
}

void Cues::take_number(std::string_view text, Digits digits, const OnPlace& on_place) const {
  for (const Shaped& shaped : shapes_of(text, digits))
    for (const std::uint16_t cue : cues_of_shape_[static_cast<std::size_t>(shaped.shape)])
      on_place(cue, {digits.begin, shaped.end});
}

void Cues::take_marked(std::string_view text, std::size_t at, Marks marks, bool digit_before, const OnPlace& on_place) const {
  const std::uint64_t numbers = marks.digits & ~(marks.digits << 1 | std::uint64_t{digit_before});
  for (std::uint64_t left = numbers | marks.words; left != 0; left &= left - 1) {
    const auto bit = static_cast<unsigned>(std::countr_zero(left));
    const std::size_t place = at + bit;
    if ((numbers >> bit & 1) != 0) {
      const auto size = static_cast<unsigned>(std::countr_one(marks.digits >> bit));
      take_number(text, bit + size < block ? Digits{place, place + size} : digits_at(text, place), on_place);
    }
    if ((marks.words >> bit & 1) != 0 && place < text.size())
      words_.at(text, place, [&](std::uint16_t cue) { on_place(cue, {place, place}); });
  }
}

void Cues::find(std::string_view text, const OnPlace& on_place) const {
  std::array<std::uint64_t, blocks_at_once> words;
  std::array<std::uint64_t, blocks_at_once> digits;
  bool digit_before = false;
  const auto take = [&](const char* from, std::size_t at, std::size_t count) {
    mark(std::span<const CueWords::Begins::value_type>(begins_), from, std::span(words).first(count), vectors_);
    mark_digits(from, std::span(digits).first(count), vectors_);
    for (std::size_t i = 0; i < count; ++i) {
      take_marked(text, at + i * block, {words[i], digits[i]}, digit_before, on_place);
      digit_before = digits[i] >> (block - 1) != 0;
    }
  };
  std::size_t at = 0;
  while (text.size() - at >= block + behind) {
    go_on();
    const std::size_t count = std::min(blocks_at_once, (text.size() - at - behind) / block);
    take(text.data() + at, at, count);
    at += count * block;
  }
  std::array<char, 2 * block + behind> rest{};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  take(rest.data(), at, 2);
}

}  // namespace kamergraaf::detail
