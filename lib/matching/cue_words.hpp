// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words of cues, and which of them stand at a place.
///
///     CueWords words;
///     words.add("stb", 0);
///     words.at("Zie Stb. 2010", 4, [](std::uint16_t cue) { … });  // cue 0
///
/// In lower case a word stands for itself in either case. Thread-safe to read.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "expressions/first_bytes.hpp"

namespace kamergraaf::detail {

class CueWords {
 public:
  /// \pre a word of two bytes or more
  void add(const std::string& word, std::uint16_t cue);

  /// What they begin with: words that begin alike in one group.
  using Begins = std::array<FirstBytes<4>, 6>;
  Begins begins() const;

  /// Takes the cues of the words that stand there.
  template <class OnCue>
  void at(std::string_view text, std::size_t place, const OnCue& on_cue) const {
    const std::uint64_t here = eight_bytes(text, place);
    for (const std::uint8_t list : {list_of_three_[hash_of_three(here)], list_of_two_[hash_of_two(here)]})
      for (const std::uint16_t number : lists_[list])
        if (stands_at(text, place, here, all_[number]))
          for (const std::uint16_t cue : all_[number].cues) on_cue(cue);
  }

 private:
  struct Word {
    std::string text;
    bool any_case = false;
    std::vector<std::uint16_t> cues;
    std::uint64_t either_case = 0;  ///< of its first eight bytes: the bit in which the cases of a letter differ
    std::uint64_t mask = 0;         ///< likewise: which it has
    std::uint64_t begin = 0;        ///< likewise: these
  };

  static constexpr std::size_t hashes = 4096;
  static constexpr std::uint64_t cases = 0x2020'2020'2020'2020;

  static std::uint64_t eight_bytes(std::string_view text, std::size_t place) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + place, std::min(sizeof bytes, text.size() - place));
    return bytes;
  }
  static std::size_t hash_of(std::uint64_t bytes) { return static_cast<std::size_t>(bytes * 0x9E37'79B9'7F4A'7C15 >> 52); }
  static std::size_t hash_of_three(std::uint64_t bytes) { return hash_of((bytes | cases) & 0xFF'FFFF); }
  static std::size_t hash_of_two(std::uint64_t bytes) { return hash_of((bytes | cases) & 0xFFFF); }

  static bool stands_at(std::string_view text, std::size_t place, std::uint64_t here, const Word& word) {
    return ((here | word.either_case) & word.mask) == word.begin &&
           (word.text.size() <= sizeof here || rest_stands_at(text, place, word));
  }
  static bool rest_stands_at(std::string_view text, std::size_t place, const Word& word);

  std::vector<Word> all_;
  std::vector<std::vector<std::uint16_t>> lists_{1};  ///< of words that begin with bytes of one hash; the first is empty
  std::array<std::uint8_t, hashes> list_of_three_{};  ///< by the hash of the first three bytes, in lower case
  std::array<std::uint8_t, hashes> list_of_two_{};    ///< by that of the first two, of words that have no more
};

}  // namespace kamergraaf::detail
