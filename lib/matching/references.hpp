// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a match to a reference without a number.
///
///     // "de motie-Jansen"
///     read_reference(text, pattern, form, match).citations.front().form;  // Form::implicit
///
/// Called by reading.hpp; what is meant is found later, by references/settle.hpp. Pure; thread-safe.
#pragma once

#include "matching/reading.hpp"

namespace kamergraaf::detail {

/// The place of the reference, of form `implicit` and unresolved; turned down where the words around it say that no certain
/// paper is meant.
Reading read_reference(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match);

}  // namespace kamergraaf::detail
