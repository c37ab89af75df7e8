// SPDX-License-Identifier: Apache-2.0
/// \file
/// A part of a DOCX: one XML file of the archive, its tree, and where its bytes are counted.
///
///     const auto part = opened_part(archive, "word/document.xml", 0, "brief.docx");
///     part->tree.child("w:document");
///     span_of_tag(*part, node);    // of <w:tab/>, among all parts
///     targets_of(archive, "word/document.xml", "brief.docx");   // what its r:id's stand for
///
/// Thread-safe to read.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/source.hpp"
#include "readers/docx/archive.hpp"
#include "readers/xml_tree.hpp"

namespace kamergraaf::detail {

struct DocxPart {
  std::string bytes;
  pugi::xml_document tree;  ///< its text as it is written: references and line ends stay
  Part part;                ///< name, begin, runs

  /// Where what follows this part is counted.
  std::size_t end() const noexcept { return part.begin + bytes.size(); }
};

/// The part of that name; null where there is none. Throws Unreadable: as parse() finds (byte of the part), or as Archive does.
std::unique_ptr<DocxPart> opened_part(Archive& archive, const std::string& path, std::size_t begin, const std::string& file);

/// The bytes of an element's opening tag, counted among all parts.
Span span_of_tag(const DocxPart& part, pugi::xml_node element);

/// What a part's relationships lead to.
struct Targets {
  std::map<std::string, std::string> by_id;  ///< "rId8" to an address, or a path from the folder of the part
  std::vector<std::string> headers;          ///< parts with running heads, as paths in the archive
};
Targets targets_of(Archive& archive, const std::string& path, const std::string& file);

}  // namespace kamergraaf::detail
