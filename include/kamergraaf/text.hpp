// SPDX-License-Identifier: Apache-2.0
/// \file
/// Places in a text. First in the line: everything after it speaks in spans of bytes.
///
///     std::string_view text = "Zie Kamerstuk 36 045, nr. 190.";
///     kamergraaf::Span span{4, 29};
///     span.of(text);                                   // "Kamerstuk 36 045, nr. 190"
///     kamergraaf::position_of(text, span.begin).line;  // 1
///
/// All functions are pure and safe to call from several threads.
#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace kamergraaf {

/// A half-open range of bytes, `[begin, end)`, in a text in UTF-8.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const noexcept { return end - begin; }
  constexpr bool empty() const noexcept { return begin >= end; }
  constexpr bool contains(Span other) const noexcept { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const noexcept { return begin < other.end && other.begin < end; }

  /// The bytes themselves. \pre the span lies inside `text`
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, size()); }

  auto operator<=>(const Span&) const = default;
};

/// A piece of a text, and the bytes that it was made from. Where both are of one size they are the same byte for byte;
/// otherwise the piece stands for these bytes as a whole: "é" for "&eacute;".
struct Piece {
  Span text;
  Span source;

  auto operator<=>(const Piece&) const = default;
};

/// Where a span of a text stands in what it was made from: from the source of its first byte to that of its last. A byte that
/// is in no piece takes the next one that is (at the begin), or the last one before (at the end). Without pieces the text is
/// its own source.
/// \param pieces in the order of the text
Span source_of(std::span<const Piece> pieces, Span span);

/// The pieces of a text whose source is a text made of pieces itself: how it was made from that one's source.
/// \param outer  in the order of the text; `source` is in the text between
/// \param inner  in the order of the text between; empty where that is its own source
std::vector<Piece> composed(std::span<const Piece> outer, std::span<const Piece> inner);

/// A place as a person counts: both from 1; the column in code points.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  auto operator<=>(const Position&) const = default;
};

/// The line and column of a byte. Linear in `offset`. An offset past the end gives the end.
Position position_of(std::string_view text, std::size_t offset);

/// For each byte offset the number of code points before it, in one pass over the text.
/// Every byte that is no valid continuation counts as one, so bad UTF-8 has offsets too.
/// \param offsets bytes, in ascending order
std::vector<std::size_t> to_code_points(std::string_view text, std::span<const std::size_t> offsets);

/// The same in UTF-16 code units: a code point past U+FFFF counts twice.
std::vector<std::size_t> to_utf16(std::string_view text, std::span<const std::size_t> offsets);

/// The way back: for each number of code points the byte at which the next begins.
/// \param offsets code points, in ascending order
std::vector<std::size_t> to_bytes(std::string_view text, std::span<const std::size_t> offsets);

}  // namespace kamergraaf
