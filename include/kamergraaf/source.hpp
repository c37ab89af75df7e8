// SPDX-License-Identifier: Apache-2.0
/// \file
/// The way back: where in the file that a reader read a span of a document's text stands. After text.hpp, before document.hpp.
///
///     kamergraaf::Place place = kamergraaf::place_of(document.source, citation.span);
///     place.bytes;                 // of the HTML or XML file
///     place.part, place.runs;      // "word/footnotes.xml", runs 12 to 14 of it (DOCX)
///     place.boxes.front().page;    // 3 (PDF)
///
/// Values; thread-safe to read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/text.hpp"

namespace kamergraaf {

/// A rectangle on a page, in points of 1/72 inch from its upper left corner, to the right and down.
struct Box {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  bool operator==(const Box&) const = default;
};

/// A box and the page that it is on, counted from 1.
struct PageBox {
  std::uint32_t page = 0;
  Box box;

  bool operator==(const PageBox&) const = default;
};

/// One printed letter (or ligature) of a PDF.
struct Glyph {
  Span text;  ///< bytes of the document's text
  PageBox at;
};

/// A file inside the file. `Piece::source` counts through all parts as if they stood one behind the other.
struct Part {
  std::string name;               ///< "word/document.xml"
  std::size_t begin = 0;          ///< where its first byte is counted
  std::vector<std::size_t> runs;  ///< where each `w:r` of it begins, counted likewise, in order
};

/// How a document's text was made.
struct Source {
  std::string_view format;    ///< as formats() names it; empty for a text that was in memory
  std::vector<Piece> pieces;  ///< of the text, in its order; empty where it is the bytes of the file
  std::vector<Part> parts;    ///< of a DOCX
  std::vector<Glyph> glyphs;  ///< of a PDF, in the order of the text
};

/// Where a span stands in the source.
struct Place {
  Span bytes;                  ///< of the file, or of the part; empty in a PDF
  std::string_view part;       ///< name of the part; empty where the file has none
  Span runs;                   ///< the runs of the part that it lies in, [begin, end), counted from 0; empty but in a DOCX
  std::vector<PageBox> boxes;  ///< one for each line that it is printed on; empty but in a PDF
};

/// The place of a span of the text. It points into `source`.
Place place_of(const Source& source, Span span);

}  // namespace kamergraaf
