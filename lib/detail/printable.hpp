// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text that the readers of a format take: as it is, with U+FFFD for what they do not.
///
///     printable("a\x01\xFF");  // "a\uFFFD\uFFFD"
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// The text with U+FFFD for each byte that is no UTF-8 and for each control character but tab and line feed.
std::string printable(std::string_view text);

/// The text with U+FFFD for each byte that is no UTF-8. JSON and Turtle hold all else.
std::string as_utf8(std::string_view text);

/// The same, and for each code point that XML 1.0 has no place for: control characters but tab, line feed and carriage return,
/// U+FFFE and U+FFFF.
std::string as_xml_text(std::string_view text);

}  // namespace kamergraaf::detail
