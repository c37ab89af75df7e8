// SPDX-License-Identifier: Apache-2.0
#include "linkers/plain.hpp"

#include <algorithm>

#include "detail/printable.hpp"
#include "linkers/markdown.hpp"
#include "linkers/plain_markdown.hpp"

namespace kamergraaf::detail {
namespace {

void add_escaped(std::string& out, std::string_view text, Span span) {
  while (!span.empty()) {
    const std::size_t end = span.begin + std::min(span.of(text).find_first_of("&<>\r"), span.size());
    out += printable(text.substr(span.begin, end - span.begin));
    if (end == span.end) return;
    const char c = text[end];
    out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "\r";
    span.begin = end + 1;
  }
}

bool has_blank_line(std::string_view text) {
  for (std::size_t at = text.find('\n'); at < text.size(); at = text.find('\n', at + 1))
    if (const std::size_t next = text.find_first_not_of(" \t\r", at + 1); next < text.size() && text[next] == '\n') return true;
  return false;
}

/// \param add adds a span of the text, escaped
template <typename TagsOf, typename Add>
std::string with_links(std::string_view text, const std::vector<Wanted>& links, TagsOf tags_of, Add add) {
  std::string out;
  std::size_t at = 0;
  for (const Wanted& link : links) {
    const Tags tags = tags_of(link);
    for (const Span part : link.parts) {
      if (part.begin < at || !has_words(part.of(text))) continue;
      add(out, text, {at, part.begin});
      out += tags.before;
      add(out, text, part);
      out += tags.behind;
      at = part.end;
    }
  }
  add(out, text, {at, text.size()});
  return out;
}

}  // namespace

std::string plain_as_html(std::string_view text, const std::vector<Wanted>& links) {
  const bool opens_line = text.starts_with('\n') || text.starts_with('\r');
  return "<pre class=\"kamergraaf\" style=\"white-space: pre-wrap\">" + std::string(opens_line ? "\n" : "") +
         with_links(text, links, html_tags, add_escaped) + "</pre>\n";
}

std::string plain_as_xml(std::string_view text, const std::vector<Wanted>& links) {
  const auto tags_of = [](const Wanted& link) { return xml_tags(link, false, false); };
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<text xml:space=\"preserve\">" +
         with_links(text, links, tags_of, add_escaped) + "</text>\n";
}

std::string plain_as_markdown(std::string_view text, std::vector<Wanted> links) {
  for (Wanted& link : links) std::erase_if(link.parts, [&](Span part) { return has_blank_line(part.of(text)); });
  return with_links(text, links, markdown_tags, add_as_markdown);
}

}  // namespace kamergraaf::detail
