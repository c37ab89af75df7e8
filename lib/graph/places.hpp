// SPDX-License-Identifier: Apache-2.0
/// \file
/// The places of vertices by their ids, for many at once: where each may stand is asked of the memory before the first is
/// looked at.
///
///     Places places;
///     places.of(reading.vertices, [&](const Vertex& told, std::uint32_t place, bool is_new) { … });
///
/// For one thread.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::detail {

/// The vertices that were seen, each once, and their places: 0 is the first.
class Places {
 public:
  Places() : slots_(64) {}

  /// What is told of each joins what is known of it. \return their places
  std::span<const std::uint32_t> of(std::span<const Vertex> told);
  std::uint32_t of(const Vertex& told) { return of(std::span(&told, 1)).front(); }

  std::size_t size() const noexcept { return vertices_.size(); }
  const std::vector<Vertex>& vertices() const noexcept { return vertices_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t next_place = 0;  ///< its place and one; 0 for none
  };

  Slot& slot_of(std::size_t hash, std::string_view id);
  void make_room(std::size_t more);
  void ask_for(std::span<const Vertex> told);

  std::vector<Slot> slots_;  ///< a power of two, at most half of them taken
  std::vector<Vertex> vertices_;
  std::vector<std::size_t> hashes_;
  std::vector<std::uint32_t> found_;
};

}  // namespace kamergraaf::detail
