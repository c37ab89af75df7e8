// SPDX-License-Identifier: Apache-2.0
/// \file
/// Rows of a compact graph out of vertices and links in any order.
///
///     CompactLinks links;
///     links.push_back({0, 1, {EdgeKind::cites, 1}});
///     compact_graph(vertices, links);
///
/// Pure; thread-safe.
#pragma once

#include <memory_resource>
#include <span>
#include <string>
#include <vector>

#include "kamergraaf/compact.hpp"

namespace kamergraaf::detail {

/// An edge between two places in the list of vertices.
struct CompactLink {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  CompactEdge edge;
};

/// Links in any order, in pieces: none is ever moved.
class CompactLinks {
 public:
  void push_back(const CompactLink& link) {
    if (pieces_.empty() || pieces_.back().size() == whole) begin_piece();
    pieces_.back().push_back(link);
    ++size_;
  }

  std::size_t size() const noexcept { return size_; }
  std::span<const std::pmr::vector<CompactLink>> pieces() const noexcept { return pieces_; }

 private:
  static constexpr std::size_t whole = std::size_t{1} << 19;

  void begin_piece();

  std::vector<std::pmr::vector<CompactLink>> pieces_;
  std::size_t size_ = 0;
};

/// The vertices by their ids, with texts of their own, and the links by their ends and kind; of equal ones the mentions are
/// added up.
CompactGraph compact_graph(std::span<const CompactVertex> vertices, const CompactLinks& links);

/// As CompactVertex has them.
std::string lines_of(const std::vector<std::string>& names);

/// That many, as an edge holds them.
std::uint16_t mentions_of(std::size_t count);

}  // namespace kamergraaf::detail
