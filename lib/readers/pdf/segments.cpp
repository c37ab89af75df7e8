// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/segments.hpp"

#include <algorithm>
#include <cmath>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr float widest_gap = 1.1F;  ///< in a segment; like all of these, in the size of the font
constexpr float widest_to_part = 0.45F;
constexpr float widest_behind_mark = 2.5F;
constexpr float same_size = 1.12F;
constexpr float same_line = 0.35F;
constexpr float small = 0.9F;
constexpr float mark_size = 0.85F;
constexpr float raised_by = 0.1F;
constexpr std::size_t most_looked_at = 48;

using Words = std::vector<const PdfWord*>;

float middle_of(const PdfWord& word) { return (word.box.top + word.box.bottom) / 2; }

Box around(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

/// Splits words that are in order where `ends` says that one begins a new group.
template <typename Ends>
std::vector<Words> groups_of(const Words& words, Ends ends) {
  std::vector<Words> groups;
  for (const PdfWord* word : words) {
    if (groups.empty() || ends(groups.back(), *word)) groups.emplace_back();
    groups.back().push_back(word);
  }
  return groups;
}

void add_row(Words row, std::vector<Segment>& segments) {
  std::stable_sort(row.begin(), row.end(), [](const PdfWord* a, const PdfWord* b) { return a->box.left < b->box.left; });
  const auto far = [](const Words& group, const PdfWord& word) {
    return word.box.left - group.back()->box.right > widest_gap * word.size;
  };
  for (Words& words : groups_of(row, far)) {
    Segment segment{{}, words.front()->box, words.front()->size};
    for (const PdfWord* word : words) segment.box = around(segment.box, word->box);
    segment.words = std::move(words);
    segments.push_back(std::move(segment));
  }
}

bool is_number_alone(const Segment& segment) { return segment.words.size() == 1 && is_number(*segment.words.front()); }

/// Whether a small segment hangs on a line: inside it, directly behind it, or before it as the number of a note.
bool hangs_on(const Segment& part, const Segment& line) {
  const float shared = std::min(part.box.bottom, line.box.bottom) - std::max(part.box.top, line.box.top);
  if (part.size > small * line.size || shared * 2 < part.box.bottom - part.box.top) return false;
  if (part.box.left >= line.box.left && part.box.right <= line.box.right) return true;
  const float behind = part.box.left - line.box.right;
  if (part.box.left > line.box.left) return behind < widest_to_part * line.size;
  const float before = line.box.left - part.box.right;
  return before < (is_number_alone(part) ? widest_behind_mark : widest_to_part) * line.size;
}

/// The line that each segment hangs on: the nearest, or none.
std::vector<Segment*> lines_of_parts(std::vector<Segment>& segments) {
  std::vector<Segment*> lines(segments.size(), nullptr);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    float nearest = segments[i].box.bottom - segments[i].box.top + 40;
    const std::size_t last = std::min(segments.size(), i + most_looked_at);
    for (std::size_t j = i - std::min(i, most_looked_at); j < last; ++j) {
      const float away = std::abs(segments[j].middle() - segments[i].middle());
      if (away >= nearest || !hangs_on(segments[i], segments[j])) continue;
      nearest = away;
      lines[i] = &segments[j];
    }
  }
  return lines;
}

void join_parts(std::vector<Segment>& segments) {
  std::stable_sort(segments.begin(), segments.end(),
                   [](const Segment& a, const Segment& b) { return a.middle() < b.middle(); });
  const std::vector<Segment*> lines = lines_of_parts(segments);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (!lines[i] || lines[static_cast<std::size_t>(lines[i] - segments.data())]) continue;
    Words& words = lines[i]->words;
    words.insert(words.end(), segments[i].words.begin(), segments[i].words.end());
    lines[i]->box.left = std::min(lines[i]->box.left, segments[i].box.left);
    lines[i]->box.right = std::max(lines[i]->box.right, segments[i].box.right);
    segments[i].words.clear();
  }
  std::erase_if(segments, [](const Segment& segment) { return segment.words.empty(); });
  for (Segment& segment : segments)
    std::stable_sort(segment.words.begin(), segment.words.end(),
                     [](const PdfWord* a, const PdfWord* b) { return a->box.left < b->box.left; });
}

}  // namespace

std::string Segment::text() const {
  std::string all;
  for (const PdfWord* word : words) all += (all.empty() ? "" : " ") + word->text;
  return all;
}

std::vector<Segment> segments_of(const PdfPage& page) {
  Words words;
  for (const PdfWord& word : page.words) words.push_back(&word);
  std::stable_sort(words.begin(), words.end(), [](const PdfWord* a, const PdfWord* b) { return a->size < b->size; });
  const auto larger = [](const Words& group, const PdfWord& word) { return word.size > same_size * group.front()->size; };
  const auto lower = [](const Words& group, const PdfWord& word) {
    return middle_of(word) - middle_of(*group.front()) > same_line * word.size;
  };
  std::vector<Segment> segments;
  for (Words& of_one_size : groups_of(words, larger)) {
    std::stable_sort(of_one_size.begin(), of_one_size.end(),
                     [](const PdfWord* a, const PdfWord* b) { return middle_of(*a) < middle_of(*b); });
    for (Words& row : groups_of(of_one_size, lower)) add_row(std::move(row), segments);
  }
  join_parts(segments);
  return segments;
}

bool is_number(const PdfWord& word) { return std::all_of(word.text.begin(), word.text.end(), is_digit); }

bool is_raised_number(const PdfWord& word, const Segment& in) {
  const auto of_number = [](char c) { return is_digit(c) || c == ','; };
  return is_digit(word.text.front()) && word.text.size() <= 12 && std::all_of(word.text.begin(), word.text.end(), of_number) &&
         word.size <= mark_size * in.size && word.box.bottom < in.box.bottom - raised_by * in.size;
}

bool on_one_line(const Segment& a, const Segment& b) {
  const float larger = std::max(a.size, b.size);
  return larger <= same_size * std::min(a.size, b.size) && std::abs(a.middle() - b.middle()) <= same_line * larger;
}

}  // namespace kamergraaf::detail
