// SPDX-License-Identifier: Apache-2.0
#include "register/heap.hpp"

#include <algorithm>
#include <utility>

#include "register/key.hpp"

namespace kamergraaf::registry {
namespace {

constexpr std::size_t most_entries = 1U << 16U;
constexpr std::size_t most_bytes = 1U << 24U;

std::uint64_t eight_bytes(std::string_view key, std::size_t from) {
  std::uint64_t value = 0;
  for (std::size_t i = from; i < from + 8; ++i) value = value << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
  return value;
}

}  // namespace

std::string_view KeyHeap::key_of(const Entry& entry) const {
  return std::string_view(bytes_).substr(entry.begin, entry.end - entry.begin);
}

void KeyHeap::add(const Identifier& id) {
  const std::size_t begin = bytes_.size();
  append_key(bytes_, id);
  const std::string_view key = std::string_view(bytes_).substr(begin);
  entries_.push_back(
      {eight_bytes(key, 0), eight_bytes(key, 8), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(bytes_.size())});
  ++size_;
  if (entries_.size() == most_entries || bytes_.size() > most_bytes) pack();
}

void KeyHeap::pack() {
  std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.second != b.second ? a.second < b.second : key_of(a) < key_of(b);
  });
  PackedKeys run;
  for (const Entry& entry : entries_) run.append(key_of(entry));
  runs_.push_back(std::move(run));
  entries_.clear();
  bytes_.clear();
}

std::vector<PackedKeys> KeyHeap::runs() {
  pack();
  size_ = 0;
  return std::exchange(runs_, {});
}

}  // namespace kamergraaf::registry
