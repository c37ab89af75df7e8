// SPDX-License-Identifier: Apache-2.0
#include "matching/built_in.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

namespace kamergraaf::detail {
namespace {

auto expressions_of(const Pattern& pattern) {
  return std::tuple<std::string_view, std::string_view, std::string_view>(pattern.expression, pattern.before, pattern.core);
}

bool is_built_in(const Pattern& pattern) {
  static const std::vector<Pattern> all = all_patterns();
  return std::any_of(all.begin(), all.end(), [&](const Pattern& one) {
    return one.name == pattern.name && expressions_of(one) == expressions_of(pattern);
  });
}

}  // namespace

Expression expression_of(const Pattern& pattern, const std::string& source) {
  return is_built_in(pattern) ? Expression::known(source, pattern.name) : Expression(source, pattern.name);
}

}  // namespace kamergraaf::detail
