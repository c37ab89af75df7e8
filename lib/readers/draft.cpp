// SPDX-License-Identifier: Apache-2.0
#include "readers/draft.hpp"

#include <algorithm>
#include <utility>

#include "heads/head.hpp"

namespace kamergraaf::detail {
namespace {

std::vector<Span> lines_of_both(std::vector<Span> lines, const std::vector<Span>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

std::vector<Repair> repairs_of_both(std::vector<Repair> repairs, const std::vector<Repair>& more) {
  repairs.insert(repairs.end(), more.begin(), more.end());
  std::stable_sort(repairs.begin(), repairs.end(),
                   [](const Repair& a, const Repair& b) { return a.span.begin < b.span.begin; });
  return repairs;
}

std::vector<Piece> in_order_of_source(std::vector<Piece> pieces) {
  std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.source < b.source; });
  return pieces;
}

/// Where a byte of the source of a piece stands in the text; the nearest to it, where it is in no such source.
std::size_t shown_at(const Piece& piece, std::size_t at) {
  if (piece.text.size() != piece.source.size()) return at <= piece.source.begin ? piece.text.begin : piece.text.end;
  return piece.text.begin + (std::clamp(at, piece.source.begin, piece.source.end) - piece.source.begin);
}

/// From the first to the last byte that the source is shown as; nothing where none is. \pre in the order of the source
std::optional<Span> shown_as(const std::vector<Piece>& pieces, Span source) {
  std::optional<Span> shown;
  auto piece =
      std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& one) { return one.source.end <= source.begin; });
  for (; piece != pieces.end() && piece->source.begin < source.end; ++piece) {
    const Span part{shown_at(*piece, source.begin), shown_at(*piece, source.end)};
    shown = shown ? Span{std::min(shown->begin, part.begin), std::max(shown->end, part.end)} : part;
  }
  return shown;
}

std::vector<Repair> repairs_shown(const std::vector<Repair>& repairs, const std::vector<Piece>& pieces) {
  std::vector<Repair> shown;
  if (repairs.empty()) return shown;
  const std::vector<Piece> sorted = in_order_of_source(pieces);
  for (const Repair& repair : repairs)
    if (repair.kind == RepairKind::byte_order_mark)
      shown.push_back({repair.kind, {}});
    else if (const auto span = shown_as(sorted, repair.span))
      shown.push_back({repair.kind, *span});
  return shown;
}

}  // namespace

void lead_back(Draft& draft, const Decoded& file, std::string_view format) {
  draft.repairs = repairs_of_both(repairs_shown(file.repairs, draft.source.pieces), draft.repairs);
  draft.source.pieces = composed(draft.source.pieces, file.pieces);
  draft.source.format = format;
}

Document document_from(Draft draft, std::string name) {
  Document document;
  document.name = std::move(name);
  document.text = std::move(draft.text);
  document.source = std::move(draft.source);
  document.furniture = lines_of_both(read_furniture(document.text), draft.furniture);
  if (draft.has_head) document.head = read_head(document.text, document.furniture);
  document.footnotes = draft.footnotes ? std::move(*draft.footnotes) : read_footnotes(document.text);
  document.links = std::move(draft.links);
  document.repairs = repairs_of_both(read_repairs(document), draft.repairs);
  take(document, draft.metadata);
  return document;
}

}  // namespace kamergraaf::detail
