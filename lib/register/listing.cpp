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
  if (recent_.size() > few + packed_.size() / packed_for_each_recent) add(std::vector<PackedKeys>());
}

void Listing::add(std::vector<PackedKeys> runs) {
  PackedKeys& recent = runs.emplace_back();
  for (const std::string& key : recent_) recent.append(key);
  runs.push_back(std::move(packed_));
  packed_ = merged(runs);
  recent_.clear();
}

void Listing::add(const Listing& other) {
  std::vector<PackedKeys> runs{other.packed_, {}};
  for (const std::string& key : other.recent_) runs.back().append(key);
  add(std::move(runs));
}

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
