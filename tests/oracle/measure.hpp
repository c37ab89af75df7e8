// SPDX-License-Identifier: Apache-2.0
/// \file
/// The obvious way to each measure, by the words of its definition and on a matrix, for measure.hpp to be held against.
#pragma once

#include <string>
#include <vector>

#include "kamergraaf/measure.hpp"

namespace oracle {

/// Who cites whom among the vertices of the citation network, these by identifier.
struct Matrix {
  std::vector<kamergraaf::VertexDescriptor> vertices;
  std::vector<std::vector<bool>> cites;

  std::size_t size() const { return vertices.size(); }
};
Matrix matrix_of(const kamergraaf::CitationGraph& graph);

/// Scores by row.
std::vector<double> in_degrees(const Matrix& matrix);
std::vector<double> citations_for_age(const kamergraaf::CitationGraph& graph, const Matrix& matrix);
/// 250 steps of one who follows citations.
std::vector<double> page_rank(const Matrix& matrix, double damping);
/// Equal weights, by the matrix of couplings to the power 2^20; more would show rounding where two are equal.
std::vector<double> hubs(const Matrix& matrix);
std::vector<double> authorities(const Matrix& matrix);
/// Every pair of ends, and every vertex between them.
std::vector<double> betweenness(const Matrix& matrix);
/// Taking away what has too few links, for every k.
std::vector<double> core_numbers(const Matrix& matrix);
Matrix transposed(const Matrix& matrix);
/// Also of what is reached in several steps, or in none.
Matrix closure(Matrix matrix);
/// Of the pair: how many rows both cite.
std::size_t shared(const Matrix& matrix, std::size_t a, std::size_t b);
/// The strong component of each row, as its lowest row.
std::vector<std::size_t> strong_components(const Matrix& matrix);
/// Each strong component in its lowest row, which alone cites and is cited.
Matrix condensed(const Matrix& matrix);
/// A citation without which the cited one is reached no more.
Matrix reduced(const Matrix& condensed);

/// All paths that cannot be made longer at either end, from the cited to the citing.
std::vector<std::vector<std::size_t>> search_paths(const Matrix& condensed);
/// The path on which most of the others run, one after the other link counted; the first of equals.
std::vector<std::size_t> main_path(const Matrix& condensed);

/// The sum over all pairs in one group.
double modularity(const Matrix& matrix, const std::vector<std::size_t>& group_of);

}  // namespace oracle
