// SPDX-License-Identifier: Apache-2.0
#include "graph/places.hpp"

#include <functional>

#include "graph/joined.hpp"

namespace kamergraaf::detail {

Places::Slot& Places::slot_of(std::size_t hash, std::string_view id) {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    Slot& slot = slots_[at];
    const bool is_it = slot.next_place != 0 && slot.hash == hash >> 32 && vertices_[slot.next_place - 1].id == id;
    if (slot.next_place == 0 || is_it) return slot;
  }
}

void Places::make_room(std::size_t more) {
  std::size_t size = slots_.size();
  while (2 * (vertices_.size() + more) > size) size *= 2;
  if (size == slots_.size()) return;
  slots_.assign(size, {});
  for (std::uint32_t place = 0; place < vertices_.size(); ++place) {
    const std::size_t hash = std::hash<std::string_view>()(vertices_[place].id);
    slot_of(hash, vertices_[place].id) = {static_cast<std::uint32_t>(hash >> 32), place + 1};
  }
}

void Places::ask_for(std::span<const Vertex> told) {
  hashes_.clear();
  for (const Vertex& vertex : told) {
    hashes_.push_back(std::hash<std::string_view>()(vertex.id));
    __builtin_prefetch(&slots_[hashes_.back() & (slots_.size() - 1)]);
  }
  for (const std::size_t hash : hashes_)
    if (const Slot& slot = slots_[hash & (slots_.size() - 1)]; slot.next_place != 0)
      __builtin_prefetch(&vertices_[slot.next_place - 1]);
}

std::span<const std::uint32_t> Places::of(std::span<const Vertex> told) {
  make_room(told.size());
  ask_for(told);
  found_.clear();
  for (std::size_t i = 0; i < told.size(); ++i) {
    Slot& slot = slot_of(hashes_[i], told[i].id);
    if (slot.next_place == 0) {
      vertices_.push_back(told[i]);
      slot = {static_cast<std::uint32_t>(hashes_[i] >> 32), static_cast<std::uint32_t>(vertices_.size())};
    } else {
      join(vertices_[slot.next_place - 1], told[i]);
    }
    found_.push_back(slot.next_place - 1);
  }
  return found_;
}

}  // namespace kamergraaf::detail
