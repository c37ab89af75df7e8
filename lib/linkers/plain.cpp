// SPDX-License-Identifier: Apache-2.0
#include "linkers/plain.hpp"

#include <algorithm>

#include "detail/printable.hpp"

namespace kamergraaf::detail {
namespace {

void add_escaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("&<>\r"), text.size());
    out += printable(text.substr(0, end));
    if (end == text.size()) return;
    const char c = text[end];
    out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "\r";
    text.remove_prefix(end + 1);
  }
}

template <typename TagsOf>
std::string with_links(std::string_view text, const std::vector<Wanted>& links, TagsOf tags_of) {
  std::string out;
  std::size_t at = 0;
  for (const Wanted& link : links) {
    const Tags tags = tags_of(link);
    for (const Span part : link.parts) {
      if (part.begin < at || !has_words(part.of(text))) continue;
      add_escaped(out, text.substr(at, part.begin - at));
      out += tags.before;
      add_escaped(out, part.of(text));
      out += tags.behind;
      at = part.end;
    }
  }
  add_escaped(out, text.substr(at));
  return out;
}

}  // namespace

std::string plain_as_html(std::string_view text, const std::vector<Wanted>& links) {
  const bool opens_line = text.starts_with('\n') || text.starts_with('\r');
  return "<pre class=\"kamergraaf\" style=\"white-space: pre-wrap\">" + std::string(opens_line ? "\n" : "") +
         with_links(text, links, html_tags) + "</pre>\n";
}

std::string plain_as_xml(std::string_view text, const std::vector<Wanted>& links) {
  const auto tags_of = [](const Wanted& link) { return xml_tags(link, false, false); };
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<text xml:space=\"preserve\">" + with_links(text, links, tags_of) +
         "</text>\n";
}

}  // namespace kamergraaf::detail
