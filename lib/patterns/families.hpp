// SPDX-License-Identifier: Apache-2.0
/// \file
/// The families of patterns, one a file, in order of precedence.
#pragma once

#include <vector>

#include "kamergraaf/pattern.hpp"

namespace kamergraaf::patterns {

/// Parliamentary papers: patterns/kamerstuk.cpp.
std::vector<Pattern> kamerstuk();
/// Dossiers without a number: patterns/dossier.cpp.
std::vector<Pattern> dossier();

}  // namespace kamergraaf::patterns
