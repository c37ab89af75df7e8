// SPDX-License-Identifier: Apache-2.0
/// \file
/// An XML file as a tree, of which each piece of text knows its bytes. Nothing outside the file is read for it.
///
///     const XmlFile file = parsed_xml(std::move(bytes), "kst-36045-190.xml");
///     local_name(file.root);                          // "officiele-publicatie"
///     attribute(file.root, "soort");                  // entities decoded
///     words_of(file.root.child("titel"));             // in one line
///
/// Pure; thread-safe.
#pragma once

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "readers/decoded.hpp"

namespace kamergraaf::detail {

struct XmlFile {
  std::unique_ptr<pugi::xml_document> tree;
  pugi::xml_node root;  ///< the first element
  Decoded decoded;      ///< what was parsed, without its text
};

/// Why bytes are no XML that is read.
struct XmlFault {
  std::string reason;
  std::size_t byte = 0;  ///< of what was parsed
};

/// Parses UTF-8. Text is kept as it is written: entities and line ends too. A fault: it is no well-formed XML, has no element,
/// or declares entities of its own.
std::optional<XmlFault> parse(pugi::xml_document& tree, std::string_view text);

/// Parses a file in any encoding that decoded() reads, as parse() does. Throws Unreadable: what it finds, and the byte of the
/// file.
XmlFile parsed_xml(std::string bytes, const std::string& name);

/// The name of an element without its prefix.
std::string_view local_name(pugi::xml_node element);

/// Whether it is text: of a node, or in a CDATA section.
bool is_text(pugi::xml_node node);

/// Where the text of a node, or the name of an element, begins in what was parsed.
std::size_t begin_of(pugi::xml_node node);

/// The value of an attribute, its prefix left out of the name; empty where there is none.
std::string attribute(pugi::xml_node element, std::string_view name);

/// The first child of that local name; null where there is none.
pugi::xml_node child_of(pugi::xml_node element, std::string_view name);

/// The text below an element, entities decoded, white space as between words of a line.
/// \param but elements of that local name are left out
std::string words_of(pugi::xml_node element, std::string_view but = {});

/// Where the first piece of text below an element stands, in what was parsed, without white space around it; empty for none.
Span source_of_words(pugi::xml_node element);

/// Whether an element has text of its own that is more than white space.
bool has_own_text(pugi::xml_node element);

/// Walks over all that is below an element, in the order of the file; it does not recurse.
/// \param enter takes an element; whether to go into it
/// \param leave takes an element that was gone into, after all that is in it
/// \param text  takes a node for which is_text() is true
template <typename Enter, typename Leave, typename Text>
void walk(pugi::xml_node top, Enter enter, Leave leave, Text text) {
  for (pugi::xml_node at = top.first_child(); at;) {
    if (is_text(at)) text(at);
    if (at.type() == pugi::node_element && enter(at)) {
      if (const pugi::xml_node below = at.first_child()) {
        at = below;
        continue;
      }
      leave(at);
    }
    while (!at.next_sibling() && at.parent() != top) leave(at = at.parent());
    at = at.next_sibling();
  }
}

}  // namespace kamergraaf::detail
