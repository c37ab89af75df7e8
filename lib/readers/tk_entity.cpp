// SPDX-License-Identifier: Apache-2.0
#include "readers/tk_entity.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "heads/head_lines.hpp"
#include "matching/elements.hpp"
#include "readers/flowing_text.hpp"
#include "readers/published_metadata.hpp"

namespace kamergraaf::detail {
namespace {

using nlohmann::json;

constexpr std::array<const char*, 10> own_fields{"DocumentNummer", "GestartOp", "HoogsteVolgnummer", "Agendapunt",
                                                 "Vergaderjaar",   "Onderwerp", "Citeertitel",       "Kamerstukdossier",
                                                 "Toevoeging",     "Noot"};
constexpr std::array<const char*, 4> words{"Titel", "Citeertitel", "Onderwerp", "Noot"};
constexpr std::array<std::string_view, 14> blocks{"p",  "br", "div", "li", "ul", "ol", "tr",
                                                  "td", "h1", "h2",  "h3", "h4", "h5", "h6"};

const json* list_in(const json& entity, const char* key) {
  const auto found = entity.find(key);
  return found != entity.end() && found->is_array() ? &*found : nullptr;
}

bool opens_tag(std::string_view text, std::size_t at) {
  const char next = at + 1 < text.size() ? text[at + 1] : ' ';
  return text[at] == '<' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!');
}

bool is_block(std::string_view tag) {
  std::string name;
  for (const char c : tag.substr(tag.starts_with('/') ? 1 : 0)) {
    if (c == ' ' || c == '/' || c == '\n' || c == '\t') break;
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

/// Words of a field, which may be HTML.
void write(FlowingText& text, std::string_view field) {
  for (std::size_t at = 0; at < field.size();) {
    const std::size_t end = opens_tag(field, at) ? field.find('>', at) : std::string_view::npos;
    if (end != std::string_view::npos) {
      text.tag();
      if (is_block(field.substr(at + 1, end - at - 1))) text.end_line();
      at = end + 1;
      continue;
    }
    std::size_t next = field.find('<', at + 1);
    if (next == std::string_view::npos || opens_tag(field, at)) next = field.size();
    text.add(field.substr(at, next - at), at);
    at = next;
  }
}

void write_words(FlowingText& text, const json& entity) {
  std::string last;
  for (const char* key : words) {
    std::string value = field(entity, key);
    if (value.empty() || value == last) continue;
    write(text, value);
    text.end_block();
    last = std::move(value);
  }
}

std::string dossier_of(const json& dossier) {
  std::string name = field(dossier, "Nummer");
  if (const std::string suffix = field(dossier, "Toevoeging"); !suffix.empty()) name += '-' + suffix;
  return name;
}

void state_dossier(Metadata& stated, const json& dossier, const Fault& fault) {
  const std::string name = dossier.is_object() ? dossier_of(dossier) : std::string();
  const std::size_t before = stated.dossiers.size();
  state(stated, "OVERHEIDop.dossiernummer", {}, name);
  if (stated.dossiers.size() == before) return fault("no dossier: " + name);
  stated.dossiers.back().title = field(dossier, "Titel");
}

bool is_dossier(const json& entity) { return entity.contains("HoogsteVolgnummer") || entity.contains("Toevoeging"); }

void state_dossiers(Metadata& stated, const json& entity, const Fault& fault) {
  if (is_dossier(entity)) return state_dossier(stated, entity, fault);
  const auto found = entity.find("Kamerstukdossier");
  if (found == entity.end() || found->is_null()) return;
  if (found->is_object()) return state_dossier(stated, *found, fault);
  for (const json& dossier : *found) state_dossier(stated, dossier, fault);
}

void state_date(Metadata& stated, const json& entity, const Fault& fault) {
  std::string text = field(entity, "Datum");
  if (text.empty()) text = field(entity, "GestartOp");
  if (text.empty()) return;
  stated.date = parse_date(std::string_view(text).substr(0, 10));
  if (!stated.date) fault("no date: " + text);
}

PaperKind kind_of(const json& entity) {
  if (entity.contains("Agendapunt") || entity.contains("Aanvangstijd")) return PaperKind::agenda;
  const std::string kind = field(entity, "Soort");
  if (kind.starts_with("Stenogram")) return PaperKind::minutes;
  return is_dossier(entity) ? PaperKind::unknown : kind_of_title(kind);
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

void state_actors(Metadata& stated, const json& actors) {
  for (const json& actor : actors) {
    if (!actor.is_object()) continue;
    const std::string name = field(actor, "ActorNaam");
    const std::string relation = field(actor, "Relatie");
    if (relation == "Gericht aan" && stated.addressee.empty()) stated.addressee = name;
    const bool signs = relation.empty() || has(relation, "ndertekenaar") || has(relation, "ndiener") || relation == "Afzender";
    if (signs && !name.empty()) stated.authors.push_back({name, field(actor, "Functie"), field(actor, "ActorFractie")});
  }
}

void state_id(Metadata& stated, const json& entity) {
  if (!stated.dossiers.empty() && !stated.number.empty()) return;
  for (const char* key : {"Nummer", "DocumentNummer"})
    if (auto id = parse_identifier(field(entity, key)); id && id->kind == Kind::tkdocument) stated.id = std::move(id);
  if (field(entity, "Soort") == "Schriftelijke vragen") {
    if (auto id = parse_identifier("kv-tk-" + field(entity, "Nummer"))) stated.id = std::move(id);
  }
}

}  // namespace

bool is_entity(const json& value) {
  return value.is_object() &&
         std::any_of(own_fields.begin(), own_fields.end(), [&](const char* key) { return value.contains(key); });
}

std::string name_of_entity(const json& entity) {
  for (const char* key : {"DocumentNummer", "Nummer", "Id"}) {
    std::string name = key == std::string_view("Nummer") ? dossier_of(entity) : field(entity, key);
    if (!name.empty()) return name;
  }
  return {};
}

std::string text_of_entity(const json& entity) {
  FlowingText text;
  write_words(text, entity);
  if (const json* points = list_in(entity, "Agendapunt"))
    for (const json& point : *points)
      if (point.is_object()) write_words(text, point);
  return std::move(text).finish().first;
}

Metadata metadata_of_entity(const json& entity, const Fault& fault) {
  Metadata stated;
  state_dossiers(stated, entity, fault);
  if (field(entity, "Volgnummer") != "0") state(stated, "OVERHEIDop.ondernummer", {}, field(entity, "Volgnummer"));
  state_date(stated, entity, fault);
  stated.session = read_session(field(entity, "Vergaderjaar"));
  stated.chamber = read_chamber(field(entity, "Kamer"));
  stated.kind = kind_of(entity);
  stated.title = field(entity, "Titel");
  stated.subject = field(entity, "Onderwerp");
  if (stated.title.empty()) stated.title.swap(stated.subject);
  for (const char* key : {"DocumentActor", "ZaakActor"})
    if (const json* actors = list_in(entity, key)) state_actors(stated, *actors);
  state_id(stated, entity);
  return stated;
}

}  // namespace kamergraaf::detail
