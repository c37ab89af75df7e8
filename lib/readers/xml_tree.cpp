// SPDX-License-Identifier: Apache-2.0
#include "readers/xml_tree.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "detail/lines.hpp"
#include "markup/entities.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr unsigned as_written = pugi::parse_cdata | pugi::parse_ws_pcdata | pugi::parse_doctype;
constexpr std::size_t longest_declaration = 300;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string declared_encoding(std::string_view bytes) {
  const std::string_view start = bytes.substr(0, longest_declaration);
  const std::size_t key = start.find("encoding", start.find("<?xml"));
  if (start.find("<?xml") == std::string_view::npos || key == std::string_view::npos) return {};
  const std::size_t quote = start.find_first_of("\"'>", key);
  if (quote == std::string_view::npos || start[quote] == '>') return {};
  const std::size_t end = start.find(start[quote], quote + 1);
  return end == std::string_view::npos ? std::string() : std::string(start.substr(quote + 1, end - quote - 1));
}

std::optional<XmlFault> declared_entity(const pugi::xml_document& tree) {
  for (const pugi::xml_node node : tree.children()) {
    const char* found = node.type() == pugi::node_doctype ? std::strstr(node.value(), "<!ENTITY") : nullptr;
    if (found)
      return XmlFault{"declares entities of its own, which are not read",
                      begin_of(node) + static_cast<std::size_t>(found - node.value())};
  }
  return {};
}

void add_words(std::string& words, std::string_view text) {
  for (const char c : text) {
    if (!is_blank(c))
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
}

}  // namespace

std::optional<XmlFault> parse(pugi::xml_document& tree, std::string_view text) {
  const auto result = tree.load_buffer(text.data(), text.size(), as_written, pugi::encoding_utf8);
  auto fault = declared_entity(tree);
  if (!fault && !result)
    fault = {std::string("no well-formed XML: ") + result.description(), static_cast<std::size_t>(result.offset)};
  return fault;
}

XmlFile parsed_xml(std::string bytes, const std::string& name) {
  const std::string encoding = declared_encoding(bytes);
  XmlFile file{std::make_unique<pugi::xml_document>(), {}, decoded(std::move(bytes), encoding)};
  const std::string text = std::exchange(file.decoded.text, {});
  if (const auto fault = parse(*file.tree, text))
    throw Unreadable(fault->reason, name, source_of(file.decoded.pieces, {fault->byte, fault->byte}).begin);
  file.root = file.tree->document_element();
  return file;
}

std::string_view local_name(pugi::xml_node element) {
  const std::string_view name = element.name();
  return name.substr(name.find(':') + 1);
}

bool is_text(pugi::xml_node node) { return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata; }

std::size_t begin_of(pugi::xml_node node) { return static_cast<std::size_t>(node.offset_debug()); }

std::string attribute(pugi::xml_node element, std::string_view name) {
  for (const pugi::xml_attribute one : element.attributes()) {
    const std::string_view full = one.name();
    if (full.substr(full.find(':') + 1) == name) return unescaped_attribute(one.value(), true);
  }
  return {};
}

pugi::xml_node child_of(pugi::xml_node element, std::string_view name) {
  return element.find_child([&](pugi::xml_node child) { return local_name(child) == name; });
}

std::string words_of(pugi::xml_node element, std::string_view but) {
  std::string words;
  walk(
      element, [&](pugi::xml_node below) { return but.empty() || local_name(below) != but; }, [](pugi::xml_node) {},
      [&](pugi::xml_node node) {
        add_words(words, node.type() == pugi::node_cdata ? std::string(node.value()) : unescaped(node.value(), true));
      });
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

Span source_of_words(pugi::xml_node element) {
  const pugi::xml_node text = element.find_node(is_text);
  if (!text) return {};
  const std::string_view written = text.value();
  const Span words = trimmed(written, {0, written.size()});
  return {begin_of(text) + words.begin, begin_of(text) + words.end};
}

bool has_own_text(pugi::xml_node element) {
  for (const pugi::xml_node child : element.children())
    if (is_text(child) && !std::all_of(child.value(), child.value() + std::strlen(child.value()), is_blank)) return true;
  return false;
}

}  // namespace kamergraaf::detail
