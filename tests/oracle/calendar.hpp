// SPDX-License-Identifier: Apache-2.0
/// \file
/// The first day in a text, slowly: the expression goes over all of it.
#pragma once

#include "wording/calendar.hpp"

namespace oracle {

using namespace kamergraaf;
using detail::WrittenDay;

/// Answers as kamergraaf::detail::find_day does.
std::optional<WrittenDay> find_day(std::string_view text, std::size_t from = 0);

}  // namespace oracle
