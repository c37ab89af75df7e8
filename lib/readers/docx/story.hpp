// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads the text of a part of a DOCX as Word shows it: paragraphs are lines with an empty line between, the paragraphs of a
/// cell are lines, a short row is one line, a text box stands behind the paragraph that it hangs on. What is deleted or
/// hidden, and what a field is made of, is no text.
///
///     Story story(builder);
///     story.read(part, part.tree.child("w:document"));
///     story.links(); story.note_marks();
///
/// For one thread.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "readers/docx/element.hpp"
#include "readers/docx/part.hpp"
#include "readers/text_builder.hpp"

namespace kamergraaf::detail {

/// A hyperlink: its words, and the id of a relationship or the address that it leads to.
struct DocxLink {
  Span span;
  std::string relationship;
  std::string address;
};

/// A footnote or endnote that a text refers to, and the span of its mark.
struct NoteMark {
  bool is_endnote = false;
  std::string id;
  std::uint32_t number = 0;
  Span span;
};

class Story {
 public:
  /// \param first_endnote the number of the first endnote; footnotes are counted from 1. The same note keeps its number
  explicit Story(TextBuilder& builder, std::uint32_t first_endnote = 1) : builder_(builder), next_endnote_(first_endnote) {}

  /// Adds what is below `top`. Time and memory are linear in it.
  void read(const DocxPart& part, pugi::xml_node top);

  /// In the order of their ends. Empty spans have no words.
  const std::vector<DocxLink>& links() const noexcept { return links_; }
  /// In the order of the text.
  const std::vector<NoteMark>& note_marks() const noexcept { return marks_; }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct Field {
    bool in_result = false;
    std::string instruction;
    std::size_t link = none;
  };

  bool enter(pugi::xml_node node);
  void take(Element element, pugi::xml_node node);
  void leave(pugi::xml_node node);
  void read_below(pugi::xml_node top);
  void read_boxes();
  void end_paragraph(pugi::xml_node paragraph);

  void show_text(pugi::xml_node text);
  void show_raw(std::string_view raw, std::size_t begin, bool has_references);
  void show(std::string_view shown, Span source);
  bool ready();
  void leave_gap(pugi::xml_node element);
  void end_line();
  void mark_field(pugi::xml_node mark);
  void end_instruction(Field& field);
  void mark_note(pugi::xml_node mark, bool is_endnote);

  std::size_t open_link(std::string relationship, std::string address);
  void close_link(std::size_t link);

  TextBuilder& builder_;
  const DocxPart* part_ = nullptr;
  std::uint32_t next_footnote_ = 1;
  std::uint32_t next_endnote_;
  std::map<std::pair<bool, std::string>, std::uint32_t> numbers_;

  std::vector<DocxLink> links_;
  std::set<std::size_t> without_words_;  ///< links that are open and have none yet
  std::vector<std::size_t> hyperlinks_;  ///< links of the elements that are open
  std::vector<NoteMark> marks_;
  std::vector<Field> fields_;
  std::size_t instructions_ = 0;  ///< fields whose instruction is being read
  std::vector<pugi::xml_node> boxes_;
  std::vector<bool> one_line_;  ///< for each row that is open
  std::size_t cells_ = 0;
  Span gap_;  ///< a tab or cell before what comes next
  bool in_line_ = false;
  bool in_boxes_ = false;
};

}  // namespace kamergraaf::detail
