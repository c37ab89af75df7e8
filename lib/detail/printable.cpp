// SPDX-License-Identifier: Apache-2.0
#include "detail/printable.hpp"

#include <cstddef>

namespace kamergraaf::detail {
namespace {

constexpr std::string_view replacement = "\uFFFD";

std::size_t length_announced(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

char32_t code_point(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes.front());
  char32_t code = bytes.size() == 1 ? lead : lead & (0x7Fu >> bytes.size());
  for (const char byte : bytes.substr(1)) code = code << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
  return code;
}

bool is_complete(std::string_view bytes) {
  for (const char byte : bytes.substr(1))
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) return false;
  const char32_t code = code_point(bytes);
  const bool too_long = (bytes.size() == 3 && code < 0x800) || (bytes.size() == 4 && code < 0x10000);
  return !too_long && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

bool is_printable(char32_t code) {
  if (code == '\t' || code == '\n') return true;
  return code >= 0x20 && (code < 0x7F || code > 0x9F) && code != 0xFFFE && code != 0xFFFF;
}

bool is_in_xml(char32_t code) {
  return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code != 0xFFFE && code != 0xFFFF);
}

template <typename Keep>
std::string with_replacements(std::string_view text, Keep keep) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = length_announced(static_cast<unsigned char>(text.front()));
    const bool whole = length > 0 && length <= text.size() && is_complete(text.substr(0, length));
    const std::string_view bytes = text.substr(0, whole ? length : 1);
    out += whole && keep(code_point(bytes)) ? bytes : replacement;
    text.remove_prefix(bytes.size());
  }
  return out;
}

}  // namespace

std::string printable(std::string_view text) { return with_replacements(text, is_printable); }
std::string as_utf8(std::string_view text) {
  return with_replacements(text, [](char32_t) { return true; });
}
std::string as_xml_text(std::string_view text) { return with_replacements(text, is_in_xml); }

}  // namespace kamergraaf::detail
