// SPDX-License-Identifier: Apache-2.0
/// \file
/// The places of vertices by their ids, for many at once: where each may stand is asked of the memory before the first is
/// looked at. Of each vertex is kept what a compact graph says of it.
///
///     Places places;
///     places.expect(readings);
///     for (const Reading& reading : readings) … places.of_expected(reading.vertices) …
///     compact_graph(places.with_names(), links);
///
/// For one thread.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "detail/large_pages.hpp"
#include "kamergraaf/compact.hpp"

namespace kamergraaf::detail {

/// The vertices that were seen, each once, and their places: 0 is the first.
class Places {
 public:
  Places() : slots_(64, large_pages()) {}

  /// What is told of it joins what is known of it; who is new stands behind the last. \return its place
  std::uint32_t of(const Vertex& told);

  /// Asks the memory for all that is told of in these, which then come one by one to `of_expected`.
  void expect(std::span<const Reading> readings);
  std::span<const std::uint32_t> of_expected(std::span<const Vertex> told);

  std::size_t size() const noexcept { return vertices_.size(); }

  /// Each at its place; their texts live as long as this does.
  std::span<const CompactVertex> with_names();

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t next_place = 0;  ///< its place and one; 0 for none
  };

  template <typename IsIt>
  std::size_t slot_at(std::size_t hash, IsIt is_it) const;
  Slot& slot_of(std::size_t hash, std::string_view id);
  void make_room(std::size_t more);
  std::uint32_t at(std::size_t hash, const Vertex& told);
  std::uint32_t added(const Vertex& told);
  bool is_known(std::uint32_t place, const Vertex& told) const;
  void join_at(std::uint32_t place, const Vertex& told);

  std::pmr::vector<Slot> slots_;                             ///< a power of two, at most half of them taken
  std::pmr::vector<CompactVertex> vertices_{large_pages()};  ///< without their names
  std::pmr::vector<std::uint8_t> own_{large_pages()};        ///< as Vertex::own
  std::pmr::vector<std::vector<std::string>> names_{large_pages()};
  std::pmr::monotonic_buffer_resource ids_{std::size_t{4} << 20, large_pages()};  ///< near one another, as they are read often
  std::pmr::monotonic_buffer_resource texts_{std::size_t{4} << 20, large_pages()};
  std::vector<std::size_t> hashes_;  ///< of those that are expected
  std::size_t next_hash_ = 0;
  std::vector<const CompactVertex*> likely_;
  std::vector<std::uint32_t> found_;
};

}  // namespace kamergraaf::detail
