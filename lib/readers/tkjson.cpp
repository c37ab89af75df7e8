// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "readers/json_line.hpp"
#include "readers/readers.hpp"
#include "readers/tk_entity.hpp"

namespace kamergraaf::detail {
namespace {

using nlohmann::json;

constexpr std::string_view blanks = " \t\r\n";
constexpr const char* context = "@odata.context";
constexpr std::array<std::string_view, 5> keys_of_entities{"\"ApiGewijzigdOp\"", "\"GewijzigdOp\"", "\"DocumentNummer\"",
                                                           "\"Kamerstukdossier\"", "\"HoogsteVolgnummer\""};

json parsed(const std::string& bytes, const std::string& name) {
  const std::string_view text = without_mark(bytes);
  if (auto value = parse_json_line(text)) return std::move(*value);
  try {
    return json::parse(text);
  } catch (const json::parse_error& error) {
    throw Unreadable("no JSON", name, bytes.size() - text.size() + std::max<std::size_t>(error.byte, 1) - 1);
  }
}

const json* list_of(const json& file) {
  if (file.is_array()) return &file;
  const auto found = file.is_object() ? file.find("value") : file.end();
  return file.is_object() && found != file.end() && found->is_array() ? &*found : nullptr;
}

bool is_open_data(const json& file) {
  if (file.is_object() && file.contains(context)) return true;
  const json* list = list_of(file);
  return list ? std::any_of(list->begin(), list->end(), is_entity) : is_entity(file);
}

void read_entity(const json& entity, const std::string& file, std::size_t number, const OnDocument& on_document,
                 const OnError& on_error) {
  const Fault fault = [&](const std::string& reason) {
    on_error(Error("entity " + std::to_string(number) + ": " + reason, file));
  };
  if (!entity.is_object()) return fault("no JSON object");
  Draft draft = draft_of_entity(entity);
  if (draft.text.empty()) return fault("no text");
  draft.metadata = metadata_of_entity(entity, fault);
  const std::string name = name_of_entity(entity);
  on_document(document_from(std::move(draft), file + ':' + (name.empty() ? std::to_string(number) : name)));
}

void read_tkjson(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError& on_error) {
  const json file = parsed(whole(in, name), name);
  if (!is_open_data(file)) throw Unreadable("no open data of the Tweede Kamer", name);
  const json* list = list_of(file);
  if (!list) return read_entity(file, name, 1, on_document, on_error);
  for (std::size_t i = 0; i < list->size(); ++i) read_entity((*list)[i], name, i + 1, on_document, on_error);
}

bool is_tkjson(std::string_view start) {
  start = without_mark(start);
  const std::size_t brace = start.find_first_not_of(blanks);
  if (brace == std::string_view::npos || start[brace] != '{') return false;
  const std::size_t first = start.find_first_not_of(blanks, brace + 1);
  if (first == std::string_view::npos) return false;
  if (start.substr(first).starts_with("\"@odata.")) return true;
  const auto holds = [&](std::string_view key) { return start.find(key) != std::string_view::npos; };
  return !holds("\"text\"") && !holds("\"Content\"") && std::any_of(keys_of_entities.begin(), keys_of_entities.end(), holds);
}

}  // namespace

Reader tkjson_reader() { return {"tkjson", {".json"}, is_tkjson, read_tkjson, nullptr, true}; }

}  // namespace kamergraaf::detail
