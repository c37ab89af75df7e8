// SPDX-License-Identifier: Apache-2.0
/// \file
/// The named parts of a match, as text.
///
///     const Parts parts{text, form, match};
///     parts["year"];  // "2016"
#pragma once

#include <string>
#include <string_view>

#include "detail/expression.hpp"

namespace kamergraaf::detail {

/// A match with the text that it was found in. It holds no copy of the three.
struct Parts {
  std::string_view text;
  const Expression& form;
  const Expression::Match& match;

  Span span(std::string_view name) const { return form.named(match, name); }
  std::string_view operator[](std::string_view name) const { return span(name).of(text); }
};

/// The digits as a number; 0 where there are none. \pre at most nine digits
inline unsigned value_of(std::string_view digits) {
  unsigned value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
  return value;
}

/// A year of four digits, or of two: from 40 on it is of the twentieth century.
inline unsigned full_year(std::string_view digits) {
  const unsigned year = value_of(digits);
  if (digits.size() > 2) return year;
  return year + (year < 40 ? 2000 : 1900);
}

}  // namespace kamergraaf::detail
