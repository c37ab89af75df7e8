// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/notes.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr float small = 0.97F;
constexpr float same_size = 1.04F;
constexpr std::size_t most_digits = 3;

using Lines = std::vector<PageLine>;

std::set<std::uint32_t> raised_numbers(const Lines& lines) {
  std::set<std::uint32_t> numbers;
  for (const PageLine& line : lines)
    for (const Segment* segment : line.segments)
      for (const PdfWord* word : segment->words)
        if (word->text.size() <= most_digits && is_number(*word) && is_raised_number(*word, *segment))
          numbers.insert(value_of(word->text));
  return numbers;
}

/// The number that a line opens with; 0 where it opens with none.
std::uint32_t number_of(const PageLine& line) {
  const Segment& first = *line.segments.front();
  const PdfWord& word = *first.words.front();
  const bool has_text = first.words.size() > 1 || line.segments.size() > 1;
  return has_text && is_number(word) && word.text.size() <= most_digits ? value_of(word.text) : 0;
}

bool opens_raised(const PageLine& line) {
  return is_raised_number(*line.segments.front()->words.front(), *line.segments.front());
}

/// Tells the notes of one block from its other lines.
class Block {
 public:
  Block(float body_size, const std::set<std::uint32_t>& marks, LastNote last)
      : body_size_(body_size), marks_(marks), last_(last) {}

  void take(Lines lines, Lines& kept, PageNotes& foot) {
    std::size_t tail = lines.size();
    while (tail > 0 && lines[tail - 1].size() < small * body_size_) --tail;
    std::size_t first = tail;
    while (first < lines.size() && !opens_note(lines[first])) ++first;
    while (first > tail && tail != 0 && is_rest(lines[first - 1])) --first;
    kept.insert(kept.end(), lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t i = first; i < lines.size(); ++i) add(std::move(lines[i]), foot);
  }

 private:
  bool opens_note(const PageLine& line) const {
    const std::uint32_t number = number_of(line);
    return number != 0 && (opens_raised(line) || marks_.contains(number) || number == last_.number + 1);
  }
  bool is_rest(const PageLine& line) const {
    return last_.is_open && std::max(line.size(), last_.size) <= same_size * std::min(line.size(), last_.size);
  }
  void add(PageLine line, PageNotes& foot) {
    if (opens_note(line)) {
      last_ = {number_of(line), 0, false};
      foot.notes.push_back({last_.number, {}});
    }
    (foot.notes.empty() ? foot.rest : foot.notes.back().lines).push_back(std::move(line));
  }

  float body_size_;
  const std::set<std::uint32_t>& marks_;
  LastNote last_;
};

}  // namespace

PageNotes taken_notes(std::vector<PageLine>& lines, float body_size, LastNote last) {
  const std::set<std::uint32_t> marks = raised_numbers(lines);
  PageNotes foot;
  Lines kept;
  for (auto begin = lines.begin(); begin != lines.end();) {
    const auto end = std::find_if(begin, lines.end(), [&](const PageLine& line) { return line.block != begin->block; });
    if (!foot.notes.empty()) last = {foot.notes.back().number, 0, false};
    Block(body_size, marks, last).take({std::make_move_iterator(begin), std::make_move_iterator(end)}, kept, foot);
    begin = end;
  }
  lines = std::move(kept);
  return foot;
}

}  // namespace kamergraaf::detail
