// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/document.hpp"

#include <utility>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "heads/head.hpp"

namespace kamergraaf {
namespace {

const detail::Expression& head_or_foot() {
  static const detail::Expression form(
      R"((?m)^{blank}*(?:)"
      R"((?:(?:Tweede|Eerste){gap}[Kk]amer(?:{gap}der{gap}Staten{dash}Generaal)?|(?:Staten|Verenigde){dash}?{gap}?(?:Generaal|Vergadering))[,.]?)"
      R"({space}(?i:vergaderjaar|zitting(?:sjaar)?){gap}[^\n]{0,120})"
      R"(|kst-[0-9A-Za-z-]{5,40}|(?:ah-[0-9A-Za-z-]{5,40}[ \t\r\x{A0}]*\n{blank}*(?:\n{blank}*)?)?ISSN{gap}[0-9 -]{8,14}|['\x{2019}]s-Gravenhage{gap}\d{4})[ \t\r\x{A0}]*$)",
      "running head or foot");
  return form;
}

/// By its first letters, or by one that may be no plain one.
bool may_open_with_head_or_foot(std::string_view from_line) {
  const std::string_view words = detail::behind_spaces(from_line);
  return detail::opens_with(words, {"Tweede", "Eerste", "Staten", "Verenigde", "kst-", "ah-", "ISSN", "'s-", "&"}) ||
         (!words.empty() && !detail::is_ascii(words.front()));
}

}  // namespace

std::vector<Span> read_furniture(std::string_view text) {
  std::vector<Span> furniture;
  for (const auto& match : detail::all_at_lines(text, may_open_with_head_or_foot, head_or_foot))
    furniture.push_back(match.front());
  return furniture;
}

std::string_view name_of(Revision revision) {
  static constexpr std::string_view names[] = {"", "gewijzigd", "nader gewijzigd"};
  return names[static_cast<std::size_t>(revision)];
}

namespace {

Document document_from(std::string name, std::string text, std::string_view format) {
  Document document;
  document.source.format = format;
  document.furniture = read_furniture(text);
  document.head = detail::read_head(text, document.furniture);
  document.footnotes = read_footnotes(text);
  document.name = std::move(name);
  document.text = std::move(text);
  document.repairs = read_repairs(document);
  return document;
}

}  // namespace

Document document_from_text(std::string name, std::string text) { return document_from(std::move(name), std::move(text), {}); }

Document document_from_markdown(std::string name, std::string text) {
  return document_from(std::move(name), std::move(text), "markdown");
}

}  // namespace kamergraaf
