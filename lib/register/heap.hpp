// SPDX-License-Identifier: Apache-2.0
/// \file
/// A heap of keys that are not yet in order: many are sorted at once much faster than one by one. For one thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::registry {

/// The heap.
class KeyHeap {
 public:
  /// Adds the key of an identifier, or a key.
  void add(const Identifier& id);
  void add(std::string_view key);
  std::size_t size() const noexcept { return ends_.size(); }
  bool empty() const noexcept { return ends_.empty(); }
  void clear();

  /// The keys in order, each as often as it was added. Valid until the next add.
  std::vector<std::string_view> sorted() const;

 private:
  std::string bytes_;
  std::vector<std::size_t> ends_;
};

}  // namespace kamergraaf::registry
