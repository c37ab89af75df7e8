// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of the numbers of cases that the Tweede Kamer gives is that of questions: letters, requests and motions have such
/// numbers as well.
///
///     is_of_questions("de vragen van het lid Jansen (2025Z01234)", {31, 41});  // true
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// Whether nothing around the number says that it is something else. \param name of the case, in bytes
bool is_of_questions(std::string_view text, Span name);

}  // namespace kamergraaf::detail
