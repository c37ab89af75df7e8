// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "detail/written.hpp"
#include "readers/json_line.hpp"
#include "readers/readers.hpp"
#include "readers/record_fields.hpp"

namespace kamergraaf::detail {
namespace {

using nlohmann::json;

constexpr std::string_view blanks = " \t\r\n";
constexpr std::array<const char*, 2> text_keys{"text", "Content"};

std::string text_field(const json& record, const char* key, const char* other) {
  std::string text = field(record, key);
  return text.empty() ? field(record, other) : text;
}

bool has_text(const json& record) {
  return std::any_of(text_keys.begin(), text_keys.end(), [&](const char* key) {
    const auto found = record.find(key);
    return found != record.end() && found->is_string();
  });
}

void read_record(const std::string& place, const json& record, const OnDocument& on_document, const Fault& fault) {
  if (record.is_string()) return on_document(document_from_text(place, record.get<std::string>()));
  if (!record.is_object()) return fault("no JSON object");
  if (!has_text(record)) return fault("no text");
  std::string name = text_field(record, "id", "URL");
  if (name.empty()) name = place;
  Document document = document_from_text(name, text_field(record, text_keys[0], text_keys[1]));
  take(document, metadata_of(name, record, fault));
  on_document(std::move(document));
}

void read_line(const Line& line, const std::string& name, const OnDocument& on_document, const OnError& on_error) {
  if (line.number == 1 && line.text.starts_with(written::begin_of_json)) throw Unreadable(written::no_paper, name);
  if (line.text.find_first_not_of(blanks) == std::string::npos) return;
  const std::string number = std::to_string(line.number);
  const Fault fault = [&](const std::string& reason) { on_error(Error("line " + number + ": " + reason, name, line.offset)); };
  if (const auto record = parse_json_line(line.text))
    read_record(name + ':' + number, *record, on_document, fault);
  else
    fault("no JSON");
}

bool opens_with_object(std::string_view start) {
  start = without_mark(start);
  const std::size_t brace = start.find_first_not_of(blanks);
  if (brace == std::string_view::npos || start[brace] != '{') return false;
  const std::string_view line = start.substr(brace, start.find('\n', brace) - brace);
  if (parse_json_line(line)) return true;
  const std::size_t quote = line.find_first_not_of(blanks, 1);
  return quote != std::string_view::npos && line[quote] == '"' && line.find("\":", quote) != std::string_view::npos;
}

}  // namespace

Reader jsonl_reader() { return {"jsonl", {".jsonl", ".ndjson"}, opens_with_object, nullptr, read_line}; }

}  // namespace kamergraaf::detail
