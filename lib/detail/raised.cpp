// SPDX-License-Identifier: Apache-2.0
#include "detail/raised.hpp"

#include <algorithm>
#include <array>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 10> digits{"\u2070", "\u00B9", "\u00B2", "\u00B3", "\u2074",
                                                  "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};

}  // namespace

std::string raised(std::string_view number) {
  std::string shown;
  for (const char c : number) shown += is_digit(c) ? digits[static_cast<std::size_t>(c - '0')] : std::string_view(&c, 1);
  return shown;
}

std::optional<RaisedDigit> raised_digit_of(std::string_view text) {
  const auto* found = std::find_if(digits.begin(), digits.end(), [&](auto digit) { return text.starts_with(digit); });
  if (found == digits.end()) return {};
  return RaisedDigit{static_cast<char>('0' + (found - digits.begin())), found->size()};
}

}  // namespace kamergraaf::detail
