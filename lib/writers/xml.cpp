// SPDX-License-Identifier: Apache-2.0
#include "writers/xml.hpp"

#include "detail/printable.hpp"

namespace kamergraaf::writers {
namespace {

std::string_view reference_to(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

}  // namespace

std::string in_xml(std::string_view text) {
  std::string out;
  for (const char c : detail::as_xml_text(text)) {
    const std::string_view reference = reference_to(c);
    if (reference.empty())
      out += c;
    else
      out += reference;
  }
  return out;
}

}  // namespace kamergraaf::writers
