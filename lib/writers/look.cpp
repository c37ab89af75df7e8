// SPDX-License-Identifier: Apache-2.0
#include "writers/look.hpp"

#include <array>

namespace kamergraaf::writers {
namespace {

constexpr std::string_view square = "filled";
constexpr std::string_view rounded = "filled,rounded";

constexpr std::array<Look, 13> papers{{
    {"Kamerstuk", "box", square, "#EEF0F2", "#66707A"},
    {"Brief", "note", square, "#DCE8F4", "#2B6297"},
    {"Motie", "box", square, "#FCE6D4", "#B3591C"},
    {"Amendement", "box", square, "#FBF1CC", "#8A6D12"},
    {"Wetsvoorstel", "box", square, "#DEEFDD", "#3A7539"},
    {"Memorie", "note", square, "#D9EFEC", "#28716D"},
    {"Verslag", "tab", square, "#E8E2F3", "#614D97"},
    {"Vragen", "box", rounded, "#F9E0EA", "#A03A68"},
    {"Antwoorden", "box", rounded, "#F3E3F1", "#84417C"},
    {"Agenda", "tab", square, "#DCECF1", "#3F6E7C"},
    {"Handelingen", "tab", square, "#E3E7F0", "#4F5F8C"},
    {"Besluit", "box", rounded, "#F8DEDB", "#9B3B34"},
    {"Kamerstuk", "box", square, "#EEF0F2", "#66707A"},
}};
constexpr std::array<std::string_view, 8> edges{
    "", "", "bijlage van", "vervangt", "wijzigt", "antwoordt op", "doet verslag van", "deel van"};
constexpr std::array<std::string_view, 9> relations{"", "bijlage", "", "gedrukt onder", "", "", "vervolg", "", ""};
constexpr Look dossier{"Dossier", "folder", square, "#F5F1E4", "#857449"};
constexpr Look meeting{"Vergadering", "tab", square, "#E3E7F0", "#4F5F8C"};
constexpr Look outside{"Andere bron", "box", rounded, "#F0F0EC", "#6B6B5E"};

}  // namespace

Look look_of(PaperKind kind) { return papers[static_cast<std::size_t>(kind)]; }

Look look_of(const Vertex& vertex) {
  switch (vertex.kind) {
    case VertexKind::dossier:
      return dossier;
    case VertexKind::meeting:
      return meeting;
    case VertexKind::outside:
      return outside;
    default:
      return look_of(vertex.paper);
  }
}

std::string_view word_of(EdgeKind kind) { return edges[static_cast<std::size_t>(kind)]; }
std::string_view word_of(Relation relation) { return relations[static_cast<std::size_t>(relation)]; }

}  // namespace kamergraaf::writers
