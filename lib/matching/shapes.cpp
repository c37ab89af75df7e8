// SPDX-License-Identifier: Apache-2.0
#include "matching/shapes.hpp"

#include <algorithm>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t widest_gap = 24;
constexpr std::size_t longest_before = 4;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool may_begin_dossier(char c) { return c >= '1' && c <= '4'; }

std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

bool may_group_digits(char c) {
  const bool is_blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
  return is_blank || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

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

bool has_its_century(std::string_view text, Digits digits) {
  const std::string_view century = text.substr(digits.begin, 2);
  return century == "18" || century == "19" || century == "20";
}

/// Four digits, or the first of them: (5123) and (5 123).
bool is_behind_bracket(std::string_view text, Digits digits) {
  const std::size_t size = digits.end - digits.begin;
  if (size != 1 && size != 4) return false;
  std::size_t at = digits.begin;
  const std::size_t limit = at - std::min(at, widest_gap);
  while (at > limit && may_group_digits(text[at - 1])) --at;
  return at > 0 && (text[at - 1] == '(' || text[at - 1] == ';');
}

/// 1962, or what is left of 1 962.
bool may_be_a_year(std::string_view text, Digits digits) {
  const std::size_t size = digits.end - digits.begin;
  return size == 3 ? text[digits.begin] == '9' : size == 4 && has_its_century(text, digits);
}

bool joins_years(std::string_view text, std::size_t at) {
  constexpr std::string_view spaces = " \t\r\n\f";
  constexpr std::string_view joints = "/-,&";
  const std::size_t next = text.find_first_not_of(spaces, at);
  if (next == std::string_view::npos) return false;
  return joints.find(text[next]) != std::string_view::npos || static_cast<unsigned char>(text[next]) >= 0x80;
}

}  // namespace

Digits digits_at(std::string_view text, std::size_t begin) { return {begin, run_end(text, begin)}; }

std::span<const Shape> shapes_of_size(std::size_t size) {
  static constexpr std::array<Shape, 3> of_four{Shape::bracketed, Shape::session, Shape::tk_case};
  static constexpr std::array<Shape, 1> session{Shape::session};
  static constexpr std::array<Shape, 1> celex{Shape::celex};
  switch (size) {
    case 1:
      return std::span(of_four).first(1);
    case 2:
    case 3:
      return session;
    case 4:
      return of_four;
    case 5:
      return celex;
    default:
      return {};
  }
}

bool has_shape(std::string_view text, Digits digits, Shape shape) {
  const std::size_t size = digits.end - digits.begin;
  const char next = digits.end < text.size() ? text[digits.end] : '\0';
  switch (shape) {
    case Shape::dossier:
      return ends_of_dossier(text, digits) != std::array<std::size_t, 2>{};
    case Shape::bracketed:
      return is_behind_bracket(text, digits);
    case Shape::session:
      return size == 2 ? next == '/' : may_be_a_year(text, digits) && joins_years(text, digits.end);
    case Shape::tk_case:
      return size == 4 && (next == 'Z' || next == 'D');
    case Shape::celex:
      return size == 5 && is_capital(next);
  }
  return false;
}

std::array<std::size_t, 2> ends_of_dossier(std::string_view text, Digits digits) {
  const std::size_t size = digits.end - digits.begin;
  std::array<std::size_t, 2> ends{};
  if (size >= 5 && size <= 5 + longest_before && may_begin_dossier(text[digits.end - 5])) ends[0] = digits.end;
  if (size >= 2 && size <= 2 + longest_before && may_begin_dossier(text[digits.end - 2]))
    ends[1] = three_digits_behind(text, digits.end);
  return ends;
}

}  // namespace kamergraaf::detail
