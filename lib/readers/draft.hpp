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

#include "readers/metadata.hpp"

namespace kamergraaf::detail {

struct Draft {
  std::string text;
  Source source;
  std::optional<std::vector<Footnote>> footnotes;  ///< none: they are looked for in the text
  std::vector<Span> furniture;                     ///< lines that the structure shows to be running heads, feet, page numbers
  std::vector<PublishedLink> links;
  std::vector<Repair> repairs;  ///< that the reader made
  Metadata metadata;
};

/// The document, its head read from the text and then from the metadata.
Document document_from(Draft draft, std::string name);

}  // namespace kamergraaf::detail
