// SPDX-License-Identifier: Apache-2.0
#include "writers/label.hpp"

#include <algorithm>
#include <sstream>

#include "wording/calendar.hpp"
#include "wording/sentence.hpp"
#include "writers/look.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view generic_word = "Kamerstuk";
constexpr std::size_t label_columns = 30;
constexpr std::size_t heading_columns = 40;
constexpr std::size_t tooltip_mentions = 5;

std::string kept_together(const std::string& name) {
  std::string out;
  for (const char c : name) out += c == ' ' ? std::string("\u00A0") : std::string(1, c);
  return out;
}

std::string in_words(const std::vector<std::string>& names) {
  if (names.empty()) return {};
  std::string all = kept_together(names.front());
  if (names.size() > 3) return all + " e.a.";
  for (std::size_t i = 1; i < names.size(); ++i) all += (i + 1 == names.size() ? " en " : ", ") + kept_together(names[i]);
  return all;
}

std::string name_of_paper(const Vertex& vertex) {
  std::string printed = in_style(vertex.identifier, Style::letter);
  if (!printed.empty() && !printed.starts_with(generic_word)) return printed;
  if (!printed.empty()) return std::string(look_of(vertex).word) + printed.substr(generic_word.size());
  return vertex.title.empty() ? vertex.document.empty() ? vertex.id : vertex.document : vertex.title;
}

std::string number_and_title(const Vertex& dossier) {
  return number_of(dossier) + (dossier.title.empty() ? "" : " · " + dossier.title);
}

void add_line(std::string& text, const std::string& line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

std::size_t columns_of(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t columns) {
  std::string out;
  std::size_t used = 0;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t size = columns_of(word);
    const bool fits = used + 1 + size <= columns;
    if (!out.empty()) out += fits ? ' ' : '\n';
    used = fits && !out.empty() ? used + 1 + size : size;
    out += word;
  }
  return out;
}

std::string label_of(const Vertex& vertex) {
  if (vertex.kind == VertexKind::dossier) {
    std::string label = printed(vertex.identifier.dossier);
    add_line(label, wrapped(vertex.title, label_columns));
    return label;
  }
  if (vertex.identifier.kind == Kind::meeting) return wrapped(vertex.title, label_columns);
  std::string label = wrapped(name_of_paper(vertex), label_columns);
  if (vertex.date) add_line(label, detail::in_words(*vertex.date));
  add_line(label, wrapped(in_words(vertex.names), label_columns));
  return label;
}

std::string name_in_a_line(const Vertex& vertex) {
  if (vertex.kind == VertexKind::dossier) return number_and_title(vertex);
  return vertex.identifier.kind == Kind::meeting ? vertex.title : name_of_paper(vertex);
}

std::string tooltip_of(const Vertex& vertex) {
  std::string tooltip = vertex.title.empty() ? vertex.id : vertex.title;
  if (vertex.kind == VertexKind::paper && !vertex.known) add_line(tooltip, "alleen geciteerd");
  return tooltip;
}

std::string label_of(const Edge& edge) {
  std::string label(word_of(edge.kind));
  for (const Mention& mention : edge.mentions)
    if (label.empty() && edge.kind == EdgeKind::cites) label = word_of(mention.relation);
  if (edge.mentions.size() < 2) return label;
  return label + (label.empty() ? "" : " ") + std::to_string(edge.mentions.size()) + "×";
}

std::string tooltip_of(const Edge& edge) {
  std::string tooltip;
  for (std::size_t i = 0; i < std::min(edge.mentions.size(), tooltip_mentions); ++i) {
    const Mention& mention = edge.mentions[i];
    const std::string note = mention.footnote == 0 ? "" : "noot " + std::to_string(mention.footnote) + ": ";
    add_line(tooltip, note + mention.words);
  }
  if (edge.mentions.size() > tooltip_mentions) add_line(tooltip, "…");
  return tooltip;
}

std::string number_of(const Vertex& dossier) {
  const std::string number = printed(dossier.identifier.dossier);
  return number.empty() ? dossier.id : number;
}

std::string heading_of(const Vertex& dossier) { return wrapped(number_and_title(dossier), heading_columns); }

}  // namespace kamergraaf::writers
