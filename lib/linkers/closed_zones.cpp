// SPDX-License-Identifier: Apache-2.0
#include "linkers/closed_zones.hpp"

#include <array>

#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 6> closed_html{"button", "code", "kbd", "option", "samp", "select"};
constexpr std::array<std::string_view, 8> closed_xml{"a",      "code",     "dossierref", "extref",
                                                     "intref", "metadata", "script",     "style"};
constexpr std::array<std::string_view, 4> cell_tags{"caption", "td", "th", "tr"};

}  // namespace

void ClosedZones::step(const Token& token, bool foreign) {
  foreign_ = foreign;
  if (token.kind != TokenKind::start_tag && token.kind != TokenKind::end_tag) return;
  if (markup_ == Markup::xml) return step_xml(token);
  const std::string_view name = token.name.of(bytes_);
  step_link(token, name);
  if (zone_.is_open() && zone_.step(token, bytes_) != Reach::Step::ends_before) return;
  if (token.kind == TokenKind::start_tag && begins_zone(token, name)) zone_ = Reach(name);
}

void ClosedZones::step_xml(const Token& token) {
  const std::string_view name = token.name.of(bytes_);
  const bool closed = is_one_of(closed_xml, name.substr(name.find(':') + 1));
  if (xml_depth_ == 0 && !closed) return;
  if (token.kind == TokenKind::end_tag)
    xml_depth_ -= xml_depth_ > 0 ? 1 : 0;
  else if (!token.closes_itself)
    ++xml_depth_;
}

/// A link of HTML ends at its end tag, at the next link, and at the end of the cell that it began in.
void ClosedZones::step_link(const Token& token, std::string_view name) {
  const bool begins = token.kind == TokenKind::start_tag;
  if (same_name(name, "a")) {
    in_link_ = begins;
    tables_at_link_ = tables_;
  }
  if (same_name(name, "table") && begins) ++tables_;
  if (same_name(name, "table") && !begins && tables_ > 0) --tables_;
  const bool leaves_cell = is_one_of(cell_tags, name) && tables_ <= tables_at_link_;
  if (tables_at_link_ > 0 && (leaves_cell || tables_ < tables_at_link_)) in_link_ = false;
}

bool ClosedZones::begins_zone(const Token& tag, std::string_view name) const {
  if (is_one_of(closed_html, name)) return true;
  if (!same_name(name, "span") || tag.content.size() < 20) return false;
  const auto classes = attribute(bytes_, tag, "class", markup_);
  return classes && classes->find("kamergraaf-unresolved") != std::string::npos;
}

bool ClosedZones::holds(const Token& text) const {
  if (text.kind == TokenKind::cdata || text.raw) return true;
  return foreign_ || in_link_ || zone_.is_open() || xml_depth_ > 0;
}

}  // namespace kamergraaf::detail
