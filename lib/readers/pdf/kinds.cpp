// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/kinds.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr float zone = 0.12F;  ///< of the height of a page: where heads and feet stand
constexpr float same_place = 3;
constexpr float margin_size = 0.87F;
constexpr float widest_margin = 0.35F;  ///< of the width of a page
constexpr float narrowest_gap = 8;
constexpr std::size_t most_looked_at = 48;
constexpr std::size_t most_digits = 9;

enum class Kind { body, furniture, margin };

/// A segment and the page that it is on.
struct Seen {
  const Segment* segment = nullptr;
  std::string words;
  std::uint32_t page = 0;
  Kind* kind = nullptr;
};

using Alike = std::map<std::string, std::vector<Seen>>;

float body_size_of(const std::vector<PdfPage>& pages) {
  std::map<int, std::size_t> letters;
  for (const PdfPage& page : pages)
    for (const PdfWord& word : page.words) letters[static_cast<int>(std::lround(word.size * 10))] += word.letters.size();
  const auto most =
      std::max_element(letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : static_cast<float>(most->first) / 10;
}

bool is_page_number(const std::string& words) {
  static const Expression form(R"((?i)^(?:(?:pagina|blz\.?|p\.){blank}{0,2})?\d{1,4}{blank}?(?:van|/){blank}?\d{1,4}$)",
                               "page of pages");
  return form.is_at(words, 0);
}

std::string without_numbers(std::string_view words) {
  std::string key;
  for (const char c : words)
    if (!is_digit(c))
      key += c;
    else if (key.empty() || key.back() != '#')
      key += '#';
  return key;
}

std::vector<unsigned> numbers_in(std::string_view words) {
  std::vector<unsigned> numbers;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    while (end < words.size() && is_digit(words[end])) ++end;
    if (end > at) numbers.push_back(value_of(words.substr(at, std::min(end - at, most_digits))));
    at = end + 1;
  }
  return numbers;
}

/// Whether the numbers are the same, but for one that goes up with the pages.
bool count_pages(const Seen& a, const Seen& b) {
  const std::vector<unsigned> first = numbers_in(a.words);
  const std::vector<unsigned> second = numbers_in(b.words);
  std::size_t others = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (first[i] == second[i]) continue;
    ++others;
    if (second[i] - first[i] != b.page - a.page) return false;
  }
  return others <= 1;
}

bool in_one_place(const Box& a, const Box& b) {
  const bool level = std::abs(a.top - b.top) < same_place;
  const bool middle = std::abs(a.left + a.right - b.left - b.right) < 2 * same_place;
  return level && (std::abs(a.left - b.left) < same_place || std::abs(a.right - b.right) < same_place || middle);
}

/// Where the head of a page ends and its foot begins: a gap parts them from the text.
struct Zones {
  float head_end = 0;
  float foot_begin = 0;

  bool hold(const Box& box) const noexcept { return box.bottom <= head_end || box.top >= foot_begin; }
};

Zones zones_of(const std::vector<Segment>& segments, const PdfPage& page) {
  std::vector<Box> boxes;
  for (const Segment& segment : segments) boxes.push_back(segment.box);
  std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.top < b.top; });
  Zones zones{0, page.height};
  float reach = page.height;
  for (const Box& box : boxes) {
    if (box.top - reach >= narrowest_gap && reach < zone * page.height) zones.head_end = reach;
    if (box.top - reach >= narrowest_gap && box.top > (1 - zone) * page.height)
      zones.foot_begin = std::min(zones.foot_begin, box.top);
    reach = &box == boxes.data() ? box.bottom : std::max(reach, box.bottom);
  }
  return zones;
}

/// Whether small print stands to its left on the same line: it is a cell of a table. Segments are in the order of their
/// middles.
bool goes_on_from_left(const std::vector<Segment>& segments, std::size_t at) {
  const std::size_t last = std::min(segments.size(), at + most_looked_at);
  for (std::size_t i = at - std::min(at, most_looked_at); i < last; ++i)
    if (segments[i].box.right < segments[at].box.left && on_one_line(segments[i], segments[at])) return true;
  return false;
}

/// The left edge of small print that stands to the right of the text; 0 where there is none.
float margin_edge(const std::vector<Segment>& segments, const PdfPage& page, float body_size) {
  float edge = page.width;
  float text_begin = page.width;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    if (segment.size >= margin_size * body_size)
      text_begin = std::min(text_begin, segment.box.left);
    else if (segment.box.left > (1 - widest_margin) * page.width && !goes_on_from_left(segments, i))
      edge = std::min(edge, segment.box.left);
  }
  return edge < page.width && edge > text_begin ? edge : 0;
}

/// What each segment is as far as its page tells.
std::vector<Kind> first_kinds(const std::vector<Segment>& segments, const PdfPage& page, float body_size) {
  const float edge = margin_edge(segments, page, body_size);
  const Zones zones = zones_of(segments, page);
  std::vector<Kind> kinds;
  for (const Segment& segment : segments) {
    const bool beside = edge > 0 && segment.size < margin_size * body_size && segment.box.left >= edge - same_place;
    const bool numbers_page = zones.hold(segment.box) && is_page_number(segment.text());
    kinds.push_back(numbers_page ? Kind::furniture : beside ? Kind::margin : Kind::body);
  }
  return kinds;
}

/// Keeps a segment that may recur under its words; the first line of a footnote does not.
void see(const Segment& segment, std::uint32_t page, Kind& kind, Alike& alike) {
  if (is_raised_number(*segment.words.front(), segment)) return;
  std::string words = segment.text();
  const std::string key = without_numbers(words);
  alike[key].push_back({&segment, std::move(words), page, &kind});
}

/// Segments that recur: of the same words but for the number of the page, in one place, on several pages.
void find_recurring(const Alike& alike) {
  for (const auto& [key, all] : alike)
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t j = i + 1; j < std::min(all.size(), i + 8); ++j) {
        if (all[i].page == all[j].page || !in_one_place(all[i].segment->box, all[j].segment->box)) continue;
        if (!count_pages(all[i], all[j])) continue;
        *all[i].kind = Kind::furniture;
        *all[j].kind = Kind::furniture;
      }
}

std::vector<PageLine> lines_that_are(Kind wanted, const std::vector<Segment>& segments, const std::vector<Kind>& kinds) {
  std::vector<const Segment*> chosen;
  for (std::size_t i = 0; i < segments.size(); ++i)
    if (kinds[i] == wanted) chosen.push_back(&segments[i]);
  return lines_of(std::move(chosen));
}

}  // namespace

SortedPages sorted_pages(const std::vector<PdfPage>& pages) {
  SortedPages sorted{{}, body_size_of(pages)};
  std::vector<std::vector<Kind>> kinds;
  Alike alike;
  for (const PdfPage& page : pages) {
    sorted.pages.push_back({segments_of(page), {}, {}, {}});
    const std::vector<Segment>& segments = sorted.pages.back().segments;
    kinds.push_back(first_kinds(segments, page, sorted.body_size));
    const Zones zones = zones_of(segments, page);
    for (std::size_t i = 0; i < segments.size(); ++i)
      if (kinds.back()[i] != Kind::body || zones.hold(segments[i].box)) see(segments[i], page.number, kinds.back()[i], alike);
  }
  find_recurring(alike);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    SortedPage& page = sorted.pages[i];
    page.body = lines_that_are(Kind::body, page.segments, kinds[i]);
    page.furniture = lines_that_are(Kind::furniture, page.segments, kinds[i]);
    page.margin = lines_that_are(Kind::margin, page.segments, kinds[i]);
  }
  return sorted;
}

}  // namespace kamergraaf::detail
