// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words of a drawing, in Dutch, as plain text with line feeds.
///
///     label_of(vertex);        // Brief 36 045, nr. 190, and below it the date
///     number_of(dossier);      // 36 045
///
/// Pure; thread-safe.
#pragma once

#include <string>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// "Brief 36 045, nr. 190", the date and who signed, a line each; of a dossier its number and title.
std::string label_of(const Vertex& vertex);
/// "Brief 36 045, nr. 190"; "36 045 · Situatie in Oekraïne"; what has no name of its own has that of its document. It may be
/// of any length.
std::string name_in_a_line(const Vertex& vertex);
/// What shows under the pointer: the title, and whether the paper was read.
std::string tooltip_of(const Vertex& vertex);
/// "bijlage", "2×"; empty for a citation that stands once and says no more.
std::string label_of(const Edge& edge);
/// The sentences that the edge was read in, with their footnotes.
std::string tooltip_of(const Edge& edge);
/// "36 045"; its id where that is the number of no dossier.
std::string number_of(const Vertex& dossier);
/// "36 045 · Situatie in Oekraïne".
std::string heading_of(const Vertex& dossier);

/// The text in lines of at most `columns` code points where its spaces allow it.
std::string wrapped(const std::string& text, std::size_t columns);

}  // namespace kamergraaf::writers
