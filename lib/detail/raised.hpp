// SPDX-License-Identifier: Apache-2.0
/// \file
/// Raised digits, as the marks of footnotes have them.
///
///     raised("12");                    // "¹²"
///     raised_digit_of("²ab")->digit;   // '2'
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// The digits raised; other bytes stay as they are.
std::string raised(std::string_view number);

/// A raised digit, and how many bytes it takes.
struct RaisedDigit {
  char digit = '0';
  std::size_t size = 0;
};

/// The one that a text begins with; nothing where it begins with anything else.
std::optional<RaisedDigit> raised_digit_of(std::string_view text);

}  // namespace kamergraaf::detail
