// SPDX-License-Identifier: Apache-2.0
/// \file
/// Days as Dutch papers write them.
#pragma once

#include <optional>
#include <string_view>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::detail {

/// A day in words and where it stands: "4 maart 2025".
struct WrittenDate {
  Date date;
  Span span;
};

/// The first full date (day, month in words, year) in the text from `from` on.
std::optional<WrittenDate> find_date(std::string_view text, std::size_t from = 0);

}  // namespace kamergraaf::detail
