// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which citations are to be linked and where they go, and how what is added comes into the text. What the linkers share.
///
///     for (const Wanted& link : wanted_links(document, citations, options, Published::left))
///       for (Span part : link.parts) …
///     with_insertions("Zie nr. 3", {{4, "<a>"}, {9, "</a>", true}});   // "Zie <a>nr. 3</a>"
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/link.hpp"

namespace kamergraaf::detail {

/// A citation to be linked or, without an address, to be marked.
struct Wanted {
  std::vector<Span> parts;  ///< bytes of the document's text, without what a page break puts between them
  Identifier id;
  std::string address;
  std::string_view reason;  ///< why it is marked
};

/// Whether links that the file has are linked again.
enum class Published : bool { left, linked };

/// Those that are linked or marked; none overlaps another. In the order of the text.
std::vector<Wanted> wanted_links(const Document& document, std::span<const Citation> citations, const LinkOptions& options,
                                 Published published);

/// Something added at a byte.
struct Insertion {
  std::size_t at = 0;
  std::string text;
  bool closes = false;  ///< it stands before what else is added there
};

/// The bytes with these added.
std::string with_insertions(std::string_view bytes, std::vector<Insertion> insertions);

/// ASCII for the value of an attribute in double quotes, or of text: `&`, `<`, `>` and `"` as names, what is no ASCII as
/// numbers.
std::string escaped_ascii(std::string_view value);

/// What stands around a link or a marked citation.
struct Tags {
  std::string before;
  std::string behind;
};
/// `<a href>`, or `<span class="kamergraaf-unresolved">`.
Tags html_tags(const Wanted& wanted);
/// `<extref>` in the publisher's XML, `<a href>` in any other; an instruction where it is marked. \param address whether it
/// was given by a template, so that it goes there and not to the publisher's own
Tags xml_tags(const Wanted& wanted, bool official, bool address);

/// Words without which a link is none: letters or digits. \param text of HTML, XML or plain
bool has_words(std::string_view text);

}  // namespace kamergraaf::detail
