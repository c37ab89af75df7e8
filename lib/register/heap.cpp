// SPDX-License-Identifier: Apache-2.0
#include "register/heap.hpp"

#include <algorithm>
#include <cstdint>

#include "register/key.hpp"

namespace kamergraaf::registry {
namespace {

struct Entry {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  std::string_view key;
};

std::uint64_t eight_bytes(std::string_view key, std::size_t from) {
  std::uint64_t value = 0;
  for (std::size_t i = from; i < from + 8; ++i) value = value << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
  return value;
}

bool comes_before(const Entry& a, const Entry& b) {
  if (a.first != b.first) return a.first < b.first;
  return a.second != b.second ? a.second < b.second : a.key < b.key;
}

}  // namespace

void KeyHeap::add(const Identifier& id) {
  append_key(bytes_, id);
  ends_.push_back(bytes_.size());
}

void KeyHeap::add(std::string_view key) {
  bytes_.append(key);
  ends_.push_back(bytes_.size());
}

void KeyHeap::clear() { *this = {}; }

std::vector<std::string_view> KeyHeap::sorted() const {
  std::vector<Entry> entries;
  entries.reserve(ends_.size());
  std::size_t begin = 0;
  for (const std::size_t end : ends_) {
    const std::string_view key = std::string_view(bytes_).substr(begin, end - begin);
    entries.push_back({eight_bytes(key, 0), eight_bytes(key, 8), key});
    begin = end;
  }
  std::sort(entries.begin(), entries.end(), comes_before);
  std::vector<std::string_view> keys;
  keys.reserve(entries.size());
  for (const Entry& entry : entries) keys.push_back(entry.key);
  return keys;
}

}  // namespace kamergraaf::registry
