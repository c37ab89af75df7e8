// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/link.hpp"

#include <algorithm>
#include <array>

#include "kamergraaf/error.hpp"
#include "linkers/markdown.hpp"
#include "linkers/markup.hpp"
#include "linkers/plain.hpp"

namespace kamergraaf {
namespace {

using detail::LinkPlace;
using detail::Markup;

constexpr std::array<std::string_view, 3> format_names{"html", "markdown", "xml"};

bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE"); }

Markup markup_of(const Document& document) {
  const auto format = format_in_place(document);
  if (!format) throw Error("links are made in HTML and XML alone", document.name);
  return *format == LinkFormat::html ? Markup::html : Markup::xml;
}

void forbid_others(std::string_view bytes, const Document& document) {
  if (is_utf16(bytes)) throw Error("UTF-16 is not linked in place", document.name);
  const std::vector<Piece>& pieces = document.source.pieces;
  const auto outside = [&](const Piece& piece) { return piece.source.end > bytes.size(); };
  if (std::any_of(pieces.begin(), pieces.end(), outside))
    throw Error("the document was not read from these bytes", document.name);
}

/// Adds the bytes of the file that a part of the text was made from; false where they do not follow those before.
bool add_source(const std::vector<Piece>& pieces, Span part, std::vector<Span>& parts) {
  auto piece = std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& one) { return one.text.end <= part.begin; });
  for (; piece != pieces.end() && piece->text.begin < part.end; ++piece) {
    const Span shared{std::max(piece->text.begin, part.begin), std::min(piece->text.end, part.end)};
    const Span source = source_of({&*piece, 1}, shared);
    if (source.empty()) continue;
    if (!parts.empty() && source.begin < parts.back().end) return false;
    if (!parts.empty() && source.begin == parts.back().end)
      parts.back().end = source.end;
    else
      parts.push_back(source);
  }
  return true;
}

std::vector<Span> source_parts(const Document& document, const std::vector<Span>& parts) {
  if (document.source.pieces.empty()) return parts;
  std::vector<Span> all;
  for (const Span part : parts)
    if (!add_source(document.source.pieces, part, all)) return {};
  return all;
}

}  // namespace

std::string_view name_of(LinkFormat format) { return format_names.at(static_cast<std::size_t>(format)); }

std::optional<LinkFormat> parse_link_format(std::string_view name) {
  const auto* found = std::find(format_names.begin(), format_names.end(), name);
  if (found == format_names.end()) return {};
  return static_cast<LinkFormat>(found - format_names.begin());
}

void require_usable(const LinkOptions& options) {
  if (!options.address.empty() && options.address.find("{id}") == std::string::npos)
    throw Error("no {id} in '" + options.address + "'", "address");
}

std::optional<LinkFormat> format_in_place(const Document& document) {
  const std::string_view format = document.source.format;
  if (format == "html") return LinkFormat::html;
  return format == "xml" || format == "vlos" ? std::optional(LinkFormat::xml) : std::nullopt;
}

std::string link(std::string_view bytes, const Document& document, std::span<const Citation> citations,
                 const LinkOptions& options) {
  require_usable(options);
  const Markup markup = markup_of(document);
  forbid_others(bytes, document);
  const bool official = markup == Markup::xml && detail::root_of(bytes, markup) == "officiele-publicatie";
  std::vector<LinkPlace> places;
  for (const detail::Wanted& wanted : detail::wanted_links(document, citations, options, detail::Published::left)) {
    std::vector<Span> parts = source_parts(document, wanted.parts);
    if (parts.empty()) continue;
    const bool html = markup == Markup::html;
    places.push_back({std::move(parts), html ? html_tags(wanted) : xml_tags(wanted, official, !options.address.empty())});
  }
  std::sort(places.begin(), places.end(),
            [](const LinkPlace& a, const LinkPlace& b) { return a.parts.front() < b.parts.front(); });
  return detail::with_insertions(bytes, detail::insertions_in(bytes, markup, places));
}

std::string linked_text(const Document& document, std::span<const Citation> citations, LinkFormat format,
                        const LinkOptions& options) {
  require_usable(options);
  const auto links = detail::wanted_links(document, citations, options, detail::Published::linked);
  const bool is_markdown = document.source.format.empty() || document.source.format == "markdown";
  if (format == LinkFormat::markdown)
    return is_markdown ? detail::linked_markdown(document.text, links) : detail::plain_as_markdown(document.text, links);
  return format == LinkFormat::html ? detail::plain_as_html(document.text, links) : detail::plain_as_xml(document.text, links);
}

}  // namespace kamergraaf
