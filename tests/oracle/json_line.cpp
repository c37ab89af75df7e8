// SPDX-License-Identifier: Apache-2.0
#include "oracle/json_line.hpp"

#include <charconv>

namespace oracle {
namespace {

using nlohmann::json;

constexpr std::string_view replacement = "\\ufffd";

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

std::optional<json> json_line(std::string_view line) {
  json value = json::parse(line, nullptr, false);
  if (value.is_discarded()) value = json::parse(whole_pairs(valid_utf8(line)), nullptr, false);
  return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

}  // namespace oracle
