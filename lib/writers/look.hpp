// SPDX-License-Identifier: Apache-2.0
/// \file
/// How the kinds look and what they are called in a drawing: one table, read by the nodes and by the legend.
///
///     look_of(PaperKind::letter).word;      // "Brief"
///     word_of(EdgeKind::replaces);          // "vervangt"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::writers {

/// The look of a kind of paper. All colours as "#rrggbb".
struct Look {
  std::string_view word;   ///< "Brief"
  std::string_view shape;  ///< of GraphViz
  std::string_view style;  ///< of GraphViz
  std::string_view fill;
  std::string_view line;
};

Look look_of(PaperKind kind);
/// Of a paper that of its kind; of a dossier, a meeting or an outside source that of the vertex.
Look look_of(const Vertex& vertex);

/// What an edge says, as a drawing puts it on the arrow: "vervangt"; empty for what needs no words.
std::string_view word_of(EdgeKind kind);
/// "bijlage"; empty for what needs no words.
std::string_view word_of(Relation relation);

inline constexpr std::string_view ink = "#1F2933";           ///< of text in nodes
inline constexpr std::string_view faint_ink = "#52606D";     ///< of text beside nodes
inline constexpr std::string_view arrow = "#7B8794";         ///< of citations
inline constexpr std::string_view strong_arrow = "#9B3B34";  ///< of edges that say more than that
inline constexpr std::string_view frame_line = "#D3DAE2";    ///< around a dossier
inline constexpr std::string_view ground = "#F7F9FB";        ///< inside that frame

}  // namespace kamergraaf::writers
