// SPDX-License-Identifier: Apache-2.0
/// \file
/// Windows-1252, of which ISO 8859-1 is a part.
///
///     point_of_windows_1252(0x80);     // U+20AC, the euro
///     windows_1252_of(0x20AC);         // 0x80
///
/// Pure; thread-safe.
#pragma once

namespace kamergraaf::detail {

/// The code point of a byte. The five that have none stand for themselves.
char32_t point_of_windows_1252(unsigned char byte);

/// The byte of a code point; 0 where it has none, or one of ASCII.
unsigned char windows_1252_of(char32_t point);

}  // namespace kamergraaf::detail
