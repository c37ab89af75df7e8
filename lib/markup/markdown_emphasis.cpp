// SPDX-License-Identifier: Apache-2.0
#include "markup/markdown_emphasis.hpp"

#include <algorithm>
#include <array>

#include "detail/code_point.hpp"
#include "markup/markdown_inline.hpp"

namespace kamergraaf::detail {
namespace {

enum class Sign { blank, punctuation, letter };

Sign sign_of(char32_t point) {
  if (point <= 0x20 || point == 0xA0 || (point >= 0x2000 && point <= 0x200A) || point == 0x202F || point == 0x3000)
    return Sign::blank;
  const bool plain = point < 0x80 && !(point >= '0' && point <= '9') && !((point | 0x20U) >= 'a' && (point | 0x20U) <= 'z');
  const bool latin = point >= 0xA1 && point <= 0xBF && point != 0xAA && point != 0xB2 && point != 0xB3 && point != 0xB5 &&
                     point != 0xB9 && point != 0xBA && (point < 0xBC || point > 0xBE);
  const bool general = (point >= 0x2010 && point <= 0x2027) || (point >= 0x2030 && point <= 0x205E) || point == 0x20AC;
  return plain || latin || general ? Sign::punctuation : Sign::letter;
}

Sign sign_before(std::string_view text, std::size_t at) {
  if (at == 0) return Sign::blank;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return sign_of(code_point_at(text, begin).value);
}

Sign sign_at(std::string_view text, std::size_t at) {
  return at < text.size() ? sign_of(code_point_at(text, at).value) : Sign::blank;
}

/// A run of one mark; what is left of it to open or close with.
struct Run {
  Span left;
  char mark = '*';
  std::size_t size = 0;
  bool opens = false;
  bool closes = false;
};

Run run_at(std::string_view text, std::size_t at) {
  const Span run{at, std::min(text.find_first_not_of(text[at], at), text.size())};
  const auto [opens, closes] = flanks_of(text, run);
  return {run, text[at], run.size(), opens, closes};
}

/// Whether what is left of the two is of one emphasis.
bool are_fellows(const Run& opener, const Run& closer) {
  if (opener.mark != closer.mark) return false;
  const bool both = opener.closes || closer.opens;
  return !both || (opener.size + closer.size) % 3 != 0 || (opener.size % 3 == 0 && closer.size % 3 == 0);
}

/// The runs of a block, and the marks that they make.
class Marks {
 public:
  explicit Marks(std::vector<Span>& made) : made_(made) {}

  void take(Run run) {
    while (run.closes && !run.left.empty() && close(run)) {
    }
    if (run.opens && !run.left.empty()) open_.push_back(run);
  }

 private:
  bool close(Run& closer) {
    std::size_t& lowest = lowest_[closer.mark == '*' ? 0 : 1][closer.opens ? 1 : 0][closer.size % 3];
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [&](const Run& one) { return one.left.begin < lowest || are_fellows(one, closer); });
    if (found == open_.rend() || found->left.begin < lowest) return lowest = closer.left.begin, false;
    open_.erase(found.base(), open_.end());
    Run& opener = open_.back();
    const std::size_t size = opener.left.size() > 1 && closer.left.size() > 1 ? 2 : 1;
    made_.push_back({opener.left.end - size, opener.left.end});
    made_.push_back({closer.left.begin, closer.left.begin + size});
    opener.left.end -= size;
    closer.left.begin += size;
    if (opener.left.empty()) open_.pop_back();
    return true;
  }

  std::vector<Span>& made_;
  std::vector<Run> open_;
  std::array<std::array<std::array<std::size_t, 3>, 2>, 2> lowest_{};  ///< no fellow begins before it
};

void mark(std::string_view text, Span block, const std::vector<Span>& closed, std::vector<Span>& made) {
  const std::string_view inside = text.substr(0, block.end);
  Marks marks(made);
  auto zone = std::partition_point(closed.begin(), closed.end(), [&](Span one) { return one.end <= block.begin; });
  for (std::size_t at = block.begin; (at = inside.find_first_of("*_\\", at)) < inside.size();) {
    while (zone != closed.end() && zone->end <= at) ++zone;
    if (zone != closed.end() && zone->begin <= at) {
      at = zone->end;
    } else if (inside[at] == '\\') {
      at += 2;
    } else {
      const Run run = run_at(inside, at);
      marks.take(run);
      at = run.left.end;
    }
  }
}

}  // namespace

Flanks flanks_of(std::string_view text, Span run) {
  const Sign before = sign_before(text, run.begin);
  const Sign after = sign_at(text, run.end);
  const bool left = after == Sign::letter || (after == Sign::punctuation && before != Sign::letter);
  const bool right = before == Sign::letter || (before == Sign::punctuation && after != Sign::letter);
  if (text[run.begin] != '_') return {left, right};
  return {left && (!right || before == Sign::punctuation), right && (!left || after == Sign::punctuation)};
}

std::vector<Span> emphasis_marks(std::string_view text) {
  std::vector<Span> made;
  if (text.find_first_of("*_") == std::string_view::npos) return made;
  const MarkdownBlocks blocks = blocks_of(text);
  const std::vector<Span> closed = closed_markdown(text, blocks, Closed::targets);
  for (const Span block : blocks.texts) mark(text, block, closed, made);
  std::sort(made.begin(), made.end());
  return made;
}

}  // namespace kamergraaf::detail
