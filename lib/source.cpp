// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/source.hpp"

#include <algorithm>

namespace kamergraaf {
namespace {

constexpr float widest_gap = 24;

const Part* part_at(const std::vector<Part>& parts, std::size_t byte) {
  const auto after = std::partition_point(parts.begin(), parts.end(), [&](const Part& part) { return part.begin <= byte; });
  return after == parts.begin() ? nullptr : &*std::prev(after);
}

std::size_t runs_up_to(const Part& part, std::size_t byte) {
  return static_cast<std::size_t>(std::upper_bound(part.runs.begin(), part.runs.end(), byte) - part.runs.begin());
}

bool on_one_line(const PageBox& line, const PageBox& next) {
  const float shared = std::min(line.box.bottom, next.box.bottom) - std::max(line.box.top, next.box.top);
  const float lower = std::min(line.box.bottom - line.box.top, next.box.bottom - next.box.top);
  const float gap = next.box.left - line.box.right;
  return line.page == next.page && shared * 2 > lower && gap < widest_gap && next.box.right > line.box.left;
}

Box around(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

std::vector<PageBox> boxes_of(const std::vector<Glyph>& glyphs, Span span) {
  std::vector<PageBox> boxes;
  auto glyph = std::partition_point(glyphs.begin(), glyphs.end(), [&](const Glyph& one) { return one.text.end <= span.begin; });
  for (; glyph != glyphs.end() && glyph->text.begin < span.end; ++glyph) {
    if (!boxes.empty() && on_one_line(boxes.back(), glyph->at))
      boxes.back().box = around(boxes.back().box, glyph->at.box);
    else
      boxes.push_back(glyph->at);
  }
  return boxes;
}

}  // namespace

Place place_of(const Source& source, Span span) {
  Place place;
  if (!source.glyphs.empty()) {
    place.boxes = boxes_of(source.glyphs, span);
    return place;
  }
  place.bytes = source_of(source.pieces, span);
  const Part* part = part_at(source.parts, place.bytes.begin);
  if (!part) return place;
  const std::size_t first = runs_up_to(*part, place.bytes.begin);
  if (first != 0) place.runs = {first - 1, std::max(first, runs_up_to(*part, std::max(place.bytes.end, std::size_t{1}) - 1))};
  place.part = part->name;
  place.bytes = {place.bytes.begin - part->begin, place.bytes.end - part->begin};
  return place;
}

}  // namespace kamergraaf
