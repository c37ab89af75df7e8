// SPDX-License-Identifier: Apache-2.0
/// \file
/// The expressions of patterns: those of the built-in ones are known to compile, and are read when they are first needed.
///
///     const Expression form = expression_of(pattern, pattern.expression);
///
/// Thread-safe.
#pragma once

#include <string>

#include "expressions/expression.hpp"
#include "kamergraaf/pattern.hpp"

namespace kamergraaf::detail {

/// \param source one of the expressions of the pattern. Throws Error, naming the pattern, where it does not compile.
Expression expression_of(const Pattern& pattern, const std::string& source);

}  // namespace kamergraaf::detail
