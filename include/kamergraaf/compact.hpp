// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graph to compute on: a compressed_sparse_row_graph of Boost, of five million citations in 150 MB. After graph.hpp.
///
///     const kamergraaf::CompactGraph compact = kamergraaf::freeze(graph);
///     const auto letter = kamergraaf::find(compact, "kst-21501-20-2189");
///     boost::in_degree(*letter, compact);
///
/// Its vertices stand in the order of their ids, its edges by their ends and kind: the same papers, in whatever order they
/// came, give the same numbers. Nothing is added to it. Reading from several threads is safe.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <concepts>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>

#include "kamergraaf/graph.hpp"

namespace kamergraaf {

/// What a Vertex says, but for its identifier and the document. The texts live as long as the graph or a copy of it.
struct CompactVertex {
  std::string_view id;
  std::string_view title;
  std::string_view names;  ///< a line each
  std::optional<Date> date;
  Session session;
  VertexKind kind = VertexKind::paper;
  PaperKind paper = PaperKind::unknown;
  Chamber chamber = Chamber::none;
  bool known = false;

  bool operator==(const CompactVertex&) const = default;
};

struct CompactEdge {
  EdgeKind kind = EdgeKind::cites;
  std::uint16_t mentions = 0;  ///< how many; 65,535 stands for more

  bool operator==(const CompactEdge&) const = default;
};

/// The texts that the vertices show.
struct CompactTexts {
  std::shared_ptr<const std::pmr::string> all;
};

using CompactGraph = boost::compressed_sparse_row_graph<boost::bidirectionalS, CompactVertex, CompactEdge, CompactTexts,
                                                        std::uint32_t, std::uint32_t>;
using CompactDescriptor = boost::graph_traits<CompactGraph>::vertex_descriptor;

/// A graph of papers, whole: as it is built, or to compute on.
template <typename Graph>
concept WholeGraph = std::same_as<Graph, CitationGraph> || std::same_as<Graph, CompactGraph>;

/// \pre fewer than 2^32 vertices, and edges
CompactGraph freeze(const CitationGraph& graph);

/// The vertex of that identifier, if the graph has it: a search by halves.
std::optional<CompactDescriptor> find(const CompactGraph& graph, std::string_view id);

bool operator==(const CompactGraph& a, const CompactGraph& b);

/// Builds the same without a CitationGraph, where the words around the citations are not wanted: in a tenth of its memory.
///
///     CompactBuilder builder;
///     builder.add(readings);
///     const CompactGraph graph = std::move(builder).build();
///
/// For one thread at a time.
class CompactBuilder {
 public:
  CompactBuilder();
  CompactBuilder(CompactBuilder&&) noexcept;
  CompactBuilder& operator=(CompactBuilder&&) noexcept;
  ~CompactBuilder();

  /// \pre what is read of a document is added once
  void add(const Reading& reading);
  /// The same for many, which is faster.
  void add(std::span<const Reading> readings);

  CompactGraph build() &&;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kamergraaf
