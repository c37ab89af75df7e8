// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text that any reader of UTF-8, of XML and of DOT takes.
#pragma once

#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// The text with U+FFFD for each byte that is no UTF-8 and for each control character but tab and line feed.
std::string printable(std::string_view text);

}  // namespace kamergraaf::detail
