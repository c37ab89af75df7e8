// SPDX-License-Identifier: Apache-2.0
/// \file
/// The elements of WordprocessingML that a text is read from, and what stands in them.
///
///     element_of("w:t");        // Element::text
///     is_hidden(run);           // <w:vanish/>
///     fits_one_line(row);       // "Datum | 4 maart 2025"
///
/// Pure; thread-safe.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

enum class Element {
  other,  ///< has the text of what is in it
  left_out,
  alternative,  ///< of several that show the same; the first is read
  paragraph,
  run,
  text,
  tab,
  line_break,
  hyphen,
  symbol,
  hyperlink,
  simple_field,
  field_mark,
  instruction,
  footnote_mark,
  endnote_mark,
  text_box,
  table,
  row,
  cell,
};

/// By its name with the prefix `w:`, `mc:` or `m:`, as Word writes them.
Element element_of(std::string_view name);

/// Whether a run is set as hidden text.
bool is_hidden(pugi::xml_node run);

/// Whether a paragraph goes on in the next: its end was deleted.
bool is_joined(pugi::xml_node paragraph);

/// Whether a row is a label and what it stands for: each cell has one paragraph, and all but the last have few words.
bool fits_one_line(pugi::xml_node row);

/// What a symbol shows; empty where its code says nothing outside its font.
std::string shown_symbol(pugi::xml_node symbol);

/// Where the field of such an instruction leads: `HYPERLINK "https://…" \o "…"`; empty for any other.
std::string address_in(std::string_view instruction);

}  // namespace kamergraaf::detail
