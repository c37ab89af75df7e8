// SPDX-License-Identifier: Apache-2.0
#include "graph/places.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "graph/joined.hpp"
#include "graph/rows.hpp"

namespace kamergraaf::detail {
namespace {

template <typename Told, typename Value>
bool is_told(const Told& told, const Value& value) {
  return told == Told{} || told == value;
}

std::string_view kept(std::string_view text, std::pmr::memory_resource& memory) {
  if (text.empty()) return {};
  const auto place = static_cast<char*>(memory.allocate(text.size(), 1));
  return {place, static_cast<std::size_t>(std::copy(text.begin(), text.end(), place) - place)};
}

}  // namespace

template <typename IsIt>
std::size_t Places::slot_at(std::size_t hash, IsIt is_it) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].next_place != 0 && !(slots_[at].hash == hash >> 32 && is_it(slots_[at]))) at = (at + 1) & mask;
  return at;
}

Places::Slot& Places::slot_of(std::size_t hash, std::string_view id) {
  return slots_[slot_at(hash, [&](const Slot& slot) { return vertices_[slot.next_place - 1].id == id; })];
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

void Places::expect(std::span<const Reading> readings) {
  hashes_.clear();
  next_hash_ = 0;
  for (const Reading& reading : readings)
    for (const Vertex& vertex : reading.vertices) hashes_.push_back(std::hash<std::string_view>()(vertex.id));
  constexpr std::size_t with_its_dossier = 2;
  make_room(with_its_dossier * hashes_.size());
  for (const std::size_t hash : hashes_) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  likely_.clear();
  for (const std::size_t hash : hashes_) {
    const Slot& slot = slots_[slot_at(hash, [](const Slot&) { return true; })];
    if (slot.next_place == 0) continue;
    likely_.push_back(&vertices_[slot.next_place - 1]);
    __builtin_prefetch(likely_.back());
  }
  for (const CompactVertex* vertex : likely_) __builtin_prefetch(vertex->id.data());
}

std::uint32_t Places::at(std::size_t hash, const Vertex& told) {
  Slot& slot = slot_of(hash, told.id);
  if (slot.next_place == 0)
    slot = {static_cast<std::uint32_t>(hash >> 32), added(told) + 1};
  else if (!is_known(slot.next_place - 1, told))
    join_at(slot.next_place - 1, told);
  return slot.next_place - 1;
}

std::span<const std::uint32_t> Places::of_expected(std::span<const Vertex> told) {
  found_.clear();
  for (const Vertex& vertex : told) found_.push_back(at(hashes_[next_hash_++], vertex));
  return found_;
}

std::uint32_t Places::of(const Vertex& told) {
  make_room(1);
  return at(std::hash<std::string_view>()(told.id), told);
}

std::uint32_t Places::added(const Vertex& told) {
  vertices_.push_back({kept(told.id, ids_),
                       kept(told.title, texts_),
                       {},
                       told.date,
                       told.session,
                       told.kind,
                       told.paper,
                       told.chamber,
                       told.known});
  own_.push_back(told.own);
  names_.push_back(told.names);
  return static_cast<std::uint32_t>(vertices_.size() - 1);
}

bool Places::is_known(std::uint32_t place, const Vertex& told) const {
  const CompactVertex& vertex = vertices_[place];
  return (!told.known || vertex.known) && (told.own & ~own_[place]) == 0 && is_told(told.paper, vertex.paper) &&
         is_told(told.chamber, vertex.chamber) && is_told(told.session, vertex.session) && is_told(told.date, vertex.date) &&
         is_told(told.title, vertex.title) && is_told(told.names, names_[place]);
}

void Places::join_at(std::uint32_t place, const Vertex& told) {
  CompactVertex& vertex = vertices_[place];
  Vertex joined;
  joined.paper = vertex.paper;
  joined.known = vertex.known;
  joined.chamber = vertex.chamber;
  joined.own = own_[place];
  joined.session = vertex.session;
  joined.date = vertex.date;
  joined.title = vertex.title;
  joined.names = std::move(names_[place]);
  join(joined, told);
  vertex.paper = joined.paper;
  vertex.known = joined.known;
  vertex.chamber = joined.chamber;
  own_[place] = joined.own;
  vertex.session = joined.session;
  vertex.date = joined.date;
  if (vertex.title != joined.title) vertex.title = kept(joined.title, texts_);
  names_[place] = std::move(joined.names);
}

std::span<const CompactVertex> Places::with_names() {
  for (std::size_t place = 0; place < vertices_.size(); ++place)
    if (const auto& names = names_[place]; names.size() == 1)
      vertices_[place].names = names.front();
    else if (!names.empty())
      vertices_[place].names = kept(lines_of(names), texts_);
  return vertices_;
}

}  // namespace kamergraaf::detail
