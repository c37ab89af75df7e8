// SPDX-License-Identifier: Apache-2.0
#include "register/records.hpp"

#include <algorithm>
#include <array>

#include "readers/json_line.hpp"

namespace kamergraaf::registry {
namespace {

using nlohmann::json;

constexpr std::array revisions{Revision::none, Revision::gewijzigd, Revision::nader_gewijzigd};

std::string text_of(const json& object, const char* key) {
  const auto value = object.find(key);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::vector<std::string> texts_of(const json& object, const char* key) {
  std::vector<std::string> texts;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return texts;
  for (const json& value : *list)
    if (value.is_string()) texts.push_back(value.get<std::string>());
  return texts;
}

Revision revision_of(std::string_view name) {
  const auto* found = std::find_if(revisions.begin(), revisions.end(), [&](Revision one) { return name_of(one) == name; });
  return found == revisions.end() ? Revision::none : *found;
}

Dossier dossier_of(std::string_view text) {
  const std::size_t number = std::min(text.find('-'), text.size());
  return {text.substr(0, number), text.substr(std::min(number + 1, text.size()))};
}

std::vector<Dossier> dossiers_of(const json& object) {
  std::vector<Dossier> dossiers;
  for (const std::string& text : texts_of(object, "dossiers")) dossiers.push_back(dossier_of(text));
  return dossiers;
}

template <typename Values>
void add_list(detail::Record& record, const char* key, const Values& values) {
  detail::Record list = detail::Record::array();
  for (const auto& value : values) list.push_back(value);
  if (!list.empty()) record[key] = std::move(list);
}

}  // namespace

detail::Record record_of(const KnownPaper& paper) {
  detail::Record record;
  record["id"] = to_string(paper.id);
  detail::add_text(record, "kind", name_of(paper.kind));
  detail::add_text(record, "revision", name_of(paper.revision));
  if (paper.date) record["date"] = to_string(*paper.date);
  detail::add_text(record, "title", paper.title);
  add_list(record, "names", paper.names);
  std::vector<std::string> dossiers;
  for (const Dossier& dossier : paper.dossiers) dossiers.push_back(to_string(dossier));
  add_list(record, "dossiers", dossiers);
  if (paper.replaces) detail::add_text(record, "replaces", to_string(*paper.replaces));
  return record;
}

std::optional<KnownPaper> parse_paper(std::string_view line) {
  const auto object = detail::parse_json_line(line);
  if (!object || !object->is_object()) return {};
  const auto id = parse_identifier(text_of(*object, "id"));
  if (!id) return {};
  KnownPaper paper;
  paper.id = *id;
  paper.kind = parse_paper_kind(text_of(*object, "kind"));
  paper.revision = revision_of(text_of(*object, "revision"));
  paper.date = parse_date(text_of(*object, "date"));
  paper.title = text_of(*object, "title");
  paper.names = texts_of(*object, "names");
  paper.dossiers = dossiers_of(*object);
  paper.replaces = parse_identifier(text_of(*object, "replaces"));
  return paper;
}

}  // namespace kamergraaf::registry
