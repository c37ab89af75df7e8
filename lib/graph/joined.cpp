// SPDX-License-Identifier: Apache-2.0
#include "graph/joined.hpp"

#include <algorithm>
#include <iterator>

#include "references/meetings.hpp"
#include "wording/council.hpp"

namespace kamergraaf::detail {
namespace {

VertexKind vertex_kind(Kind kind) {
  switch (kind) {
    case Kind::kamerstuk:
    case Kind::aanhangsel:
    case Kind::kamervraag:
    case Kind::tkdocument:
    case Kind::bijlage:
      return VertexKind::paper;
    case Kind::dossier:
      return VertexKind::dossier;
    case Kind::handelingen:
    case Kind::meeting:
      return VertexKind::meeting;
    default:
      return VertexKind::outside;
  }
}

bool is_owned(const Vertex& vertex, Field field) { return (vertex.own & static_cast<std::uint8_t>(field)) != 0; }

template <typename Value>
bool wins(const Value& told, const Value& value) {
  return told < value;
}

bool wins(const std::string& told, const std::string& value) {
  return std::pair(value.size(), std::string_view(told)) < std::pair(told.size(), std::string_view(value));
}

bool wins(const std::vector<std::string>& told, const std::vector<std::string>& value) {
  return told.size() == value.size() ? told < value : told.size() > value.size();
}

/// \return whether the value of `told` is the one to have.
template <typename Value>
bool is_better(const Vertex& vertex, const Vertex& told, Field field, Value Vertex::*value) {
  if (told.*value == Value{} || told.*value == vertex.*value) return false;
  if (vertex.*value == Value{}) return true;
  if (is_owned(vertex, field) != is_owned(told, field)) return is_owned(told, field);
  return wins(told.*value, vertex.*value);
}

template <typename Value>
void take(Vertex& vertex, const Vertex& told, Field field, Value Vertex::*value) {
  if (is_better(vertex, told, field, value)) vertex.*value = told.*value;
}

bool is_covered(const std::vector<Mention>& mentions, const Mention& link) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& mention) { return !mention.publisher && mention.span.overlaps(link.span); });
}

void drop_covered(std::vector<Mention>& mentions) {
  const auto is_link = [](const Mention& mention) { return mention.publisher; };
  if (std::none_of(mentions.begin(), mentions.end(), is_link)) return;
  std::vector<Mention> kept;
  std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(kept),
               [&](const Mention& mention) { return !mention.publisher || !is_covered(mentions, mention); });
  mentions = std::move(kept);
}

}  // namespace

void own(Vertex& vertex, Field field) { vertex.own = static_cast<std::uint8_t>(vertex.own | static_cast<std::uint8_t>(field)); }

void own_all(Vertex& vertex) {
  if (vertex.paper != PaperKind::unknown) own(vertex, Field::paper);
  if (vertex.chamber != Chamber::none) own(vertex, Field::chamber);
  if (vertex.session) own(vertex, Field::session);
  if (vertex.date) own(vertex, Field::date);
  if (!vertex.title.empty()) own(vertex, Field::title);
  if (!vertex.document.empty()) own(vertex, Field::document);
  if (!vertex.names.empty()) own(vertex, Field::names);
}

void join(Vertex& vertex, const Vertex& told) {
  take(vertex, told, Field::paper, &Vertex::paper);
  take(vertex, told, Field::chamber, &Vertex::chamber);
  take(vertex, told, Field::session, &Vertex::session);
  take(vertex, told, Field::date, &Vertex::date);
  take(vertex, told, Field::title, &Vertex::title);
  take(vertex, told, Field::document, &Vertex::document);
  take(vertex, told, Field::names, &Vertex::names);
  if (told.known) vertex.known = true;
  if (told.own != 0) vertex.own = static_cast<std::uint8_t>(vertex.own | told.own);
}

void join(Edge& edge, const Mention& mention) {
  const auto place = std::lower_bound(edge.mentions.begin(), edge.mentions.end(), mention);
  if (place != edge.mentions.end() && *place == mention) return;
  edge.mentions.insert(place, mention);
  drop_covered(edge.mentions);
}

void join(Edge& edge, const Edge& told) {
  std::vector<Mention> all;
  std::set_union(edge.mentions.begin(), edge.mentions.end(), told.mentions.begin(), told.mentions.end(),
                 std::back_inserter(all));
  edge.mentions = std::move(all);
  drop_covered(edge.mentions);
}

Vertex bare_vertex(const Identifier& identifier) {
  Vertex vertex;
  vertex.id = to_string(identifier);
  vertex.kind = vertex_kind(identifier.kind);
  vertex.identifier = identifier;
  if (vertex.kind == VertexKind::dossier) vertex.title = council_name(identifier.dossier);
  if (identifier.kind != Kind::meeting) return vertex;
  vertex.chamber = identifier.chamber;
  vertex.date = parse_date(identifier.number.view());
  own_all(vertex);
  vertex.title = meeting_title(identifier);
  return vertex;
}

std::optional<Identifier> home_of(const Identifier& identifier) {
  const bool has_one = identifier.kind == Kind::kamerstuk || identifier.kind == Kind::meeting;
  if (!has_one || identifier.dossier.empty()) return {};
  return dossier_of(identifier);
}

}  // namespace kamergraaf::detail
