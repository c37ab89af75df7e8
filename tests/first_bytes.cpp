// SPDX-License-Identifier: Apache-2.0
#include "expressions/first_bytes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

using namespace kamergraaf::detail;

namespace {

using Four = std::array<FirstBytes<4>, 3>;

Four four_of(const std::vector<std::string>& words) {
  Four begins;
  for (std::size_t i = 0; i < words.size(); ++i)
    begins[i % begins.size()].add(words[i], i % 2 == 0, static_cast<unsigned>(i) % FirstBytes<4>::groups);
  return begins;
}

template <std::size_t Width>
bool any_passes(std::span<const FirstBytes<Width>> any, const char* text) {
  return std::any_of(any.begin(), any.end(), [&](const auto& one) { return one.passes(text); });
}

bool is_marked(std::span<const std::uint64_t> marks, std::size_t at) { return (marks[at / block] >> at % block & 1) != 0; }

/// Of letters that are sought, and of any bytes.
std::string mixed(std::mt19937& random, std::size_t size) {
  const std::string often = "stbPBkamerzitXC 0123456789\xC2\xA0x-";
  std::uniform_int_distribution<int> byte(0, 255);
  std::string text(size, '\0');
  for (char& c : text)
    c = byte(random) < 128 ? often[static_cast<std::size_t>(byte(random)) % often.size()] : static_cast<char>(byte(random));
  return text;
}

template <std::size_t Width>
void check_marks(std::span<const FirstBytes<Width>> any, const std::string& text) {
  for (const Vectors by : vectors_here()) {
    std::array<std::uint64_t, 4> begins;
    mark(any, text.data(), begins, by);
    for (std::size_t at = 0; at < 4 * block; ++at)
      if (is_marked(begins, at) != any_passes(any, &text[at])) FAIL("another mark at ", at, " by ", static_cast<int>(by));
  }
}

}  // namespace

TEST_CASE("a word passes in the cases that it is sought in, and what shares no byte with it does not") {
  FirstBytes<4> begins;
  begins.add("stb", true, 0);
  begins.add("PB", false, 1);
  begins.add("kamer", true, 7);
  for (const char* text : {"stb ", "STb.", "PB L", "kame", "KaMe"}) CHECK(begins.passes(text));
  for (const char* text : {"pb L", "sta ", "kama", "xame"}) CHECK_FALSE(begins.passes(text));
}

TEST_CASE("each way to scan marks the places where a word may begin") {
  const Four four = four_of({"stb", "PB", "kamer", "h-tk", "zit", "XC", "\xC2\xA0x"});
  FirstBytes<2> two;
  two.add("st", true, 0);
  two.add("36", false, 3);
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const std::string text = mixed(random, 4 * block + FirstBytes<4>::width - 1);
    check_marks(std::span<const FirstBytes<4>>(four), text);
    check_marks(std::span<const FirstBytes<2>>(&two, 1), text);
  }
}

TEST_CASE("each way to scan marks the digits") {
  std::mt19937 random(8);
  for (int round = 0; round < 200; ++round) {
    const std::string text = mixed(random, 4 * block);
    for (const Vectors by : vectors_here()) {
      std::array<std::uint64_t, 4> digits;
      mark_digits(text.data(), digits, by);
      for (std::size_t at = 0; at < 4 * block; ++at)
        if (is_marked(digits, at) != (text[at] >= '0' && text[at] <= '9'))
          FAIL("another mark at ", at, " by ", static_cast<int>(by));
    }
  }
}
