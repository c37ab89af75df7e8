// SPDX-License-Identifier: Apache-2.0
#include "register/listing.hpp"

namespace kamergraaf::registry {
namespace {

constexpr std::size_t few = 1024;
constexpr std::size_t packed_for_each_recent = 32;

}  // namespace

void Listing::add(std::string key) {
  if (contains(key)) return;
  recent_.insert(std::move(key));
  if (recent_.size() > few + packed_.size() / packed_for_each_recent) pack();
}

void Listing::add(KeyHeap heap) {
  PackedKeys all;
  Walk own = from({});
  heap.sort();
  for (std::size_t i = 0; i < heap.size(); ++i) {
    const std::string_view key = heap.key(i);
    for (; !own.done() && own.key() < key; own.next()) all.append(own.key());
    if (!own.done() && own.key() == key) own.next();
    all.append(key);
  }
  for (; !own.done(); own.next()) all.append(own.key());
  all.close();
  packed_ = std::move(all);
  recent_.clear();
}

void Listing::pack() { add(KeyHeap()); }

bool Listing::contains(std::string_view key) const {
  const Walk walk = from(key);
  return !walk.done() && walk.key() == key;
}

bool Listing::has(std::string_view prefix) const {
  const Walk walk = from(prefix);
  return !walk.done() && walk.key().starts_with(prefix);
}

std::optional<std::string> Listing::last_before(std::string_view key) const {
  std::optional<std::string> last = packed_.last_before(key);
  const auto after = recent_.lower_bound(key);
  if (after != recent_.begin() && (!last || *last < *std::prev(after))) last = *std::prev(after);
  return last;
}

Listing::Walk Listing::from(std::string_view key) const { return {packed_.from(key), recent_.lower_bound(key), recent_.end()}; }

void Listing::Walk::next() {
  if (from_packed())
    packed_.next();
  else
    ++recent_;
}

}  // namespace kamergraaf::registry
