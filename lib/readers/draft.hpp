// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a reader of a format with a structure hands over: the text that it built, and what the structure told. The rest is
/// read from the text, as of a paper in plain form.
///
///     Draft draft;
///     std::tie(draft.text, draft.source.pieces) = std::move(builder).finish();
///     on_document(document_from(std::move(draft), name));
///
/// Pure; thread-safe.
#pragma once

#include <optional>

#include "readers/decoded.hpp"
#include "readers/metadata.hpp"

namespace kamergraaf::detail {

struct Draft {
  std::string text;
  Source source;
  std::optional<std::vector<Footnote>> footnotes;  ///< none: they are looked for in the text
  std::vector<Span> furniture;                     ///< lines that the structure shows to be running heads, feet, page numbers
  std::vector<PublishedLink> links;
  std::vector<Repair> repairs;  ///< that the reader made
  bool has_head = true;         ///< false: the text is none of a paper with a head; no more of it is known than the metadata
  Metadata metadata;
};

/// Leads a draft that was built from a decoded text back to the bytes of the file: its pieces, and the repairs of the decoding
/// where what they made is in its text. \pre the pieces lead to `file.text`, which may be gone
void lead_back(Draft& draft, const Decoded& file, std::string_view format);

/// The document, its head read from the text, if it has one, and then from the metadata.
Document document_from(Draft draft, std::string name);

}  // namespace kamergraaf::detail
