// SPDX-License-Identifier: Apache-2.0
/// \file
/// What an official publication says of itself in elements of their own: dossiers, number, day, session, chamber, title.
///
///     const Metadata printed = printed_in(file.root);   // <dossiernr>, <ondernummer>, <datum isodatum> …
///     const Metadata stated = stated_in(file.root);     // <metadata>
///
/// Pure; thread-safe.
#pragma once

#include "readers/metadata.hpp"
#include "readers/xml_tree.hpp"

namespace kamergraaf::detail {

/// What the head of the publication prints, read from its elements.
Metadata printed_in(pugi::xml_node publication);

/// What elements with `name` and `content` state: those of its `metadata`, or of the root of a metadata.xml.
Metadata stated_in(pugi::xml_node root);

/// Whether its head is that of a paper in a dossier, as read_head reads it from the text.
bool is_kamerstuk(pugi::xml_node publication);

}  // namespace kamergraaf::detail
