// SPDX-License-Identifier: Apache-2.0
/// \file
/// A heap of keys that are not yet in order: many are sorted at once much faster than one by one. For one thread.
///
///     KeyHeap heap;
///     heap.add(id);
///     heap.sort();
///     heap.key(0);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::registry {

/// The heap.
class KeyHeap {
 public:
  /// Makes room for the keys of a list of so many bytes.
  void reserve(std::size_t bytes_of_list);
  /// Adds the key of an identifier, or a key.
  void add(const Identifier& id);
  void add(std::string_view key);

  std::size_t size() const noexcept { return entries_.size(); }
  bool empty() const noexcept { return entries_.empty(); }
  /// Puts the keys in order, each as often as it was added.
  void sort();
  std::string_view key(std::size_t i) const;

 private:
  struct Entry {
    std::uint64_t first = 0;   ///< the first eight bytes of the key
    std::uint64_t second = 0;  ///< and the next
    std::size_t offset = 0;    ///< of its length, with the key behind it
  };
  std::string_view key_of(const Entry& entry) const;
  void close(std::size_t offset);

  std::string bytes_;
  std::vector<Entry> entries_;
};

}  // namespace kamergraaf::registry
