// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of an official publication: its blocks and lines, the publisher's links, footnotes behind the text. Elements that
/// no schema of the publisher has are read by what they hold, so any XML has a text.
///
///     Draft draft = official_text(file);
///     draft.links.front().id;              // of <extref doc="kst-36045-190">
///     draft.source.pieces.front().source;  // bytes of the file
///
/// Pure; thread-safe.
#pragma once

#include "readers/draft.hpp"
#include "readers/flowing_text.hpp"
#include "readers/xml_tree.hpp"

namespace kamergraaf::detail {

/// Text, source, footnotes, links and repairs; nothing of the head.
Draft official_text(const XmlFile& file);

/// The draft of what was written: text, links in its order, and the way back to the file.
Draft draft_of(FlowingText text, const XmlFile& file, std::string_view format);

}  // namespace kamergraaf::detail
