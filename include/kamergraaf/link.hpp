// SPDX-License-Identifier: Apache-2.0
/// \file
/// Citations become hyperlinks: in the file itself (HTML, XML, Markdown), or in its text written in one of these. After the
/// resolver, beside write.hpp.
///
///     auto document = kamergraaf::read_bytes(bytes, "brief.html").front();
///     auto citations = kamergraaf::citations_of(document, extractor);
///     std::string page = kamergraaf::link(bytes, document, citations);   // `bytes` with links, and nothing else changed
///     std::string part = kamergraaf::linked_text(document, citations, kamergraaf::LinkFormat::html);
///
/// Pure and thread-safe. What already has its links is given back as it is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kamergraaf/citation.hpp"
#include "kamergraaf/document.hpp"

namespace kamergraaf {

enum class LinkFormat : std::uint8_t { html, markdown, xml };
/// "html".
std::string_view name_of(LinkFormat format);
/// The format of that name, or nothing.
std::optional<LinkFormat> parse_link_format(std::string_view name);

struct LinkOptions {
  /// Where a link goes, with the identifier for `{id}`: "https://example.org/papers/{id}". Empty: its public address, url();
  /// what has none is not linked. One without `{id}` is an Error: all links would be one.
  std::string address;
  /// Marks the citations of which it is not settled what they mean, with the reason: `<span class="kamergraaf-unresolved"
  /// title="…">` in HTML and Markdown, `<?kamergraaf unresolved="…"?>` before them in XML. Otherwise they stay as they are.
  bool mark_unresolved = false;
};

/// Throws Error where these cannot be used. link() and linked_text() do so themselves; this is for who asks before reading.
void require_usable(const LinkOptions& options);

/// The format in which link() makes links in a document's file: HTML, or XML of any kind; nothing for other files.
std::optional<LinkFormat> format_in_place(const Document& document);

/// The file with its citations linked, byte for byte as it was but for the links. Of citations that overlap, the one that
/// begins first, then the longest is linked.
///
/// A link is `<a href>`; in the publisher's XML it is `<extref>`. None is made in a link, heading matter, code or any element
/// that takes none, or where the file itself links (Citation::publisher). What a tag cuts is one link if the tags in it stand
/// inside a line and are balanced; otherwise each piece of its text is a link. What is added is ASCII.
///
/// \param bytes     the whole file that the document was read from
/// \param document  one that has a format_in_place()
/// \param citations of it, as citations_of gives them
/// Throws Error: the document is of another format, not of these bytes, or in UTF-16; the address has no `{id}`.
std::string link(std::string_view bytes, const Document& document, std::span<const Citation> citations,
                 const LinkOptions& options = {});

/// The document's text with its citations linked; those that the file itself linked are among them.
///
///     html      the text, escaped, in `<pre class="kamergraaf">`: its lines stay, and long ones are wrapped
///     markdown  the text with `[words](address)`. Of Markdown, and of what was in memory, all else stays as it is: no link is
///               made in code, links, HTML, front matter, or across the end of an emphasis. What was read from any other file
///               has a backslash before what would be Markdown, and no line of it is code
///     xml       the text, escaped, in `<text>`
///
/// Throws Error: the address has no `{id}`.
std::string linked_text(const Document& document, std::span<const Citation> citations, LinkFormat format,
                        const LinkOptions& options = {});

}  // namespace kamergraaf
