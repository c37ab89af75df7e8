// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/columns.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kamergraaf::detail {
namespace {

using Segments = std::vector<const Segment*>;

constexpr float same_edge = 2;
constexpr float narrowest_column = 60;
constexpr std::size_t fewest_lines = 5;
constexpr std::size_t most_edges = 12;
constexpr float fewest_words = 3.5F;  ///< in a line of running text, on average
constexpr float most_across = 0.15F;  ///< of the lines of a page with columns

/// Where several lines begin.
struct Edge {
  float left = 0;
  std::size_t lines = 0;
};

struct Placed {
  const Segment* segment = nullptr;
  std::size_t column = 0;
  bool across = false;
  std::size_t block = 0;
};

std::vector<Edge> edges_of(Segments segments) {
  std::sort(segments.begin(), segments.end(), [](const Segment* a, const Segment* b) { return a->box.left < b->box.left; });
  std::vector<Edge> edges;
  for (const Segment* segment : segments) {
    if (edges.empty() || segment->box.left > edges.back().left + same_edge) edges.push_back({segment->box.left, 0});
    ++edges.back().lines;
  }
  std::erase_if(edges, [](const Edge& edge) { return edge.lines < fewest_lines; });
  std::stable_sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.lines > b.lines; });
  if (edges.size() > most_edges) edges.resize(most_edges);
  return edges;
}

bool begins_behind(const Segment& segment, float edge) { return segment.box.left >= edge - 1; }
bool stands_across(const Segment& segment, float edge) { return !begins_behind(segment, edge) && segment.box.right > edge; }

bool parts_columns(const Segments& segments, float edge) {
  std::size_t across = 0;
  std::size_t lines[2] = {0, 0};
  std::size_t words[2] = {0, 0};
  for (const Segment* segment : segments) {
    if (stands_across(*segment, edge)) {
      ++across;
      continue;
    }
    const std::size_t side = begins_behind(*segment, edge) ? 1 : 0;
    ++lines[side];
    words[side] += segment->words.size();
  }
  if (std::min(lines[0], lines[1]) < fewest_lines) return false;
  if (static_cast<float>(across) > most_across * static_cast<float>(lines[0] + lines[1])) return false;
  const auto runs = [&](std::size_t side) {
    return static_cast<float>(words[side]) >= fewest_words * static_cast<float>(lines[side]);
  };
  return runs(0) && runs(1);
}

/// The left edges of all columns but the first.
std::vector<float> columns_of(const Segments& segments) {
  std::vector<float> columns;
  for (const Edge& edge : edges_of(segments)) {
    const bool is_new = std::none_of(columns.begin(), columns.end(),
                                     [&](float column) { return std::abs(column - edge.left) < narrowest_column; });
    if (is_new && parts_columns(segments, edge.left)) columns.push_back(edge.left);
  }
  std::sort(columns.begin(), columns.end());
  return columns;
}

std::vector<Placed> placed(Segments segments) {
  const std::vector<float> columns = columns_of(segments);
  std::stable_sort(segments.begin(), segments.end(),
                   [](const Segment* a, const Segment* b) { return a->middle() < b->middle(); });
  std::vector<Placed> all;
  std::size_t band = 0;
  for (const Segment* segment : segments) {
    Placed one{segment};
    for (const float column : columns) {
      one.across = one.across || stands_across(*segment, column);
      one.column += begins_behind(*segment, column) ? 1 : 0;
    }
    if (one.across) one.column = 0;
    if (!all.empty() && all.back().across != one.across) ++band;
    one.block = band * (columns.size() + 1) + one.column;
    all.push_back(one);
  }
  return all;
}

bool is_left_of(const Segment* a, const Segment* b) { return a->box.left < b->box.left; }

}  // namespace

std::vector<PageLine> lines_of(std::vector<const Segment*> segments) {
  std::vector<Placed> all = placed(std::move(segments));
  std::stable_sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.block < b.block; });
  std::vector<PageLine> lines;
  std::size_t first_of_block = 0;
  for (const Placed& one : all) {
    if (lines.empty() || lines.back().block != one.block) first_of_block = lines.size();
    const std::size_t looked_at = std::max(first_of_block, lines.size() - std::min<std::size_t>(lines.size(), 4));
    std::size_t line = lines.size();
    while (line > looked_at && !on_one_line(*lines[line - 1].segments.front(), *one.segment)) --line;
    if (line > looked_at)
      lines[line - 1].segments.push_back(one.segment);
    else
      lines.push_back({{one.segment}, one.block});
  }
  for (PageLine& line : lines) std::stable_sort(line.segments.begin(), line.segments.end(), is_left_of);
  return lines;
}

}  // namespace kamergraaf::detail
