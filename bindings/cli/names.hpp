// SPDX-License-Identifier: Apache-2.0
/// \file
/// The paper that a text names, however it names it: by identifier, by address, or by a citation.
///
///     to_string(named_in("Kamerstuk 36 045, nr. 190", extractor)->id);  // kst-36045-190
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "kamergraaf/extractor.hpp"

namespace kamergraaf::cli {

/// As a citation, for what it says beyond the identifier; its spans are bytes of the text. Nothing where the text names no
/// paper, or more than one.
std::optional<Citation> named_in(std::string_view text, const Extractor& extractor);

}  // namespace kamergraaf::cli
