// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/words.hpp"

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string_view>
#include <utility>

#include "detail/code_point.hpp"
#include "detail/going_on.hpp"
#include "detail/log.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr int most_pages = 20'000;
constexpr std::size_t end_is_within = 1024;
constexpr std::size_t directions = 4;

/// What poppler complains of while one document is read; it complains in the thread that reads.
thread_local std::string* complaint = nullptr;

void take_complaint(const std::string& words, void*) {
  log().debug("poppler: {}", words);
  if (complaint && complaint->empty()) *complaint = words;
}

/// While it lives, what poppler says goes to a string and the log, not to standard error.
class Listening {
 public:
  explicit Listening(std::string& words) {
    static const bool once = (poppler::set_debug_error_function(take_complaint, nullptr), true);
    complaint = once ? &words : nullptr;
  }
  ~Listening() { complaint = nullptr; }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;
};

std::string broken(std::string words) {
  while (!words.empty() && std::isspace(static_cast<unsigned char>(words.back())) != 0) words.pop_back();
  return "a broken PDF" + (words.empty() ? "" : ": " + words);
}

Box box_of(const poppler::rectf& rect) {
  return {static_cast<float>(rect.left()), static_cast<float>(rect.top()), static_cast<float>(rect.right()),
          static_cast<float>(rect.bottom())};
}

/// The box as it is when the page is turned so that text in this direction is upright.
Box upright(const Box& box, std::size_t direction, float width, float height) {
  switch (direction) {
    case 1:
      return {box.top, width - box.right, box.bottom, width - box.left};
    case 2:
      return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
      return {height - box.bottom, box.left, height - box.top, box.right};
    default:
      return box;
  }
}

char32_t code_point_at(const poppler::ustring& text, std::size_t& at) {
  const char32_t unit = text[at++];
  const bool pair = unit >= 0xD800 && unit < 0xDC00 && at < text.size() && (text[at] & 0xFC00U) == 0xDC00U;
  return pair ? 0x10000 + ((unit - 0xD800) << 10U) + (text[at++] - 0xDC00U) : unit;
}

PdfWord word_of(const poppler::text_box& printed) {
  PdfWord word;
  word.size = static_cast<float>(printed.get_font_size());
  const poppler::ustring text = printed.text();
  const Box whole = box_of(printed.bbox());
  std::size_t letter = 0;
  for (std::size_t at = 0; at < text.size(); ++letter) {
    const char32_t point = code_point_at(text, at);
    if (point < ' ') continue;
    const Box box = box_of(printed.char_bbox(letter));
    const std::size_t begin = word.text.size();
    append_utf8(word.text, point);
    word.letters.push_back({begin, word.text.size(), box == Box{} ? whole : box});
  }
  return word;
}

std::vector<PdfPage> sheets_of(poppler::page& page, std::uint32_t number) {
  const poppler::rectf rect = page.page_rect();
  const auto turned = page.orientation();
  float width = static_cast<float>(rect.width());
  float height = static_cast<float>(rect.height());
  if (turned == poppler::page::landscape || turned == poppler::page::seascape) std::swap(width, height);
  std::vector<PdfPage> sheets;
  for (std::size_t i = 0; i < directions; ++i)
    sheets.push_back({number, i % 2 == 0 ? width : height, i % 2 == 0 ? height : width, {}});
  for (const poppler::text_box& printed : page.text_list(poppler::page::text_list_include_font)) {
    const auto direction = static_cast<std::size_t>(printed.rotation()) % directions;
    PdfWord word = word_of(printed);
    if (word.letters.empty()) continue;
    word.box = upright(box_of(printed.bbox()), direction, width, height);
    if (word.size <= 0) word.size = word.box.bottom - word.box.top;
    sheets[direction].words.push_back(std::move(word));
  }
  std::stable_sort(sheets.begin(), sheets.end(),
                   [](const PdfPage& a, const PdfPage& b) { return a.words.size() > b.words.size(); });
  while (sheets.size() > 1 && sheets.back().words.empty()) sheets.pop_back();
  return sheets;
}

/// Whether the file stops before what ends a PDF. Poppler mends that as well as it can, and may say nothing.
bool is_cut_off(const std::string& bytes, const std::string& said) {
  const std::string_view end = std::string_view(bytes).substr(bytes.size() - std::min(bytes.size(), end_is_within));
  const auto has = [&](std::string_view words) { return end.find(words) != std::string_view::npos; };
  return !has("%%EOF") && (!said.empty() || !has("startxref"));
}

}  // namespace

std::vector<PdfPage> pages_of(const std::string& bytes, const std::string& name) {
  std::string said;
  const Listening listening(said);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document) throw Unreadable(broken(said), name);
  if (document->is_locked()) throw Unreadable("an encrypted PDF", name);
  if (is_cut_off(bytes, said)) throw Unreadable("a broken PDF: its end is missing", name);
  if (document->pages() > most_pages) throw Unreadable("more than 20,000 pages", name);
  std::vector<PdfPage> pages;
  for (int i = 0; i < document->pages(); ++i) {
    go_on();
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    if (!page) throw Unreadable(broken(said), name);
    for (PdfPage& sheet : sheets_of(*page, static_cast<std::uint32_t>(i + 1))) pages.push_back(std::move(sheet));
  }
  if (pages.empty()) throw Unreadable(broken(said.empty() ? "it has no pages" : said), name);
  return pages;
}

}  // namespace kamergraaf::detail
