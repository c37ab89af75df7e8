// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/code_point.hpp"
#include "detail/written.hpp"
#include "markup/tag_names.hpp"
#include "markup/tokens.hpp"
#include "readers/decoded.hpp"
#include "readers/html_text.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t looked_at = 4096;

/// Elements that a page, or a part of one, begins with.
constexpr std::array<std::string_view, 31> first_tags{
    "article", "base", "blockquote", "body",    "center", "div",   "dl",    "form",  "h1",   "h2",  "h3",
    "h4",      "h5",   "h6",         "head",    "header", "html",  "link",  "main",  "meta", "nav", "ol",
    "p",       "pre",  "script",     "section", "span",   "style", "table", "title", "ul"};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

bool is_page(const Token& doctype, std::string_view bytes) {
  const std::string_view declared = doctype.span.of(bytes).substr(9);
  const std::size_t name = std::min(declared.find_first_not_of(" \t\r\n\f"), declared.size());
  const std::string_view root = declared.substr(name, declared.find_first_of(" \t\r\n\f>", name) - name);
  return same_name(root, "html");
}

/// Nothing where that is not told by `certain` bytes.
std::optional<bool> is_page_that_begins(std::string_view bytes, std::size_t certain) {
  Scanner scanner(bytes, Markup::html);
  bool xml = false;
  for (Token token; scanner.next(token);) {
    if (token.span.end >= certain) return {};
    const std::string_view name = token.name.of(bytes);
    switch (token.kind) {
      case TokenKind::doctype:
        return is_page(token, bytes);
      case TokenKind::comment:
        xml = xml || token.span.of(bytes).starts_with("<?xml");
        break;
      case TokenKind::start_tag:
        return xml ? same_name(name, "html") : is_one_of(first_tags, name);
      case TokenKind::text:
        if (is_blank(token.content.of(bytes))) break;
        return false;
      default:
        return false;
    }
  }
  return false;
}

bool knows_html(std::string_view start) {
  if (start.find('<') == std::string_view::npos) return false;
  if (const auto told = is_page_that_begins(start, first_beyond_ascii(start))) return *told;
  const std::string text = decoded(std::string(start)).text;
  return is_page_that_begins(text, text.size() + 1).value_or(false);
}

std::string value_behind(std::string_view text, std::string_view key) {
  const std::string small = in_small_letters(text);
  const std::size_t at = small.find(key);
  if (at == std::string::npos) return {};
  const std::size_t begin = small.find_first_not_of(" \t\r\n=\"'", at + key.size());
  if (begin == std::string::npos) return {};
  return small.substr(begin, small.find_first_of(" \t\r\n;\"'?>", begin) - begin);
}

std::string charset_of(const Token& meta, std::string_view bytes) {
  if (const auto charset = attribute(bytes, meta, "charset", Markup::html)) return *charset;
  if (!attribute(bytes, meta, "http-equiv", Markup::html)) return {};
  return value_behind(attribute(bytes, meta, "content", Markup::html).value_or(std::string()), "charset");
}

std::string declared_encoding(std::string_view bytes) {
  Scanner scanner(bytes, Markup::html);
  for (Token token; scanner.next(token);) {
    std::string found;
    if (token.kind == TokenKind::comment && token.span.of(bytes).starts_with("<?xml"))
      found = value_behind(token.span.of(bytes), "encoding");
    else if (token.kind == TokenKind::start_tag && same_name(token.name.of(bytes), "meta"))
      found = charset_of(token, bytes);
    if (!found.empty()) return found;
  }
  return {};
}

/// What `graph` writes.
bool is_page_of_graph(std::string_view bytes) {
  Scanner scanner(bytes, Markup::html);
  for (Token token; scanner.next(token);)
    if (token.kind == TokenKind::start_tag && same_name(token.name.of(bytes), "meta") &&
        attribute(bytes, token, "name", Markup::html) == "generator")
      return attribute(bytes, token, "content", Markup::html) == written::generator_of_html;
  return false;
}

/// The name of a page without that of the site: `Kamerstuk 36045, nr. 190 | Overheid.nl > Officiële bekendmakingen`.
std::string without_site(std::string title) {
  title.resize(std::min(title.find(" | Overheid.nl"), title.size()));
  return title;
}

void read_html(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError& on_error) {
  std::string bytes = whole(in, name);
  if (is_page_of_graph(std::string_view(bytes).substr(0, looked_at))) return on_error(Error(written::no_paper, name));
  const std::string encoding = declared_encoding(std::string_view(bytes).substr(0, looked_at));
  const Decoded file = decoded(std::move(bytes), encoding);
  HtmlPage page = read_page(file.text);
  lead_back(page.draft, file, "html");
  Document document = document_from(std::move(page.draft), name);
  if (document.head.title.empty()) document.head.title = without_site(std::move(page.title));
  on_document(std::move(document));
}

}  // namespace

Reader html_reader() { return {"html", {".htm", ".html", ".xhtml"}, knows_html, read_html}; }

}  // namespace kamergraaf::detail
