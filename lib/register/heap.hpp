// SPDX-License-Identifier: Apache-2.0
/// \file
/// A heap of keys that are not in order. Many are sorted at once much faster than one by one; each 65,536 are sorted and packed
/// when they are there, so that the heap of a long list is no larger than the list in the end.
///
///     KeyHeap heap;
///     for (const Identifier& id : ids) heap.add(id);
///     PackedKeys keys = merged(heap.runs());
///
/// For one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/identifier.hpp"
#include "register/packed_keys.hpp"

namespace kamergraaf::registry {

/// The heap.
class KeyHeap {
 public:
  /// Adds the key of an identifier.
  void add(const Identifier& id);

  /// How many were added, each as often as it was.
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

  /// All of them, each run in order. The heap is empty then.
  std::vector<PackedKeys> runs();

 private:
  struct Entry {
    std::uint64_t first = 0;   ///< the first eight bytes of the key
    std::uint64_t second = 0;  ///< and the next
    std::uint32_t begin = 0;   ///< of the key
    std::uint32_t end = 0;
  };
  std::string_view key_of(const Entry& entry) const;
  void pack();

  std::string bytes_;
  std::vector<Entry> entries_;
  std::vector<PackedKeys> runs_;
  std::size_t size_ = 0;
};

}  // namespace kamergraaf::registry
