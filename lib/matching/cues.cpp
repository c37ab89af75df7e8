// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <algorithm>
#include <stdexcept>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

enum Shape : std::size_t { dossier, four, session, tk_case, celex };

constexpr std::array<std::string_view, 5> shapes{"{dossier}", "{four}", "{session}", "{case}", "{celex}"};
constexpr std::size_t widest_gap = 24;
constexpr std::uint8_t digit_bucket = 255;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_capital(c) ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

std::size_t pair_of(char first, char second) {
  return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(second);
}

std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

bool may_group_digits(char c) {
  constexpr std::string_view between = " .-\t\r\n\f";
  return static_cast<unsigned char>(c) >= 0x80 || between.find(c) != std::string_view::npos;
}

bool three_digits_follow(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + widest_gap);
  if (at < limit && text[at] == '&') at = std::min(limit, text.find(';', at) + 1);
  while (at < limit && may_group_digits(text[at])) ++at;
  return run_end(text, at) - at >= 3;
}

bool has_shape(std::string_view text, std::size_t begin, std::size_t end, Shape shape) {
  const std::size_t size = end - begin;
  const char next = end < text.size() ? text[end] : '\0';
  switch (shape) {
    case dossier:
      return size >= 5 || (size >= 2 && three_digits_follow(text, end));
    case four:
      return size == 4 || size == 3;
    case session:
      return size == 4 || (size == 3 && text[begin] == '9') || (size == 2 && next == '/');
    case tk_case:
      return size == 4 && (next == 'Z' || next == 'D');
    case celex:
      return size == 5 && is_capital(next);
  }
  return false;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view letters, bool any_case) {
  if (text.size() - at < letters.size()) return false;
  const std::string_view there = text.substr(at, letters.size());
  if (!any_case) return there == letters;
  return std::equal(letters.begin(), letters.end(), there.begin(), [](char a, char b) { return a == lower(b); });
}

}  // namespace

Cues::Cues(const std::vector<std::string>& cues) : buckets_(1), bucket_of_pair_(std::size_t{1} << 16), count_(cues.size()) {
  for (std::size_t first = 0; first < 256; ++first)
    for (char digit = '0'; digit <= '9'; ++digit)
      if (!is_digit(static_cast<char>(first))) bucket_of_pair_[pair_of(static_cast<char>(first), digit)] = digit_bucket;
  for (std::size_t pattern = 0; pattern < cues.size(); ++pattern)
    for (std::size_t at = 0; at < cues[pattern].size();) {
      const std::size_t end = std::min(cues[pattern].find('|', at), cues[pattern].size());
      add(cues[pattern].substr(at, end - at), static_cast<std::uint16_t>(pattern));
      at = end + 1;
    }
}

void Cues::add(const std::string& cue, std::uint16_t pattern) {
  const auto* shape = std::find(shapes.begin(), shapes.end(), cue);
  if (shape != shapes.end())
    shape_patterns_[static_cast<std::size_t>(shape - shapes.begin())].push_back(pattern);
  else if (cue.size() < 2 || cue.front() == '{' || is_digit(cue[1]))
    throw std::invalid_argument("no cue: '" + cue + "'");
  else
    add_letters(cue, pattern);
}

void Cues::add_letters(const std::string& text, std::uint16_t pattern) {
  const auto known = std::find_if(letters_.begin(), letters_.end(), [&](const Letters& each) { return each.text == text; });
  if (known != letters_.end()) return known->patterns.push_back(pattern);
  const bool any_case = std::none_of(text.begin(), text.end(), is_capital);
  const auto number = static_cast<std::uint16_t>(letters_.size());
  letters_.push_back({text, any_case, {pattern}});
  std::vector<std::size_t> pairs{pair_of(text[0], text[1])};
  if (any_case)
    for (const std::size_t pair :
         {pair_of(upper(text[0]), text[1]), pair_of(text[0], upper(text[1])), pair_of(upper(text[0]), upper(text[1]))})
      if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) pairs.push_back(pair);
  for (const std::size_t pair : pairs) {
    if (bucket_of_pair_[pair] == 0) {
      bucket_of_pair_[pair] = static_cast<std::uint8_t>(buckets_.size());
      buckets_.emplace_back();
    }
    buckets_[bucket_of_pair_[pair]].push_back(number);
  }
}

std::vector<std::vector<std::size_t>> Cues::places_in(std::string_view text) const {
  std::vector<std::vector<std::size_t>> places(count_);
  const auto add_run = [&](std::size_t begin) {
    const std::size_t end = run_end(text, begin);
    for (std::size_t shape = 0; shape < shapes.size(); ++shape)
      if (!shape_patterns_[shape].empty() && has_shape(text, begin, end, static_cast<Shape>(shape)))
        for (const std::uint16_t pattern : shape_patterns_[shape]) places[pattern].push_back(begin);
  };
  if (!text.empty() && is_digit(text.front())) add_run(0);
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const std::uint8_t bucket = bucket_of_pair_[pair_of(text[at], text[at + 1])];
    if (bucket == 0) continue;
    if (bucket == digit_bucket) {
      add_run(at + 1);
      continue;
    }
    for (const std::uint16_t number : buckets_[bucket])
      if (stands_at(text, at, letters_[number].text, letters_[number].any_case))
        for (const std::uint16_t pattern : letters_[number].patterns) places[pattern].push_back(at);
  }
  return places;
}

}  // namespace kamergraaf::detail
