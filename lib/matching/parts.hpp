// SPDX-License-Identifier: Apache-2.0
/// \file
/// The named parts of a match, as text.
///
///     const Parts parts{text, form, match};
///     parts["year"];  // "2016"
///
/// A value; thread-safe to read.
#pragma once

#include <string>
#include <string_view>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {

/// A match with the text that it was found in. It holds no copy of the three.
struct Parts {
  std::string_view text;
  const Expression& form;
  const Expression::Match& match;

  Span span(std::string_view name) const { return form.named(match, name); }
  std::string_view operator[](std::string_view name) const { return span(name).of(text); }
};

}  // namespace kamergraaf::detail
