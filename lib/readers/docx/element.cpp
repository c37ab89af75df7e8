// SPDX-License-Identifier: Apache-2.0
#include "readers/docx/element.hpp"

#include <charconv>
#include <unordered_map>

#include "detail/code_point.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_label = 40;
constexpr char32_t first_private = 0xE000;
constexpr char32_t last_private = 0xF8FF;

bool is_off(pugi::xml_node property) {
  const std::string_view value = property.attribute("w:val").value();
  return value == "0" || value == "false" || value == "off";
}

std::size_t text_size(pugi::xml_node paragraph) {
  std::size_t size = 0;
  for (const pugi::xml_node run : paragraph.children("w:r"))
    for (const pugi::xml_node text : run.children("w:t")) size += std::string_view(text.child_value()).size();
  return size;
}

const std::unordered_map<std::string_view, Element>& known_elements() {
  static const std::unordered_map<std::string_view, Element> known{
      {"w:del", Element::left_out},
      {"w:moveFrom", Element::left_out},
      {"w:delText", Element::left_out},
      {"w:delInstrText", Element::left_out},
      {"w:pPr", Element::left_out},
      {"w:rPr", Element::left_out},
      {"w:sdtPr", Element::left_out},
      {"w:sectPr", Element::left_out},
      {"w:tblPr", Element::left_out},
      {"w:tblGrid", Element::left_out},
      {"w:trPr", Element::left_out},
      {"w:tcPr", Element::left_out},
      {"w:softHyphen", Element::left_out},
      {"w:rt", Element::left_out},
      {"mc:Choice", Element::alternative},
      {"mc:Fallback", Element::alternative},
      {"w:p", Element::paragraph},
      {"w:r", Element::run},
      {"w:t", Element::text},
      {"m:t", Element::text},
      {"w:tab", Element::tab},
      {"w:ptab", Element::tab},
      {"w:br", Element::line_break},
      {"w:cr", Element::line_break},
      {"w:noBreakHyphen", Element::hyphen},
      {"w:sym", Element::symbol},
      {"w:hyperlink", Element::hyperlink},
      {"w:fldSimple", Element::simple_field},
      {"w:fldChar", Element::field_mark},
      {"w:instrText", Element::instruction},
      {"w:footnoteReference", Element::footnote_mark},
      {"w:endnoteReference", Element::endnote_mark},
      {"w:txbxContent", Element::text_box},
      {"w:tbl", Element::table},
      {"w:tr", Element::row},
      {"w:tc", Element::cell},
  };
  return known;
}

}  // namespace

Element element_of(std::string_view name) {
  const auto found = known_elements().find(name);
  return found == known_elements().end() ? Element::other : found->second;
}

bool is_hidden(pugi::xml_node run) {
  const pugi::xml_node vanish = run.child("w:rPr").child("w:vanish");
  return vanish && !is_off(vanish);
}

bool is_joined(pugi::xml_node paragraph) {
  const pugi::xml_node end = paragraph.child("w:pPr").child("w:rPr");
  return end.child("w:del") || end.child("w:moveFrom");
}

bool fits_one_line(pugi::xml_node row) {
  for (pugi::xml_node cell = row.child("w:tc"); cell; cell = cell.next_sibling("w:tc")) {
    const pugi::xml_node paragraph = cell.child("w:p");
    if (!paragraph || paragraph.next_sibling("w:p") || cell.child("w:tbl")) return false;
    if (cell.next_sibling("w:tc") && text_size(paragraph) > longest_label) return false;
  }
  return true;
}

std::string shown_symbol(pugi::xml_node symbol) {
  const std::string_view code = symbol.attribute("w:char").value();
  unsigned value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  std::string shown;
  if (value > ' ' && (value < first_private || value > last_private)) append_utf8(shown, value);
  return shown;
}

std::string address_in(std::string_view instruction) {
  static const Expression form(R"re(^\s*HYPERLINK\s+(?:"(?P<address>[^"]+)"|(?P<address2>[^\s"\\]+)))re",
                               "field of a hyperlink");
  const auto match = form.at(instruction, 0);
  return match ? std::string(form.named(*match, "address").of(instruction)) : std::string();
}

}  // namespace kamergraaf::detail
