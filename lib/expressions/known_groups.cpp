// SPDX-License-Identifier: Apache-2.0
#include "expressions/known_groups.hpp"

#include <utility>

namespace kamergraaf::detail {
namespace {

/// Shorter ones are parsed as soon as they are found.
constexpr std::size_t begin_size = 8;

}  // namespace

const KnownGroup* KnownGroups::find(std::string_view rest, Flags flags) const {
  const auto [begin, end] = by_begin_.equal_range(rest.substr(0, begin_size));
  for (auto one = begin; one != end; ++one)
    if (one->second.flags == flags && rest.starts_with(one->second.text)) return &one->second;
  return nullptr;
}

void KnownGroups::add(KnownGroup group) {
  if (group.text.size() >= begin_size) by_begin_.emplace(group.text.substr(0, begin_size), std::move(group));
}

}  // namespace kamergraaf::detail
