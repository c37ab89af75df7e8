// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include "patterns/families.hpp"

namespace kamergraaf {

std::vector<Pattern> built_in_patterns() { return patterns::kamerstuk(); }

}  // namespace kamergraaf
