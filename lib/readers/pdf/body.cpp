// SPDX-License-Identifier: Apache-2.0
#include "readers/pdf/body.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "detail/lines.hpp"
#include "readers/pdf/kinds.hpp"
#include "readers/pdf/notes.hpp"
#include "readers/pdf/setting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr float wider_than_usual = 1.35F;
constexpr float usual = 1.2F;  ///< from line to line, in the size of the font
constexpr float most_usual = 2.5F;
constexpr float same_size = 1.12F;

struct NoteLines {
  std::uint32_t number = 0;
  std::uint32_t page = 0;  ///< of its mark
  std::vector<std::pair<std::uint32_t, PageLine>> lines;
};

float step(const PageLine& from, const PageLine& to) {
  return (to.bottom() - from.bottom()) / std::max(from.size(), to.size());
}

/// How far lines usually are below each other, in the size of their font.
float leading_of(const SortedPages& sorted) {
  std::vector<float> steps;
  for (const SortedPage& page : sorted.pages)
    for (std::size_t i = 1; i < page.body.size(); ++i) {
      const float one = step(page.body[i - 1], page.body[i]);
      if (page.body[i].block == page.body[i - 1].block && one > 0 && one < most_usual) steps.push_back(one);
    }
  if (steps.empty()) return usual;
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  return *middle;
}

bool closes_sentence(const std::string& text) {
  constexpr std::string_view ends = ".:;?!";
  return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

class Maker {
 public:
  explicit Maker(const std::vector<PdfPage>& pages)
      : pages_(pages), sorted_(sorted_pages(pages)), leading_(leading_of(sorted_)) {}

  Draft draft() {
    for (std::size_t i = 0; i < pages_.size(); ++i) add_page(sorted_.pages[i], pages_[i].number);
    keep_marks();
    for (std::size_t i = 0; i < pages_.size(); ++i) add_lines(sorted_.pages[i].margin, pages_[i].number, LineBreak::blank_line);
    draft_.footnotes.emplace();
    for (const NoteLines& note : notes_) add_note(note);
    draft_.source.format = "pdf";
    draft_.source.glyphs = setting_.take_glyphs();
    draft_.text = setting_.take_text();
    if (!draft_.text.empty()) draft_.text += '\n';
    return std::move(draft_);
  }

 private:
  void add_page(SortedPage& page, std::uint32_t number) {
    PageNotes foot = taken_notes(page.body, sorted_.body_size, notes_.empty() ? LastNote{} : last_note());
    for (PageLine& line : foot.rest) notes_.back().lines.emplace_back(number, std::move(line));
    const bool closed = closes_sentence(setting_.text()) || body_closed_;
    add_lines(page.body, number, closed ? LineBreak::blank_line : LineBreak::line);
    body_closed_ = closes_sentence(setting_.text());
    for (const PageLine& line : page.furniture) draft_.furniture.push_back(setting_.add(line, number, LineBreak::line));
    for (PageNote& note : foot.notes) {
      notes_.push_back({note.number, number, {}});
      for (PageLine& line : note.lines) notes_.back().lines.emplace_back(number, std::move(line));
    }
  }

  LastNote last_note() const {
    const PageLine& line = notes_.back().lines.back().second;
    return {notes_.back().number, line.size(), !closes_sentence(line.segments.back()->text())};
  }

  void add_lines(const std::vector<PageLine>& lines, std::uint32_t number, LineBreak before) {
    const PageLine* last = nullptr;
    for (const PageLine& line : lines) {
      if (last) before = between(*last, line);
      setting_.add(line, number, before);
      last = &line;
    }
  }

  LineBreak between(const PageLine& before, const PageLine& after) const {
    const bool goes_on =
        before.block == after.block ? step(before, after) <= wider_than_usual * leading_ : !closes_sentence(setting_.text());
    const bool one_size = std::max(before.size(), after.size()) <= same_size * std::min(before.size(), after.size());
    return goes_on && (one_size || step(before, after) < usual) ? LineBreak::line : LineBreak::blank_line;
  }

  void add_note(const NoteLines& note) {
    Span whole;
    for (const auto& [page, line] : note.lines) {
      const Span span = setting_.add(line, page, whole.empty() ? LineBreak::blank_line : LineBreak::line);
      whole = {whole.empty() ? span.begin : whole.begin, span.end};
    }
    const std::string& text = setting_.text();
    const std::size_t behind = std::min(text.find(' ', whole.begin), whole.end);
    const Span words = trimmed(text, {behind, whole.end});
    if (!words.empty()) draft_.footnotes->push_back({note.number, mark_of(note), words});
  }

  /// Keeps the marks of the text before those that the notes open with come among them.
  void keep_marks() {
    for (const RaisedMark& mark : setting_.marks()) marks_[mark.number].push_back(mark);
  }

  /// The last mark of its number in the text up to its page.
  Span mark_of(const NoteLines& note) const {
    const auto found = marks_.find(note.number);
    if (found == marks_.end()) return {};
    const auto behind = std::partition_point(found->second.begin(), found->second.end(),
                                             [&](const RaisedMark& mark) { return mark.page <= note.page; });
    return behind == found->second.begin() ? Span{} : std::prev(behind)->span;
  }

  const std::vector<PdfPage>& pages_;
  SortedPages sorted_;
  float leading_;
  Setting setting_;
  Draft draft_;
  std::vector<NoteLines> notes_;
  std::map<std::uint32_t, std::vector<RaisedMark>> marks_;  ///< by number, in the order of the text
  bool body_closed_ = true;
};

}  // namespace

Draft pdf_draft(const std::vector<PdfPage>& pages) { return Maker(pages).draft(); }

}  // namespace kamergraaf::detail
