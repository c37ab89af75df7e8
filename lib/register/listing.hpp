// SPDX-License-Identifier: Apache-2.0
/// \file
/// A set of keys that may grow: the packed ones, and a few that came later, which are packed with them when they are many. So
/// adding one costs no more than a small set would, and what is not being changed is never changed: reading is thread-safe.
///
///     Listing listing;
///     listing.add("kst-36045-190");
///     listing.contains("kst-36045-190");  // true
///     listing.has("kst-36045-");          // true
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "register/packed_keys.hpp"

namespace kamergraaf::registry {

/// The set.
class Listing {
 public:
  void add(std::string key);
  /// All of these, and all of another.
  void add(std::vector<PackedKeys> runs);
  void add(const Listing& other);

  std::size_t size() const noexcept { return packed_.size() + recent_.size(); }
  bool contains(std::string_view key) const;
  /// The last key before this one.
  std::optional<std::string> last_before(std::string_view key) const;

  /// Goes over the keys in order. Valid until the set changes.
  class Walk {
   public:
    bool done() const noexcept { return packed_.done() && recent_ == end_; }
    /// \pre not done
    std::string_view key() const noexcept { return from_packed() ? packed_.key() : std::string_view(*recent_); }
    void next();

   private:
    friend class Listing;
    using Recent = std::set<std::string, std::less<>>::const_iterator;
    Walk(PackedKeys::Walk packed, Recent recent, Recent end) : packed_(std::move(packed)), recent_(recent), end_(end) {}
    bool from_packed() const noexcept { return recent_ == end_ || (!packed_.done() && packed_.key() < *recent_); }

    PackedKeys::Walk packed_;
    Recent recent_;
    Recent end_;
  };
  /// From the first key on that does not come before this one.
  Walk from(std::string_view key) const;
  /// Whether one begins so.
  bool has(std::string_view prefix) const;

 private:
  PackedKeys packed_;
  std::set<std::string, std::less<>> recent_;
};

}  // namespace kamergraaf::registry
