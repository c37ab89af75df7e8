// SPDX-License-Identifier: Apache-2.0
#include "readers/json_line.hpp"

#include <simdjson.h>

#include <charconv>
#include <cstdint>
#include <utility>

namespace kamergraaf::detail {
namespace {

using nlohmann::json;
using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::string_view replacement = "\\ufffd";
constexpr std::size_t largest_kept = std::size_t{1} << 20;

json value_of(element parsed);

json list_of(simdjson::dom::array parsed) {
  json list = json::array();
  for (const element one : parsed) list.push_back(value_of(one));
  return list;
}

json object_of(simdjson::dom::object parsed) {
  json object = json::object();
  for (const auto& [key, value] : parsed) object[std::string(key)] = value_of(value);
  return object;
}

/// As nlohmann keeps them: what is below 0 alone has a sign.
json number_of(std::int64_t number) { return number < 0 ? json(number) : json(static_cast<std::uint64_t>(number)); }

json value_of(element parsed) {
  switch (parsed.type()) {
    case element_type::OBJECT:
      return object_of(parsed.get_object().value_unsafe());
    case element_type::ARRAY:
      return list_of(parsed.get_array().value_unsafe());
    case element_type::STRING:
      return parsed.get_string().value_unsafe();
    case element_type::INT64:
      return number_of(parsed.get_int64().value_unsafe());
    case element_type::UINT64:
      return parsed.get_uint64().value_unsafe();
    case element_type::DOUBLE:
      return parsed.get_double().value_unsafe();
    case element_type::BOOL:
      return parsed.get_bool().value_unsafe();
    case element_type::NULL_VALUE:
      break;
  }
  return nullptr;
}

std::optional<json> parsed_by(simdjson::dom::parser& parser, std::string_view line) {
  element parsed;
  if (parser.parse(line.data(), line.size()).get(parsed) != simdjson::SUCCESS) return {};
  return value_of(parsed);
}

std::optional<json> parsed_fast(std::string_view line) {
  if (line.size() > largest_kept) {
    simdjson::dom::parser once;
    return parsed_by(once, line);
  }
  thread_local simdjson::dom::parser kept;
  return parsed_by(kept, line);
}

std::string valid_utf8(std::string_view text) {
  const std::string quoted = json(text).dump(-1, ' ', false, json::error_handler_t::replace);
  return json::parse(quoted).get<std::string>();
}

unsigned escaped_unit(std::string_view text, std::size_t at) {
  unsigned unit = 0;
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return unit;
  std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
  return unit;
}

bool high_half(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool low_half(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string whole_pairs(std::string_view text) {
  std::string mended;
  for (std::size_t at = 0; at < text.size();) {
    const unsigned unit = escaped_unit(text, at);
    const bool pair = high_half(unit) && low_half(escaped_unit(text, at + 6));
    const bool half = !pair && (high_half(unit) || low_half(unit));
    const std::size_t length = pair ? 12 : half ? 6 : text[at] == '\\' ? 2 : 1;
    mended += half ? replacement : text.substr(at, length);
    at += length;
  }
  return mended;
}

}  // namespace

std::optional<json> parse_json_line(std::string_view line) {
  if (auto fast = parsed_fast(line)) return fast;
  json value = json::parse(line, nullptr, false);
  if (value.is_discarded()) value = json::parse(whole_pairs(valid_utf8(line)), nullptr, false);
  return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

}  // namespace kamergraaf::detail
