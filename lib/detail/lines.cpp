// SPDX-License-Identifier: Apache-2.0
#include "detail/lines.hpp"

#include <algorithm>

namespace kamergraaf::detail {
namespace {

constexpr std::string_view no_break = "\u00A0";
constexpr std::string_view blanks = " \t\r\n\f\v";

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool is_accented(std::string_view pair) {
  return pair.size() == 2 && pair.front() == '\xC3' && static_cast<unsigned char>(pair.back()) >= 0x9F;
}

}  // namespace

bool opens_lower(std::string_view text) { return !text.empty() && (is_lower(text.front()) || is_accented(text.substr(0, 2))); }

bool closes_lower(std::string_view text) {
  return !text.empty() &&
         (is_lower(text.back()) || is_accented(text.substr(text.size() - std::min<std::size_t>(2, text.size()))));
}

Span trimmed(std::string_view text, Span span) {
  for (bool more = true; more && !span.empty();) {
    const std::string_view inside = span.of(text);
    more = true;
    if (blanks.find(inside.front()) != std::string_view::npos)
      ++span.begin;
    else if (blanks.find(inside.back()) != std::string_view::npos)
      --span.end;
    else if (inside.starts_with(no_break))
      span.begin += no_break.size();
    else if (inside.ends_with(no_break))
      span.end -= no_break.size();
    else
      more = false;
  }
  return span;
}

std::vector<Span> filled_lines(std::string_view text, std::size_t limit) {
  std::vector<Span> lines;
  for (std::size_t at = 0; at < text.size() && lines.size() < limit;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Span line = trimmed(text, {at, end});
    if (!line.empty()) lines.push_back(line);
    at = end + 1;
  }
  return lines;
}

}  // namespace kamergraaf::detail
