// SPDX-License-Identifier: Apache-2.0
#include "register/heap.hpp"

#include <algorithm>
#include <cstring>

#include "register/key.hpp"

namespace kamergraaf::registry {
namespace {

using Length = std::uint32_t;

constexpr std::size_t least_line = 12;

std::uint64_t eight_bytes(std::string_view key, std::size_t from) {
  std::uint64_t value = 0;
  for (std::size_t i = from; i < from + 8; ++i) value = value << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
  return value;
}

}  // namespace

void KeyHeap::reserve(std::size_t bytes_of_list) {
  bytes_.reserve(bytes_of_list + bytes_of_list / 2);
  entries_.reserve(bytes_of_list / least_line);
}

void KeyHeap::close(std::size_t offset) {
  const auto length = static_cast<Length>(bytes_.size() - offset - sizeof(Length));
  std::memcpy(bytes_.data() + offset, &length, sizeof(Length));
  const std::string_view key = std::string_view(bytes_).substr(offset + sizeof(Length));
  entries_.push_back({eight_bytes(key, 0), eight_bytes(key, 8), offset});
}

void KeyHeap::add(const Identifier& id) {
  const std::size_t offset = bytes_.size();
  append_key(bytes_.append(sizeof(Length), '\0'), id);
  close(offset);
}

void KeyHeap::add(std::string_view key) {
  const std::size_t offset = bytes_.size();
  bytes_.append(sizeof(Length), '\0').append(key);
  close(offset);
}

std::string_view KeyHeap::key_of(const Entry& entry) const {
  Length length = 0;
  std::memcpy(&length, bytes_.data() + entry.offset, sizeof(Length));
  return std::string_view(bytes_).substr(entry.offset + sizeof(Length), length);
}

std::string_view KeyHeap::key(std::size_t i) const { return key_of(entries_[i]); }

void KeyHeap::sort() {
  std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.second != b.second ? a.second < b.second : key_of(a) < key_of(b);
  });
}

}  // namespace kamergraaf::registry
