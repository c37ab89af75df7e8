// SPDX-License-Identifier: Apache-2.0
#include "matching/shapes.hpp"

#include <algorithm>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t widest_gap = 24;
constexpr std::size_t longest_before = 4;

bool may_begin_dossier(char c) { return c >= '1' && c <= '4'; }

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; }

bool may_group_digits(char c) { return is_space(c) || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80; }

std::size_t entity_size(std::string_view text) {
  constexpr std::size_t longest = 9;
  return text.starts_with('&') ? text.substr(0, longest).find(';') + 1 : 0;
}

/// Where three digits end behind a gap; 0 where there are none.
std::size_t three_digits_behind(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + widest_gap);
  while (at < limit) {
    const std::size_t size = may_group_digits(text[at]) ? 1 : entity_size(text.substr(at));
    if (size == 0) break;
    at += size;
  }
  return at + 3 <= text.size() && is_digit(text[at]) && is_digit(text[at + 1]) && is_digit(text[at + 2]) ? at + 3 : 0;
}

/// Four digits, or the first of them: (5123) and (5 123).
bool is_behind_bracket(std::string_view text, Digits digits) {
  std::size_t at = digits.begin;
  const std::size_t limit = at - std::min(at, widest_gap);
  while (at > limit && may_group_digits(text[at - 1])) --at;
  return at > 0 && (text[at - 1] == '(' || text[at - 1] == ';');
}

bool opens_a_year(std::string_view text, std::size_t at) {
  return (text[at] == '1' && (text[at + 1] == '8' || text[at + 1] == '9')) || (text[at] == '2' && text[at + 1] == '0');
}

bool joins_years(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  if (at == text.size()) return false;
  const char c = text[at];
  return c == '/' || c == '-' || c == ',' || c == '&' || static_cast<unsigned char>(c) >= 0x80;
}

void add_dossiers(std::string_view text, Digits digits, Shapes& shapes) {
  const std::size_t size = digits.end - digits.begin;
  if (size >= 5 && size <= 5 + longest_before && may_begin_dossier(text[digits.end - 5]))
    shapes.add(Shape::dossier, digits.end);
  if (size < 2 || size > 2 + longest_before || !may_begin_dossier(text[digits.end - 2])) return;
  if (const std::size_t end = three_digits_behind(text, digits.end); end != 0) shapes.add(Shape::dossier, end);
}

}  // namespace

Digits digits_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return {begin, end};
}

Shapes shapes_of(std::string_view text, Digits digits) {
  const auto [begin, end] = digits;
  const char next = end < text.size() ? text[end] : '\0';
  Shapes shapes;
  switch (end - begin) {
    case 1:
      if (is_behind_bracket(text, digits)) shapes.add(Shape::bracketed, end);
      return shapes;
    case 2:
      if (next == '/') shapes.add(Shape::session, end);
      break;
    case 3:
      if (text[begin] == '9' && joins_years(text, end)) shapes.add(Shape::session, end);
      break;
    case 4:
      if (is_behind_bracket(text, digits)) shapes.add(Shape::bracketed, end);
      if (opens_a_year(text, begin) && joins_years(text, end)) shapes.add(Shape::session, end);
      if (next == 'Z' || next == 'D') shapes.add(Shape::tk_case, end);
      break;
    case 5:
      if (is_capital(next)) shapes.add(Shape::celex, end);
      break;
    default:
      break;
  }
  add_dossiers(text, digits, shapes);
  return shapes;
}

}  // namespace kamergraaf::detail
