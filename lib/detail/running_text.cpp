// SPDX-License-Identifier: Apache-2.0
#include "detail/running_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 4> hyphens{"-", "\u00AD", "\u2010", "\u00AC"};

struct Cuts {
  std::vector<Span> dropped;  ///< in neither the running text nor the notes behind it
  std::vector<Span> moved;    ///< notes that stand in a sentence: they go to the end
};

/// What stands between two lines of the body.
struct Between {
  std::vector<Span> notes;
  bool page_ends = false;
  bool blank = false;
};

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool is_accented(std::string_view pair) {
  return pair.size() == 2 && pair.front() == '\xC3' && static_cast<unsigned char>(pair.back()) >= 0x9F;
}

bool opens_lower(std::string_view text) { return !text.empty() && (is_lower(text.front()) || is_accented(text.substr(0, 2))); }

bool closes_lower(std::string_view text) {
  return !text.empty() &&
         (is_lower(text.back()) || is_accented(text.substr(text.size() - std::min<std::size_t>(2, text.size()))));
}

bool is_page_number(std::string_view line) { return line.size() <= 4 && std::all_of(line.begin(), line.end(), is_digit); }

std::size_t hyphen_of(std::string_view before) {
  for (const std::string_view hyphen : hyphens)
    if (before.ends_with(hyphen) && closes_lower(before.substr(0, before.size() - hyphen.size()))) return hyphen.size();
  return 0;
}

bool opens_second_part(std::string_view after) {
  return after.starts_with("en ") || after.starts_with("of ") || after.starts_with("en/of ");
}

bool goes_on(std::string_view before, std::string_view after, const Between& between) {
  if (opens_lower(after))
    return closes_lower(before) || before.ends_with(',') || (between.page_ends && is_digit(before.back()));
  if (!between.page_ends || after.empty() || !is_digit(after.front())) return false;
  return is_digit(before.back()) || before.ends_with(',') || before.ends_with("nr.") || before.ends_with("nrs.") ||
         before.ends_with("stuk") || before.ends_with("stukken");
}

/// The lines of a document, each with what it is.
class Lines {
 public:
  enum class Kind { body, blank, furniture, footnote };

  explicit Lines(const Document& document) : document_(document), text_(document.text) {}

  std::optional<std::pair<Span, Kind>> next() {
    if (at_ >= text_.size()) return {};
    const Span whole{at_, std::min(text_.find('\n', at_), text_.size())};
    at_ = whole.end + 1;
    while (furniture_ < document_.furniture.size() && document_.furniture[furniture_].end <= whole.begin) ++furniture_;
    if (furniture_ < document_.furniture.size() && document_.furniture[furniture_].overlaps(whole))
      return std::pair(whole, Kind::furniture);
    while (note_ < document_.footnotes.size() && document_.footnotes[note_].text.end <= whole.begin) ++note_;
    if (note_ < document_.footnotes.size() && document_.footnotes[note_].text.begin < whole.end) {
      const Span note{whole.begin, document_.footnotes[note_].text.end};
      at_ = std::max(at_, note.end);
      return std::pair(note, Kind::footnote);
    }
    const Span line = trimmed(text_, whole);
    return std::pair(line, line.empty() ? Kind::blank : Kind::body);
  }

 private:
  const Document& document_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t furniture_ = 0;
  std::size_t note_ = 0;
};

void mend(std::string_view text, Span before, Span after, Between& between, Cuts& cuts) {
  const bool together = !between.blank && !between.page_ends && between.notes.empty();
  const std::size_t hyphen = opens_lower(after.of(text)) ? hyphen_of(before.of(text)) : 0;
  if (hyphen == 0 && (together || !goes_on(before.of(text), after.of(text), between))) return;
  if (hyphen != 0 && opens_second_part(after.of(text))) return;
  std::size_t from = hyphen != 0 ? before.end - hyphen : text.find('\n', before.end) + 1;
  for (const Span note : between.notes) {
    if (from < note.begin) cuts.dropped.push_back({from, note.begin});
    cuts.moved.push_back(note);
    from = note.end;
  }
  if (from < after.begin) cuts.dropped.push_back({from, after.begin});
}

void drop_soft_hyphens(std::string_view text, Span line, Cuts& cuts) {
  constexpr std::string_view soft = "\u00AD";
  const std::string_view inside = text.substr(0, line.end - std::min(line.size(), soft.size()));
  for (std::size_t at = inside.find(soft, line.begin); at != std::string_view::npos; at = inside.find(soft, at + soft.size()))
    cuts.dropped.push_back({at, at + soft.size()});
}

Cuts find_cuts(const Document& document) {
  const std::string_view text = document.text;
  Cuts cuts;
  Lines lines(document);
  Span before;
  Between between;
  while (const auto line = lines.next()) {
    const auto& [span, kind] = *line;
    if (kind == Lines::Kind::blank) between.blank = true;
    if (kind == Lines::Kind::footnote) between.notes.push_back(span);
    between.page_ends = between.page_ends || kind == Lines::Kind::furniture;
    if (kind != Lines::Kind::body || (between.page_ends && is_page_number(span.of(text)))) continue;
    if (!before.empty()) mend(text, before, span, between, cuts);
    drop_soft_hyphens(text, span, cuts);
    before = span;
    between = {};
  }
  return cuts;
}

void append(RunningText& running, std::string_view source, Span span) {
  if (span.empty()) return;
  running.pieces.push_back({running.text.size(), span.begin, span.size()});
  running.text += span.of(source);
}

void append_without(RunningText& running, std::string_view source, Span span, const std::vector<Span>& left_out) {
  auto cut = std::partition_point(left_out.begin(), left_out.end(), [&](Span other) { return other.end <= span.begin; });
  for (; cut != left_out.end() && cut->begin < span.end; ++cut) {
    append(running, source, {span.begin, std::max(span.begin, cut->begin)});
    span.begin = cut->end;
  }
  append(running, source, span);
}

std::vector<Span> merged(const Cuts& cuts) {
  std::vector<Span> all(cuts.dropped.size() + cuts.moved.size());
  std::merge(cuts.dropped.begin(), cuts.dropped.end(), cuts.moved.begin(), cuts.moved.end(), all.begin());
  return all;
}

/// Where bytes of the source stand in the running text.
class WayIn {
 public:
  explicit WayIn(std::vector<RunningText::Piece> pieces) : pieces_(std::move(pieces)) {
    std::sort(pieces_.begin(), pieces_.end(), [](const auto& a, const auto& b) { return a.source < b.source; });
  }

  Span of(Span span) const {
    if (span.empty()) return {};
    const auto begin = place(span.begin);
    const auto last = place(span.end - 1);
    return begin && last && *begin <= *last ? Span{*begin, *last + 1} : Span{};
  }

 private:
  std::optional<std::size_t> place(std::size_t byte) const {
    const auto after =
        std::partition_point(pieces_.begin(), pieces_.end(), [&](const auto& piece) { return piece.source <= byte; });
    if (after == pieces_.begin()) return {};
    const RunningText::Piece& piece = *std::prev(after);
    return byte < piece.source + piece.size ? std::optional(piece.begin + byte - piece.source) : std::nullopt;
  }

  std::vector<RunningText::Piece> pieces_;
};

}  // namespace

Span RunningText::source_of(Span span) const {
  if (span.empty() || pieces.empty()) return span;
  const auto place = [&](std::size_t byte) {
    const auto after =
        std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.begin <= byte; });
    const Piece& piece = *std::prev(after);
    return piece.source + std::min(byte - piece.begin, piece.size - 1);
  };
  return {place(span.begin), place(span.end - 1) + 1};
}

RunningText running_text(const Document& document) {
  const Cuts cuts = find_cuts(document);
  RunningText running;
  if (cuts.dropped.empty() && cuts.moved.empty()) return running;
  running.text.reserve(document.text.size());
  append_without(running, document.text, {0, document.text.size()}, merged(cuts));
  for (const Span note : cuts.moved) {
    running.text += "\n\n";
    append_without(running, document.text, note, cuts.dropped);
  }
  return running;
}

Document with_running_text(const Document& document, RunningText& running) {
  const WayIn way(running.pieces);
  Document view;
  view.name = document.name;
  view.head = document.head;
  view.head.span = way.of(document.head.span);
  for (const Footnote& note : document.footnotes) view.footnotes.push_back({note.number, way.of(note.mark), way.of(note.text)});
  std::stable_sort(view.footnotes.begin(), view.footnotes.end(),
                   [](const Footnote& a, const Footnote& b) { return a.text.begin < b.text.begin; });
  for (const Span line : document.furniture)
    if (const Span kept = way.of(line); !kept.empty()) view.furniture.push_back(kept);
  view.text = std::move(running.text);
  return view;
}

}  // namespace kamergraaf::detail
