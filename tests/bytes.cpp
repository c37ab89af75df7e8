// SPDX-License-Identifier: Apache-2.0
#include "detail/bytes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

using kamergraaf::detail::is_digit;
using kamergraaf::detail::next_digit;

TEST_CASE("the next digit is found among any bytes") {
  CHECK(next_digit("Stb. 2010, 242", 0) == 5);
  CHECK(next_digit("Stb. 2010, 242", 9) == 11);
  CHECK(next_digit("no digits in this text", 0) == 22);
  CHECK(next_digit("", 0) == 0);
  std::mt19937 random(1);
  for (int round = 0; round < 20'000; ++round) {
    std::string text(random() % 24, ' ');
    for (char& byte : text) byte = random() % 8 == 0 ? static_cast<char>(random()) : "/:09\xB5\x80"[random() % 6];
    const std::size_t from = random() % (text.size() + 1);
    const auto first = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), is_digit);
    CHECK(next_digit(text, from) == static_cast<std::size_t>(first - text.begin()));
  }
}
