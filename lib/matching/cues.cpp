// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <stdexcept>
#include <tuple>

namespace kamergraaf::detail {
namespace {

constexpr std::size_t first_class = 1;
constexpr std::size_t classes = 32;
constexpr std::size_t most_buckets = 0xFF;
constexpr std::size_t block = 64;
constexpr std::size_t blocks_at_once = 64;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_capital(c) ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

std::size_t behind(std::size_t three, std::size_t next) { return (three * classes + next) % (classes * classes * classes); }

bool stands_at(std::string_view text, std::size_t at, std::string_view letters, bool any_case) {
  if (at + letters.size() > text.size()) return false;
  const std::string_view there = text.substr(at, letters.size());
  if (!any_case) return there == letters;
  return std::equal(letters.begin(), letters.end(), there.begin(), [](char a, char b) { return a == lower(b); });
}

}  // namespace

Cues::Cues(const std::vector<std::string>& cues)
    : vectors_(vectors_here().front()), bucket_of_three_(classes * classes * classes), buckets_(1) {
  for (std::size_t cue = 0; cue < cues.size(); ++cue)
    for (std::size_t at = 0; at < cues[cue].size();) {
      const std::size_t end = std::min(cues[cue].find('|', at), cues[cue].size());
      add(cues[cue].substr(at, end - at), static_cast<std::uint16_t>(cue));
      at = end + 1;
    }
  class_bytes();
  fill_buckets();
  fill_filter();
}

void Cues::add(const std::string& word, std::uint16_t cue) {
  const auto* shape = std::find(shape_cues.begin(), shape_cues.end(), word);
  if (shape != shape_cues.end())
    cues_of_shape_[static_cast<std::size_t>(shape - shape_cues.begin())].push_back(cue);
  else if (word.size() < 2 || word.front() == '{')
    throw std::invalid_argument("no cue: '" + word + "'");
  else
    add_letters(word, cue);
}

void Cues::add_letters(const std::string& text, std::uint16_t cue) {
  const auto known = std::find_if(letters_.begin(), letters_.end(), [&](const Letters& each) { return each.text == text; });
  if (known != letters_.end()) return known->cues.push_back(cue);
  letters_.push_back({text, std::none_of(text.begin(), text.end(), is_capital), {cue}});
}

void Cues::class_bytes() {
  std::size_t count = 0;
  for (const Letters& letters : letters_)
    for (const char byte : letters.text.substr(0, 3)) {
      std::uint8_t& own = class_of_[static_cast<unsigned char>(lower(byte))];
      if (own == 0) own = static_cast<std::uint8_t>(first_class + count++ % (classes - first_class));
      class_of_[static_cast<unsigned char>(upper(byte))] = own;
    }
}

std::vector<std::size_t> Cues::threes_of(const Letters& letters) const {
  std::size_t three = 0;
  for (const char byte : letters.text.substr(0, 3)) three = behind(three, class_of_[static_cast<unsigned char>(byte)]);
  if (letters.text.size() > 2) return {three};
  std::vector<std::size_t> all;
  for (std::size_t any = 0; any < classes; ++any) all.push_back(behind(three, any));
  return all;
}

void Cues::fill_buckets() {
  std::map<std::size_t, std::vector<std::uint16_t>> of_three;
  for (std::size_t number = 0; number < letters_.size(); ++number)
    for (const std::size_t three : threes_of(letters_[number])) of_three[three].push_back(static_cast<std::uint16_t>(number));
  std::map<std::vector<std::uint16_t>, std::size_t> bucket_of;
  for (const auto& [three, numbers] : of_three) {
    const auto [known, is_new] = bucket_of.try_emplace(numbers, std::min(bucket_of.size() + 1, most_buckets));
    bucket_of_three_[three] = static_cast<std::uint8_t>(known->second);
    buckets_.resize(std::max(buckets_.size(), known->second + 1));
    for (const std::uint16_t number : numbers)
      if (auto& bucket = buckets_[known->second]; std::find(bucket.begin(), bucket.end(), number) == bucket.end())
        bucket.push_back(number);
  }
}

/// Words that begin alike share a group; those of two letters have one of their own, as any byte may follow.
void Cues::fill_filter() {
  constexpr std::size_t for_short = Filter::groups - 1;
  using Begin = std::tuple<char, bool, bool>;
  const auto begin_of = [](const Letters& letters) {
    return Begin(lower(letters.text[0]), letters.any_case, is_capital(upper(letters.text[1])));
  };
  std::map<Begin, std::size_t> group_of;
  for (const Letters& letters : letters_) {
    const bool is_short = letters.text.size() < 3;
    const std::size_t own = is_short ? for_short : group_of.try_emplace(begin_of(letters), group_of.size()).first->second;
    filter_.add(letters.text, letters.any_case, static_cast<unsigned>(is_short ? own : own % for_short));
  }
}

void Cues::take_letters(std::string_view text, std::size_t at, const OnPlace& on_place) const {
  std::size_t three = 0;
  for (std::size_t i = at; i < at + 3; ++i)
    three = behind(three, i < text.size() ? class_of_[static_cast<unsigned char>(text[i])] : 0);
  for (const std::uint16_t number : buckets_[bucket_of_three_[three]])
    if (stands_at(text, at, letters_[number].text, letters_[number].any_case))
      for (const std::uint16_t cue : letters_[number].cues) on_place(cue, {at, at});
}

void Cues::take_number(std::string_view text, std::size_t at, const OnPlace& on_place) const {
  const Digits digits = digits_at(text, at);
  for (std::size_t i = 0; i < shape_cues.size(); ++i) {
    const auto shape = static_cast<Shape>(i);
    if (shape == Shape::dossier || cues_of_shape_[i].empty() || !has_shape(text, digits, shape)) continue;
    for (const std::uint16_t cue : cues_of_shape_[i]) on_place(cue, {at, digits.end});
  }
  for (const std::size_t end : ends_of_dossier(text, digits))
    for (const std::uint16_t cue : cues_of_shape_[static_cast<std::size_t>(Shape::dossier)])
      if (end != 0) on_place(cue, {at, end});
}

void Cues::take_marked(std::string_view text, std::size_t at, Marks marks, bool digit_before, const OnPlace& on_place) const {
  const std::uint64_t begins = marks.digits & ~(marks.digits << 1 | std::uint64_t{digit_before});
  for (std::uint64_t left = begins | marks.words; left != 0; left &= left - 1) {
    const auto bit = static_cast<unsigned>(std::countr_zero(left));
    if ((begins >> bit & 1) != 0) take_number(text, at + bit, on_place);
    if ((marks.words >> bit & 1) != 0) take_letters(text, at + bit, on_place);
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
  while (text.size() - at >= block + 2) {
    const std::size_t count = std::min(blocks_at_once, (text.size() - at - 2) / block);
    mark(filter_, text.data() + at, std::span(marks).first(count), vectors_);
    take(at, std::span(marks).first(count));
    at += count * block;
  }
  std::array<char, 2 * block + 2> rest{};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  mark(filter_, rest.data(), std::span(marks).first(2), vectors_);
  take(at, std::span(marks).first(2));
}

}  // namespace kamergraaf::detail
