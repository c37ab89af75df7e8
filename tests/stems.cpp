// SPDX-License-Identifier: Apache-2.0
#include "wording/stems.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "random_text.hpp"

using namespace kamergraaf::detail;

namespace {

constexpr std::array<std::string_view, 6> names{"moti", "_die_", "zie_", "v_", "brie", "ebri"};
constexpr Stems stems(names);

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_word(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

bool stands_in(std::string_view stem, const std::string& text) {
  const std::string padded = ' ' + text + ' ';
  const auto is_it = [](char own, char there) { return own == '_' ? !is_word(there) : own == lower(there); };
  return std::search(padded.begin(), padded.end(), stem.begin(), stem.end(),
                     [&](char there, char own) { return is_it(own, there); }) != padded.end();
}

std::uint64_t slowly(const std::string& text) {
  if (text.find("\u017F") != std::string::npos || text.find("\u212A") != std::string::npos) return Stems::all;
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (stands_in(names[i], text)) bits |= std::uint64_t{1} << i;
  return bits;
}

}  // namespace

TEST_CASE("stems are found in either case, and at the ends of words where they say so") {
  CHECK(stems.in("de MOTIE") == 1);
  CHECK(stems.in("die motie") == 3);
  CHECK(stems.in("dienst, zien") == 0);
  CHECK(stems.in("") == 0);
}

TEST_CASE("a long s and the sign of Kelvin may be in any stem") {
  CHECK(stems.in("wet\u017Fvoorstel") == Stems::all);
  CHECK(stems.in("\u212Aamerstuk") == Stems::all);
}

TEST_CASE("one pass finds the stems that a search for each finds") {
  RandomText random({"moti", "MO", "ti", "die", "D", "ie", " ", ",", "_", "zie", "v", "V.", "e", "brie", "BRI", "\u00E9",
                     "\xC5", "\u017F", "9"},
                    3);
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random.next(6);
    CAPTURE(text);
    CHECK(stems.in(text) == slowly(text));
  }
}
