// SPDX-License-Identifier: Apache-2.0
#include "readers/tk_entity.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "heads/head_lines.hpp"
#include "readers/html_text.hpp"
#include "readers/published_metadata.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

using nlohmann::json;

constexpr std::array<const char*, 10> own_fields{"DocumentNummer", "GestartOp", "HoogsteVolgnummer", "Agendapunt",
                                                 "Vergaderjaar",   "Onderwerp", "Citeertitel",       "Kamerstukdossier",
                                                 "Toevoeging",     "Noot"};
constexpr std::array<const char*, 4> words{"Titel", "Citeertitel", "Onderwerp", "Noot"};

const json* list_in(const json& entity, const char* key) {
  const auto found = entity.find(key);
  return found != entity.end() && found->is_array() ? &*found : nullptr;
}

/// Adds what a field shows, which may be HTML, behind an empty line.
void add_field(Draft& draft, std::string_view field) {
  Draft shown = read_page(field).draft;
  if (shown.text.empty()) return;
  if (!draft.text.empty()) draft.text += '\n';
  const std::size_t begin = draft.text.size();
  draft.text += shown.text;
  if (!draft.text.ends_with('\n')) draft.text += '\n';
  for (PublishedLink& link : shown.links)
    draft.links.push_back({{begin + link.span.begin, begin + link.span.end}, std::move(link.id)});
}

void add_words(Draft& draft, const json& entity) {
  std::string last;
  for (const char* key : words) {
    std::string value = field(entity, key);
    if (value == last) continue;
    add_field(draft, value);
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

Draft draft_of_entity(const json& entity) {
  Draft draft;
  draft.has_head = false;
  add_words(draft, entity);
  if (const json* points = list_in(entity, "Agendapunt"))
    for (const json& point : *points)
      if (point.is_object()) add_words(draft, point);
  return draft;
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
