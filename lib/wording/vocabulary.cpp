// SPDX-License-Identifier: Apache-2.0
#include "wording/vocabulary.hpp"

namespace kamergraaf::detail {

Seen seen_in(std::string_view sentence) {
  static constexpr Stems stems(vocabulary);
  return {stems.in(sentence)};
}

}  // namespace kamergraaf::detail
