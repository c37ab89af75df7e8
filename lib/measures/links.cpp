// SPDX-License-Identifier: Apache-2.0
#include "measures/links.hpp"

#include <algorithm>
#include <numeric>

#include "kamergraaf/error.hpp"

namespace kamergraaf::detail {
namespace {

void drop_repeated(Adjacency& links) {
  std::uint32_t kept = 0;
  for (std::uint32_t v = 0; v < links.size(); ++v) {
    const auto row = links.of(v);
    const std::uint32_t begin = kept;
    for (const std::uint32_t target : row)
      if (kept == begin || links.targets[kept - 1] != target) links.targets[kept++] = target;
    links.offsets[v] = begin;
  }
  links.offsets.back() = kept;
  links.targets.resize(kept);
}

}  // namespace

void require_numbers_for(std::size_t size) {
  if (size >= std::numeric_limits<std::uint32_t>::max()) throw Error("more vertices or citations than can be numbered");
}

std::vector<VertexDescriptor> network_of(const Adjacency& citations, std::vector<bool> is_paper) {
  std::vector<bool> inside = std::move(is_paper);
  for (std::uint32_t v = 0; v < citations.size(); ++v)
    if (citations.degree(v) != 0) inside[v] = true;
  for (const std::uint32_t cited : citations.targets) inside[cited] = true;
  std::vector<VertexDescriptor> vertices;
  for (VertexDescriptor v = 0; v < inside.size(); ++v)
    if (inside[v]) vertices.push_back(v);
  return vertices;
}

Adjacency cited_by_in(const Adjacency& citations, const std::vector<VertexDescriptor>& vertices) {
  std::vector<std::uint32_t> number(citations.size());
  for (std::uint32_t i = 0; i < vertices.size(); ++i) number[vertices[i]] = i;
  Adjacency cites;
  cites.offsets.reserve(vertices.size() + 1);
  cites.targets.reserve(citations.targets.size());
  for (const VertexDescriptor vertex : vertices) {
    for (const std::uint32_t cited : citations.of(static_cast<std::uint32_t>(vertex)))
      if (cited != vertex) cites.targets.push_back(number[cited]);
    cites.end_row();
  }
  Adjacency cited_by = reversed(cites);
  drop_repeated(cited_by);
  return cited_by;
}

}  // namespace kamergraaf::detail
