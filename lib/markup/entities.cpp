// SPDX-License-Identifier: Apache-2.0
#include "markup/entities.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/code_point.hpp"
#include "detail/windows_1252.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_name = 31;
constexpr std::size_t longest_old_name = 6;
constexpr std::size_t shortest_old_name = 2;
constexpr char32_t past_all = 0x110000;

/// 16 for what is no digit.
unsigned hex_value(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? static_cast<unsigned>(small - 'a') + 10 : 16;
}

std::string shown(char32_t number) {
  if (number >= 0x80 && number < 0xA0) number = point_of_windows_1252(static_cast<unsigned char>(number));
  std::string text;
  append_utf8(text, number == 0 ? 0xFFFD : number);
  return text;
}

std::optional<Entity> numbered_at(std::string_view text, bool xml) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || (text[2] == 'X' && !xml));
  const unsigned base = hex ? 16 : 10;
  const std::size_t begin = hex ? 3 : 2;
  std::size_t at = begin;
  char32_t number = 0;
  for (; at < text.size() && hex_value(text[at]) < base; ++at)
    number = std::min<char32_t>(number * base + hex_value(text[at]), past_all);
  const bool closed = at < text.size() && text[at] == ';';
  if (at == begin || (xml && !closed)) return {};
  return Entity{shown(number), at + (closed ? 1 : 0)};
}

std::optional<Entity> named_at(std::string_view text, bool xml) {
  std::size_t end = 1;
  while (end < text.size() && end <= longest_name + 1 && (is_letter(text[end]) || is_digit(text[end]))) ++end;
  if (end < text.size() && text[end] == ';')
    if (const std::string_view meaning = named_entity(text.substr(1, end - 1)); !meaning.empty())
      return Entity{std::string(meaning), end + 1};
  for (std::size_t size = std::min(end - 1, longest_old_name); !xml && size >= shortest_old_name; --size)
    if (is_old_entity(text.substr(1, size))) return Entity{std::string(named_entity(text.substr(1, size))), size + 1};
  return {};
}

bool goes_on(std::string_view text, const Entity& entity) {
  const bool named = text.size() > 1 && text[1] != '#';
  if (!named || text[entity.length - 1] == ';' || entity.length == text.size()) return false;
  const char next = text[entity.length];
  return next == '=' || is_letter(next) || is_digit(next);
}

std::string without_references(std::string_view text, bool xml, bool attribute) {
  std::string out;
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('&'), text.size());
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto entity = entity_at(text, xml);
    const bool taken = entity && !(attribute && goes_on(text, *entity));
    out += taken ? std::string_view(entity->text) : text.substr(0, 1);
    text.remove_prefix(taken ? entity->length : 1);
  }
  return out;
}

}  // namespace

std::optional<Entity> entity_at(std::string_view text, bool xml) {
  if (text.size() < 2 || text.front() != '&') return {};
  return text[1] == '#' ? numbered_at(text, xml) : named_at(text, xml);
}

std::string unescaped(std::string_view text, bool xml) { return without_references(text, xml, false); }

std::string unescaped_attribute(std::string_view value, bool xml) { return without_references(value, xml, true); }

}  // namespace kamergraaf::detail
