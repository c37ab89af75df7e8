// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/text.hpp"

#include <algorithm>

namespace kamergraaf {
namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t length_by_first_byte(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return 2;
  if (byte >= 0xE0 && byte <= 0xEF) return 3;
  if (byte >= 0xF0 && byte <= 0xF4) return 4;
  return 1;
}

std::size_t code_point_length(std::string_view text, std::size_t at) {
  const std::size_t wanted = length_by_first_byte(static_cast<unsigned char>(text[at]));
  if (at + wanted > text.size()) return 1;
  const std::string_view rest = text.substr(at + 1, wanted - 1);
  return std::all_of(rest.begin(), rest.end(), continues) ? wanted : 1;
}

template <typename Width>
std::vector<std::size_t> count_before(std::string_view text, std::span<const std::size_t> offsets, Width width) {
  std::vector<std::size_t> counts;
  counts.reserve(offsets.size());
  std::size_t at = 0;
  std::size_t count = 0;
  for (const std::size_t offset : offsets) {
    while (at < text.size() && at < offset) {
      const std::size_t length = code_point_length(text, at);
      count += width(length);
      at += length;
    }
    counts.push_back(count);
  }
  return counts;
}

bool is_verbatim(const Piece& piece) { return piece.text.size() == piece.source.size(); }

std::span<const Piece>::iterator first_behind(std::span<const Piece> pieces, std::size_t byte) {
  return std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.text.end <= byte; });
}

std::size_t source_begin(std::span<const Piece> pieces, std::size_t byte) {
  const auto piece = first_behind(pieces, byte);
  if (piece == pieces.end()) return pieces.back().source.end;
  const bool inside = piece->text.begin <= byte && is_verbatim(*piece);
  return piece->source.begin + (inside ? byte - piece->text.begin : 0);
}

std::size_t source_end(std::span<const Piece> pieces, std::size_t last) {
  const auto piece = first_behind(pieces, last);
  const bool inside = piece != pieces.end() && piece->text.begin <= last;
  if (!inside) return piece == pieces.begin() ? piece->source.begin : std::prev(piece)->source.end;
  return is_verbatim(*piece) ? piece->source.begin + (last - piece->text.begin) + 1 : piece->source.end;
}

}  // namespace

Span source_of(std::span<const Piece> pieces, Span span) {
  if (pieces.empty()) return span;
  const std::size_t begin = source_begin(pieces, span.begin);
  return span.empty() ? Span{begin, begin} : Span{begin, source_end(pieces, span.end - 1)};
}

std::vector<Piece> composed(std::span<const Piece> outer, std::span<const Piece> inner) {
  if (inner.empty()) return {outer.begin(), outer.end()};
  std::vector<Piece> all;
  for (const Piece& piece : outer) {
    if (!is_verbatim(piece)) {
      all.push_back({piece.text, source_of(inner, piece.source)});
      continue;
    }
    for (auto under = first_behind(inner, piece.source.begin); under != inner.end() && under->text.begin < piece.source.end;
         ++under) {
      const Span shared{std::max(under->text.begin, piece.source.begin), std::min(under->text.end, piece.source.end)};
      const std::size_t begin = piece.text.begin + (shared.begin - piece.source.begin);
      all.push_back({{begin, begin + shared.size()}, source_of(inner, shared)});
    }
  }
  return all;
}

Position position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const std::size_t line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const std::size_t end[] = {before.size() - line_begin};
  return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
          to_code_points(before.substr(line_begin), end).front() + 1};
}

std::vector<std::size_t> to_code_points(std::string_view text, std::span<const std::size_t> offsets) {
  return count_before(text, offsets, [](std::size_t) { return std::size_t{1}; });
}

std::vector<std::size_t> to_utf16(std::string_view text, std::span<const std::size_t> offsets) {
  return count_before(text, offsets, [](std::size_t length) { return length == 4 ? std::size_t{2} : std::size_t{1}; });
}

std::vector<std::size_t> to_bytes(std::string_view text, std::span<const std::size_t> offsets) {
  std::vector<std::size_t> bytes;
  bytes.reserve(offsets.size());
  std::size_t at = 0;
  std::size_t count = 0;
  for (const std::size_t offset : offsets) {
    for (; at < text.size() && count < offset; ++count) at += code_point_length(text, at);
    bytes.push_back(at);
  }
  return bytes;
}

}  // namespace kamergraaf
