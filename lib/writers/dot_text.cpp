// SPDX-License-Identifier: Apache-2.0
#include "writers/dot_text.hpp"

#include "detail/printable.hpp"

namespace kamergraaf::writers {
namespace {

std::string with_backslashes(std::string_view text) {
  std::string out;
  for (const char c : detail::printable(text)) out += c == '\\' ? std::string("\\\\") : std::string(1, c);
  return out;
}

}  // namespace

std::string quoted_id(std::string_view id) {
  std::string out = "\"";
  for (const char c : with_backslashes(id)) out += c == '"' ? std::string("\\\"") : std::string(1, c);
  return out + '"';
}

std::string quoted_text(std::string_view text, const char* line_end) {
  std::string out = "\"";
  for (const char c : with_backslashes(text)) {
    if (c == '"')
      out += "\\\"";
    else if (c == '\n')
      out += line_end;
    else if (c == '&')
      out += "&amp;";
    else
      out += c;
  }
  return out + '"';
}

}  // namespace kamergraaf::writers
