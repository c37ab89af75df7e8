// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <algorithm>
#include <bit>
#include <stdexcept>

#include "detail/going_on.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t block = 64;
constexpr std::size_t behind = Filter::width - 1;
constexpr std::size_t blocks_at_once = 64;

}  // namespace

Cues::Cues(const std::vector<std::string>& cues) : vectors_(vectors_here().front()) {
  for (std::size_t cue = 0; cue < cues.size(); ++cue)
    for (std::size_t at = 0; at < cues[cue].size();) {
      const std::size_t end = std::min(cues[cue].find('|', at), cues[cue].size());
      add(cues[cue].substr(at, end - at), static_cast<std::uint16_t>(cue));
      at = end + 1;
    }
  filter_ = words_.filter();
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

void Cues::take_number(std::string_view text, std::size_t at, const OnPlace& on_place) const {
  const Digits digits = digits_at(text, at);
  const auto take = [&](Shape shape, std::size_t core) {
    for (const std::uint16_t cue : cues_of_shape_[static_cast<std::size_t>(shape)]) on_place(cue, {at, core});
  };
  for (const Shape shape : shapes_of_size(digits.end - digits.begin))
    if (has_shape(text, digits, shape)) take(shape, digits.end);
  for (const std::size_t end : ends_of_dossier(text, digits))
    if (end != 0) take(Shape::dossier, end);
}

void Cues::take_marked(std::string_view text, std::size_t at, Marks marks, bool digit_before, const OnPlace& on_place) const {
  const std::uint64_t begins = marks.digits & ~(marks.digits << 1 | std::uint64_t{digit_before});
  for (std::uint64_t left = begins | marks.words; left != 0; left &= left - 1) {
    const auto bit = static_cast<unsigned>(std::countr_zero(left));
    if ((begins >> bit & 1) != 0) take_number(text, at + bit, on_place);
    if ((marks.words >> bit & 1) != 0 && at + bit < text.size())
      words_.at(text, at + bit, [&](std::uint16_t cue) { on_place(cue, {at + bit, at + bit}); });
  }
}

void Cues::find(std::string_view text, const OnPlace& on_place) const {
  std::array<Marks, blocks_at_once> marks;
  bool digit_before = false;
  const auto take = [&](std::size_t at, std::span<const Marks> blocks) {
    for (const Marks& each : blocks) {
      take_marked(text, at, each, digit_before, on_place);
      digit_before = each.digits >> (block - 1) != 0;
      at += block;
    }
  };
  std::size_t at = 0;
  while (text.size() - at >= block + behind) {
    go_on();
    const std::size_t count = std::min(blocks_at_once, (text.size() - at - behind) / block);
    mark(filter_, text.data() + at, std::span(marks).first(count), vectors_);
    take(at, std::span(marks).first(count));
    at += count * block;
  }
  std::array<char, 2 * block + behind> rest{};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  mark(filter_, rest.data(), std::span(marks).first(2), vectors_);
  take(at, std::span(marks).first(2));
}

}  // namespace kamergraaf::detail
