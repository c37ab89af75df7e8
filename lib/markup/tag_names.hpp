// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names of the elements of HTML, and what a tag of that name means for the text around it.
///
///     is_void("BR");          // true: it has no end tag
///     is_phrasing("strong");  // true: it stands inside a line
///
/// Pure; thread-safe. The case of ASCII letters does not matter.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {

bool same_name(std::string_view a, std::string_view b);

/// Elements without an end tag.
bool is_void(std::string_view name);

/// Elements that stand inside a line and break none.
bool is_phrasing(std::string_view name);

/// Elements whose text holds no tags: `script`, `title` …
bool is_raw(std::string_view name);

/// Elements with which HTML goes on inside `svg` or `math` that was not closed.
bool ends_foreign(std::string_view name);

/// What a tag of that name, begin or end, does to the text around it: as a page shows it, with an empty line where it leaves
/// one.
enum class Break : std::uint8_t { none, cell, line, block };
Break break_of(std::string_view name);

/// Whether the list has the name. \param sorted in lower case, in the order of bytes
template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& sorted, std::string_view name) {
  return std::binary_search(sorted.begin(), sorted.end(), std::string_view(in_small_letters(name)));
}

}  // namespace kamergraaf::detail
