// SPDX-License-Identifier: Apache-2.0
#include "detail/windows_1252.hpp"

#include <algorithm>
#include <array>

namespace kamergraaf::detail {
namespace {

/// What it has where ISO 8859-1 has controls: 0x80 to 0x9F.
constexpr std::array<char32_t, 32> controls{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                            0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace

char32_t point_of_windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? controls[byte - 0x80U] : char32_t{byte};
}

unsigned char windows_1252_of(char32_t point) {
  if (point >= 0x80 && point <= 0xFF) return static_cast<unsigned char>(point);
  const auto* found = std::find(controls.begin(), controls.end(), point);
  return found == controls.end() ? 0 : static_cast<unsigned char>(0x80 + (found - controls.begin()));
}

}  // namespace kamergraaf::detail
