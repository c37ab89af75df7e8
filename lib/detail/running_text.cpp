// SPDX-License-Identifier: Apache-2.0
#include "detail/running_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "detail/going_on.hpp"
#include "detail/large_pages.hpp"
#include "markup/entities.hpp"

namespace kamergraaf::detail {
namespace {

/// What is printed as one letter, in the order of Unicode: U+FB00 and on.
constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

bool is_of_running_text(const Repair& repair) { return repair.kind >= RepairKind::soft_hyphen; }

/// A note, or a tag with an address.
bool is_read_behind(const Repair& repair, std::string_view text) {
  if (repair.kind == RepairKind::footnote) return true;
  return repair.kind == RepairKind::emphasis && repair.span.of(text).find("://") != std::string_view::npos;
}

/// Makes a running text from its document, one span of it after the other.
class Maker {
 public:
  Maker(const Document& document, std::vector<Repair> repairs) : source_(document.text), repairs_(std::move(repairs)) {
    made_.text.reserve(source_.size());
    prefer_large_pages(made_.text.data(), made_.text.capacity());
  }

  /// The span as it reads on.
  void add(Span span) { add(span, first_in(span)); }

  /// What stands in a sentence and is none of it, behind all that there is.
  void add_behind(Span note) {
    made_.text += "\n\n";
    add(note, std::next(first_in(note)));
  }

  RunningText finish() && { return std::move(made_); }

 private:
  using Place = std::vector<Repair>::const_iterator;

  void add(Span span, Place repair) {
    for (; repair != repairs_.end() && repair->span.begin < span.end; ++repair) {
      go_on();
      if (repair->span.begin < span.begin) continue;
      copy({span.begin, repair->span.begin});
      if (const std::string shown = written_out(repair->span.of(source_)); !shown.empty()) append(shown, repair->span);
      span.begin = repair->span.end;
    }
    copy(span);
  }
  Place first_in(Span span) const {
    return std::partition_point(repairs_.begin(), repairs_.end(),
                                [&](const Repair& one) { return one.span.begin < span.begin; });
  }
  void append(std::string_view shown, Span source) {
    made_.pieces.push_back({{made_.text.size(), made_.text.size() + shown.size()}, source});
    made_.text += shown;
  }
  void copy(Span span) {
    if (!span.empty()) append(span.of(source_), span);
  }

  std::string_view source_;
  std::vector<Repair> repairs_;
  RunningText made_;
};

/// Where bytes of the source stand in the running text.
class WayIn {
 public:
  explicit WayIn(std::vector<Piece> pieces) : pieces_(std::move(pieces)) {
    std::sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) { return a.source < b.source; });
  }

  /// Without what was left out at its ends.
  Span of(Span span) const {
    if (span.empty()) return {};
    const auto first =
        std::partition_point(pieces_.begin(), pieces_.end(), [&](const Piece& one) { return one.source.end <= span.begin; });
    const auto behind =
        std::partition_point(first, pieces_.end(), [&](const Piece& one) { return one.source.begin < span.end; });
    if (first == behind) return {};
    const Span kept{begin_in(*first, span.begin), end_in(*std::prev(behind), span.end)};
    return kept.empty() ? Span{} : kept;
  }

 private:
  static bool is_whole(const Piece& piece) { return piece.text.size() != piece.source.size(); }
  static std::size_t begin_in(const Piece& piece, std::size_t byte) {
    return piece.text.begin + (is_whole(piece) || byte < piece.source.begin ? 0 : byte - piece.source.begin);
  }
  static std::size_t end_in(const Piece& piece, std::size_t byte) {
    return is_whole(piece) || byte > piece.source.end ? piece.text.end : piece.text.begin + (byte - piece.source.begin);
  }

  std::vector<Piece> pieces_;
};

}  // namespace

std::string written_out(std::string_view printed) {
  constexpr std::string_view lead = "\xEF\xAC";
  if (printed.starts_with('&')) {
    const auto entity = entity_at(printed, true);
    return entity && entity->length == printed.size() ? entity->text : std::string();
  }
  if (printed.size() != 3 || !printed.starts_with(lead)) return {};
  const auto place = static_cast<unsigned char>(printed.back()) - 0x80U;
  return std::string(place < ligatures.size() ? ligatures.at(place) : std::string_view());
}

Span RunningText::source_of(Span span) const { return span.empty() ? span : kamergraaf::source_of(pieces, span); }

RunningText running_text(const Document& document) {
  std::vector<Repair> repairs;
  std::copy_if(document.repairs.begin(), document.repairs.end(), std::back_inserter(repairs), is_of_running_text);
  if (repairs.empty()) return {};
  Maker maker(document, repairs);
  maker.add({0, document.text.size()});
  for (const Repair& repair : repairs)
    if (is_read_behind(repair, document.text)) maker.add_behind(repair.span);
  return std::move(maker).finish();
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
