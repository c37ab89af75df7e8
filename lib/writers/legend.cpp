// SPDX-License-Identifier: Apache-2.0
#include "writers/legend.hpp"

#include <algorithm>

#include "writers/look.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::size_t cells_in_row = 7;

struct Entry {
  PaperKind paper;
  VertexKind kind;
  Look look;
};

std::string cell(std::string_view words, std::string_view attributes) {
  return "<TD " + std::string(attributes) + "><FONT COLOR=\"" + std::string(ink) + "\">" + std::string(words) + "</FONT></TD>";
}

std::string swatch(const Look& look) {
  return cell(look.word, "BORDER=\"1\" STYLE=\"rounded\" BGCOLOR=\"" + std::string(look.fill) + "\" COLOR=\"" +
                             std::string(look.line) + "\"");
}

std::vector<Look> looks_in(const Picture& picture) {
  std::vector<Entry> entries;
  for (const VertexDescriptor node : picture.nodes) {
    const Vertex& vertex = (*picture.graph)[node];
    entries.push_back({vertex.paper, vertex.kind, look_of(vertex)});
  }
  const auto place = [](const Entry& e) {
    return std::pair(e.kind, e.paper == PaperKind::unknown ? PaperKind::other : e.paper);
  };
  std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return place(a) < place(b); });
  std::vector<Look> looks;
  for (const Entry& entry : entries)
    if (looks.empty() || looks.back().word != entry.look.word) looks.push_back(entry.look);
  return looks;
}

bool has_only_cited(const Picture& picture) {
  return std::any_of(picture.nodes.begin(), picture.nodes.end(), [&](VertexDescriptor node) {
    return (*picture.graph)[node].kind == VertexKind::paper && !(*picture.graph)[node].known;
  });
}

bool has_further_dossiers(const Picture& picture) {
  return std::any_of(picture.arrows.begin(), picture.arrows.end(),
                     [&](EdgeDescriptor arrow) { return (*picture.graph)[arrow].kind == EdgeKind::in_dossier; });
}

}  // namespace

std::string legend_of(const Picture& picture) {
  std::vector<std::string> cells;
  for (const Look& look : looks_in(picture)) cells.push_back(swatch(look));
  if (has_only_cited(picture))
    cells.push_back(cell("alleen geciteerd", "BORDER=\"1\" STYLE=\"rounded,dashed\" COLOR=\"" + std::string(arrow) + "\""));
  if (has_further_dossiers(picture)) cells.push_back(cell("- - ▷ ook in dossier", "BORDER=\"0\""));
  if (const std::string notice = notice_of(picture); !notice.empty())
    cells.push_back(cell("<B>" + notice + "</B>", "BORDER=\"0\""));
  if (cells.empty()) return "\"\"";
  std::string rows;
  for (std::size_t i = 0; i < cells.size(); ++i) rows += (i > 0 && i % cells_in_row == 0 ? "</TR><TR>" : "") + cells[i];
  return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\" CELLPADDING=\"3\"><TR>" + rows + "</TR></TABLE>>";
}

}  // namespace kamergraaf::writers
