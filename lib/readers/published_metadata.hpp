// SPDX-License-Identifier: Apache-2.0
/// \file
/// The names that the publisher of official announcements gives to what it states of a paper: in the `<metadata>` of its XML,
/// in `metadata.xml`, and in the `<meta>` of its HTML.
///
///     Metadata stated;
///     state(stated, "DC.identifier", "OVERHEIDop.ParlID", "kst-36045-190");
///     state(stated, "DC.type", "OVERHEIDop.KamerstukTypen", "Brief");
///     stated.kind;   // PaperKind::letter
///
/// Thread-safe for different `stated`.
#pragma once

#include <string_view>

#include "readers/metadata.hpp"

namespace kamergraaf::detail {

/// Adds what one name says. A name that tells nothing of the paper, and content that cannot be used, leave `stated` as it is.
/// The order of names does not matter, but that a title of a dossier (`OVERHEIDop.dossiertitel`) belongs to the first dossier
/// stated before it that has none. A name that is repeated adds to lists (dossiers, authors); of anything else the first
/// counts, and what says it best: `OVERHEIDop.documenttitel` before `DC.title`, the day of a meeting before `DCTERMS.issued`,
/// the kind of a Kamerstuk before that of the publication.
/// \param name    in any case, white space around it or not
/// \param scheme  of what list the content is; empty where none is named
/// \param content UTF-8, entities decoded; several values are separated by `;`
void state(Metadata& stated, std::string_view name, std::string_view scheme, std::string_view content);

/// Adds the session and the chamber that the stated identifier names, where they are not stated.
void follow_identifier(Metadata& stated);

}  // namespace kamergraaf::detail
