// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

enum Shape : std::size_t { dossier, four, session, tk_case, celex };

constexpr std::array<std::string_view, 5> shapes{"{dossier}", "{four}", "{session}", "{case}", "{celex}"};
constexpr std::size_t widest_gap = 24;
constexpr std::uint8_t digit_class = 1;
constexpr std::size_t first_class = 2;
constexpr std::size_t classes = 32;
constexpr std::uint8_t digits = 0x80;
constexpr std::size_t most_buckets = 0x7F;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_capital(c) ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

std::size_t behind(std::size_t three, std::size_t next) { return (three * classes + next) % (classes * classes * classes); }

std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

bool may_group_digits(char c) {
  constexpr std::string_view between = " .-\t\r\n\f";
  return static_cast<unsigned char>(c) >= 0x80 || between.find(c) != std::string_view::npos;
}

std::size_t entity_size(std::string_view text) {
  constexpr std::size_t longest = 9;
  return text.starts_with('&') ? text.substr(0, longest).find(';') + 1 : 0;
}

bool three_digits_follow(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + widest_gap);
  while (at < limit) {
    const std::size_t size = may_group_digits(text[at]) ? 1 : entity_size(text.substr(at));
    if (size == 0) break;
    at += size;
  }
  return run_end(text, at) - at >= 3;
}

bool is_dossier(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t size = end - begin;
  if (size > 5) return true;
  if (size < 2) return false;
  const char first = text[size == 5 ? begin : end - 2];
  return first >= '1' && first <= '4' && (size == 5 || three_digits_follow(text, end));
}

bool is_no_year(std::string_view text, std::size_t begin, std::size_t end) {
  if (end - begin == 3) return begin > 0 && may_group_digits(text[begin - 1] == ';' ? ' ' : text[begin - 1]);
  const std::string_view century = text.substr(begin, 2);
  return end - begin == 4 && century != "18" && century != "19" && century != "20";
}

bool joins_years(std::string_view text, std::size_t at) {
  constexpr std::string_view spaces = " \t\r\n\f";
  constexpr std::string_view joints = "/-,&";
  const std::size_t next = text.find_first_not_of(spaces, at);
  if (next == std::string_view::npos) return false;
  return joints.find(text[next]) != std::string_view::npos || static_cast<unsigned char>(text[next]) >= 0x80;
}

bool has_shape(std::string_view text, std::size_t begin, std::size_t end, Shape shape) {
  const std::size_t size = end - begin;
  const char next = end < text.size() ? text[end] : '\0';
  switch (shape) {
    case dossier:
      return is_dossier(text, begin, end);
    case four:
      return is_no_year(text, begin, end);
    case session:
      return size == 2 ? next == '/' : (size == 4 || (size == 3 && text[begin] == '9')) && joins_years(text, end);
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

Cues::Cues(const std::vector<std::string>& cues) : bucket_of_three_(classes * classes * classes), buckets_(1) {
  for (std::size_t cue = 0; cue < cues.size(); ++cue)
    for (std::size_t at = 0; at < cues[cue].size();) {
      const std::size_t end = std::min(cues[cue].find('|', at), cues[cue].size());
      add(cues[cue].substr(at, end - at), static_cast<std::uint16_t>(cue));
      at = end + 1;
    }
  class_bytes();
  fill_buckets();
}

void Cues::add(const std::string& word, std::uint16_t cue) {
  const auto* shape = std::find(shapes.begin(), shapes.end(), word);
  if (shape != shapes.end())
    shape_cues_[static_cast<std::size_t>(shape - shapes.begin())].push_back(cue);
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
  for (char digit = '0'; digit <= '9'; ++digit) class_of_[static_cast<unsigned char>(digit)] = digit_class;
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
  for (std::size_t three = 0; three < bucket_of_three_.size(); ++three)
    if (three % classes == digit_class && three / classes % classes != digit_class) bucket_of_three_[three] |= digits;
}

void Cues::find(std::string_view text, const OnPlace& on_place) const {
  const auto take_number = [&](std::size_t begin) {
    const std::size_t end = run_end(text, begin);
    for (std::size_t shape = 0; shape < shapes.size(); ++shape)
      if (!shape_cues_[shape].empty() && has_shape(text, begin, end, static_cast<Shape>(shape)))
        for (const std::uint16_t cue : shape_cues_[shape]) on_place(cue, begin);
  };
  const auto take = [&](std::size_t last, std::uint8_t bucket) {
    if (bucket >= digits) take_number(last);
    if (last < 2) return;
    for (const std::uint16_t number : buckets_[bucket % digits])
      if (stands_at(text, last - 2, letters_[number].text, letters_[number].any_case))
        for (const std::uint16_t cue : letters_[number].cues) on_place(cue, last - 2);
  };
  std::size_t three = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    three = behind(three, class_of_[static_cast<unsigned char>(text[at])]);
    if (const std::uint8_t bucket = bucket_of_three_[three]; bucket != 0) take(at, bucket);
  }
  if (const std::uint8_t bucket = bucket_of_three_[behind(three, 0)]; bucket != 0) take(text.size(), bucket);
}

}  // namespace kamergraaf::detail
