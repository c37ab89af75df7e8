// SPDX-License-Identifier: Apache-2.0
#include "oracle/measure.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

using namespace kamergraaf;

namespace oracle {
namespace {

using Dense = std::vector<std::vector<double>>;

std::size_t out_degree(const Matrix& matrix, std::size_t a) {
  return static_cast<std::size_t>(std::count(matrix.cites[a].begin(), matrix.cites[a].end(), true));
}

Dense squared(const Dense& matrix) {
  const std::size_t size = matrix.size();
  Dense square(size, std::vector<double>(size));
  double all = 0;
  for (std::size_t a = 0; a < size; ++a)
    for (std::size_t b = 0; b < size; ++b) {
      for (std::size_t c = 0; c < size; ++c) square[a][b] += matrix[a][c] * matrix[c][b];
      all += square[a][b];
    }
  for (auto& row : square)
    for (double& value : row) value /= all == 0 ? 1 : all;
  return square;
}

std::vector<double> scaled(std::vector<double> weights) {
  const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (double& weight : weights) weight /= all == 0 ? 1 : all;
  return weights;
}

bool cites_any(const Matrix& matrix, std::size_t a) { return out_degree(matrix, a) != 0; }

}  // namespace

Matrix matrix_of(const CitationGraph& graph) {
  Matrix matrix;
  for (VertexDescriptor v = 0; v < boost::num_vertices(graph); ++v) {
    bool inside = graph[v].kind == VertexKind::paper;
    const auto edges = boost::edges(graph);
    for (auto edge = edges.first; edge != edges.second; ++edge)
      if (graph[*edge].kind == EdgeKind::cites && (boost::source(*edge, graph) == v || boost::target(*edge, graph) == v))
        inside = true;
    if (inside) matrix.vertices.push_back(v);
  }
  std::sort(matrix.vertices.begin(), matrix.vertices.end(), [&](auto a, auto b) { return graph[a].id < graph[b].id; });
  matrix.cites.assign(matrix.size(), std::vector<bool>(matrix.size()));
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) {
      const auto edges = boost::edges(graph);
      for (auto edge = edges.first; edge != edges.second; ++edge)
        if (a != b && graph[*edge].kind == EdgeKind::cites && boost::source(*edge, graph) == matrix.vertices[a] &&
            boost::target(*edge, graph) == matrix.vertices[b])
          matrix.cites[a][b] = true;
    }
  return matrix;
}

std::vector<double> in_degrees(const Matrix& matrix) {
  std::vector<double> degrees(matrix.size());
  for (const auto& row : matrix.cites)
    for (std::size_t b = 0; b < row.size(); ++b) degrees[b] += row[b];
  return degrees;
}

std::vector<double> citations_for_age(const CitationGraph& graph, const Matrix& matrix) {
  const std::vector<double> cited = in_degrees(matrix);
  std::vector<double> scores(matrix.size());
  for (std::size_t a = 0; a < matrix.size(); ++a) {
    const Vertex& own = graph[matrix.vertices[a]];
    double papers = 0;
    double citations = 0;
    for (std::size_t b = 0; b < matrix.size(); ++b) {
      const Vertex& other = graph[matrix.vertices[b]];
      if (!own.date || !other.date || own.date->year() != other.date->year()) continue;
      if (own.kind != other.kind || own.paper != other.paper) continue;
      ++papers;
      citations += cited[b];
    }
    scores[a] = citations == 0 ? 0 : cited[a] / (citations / papers);
  }
  return scores;
}

std::vector<double> page_rank(const Matrix& matrix, double damping) {
  const auto size = static_cast<double>(matrix.size());
  std::vector<double> rank(matrix.size(), 1 / size);
  for (int step = 0; step < 250; ++step) {
    std::vector<double> next(matrix.size(), (1 - damping) / size);
    for (std::size_t a = 0; a < matrix.size(); ++a) {
      const auto degree = static_cast<double>(out_degree(matrix, a));
      for (std::size_t b = 0; b < matrix.size(); ++b)
        next[b] += damping * rank[a] * (degree == 0 ? 1 / size : matrix.cites[a][b] / degree);
    }
    rank = std::move(next);
  }
  return rank;
}

std::vector<double> hubs(const Matrix& matrix) {
  Dense together(matrix.size(), std::vector<double>(matrix.size()));
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) together[a][b] = static_cast<double>(shared(matrix, a, b));
  for (int times = 0; times < 20; ++times) together = squared(together);
  std::vector<double> weights;
  for (const auto& row : together) weights.push_back(std::accumulate(row.begin(), row.end(), 0.0));
  return scaled(std::move(weights));
}

std::vector<double> authorities(const Matrix& matrix) {
  const std::vector<double> weights = hubs(matrix);
  std::vector<double> sums(matrix.size());
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) sums[b] += matrix.cites[a][b] ? weights[a] : 0;
  return scaled(std::move(sums));
}

std::vector<double> betweenness(const Matrix& matrix) {
  const std::size_t size = matrix.size();
  const double far = 1e9;
  Dense distance(size, std::vector<double>(size, far));
  Dense chains(size, std::vector<double>(size));
  for (std::size_t a = 0; a < size; ++a) {
    distance[a][a] = 0;
    chains[a][a] = 1;
    for (std::size_t length = 1; length < size; ++length)
      for (std::size_t b = 0; b < size; ++b) {
        if (distance[a][b] < far) continue;
        for (std::size_t c = 0; c < size; ++c)
          if (matrix.cites[c][b] && distance[a][c] == static_cast<double>(length - 1)) chains[a][b] += chains[a][c];
        if (chains[a][b] != 0) distance[a][b] = static_cast<double>(length);
      }
  }
  std::vector<double> scores(size);
  for (std::size_t v = 0; v < size; ++v)
    for (std::size_t a = 0; a < size; ++a)
      for (std::size_t b = 0; b < size; ++b)
        if (a != b && a != v && b != v && distance[a][b] < far && distance[a][v] + distance[v][b] == distance[a][b])
          scores[v] += chains[a][v] * chains[v][b] / chains[a][b];
  return scores;
}

std::vector<double> core_numbers(const Matrix& matrix) {
  std::vector<double> cores(matrix.size());
  for (std::size_t k = 1; k < matrix.size(); ++k) {
    std::vector<bool> left(matrix.size(), true);
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t a = 0; a < matrix.size(); ++a) {
        std::size_t links = 0;
        for (std::size_t b = 0; b < matrix.size(); ++b) links += left[b] && (matrix.cites[a][b] || matrix.cites[b][a]);
        if (!left[a] || links >= k) continue;
        left[a] = false;
        changed = true;
      }
    }
    for (std::size_t a = 0; a < matrix.size(); ++a)
      if (left[a]) cores[a] = static_cast<double>(k);
  }
  return cores;
}

Matrix transposed(const Matrix& matrix) {
  Matrix back = matrix;
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) back.cites[a][b] = matrix.cites[b][a];
  return back;
}

Matrix closure(Matrix matrix) {
  for (std::size_t a = 0; a < matrix.size(); ++a) matrix.cites[a][a] = true;
  for (std::size_t via = 0; via < matrix.size(); ++via)
    for (std::size_t a = 0; a < matrix.size(); ++a)
      for (std::size_t b = 0; b < matrix.size(); ++b)
        if (matrix.cites[a][via] && matrix.cites[via][b]) matrix.cites[a][b] = true;
  return matrix;
}

std::size_t shared(const Matrix& matrix, std::size_t a, std::size_t b) {
  std::size_t count = 0;
  for (std::size_t c = 0; c < matrix.size(); ++c) count += matrix.cites[a][c] && matrix.cites[b][c];
  return count;
}

std::vector<std::size_t> strong_components(const Matrix& matrix) {
  const Matrix reached = closure(matrix);
  std::vector<std::size_t> lowest(matrix.size());
  for (std::size_t a = 0; a < matrix.size(); ++a)
    while (!reached.cites[a][lowest[a]] || !reached.cites[lowest[a]][a]) ++lowest[a];
  return lowest;
}

Matrix condensed(const Matrix& matrix) {
  const auto component = strong_components(matrix);
  Matrix result{matrix.vertices, std::vector(matrix.size(), std::vector<bool>(matrix.size()))};
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b)
      if (matrix.cites[a][b] && component[a] != component[b]) result.cites[component[a]][component[b]] = true;
  return result;
}

Matrix reduced(const Matrix& condensed) {
  Matrix result = condensed;
  for (std::size_t a = 0; a < condensed.size(); ++a)
    for (std::size_t b = 0; b < condensed.size(); ++b) {
      if (!condensed.cites[a][b]) continue;
      Matrix without = condensed;
      without.cites[a][b] = false;
      result.cites[a][b] = !closure(without).cites[a][b];
    }
  return result;
}

std::vector<std::vector<std::size_t>> search_paths(const Matrix& condensed) {
  const Matrix cited_by = transposed(condensed);
  std::vector<std::vector<std::size_t>> open;
  std::vector<std::vector<std::size_t>> paths;
  for (std::size_t a = 0; a < condensed.size(); ++a)
    if (!cites_any(condensed, a) && cites_any(cited_by, a)) open.push_back({a});
  while (!open.empty()) {
    const std::vector<std::size_t> path = open.back();
    open.pop_back();
    if (!cites_any(cited_by, path.back())) paths.push_back(path);
    for (std::size_t b = 0; b < condensed.size(); ++b) {
      if (!cited_by.cites[path.back()][b]) continue;
      open.push_back(path);
      open.back().push_back(b);
    }
  }
  return paths;
}

std::vector<std::size_t> main_path(const Matrix& condensed) {
  auto paths = search_paths(condensed);
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> weights;
  for (const auto& path : paths)
    for (std::size_t i = 1; i < path.size(); ++i) ++weights[{path[i - 1], path[i]}];
  const auto weight_of = [&](const std::vector<std::size_t>& path) {
    std::size_t sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i) sum += weights[{path[i - 1], path[i]}];
    return sum;
  };
  std::sort(paths.begin(), paths.end());
  const auto best =
      std::max_element(paths.begin(), paths.end(), [&](const auto& a, const auto& b) { return weight_of(a) < weight_of(b); });
  return best == paths.end() ? std::vector<std::size_t>() : *best;
}

double modularity(const Matrix& matrix, const std::vector<std::size_t>& group_of) {
  const auto weight = [&](std::size_t a, std::size_t b) { return double(matrix.cites[a][b]) + double(matrix.cites[b][a]); };
  std::vector<double> degree(matrix.size());
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b) degree[a] += weight(a, b);
  const double all = std::accumulate(degree.begin(), degree.end(), 0.0);
  double sum = 0;
  for (std::size_t a = 0; a < matrix.size(); ++a)
    for (std::size_t b = 0; b < matrix.size(); ++b)
      if (all != 0 && group_of[a] == group_of[b]) sum += (weight(a, b) - degree[a] * degree[b] / all) / all;
  return sum;
}

}  // namespace oracle
