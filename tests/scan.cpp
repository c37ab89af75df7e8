// SPDX-License-Identifier: Apache-2.0
#include "matching/scan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

using namespace kamergraaf::detail;

namespace {

constexpr std::size_t block = 64;

Filter filter_of(const std::vector<std::string>& words) {
  Filter filter;
  for (std::size_t i = 0; i < words.size(); ++i) filter.add(words[i], i % 2 == 0, static_cast<unsigned>(i) % Filter::groups);
  return filter;
}

bool is_marked(std::uint64_t marks, std::size_t bit) { return (marks >> bit & 1) != 0; }

}  // namespace

TEST_CASE("a word passes in the cases that it is sought in, and what shares no byte with it does not") {
  Filter filter;
  filter.add("stb", true, 0);
  filter.add("PB", false, 9);
  filter.add("kamer", true, 17);
  for (const char* text : {"stb ", "STb.", "PB L", "kame", "KaMe"}) CHECK(filter.passes(text));
  for (const char* text : {"pb L", "sta ", "kama", "xame"}) CHECK_FALSE(filter.passes(text));
}

TEST_CASE("each way to scan marks the digits, and the places where a word may begin") {
  const Filter filter = filter_of({"stb", "PB", "kamer", "h-tk", "zit", "XC", "\xC2\xA0x"});
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255);
  const std::string often = "stbPBkamerzitXC 0123456789\xC2\xA0x-";
  for (int round = 0; round < 200; ++round) {
    std::string text(4 * block + Filter::width - 1, '\0');
    for (char& c : text)
      c = byte(random) < 128 ? often[static_cast<std::size_t>(byte(random)) % often.size()] : static_cast<char>(byte(random));
    for (const Vectors by : vectors_here()) {
      std::array<Marks, 4> marks;
      mark(filter, text.data(), marks, by);
      for (std::size_t at = 0; at < 4 * block; ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        const bool same = is_marked(marks[at / block].words, at % block) == filter.passes(&text[at]) &&
                          is_marked(marks[at / block].digits, at % block) == digit;
        if (!same) FAIL("another mark at ", at, " by ", static_cast<int>(by));
      }
    }
  }
}
