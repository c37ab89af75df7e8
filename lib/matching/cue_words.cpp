// SPDX-License-Identifier: Apache-2.0
#include "matching/cue_words.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

static_assert(std::endian::native == std::endian::little, "the first bytes of a word are compared as one number");

constexpr std::size_t most_lists = 255;

}  // namespace

bool CueWords::rest_stands_at(std::string_view text, std::size_t place, const Word& word) {
  const std::string_view there = text.substr(place, word.text.size());
  return std::equal(word.text.begin(), word.text.end(), there.begin(), there.end(),
                    [&](char a, char b) { return a == (word.any_case ? small_letter(b) : b); });
}

void CueWords::add(const std::string& text, std::uint16_t cue) {
  const auto known = std::find_if(all_.begin(), all_.end(), [&](const Word& word) { return word.text == text; });
  if (known != all_.end()) return known->cues.push_back(cue);
  Word word{text, std::none_of(text.begin(), text.end(), is_capital), {cue}};
  for (std::size_t i = 0; i < std::min(text.size(), sizeof word.begin); ++i) {
    word.mask |= std::uint64_t{0xFF} << 8 * i;
    word.begin |= std::uint64_t{static_cast<unsigned char>(text[i])} << 8 * i;
    if (word.any_case && is_small(text[i])) word.either_case |= std::uint64_t{0x20} << 8 * i;
  }
  std::uint8_t& list = text.size() > 2 ? list_of_three_[hash_of_three(word.begin)] : list_of_two_[hash_of_two(word.begin)];
  if (list == 0) {
    list = static_cast<std::uint8_t>(std::min(lists_.size(), most_lists));
    lists_.resize(std::max(lists_.size(), list + std::size_t{1}));
  }
  lists_[list].push_back(static_cast<std::uint16_t>(all_.size()));
  all_.push_back(std::move(word));
}

/// Words that begin alike share a group, but for those behind which any byte may stand.
CueWords::Begins CueWords::begins() const {
  using Table = Begins::value_type;
  using Begin = std::tuple<char, char, bool>;
  std::map<Begin, std::size_t> group_of;
  Begins begins;
  for (const Word& word : all_) {
    const bool is_short = word.text.size() < Table::width;
    const Begin begin = word.any_case ? Begin(word.text[0], word.text[1], is_short) : Begin(word.text[0], '\0', is_short);
    const std::size_t group = group_of.try_emplace(begin, group_of.size() % (begins.size() * Table::groups)).first->second;
    begins[group / Table::groups].add(word.text, word.any_case, static_cast<unsigned>(group % Table::groups));
  }
  return begins;
}

}  // namespace kamergraaf::detail
