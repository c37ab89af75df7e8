// SPDX-License-Identifier: Apache-2.0
#include "oracle/which.hpp"

#include "oracle/expression.hpp"

namespace oracle {

std::uint64_t which(const std::vector<std::string>& expressions, std::string_view text, std::size_t from) {
  std::uint64_t found = 0;
  for (std::size_t i = 0; i < expressions.size(); ++i)
    if (match(expressions[i], text, from, true)) found |= std::uint64_t{1} << i;
  return found;
}

}  // namespace oracle
