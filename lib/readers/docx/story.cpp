// SPDX-License-Identifier: Apache-2.0
#include "readers/docx/story.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/raised.hpp"
#include "markup/entities.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view wide_gap = "  ";
constexpr std::string_view no_break_hyphen = "\u2011";

bool is_first_element(pugi::xml_node node) {
  pugi::xml_node before = node.previous_sibling();
  while (before && before.type() != pugi::node_element) before = before.previous_sibling();
  return !before;
}

/// Digits alone, set raised: the mark of a note that is no note of the program's.
bool is_raised(pugi::xml_node text, std::string_view shown) {
  const pugi::xml_node set = text.parent().child("w:rPr").child("w:vertAlign");
  return !shown.empty() && std::all_of(shown.begin(), shown.end(), is_digit) &&
         std::string_view(set.attribute("w:val").value()) == "superscript";
}

std::string_view trimmed_blanks(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

}  // namespace

void Story::read(const DocxPart& part, pugi::xml_node top) {
  part_ = &part;
  in_line_ = false;
  gap_ = {};
  read_below(top);
  read_boxes();
  for (const Field& field : fields_) close_link(field.link);
  fields_.clear();
  instructions_ = 0;
}

void Story::read_below(pugi::xml_node top) {
  walk(
      top, [&](pugi::xml_node node) { return enter(node); }, [&](pugi::xml_node node) { leave(node); }, [](pugi::xml_node) {});
}

void Story::read_boxes() {
  if (in_boxes_ || boxes_.empty()) return;
  in_boxes_ = true;
  std::vector<Field> fields = std::exchange(fields_, {});
  const std::size_t instructions = std::exchange(instructions_, 0);
  for (std::size_t i = 0; i < boxes_.size(); ++i) {
    builder_.end_block();
    read_below(boxes_[i]);
    builder_.end_block();
    for (const Field& field : fields_) close_link(field.link);
    fields_.clear();
    instructions_ = 0;
  }
  boxes_.clear();
  fields_ = std::move(fields);
  instructions_ = instructions;
  in_boxes_ = false;
}

bool Story::enter(pugi::xml_node node) {
  const Element element = element_of(node.name());
  switch (element) {
    case Element::other:
    case Element::paragraph:
    case Element::table:
      return true;
    case Element::alternative:
      return is_first_element(node);
    case Element::run:
      return !is_hidden(node);
    case Element::hyperlink:
      hyperlinks_.push_back(open_link(node.attribute("r:id").value(), {}));
      return true;
    case Element::simple_field:
      hyperlinks_.push_back(open_link({}, address_in(unescaped_attribute(node.attribute("w:instr").value(), true))));
      return true;
    case Element::row:
      one_line_.push_back(fits_one_line(node));
      return true;
    case Element::cell:
      ++cells_;
      if (!one_line_.empty() && one_line_.back()) leave_gap(node);
      return true;
    default:
      take(element, node);
      return false;
  }
}

void Story::take(Element element, pugi::xml_node node) {
  switch (element) {
    case Element::text:
      return show_text(node);
    case Element::tab:
      return leave_gap(node);
    case Element::line_break:
      return end_line();
    case Element::hyphen:
      return show(no_break_hyphen, span_of_tag(*part_, node));
    case Element::symbol:
      return show(shown_symbol(node), span_of_tag(*part_, node));
    case Element::field_mark:
      return mark_field(node);
    case Element::instruction:
      if (!fields_.empty() && !fields_.back().in_result) fields_.back().instruction += unescaped(node.child_value(), true);
      return;
    case Element::footnote_mark:
      return mark_note(node, false);
    case Element::endnote_mark:
      return mark_note(node, true);
    case Element::text_box:
      return boxes_.push_back(node);
    default:
      return;
  }
}

void Story::leave(pugi::xml_node node) {
  switch (element_of(node.name())) {
    case Element::paragraph:
      return end_paragraph(node);
    case Element::hyperlink:
    case Element::simple_field:
      close_link(hyperlinks_.back());
      return hyperlinks_.pop_back();
    case Element::cell:
      --cells_;
      if (one_line_.empty() || !one_line_.back()) builder_.end_block();
      return;
    case Element::row:
      end_line();
      return one_line_.pop_back();
    case Element::table:
      return builder_.end_block();
    default:
      return;
  }
}

void Story::end_paragraph(pugi::xml_node paragraph) {
  const bool one_line = !one_line_.empty() && one_line_.back();
  if (is_joined(paragraph)) return builder_.space();
  if (one_line) return read_boxes();
  const bool shown = in_line_;
  end_line();
  if (cells_ == 0 || !shown) builder_.end_block();
  read_boxes();
}

void Story::show_text(pugi::xml_node text) {
  const bool keeps_blanks = std::string_view(text.attribute("xml:space").value()) == "preserve";
  for (const pugi::xml_node one : text.children()) {
    if (!is_text(one)) continue;
    const std::string_view raw = one.value();
    const std::string_view shown = keeps_blanks ? raw : trimmed_blanks(raw);
    const std::size_t begin = part_->part.begin + begin_of(one);
    if (is_raised(text, shown)) {
      const std::size_t first = begin + static_cast<std::size_t>(shown.data() - raw.data());
      show(raised(shown), {first, first + shown.size()});
      continue;
    }
    show_raw(shown, begin + static_cast<std::size_t>(shown.data() - raw.data()), one.type() == pugi::node_pcdata);
  }
}

void Story::show_raw(std::string_view raw, std::size_t begin, bool has_references) {
  for (std::size_t at = 0; at < raw.size();) {
    const auto entity = has_references && raw[at] == '&' ? entity_at(raw.substr(at), true) : std::nullopt;
    if (entity) {
      show(entity->text, {begin + at, begin + at + entity->length});
      at += entity->length;
      continue;
    }
    const std::size_t end = has_references ? std::min(raw.find('&', at + 1), raw.size()) : raw.size();
    const std::string_view plain = raw.substr(at, end - at);
    if (trimmed_blanks(plain).empty() ? instructions_ == 0 && in_line_ : ready()) builder_.add_running(plain, begin + at);
    at = end;
  }
}

void Story::show(std::string_view shown, Span source) {
  if (!shown.empty() && ready()) builder_.add(shown, source);
}

bool Story::ready() {
  if (instructions_ != 0) return false;
  if (!gap_.empty()) builder_.add(wide_gap, std::exchange(gap_, {}));
  in_line_ = true;
  if (without_words_.empty()) return true;
  const std::size_t here = builder_.settle();
  for (const std::size_t link : std::exchange(without_words_, {})) links_[link].span = {here, here};
  return true;
}

void Story::leave_gap(pugi::xml_node element) {
  if (instructions_ == 0 && in_line_) gap_ = span_of_tag(*part_, element);
}

void Story::end_line() {
  if (instructions_ != 0) return;
  builder_.end_line();
  in_line_ = false;
  gap_ = {};
}

void Story::mark_field(pugi::xml_node mark) {
  const std::string_view type = mark.attribute("w:fldCharType").value();
  if (type == "begin") {
    fields_.emplace_back();
    ++instructions_;
  } else if (!fields_.empty() && type == "separate" && !fields_.back().in_result) {
    end_instruction(fields_.back());
    fields_.back().link = open_link({}, address_in(fields_.back().instruction));
  } else if (!fields_.empty() && type == "end") {
    end_instruction(fields_.back());
    close_link(fields_.back().link);
    fields_.pop_back();
  }
}

void Story::end_instruction(Field& field) {
  if (!field.in_result) --instructions_;
  field.in_result = true;
}

void Story::mark_note(pugi::xml_node mark, bool is_endnote) {
  if (!ready()) return;
  std::string id = mark.attribute("w:id").value();
  std::uint32_t& next = is_endnote ? next_endnote_ : next_footnote_;
  const auto [number, is_new] = numbers_.try_emplace({is_endnote, id}, next);
  if (is_new) ++next;
  const std::string shown = raised(std::to_string(number->second));
  builder_.add(shown, span_of_tag(*part_, mark));
  marks_.push_back({is_endnote, std::move(id), number->second, {builder_.size() - shown.size(), builder_.size()}});
}

std::size_t Story::open_link(std::string relationship, std::string address) {
  if (relationship.empty() && address.empty()) return none;
  links_.push_back({{}, std::move(relationship), std::move(address)});
  without_words_.insert(links_.size() - 1);
  return links_.size() - 1;
}

void Story::close_link(std::size_t link) {
  if (link == none) return;
  if (without_words_.erase(link) == 0) links_[link].span.end = builder_.size();
}

}  // namespace kamergraaf::detail
