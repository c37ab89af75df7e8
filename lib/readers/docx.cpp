// SPDX-License-Identifier: Apache-2.0
// A DOCX is a ZIP of XML files. The text is word/document.xml, and behind it each note that it refers to: a line "¹ …".
// Footnotes are numbered from 1 in the order of their marks; endnotes go on after the last footnote of the file, so that no
// two notes have one number. A mark has the same raised digits as its note.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "detail/lines.hpp"
#include "detail/raised.hpp"
#include "readers/docx/letterhead.hpp"
#include "readers/docx/story.hpp"
#include "readers/draft.hpp"
#include "readers/published_link.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view zip_start = "PK\x03\x04";
constexpr std::string_view empty_zip_start = "PK\x05\x06";
constexpr std::size_t longest_words = 1000;
constexpr std::size_t longest_address = 2000;
constexpr std::string_view compound_start = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The notes of one kind.
struct Notes {
  std::unique_ptr<DocxPart> part;
  std::map<std::string, pugi::xml_node> by_id;
};

Notes notes_in(Archive& archive, const std::string& path, const char* element, std::size_t begin, const std::string& name) {
  Notes notes{opened_part(archive, path, begin, name), {}};
  if (!notes.part) return notes;
  for (const pugi::xml_node note : notes.part->tree.document_element().children(element))
    if (!note.attribute("w:type") || std::string_view(note.attribute("w:type").value()) == "normal")
      notes.by_id.emplace(note.attribute("w:id").value(), note);
  return notes;
}

/// Makes the document of one archive.
class Maker {
 public:
  Maker(std::string bytes, const std::string& name) : archive_(std::move(bytes), name), name_(name) {}

  Document document() {
    body_ = opened_part(archive_, "word/document.xml", 0, name_);
    if (!body_ || !body_->tree.child("w:document")) throw Unreadable("a zip, but no Word document", name_);
    footnotes_ = notes_in(archive_, "word/footnotes.xml", "w:footnote", body_->end(), name_);
    const std::size_t end = footnotes_.part ? footnotes_.part->end() : body_->end();
    endnotes_ = notes_in(archive_, "word/endnotes.xml", "w:endnote", end, name_);

    Story story(builder_, static_cast<std::uint32_t>(footnotes_.by_id.size() + 1));
    story.read(*body_, body_->tree.child("w:document").child("w:body"));
    const Targets targets = targets_of(archive_, "word/document.xml", name_);
    add_links(story, targets);
    draft_.footnotes.emplace();
    for (const NoteMark& mark : story.note_marks()) add_note(mark);
    read_heads(targets);
    return finished();
  }

 private:
  void add_note(const NoteMark& mark) {
    Notes& notes = mark.is_endnote ? endnotes_ : footnotes_;
    const auto note = notes.by_id.find(mark.id);
    if (note == notes.by_id.end()) return;
    const pugi::xml_node element = note->second;
    notes.by_id.erase(note);
    builder_.end_block();
    builder_.add(raised(std::to_string(mark.number)), span_of_tag(*notes.part, element));
    builder_.space();
    const std::size_t begin = builder_.size();
    Story story(builder_);
    story.read(*notes.part, element);
    const Span text = trimmed(builder_.text(), {begin, builder_.size()});
    if (!text.empty()) draft_.footnotes->push_back({mark.number, mark.span, text});
    linked_notes_.emplace_back(mark.is_endnote, story.links());
  }

  void add_links(const Story& story, const Targets& targets) { add_links(story.links(), targets); }

  void add_links(const std::vector<DocxLink>& links, const Targets& targets) {
    for (const DocxLink& link : links) {
      const auto target = targets.by_id.find(link.relationship);
      const std::string& address = target == targets.by_id.end() ? link.address : target->second;
      if (link.span.size() > longest_words || address.size() > longest_address) continue;
      const Span span = trimmed(builder_.text(), link.span);
      auto id = paper_at(address);
      if (id && !span.empty() && bears_number(span.of(builder_.text()), *id)) draft_.links.push_back({span, std::move(*id)});
    }
  }

  void add_links_of_notes() {
    const Targets of_footnotes = targets_of(archive_, "word/footnotes.xml", name_);
    const Targets of_endnotes = targets_of(archive_, "word/endnotes.xml", name_);
    for (const auto& [is_endnote, links] : linked_notes_) add_links(links, is_endnote ? of_endnotes : of_footnotes);
    std::sort(draft_.links.begin(), draft_.links.end(),
              [](const PublishedLink& a, const PublishedLink& b) { return a.span < b.span; });
  }

  void read_heads(const Targets& targets) {
    std::set<std::string_view> read;
    for (const std::string& path : targets.headers) {
      if (!read.insert(path).second) continue;
      const auto head = opened_part(archive_, path, 0, name_);
      if (!head) continue;
      TextBuilder words;
      Story(words).read(*head, head->tree);
      read_letterhead(words.text(), draft_.metadata);
    }
  }

  Document finished() {
    if (!linked_notes_.empty()) add_links_of_notes();
    std::tie(draft_.text, draft_.source.pieces) = std::move(builder_).finish();
    draft_.source.format = "docx";
    for (DocxPart* part : {body_.get(), footnotes_.part.get(), endnotes_.part.get()})
      if (part) draft_.source.parts.push_back(std::move(part->part));
    return document_from(std::move(draft_), name_);
  }

  Archive archive_;
  const std::string& name_;
  TextBuilder builder_;
  Draft draft_;
  std::unique_ptr<DocxPart> body_;
  Notes footnotes_;
  Notes endnotes_;
  std::vector<std::pair<bool, std::vector<DocxLink>>> linked_notes_;
};

bool knows(std::string_view start) {
  return start.starts_with(zip_start) || start.starts_with(empty_zip_start) || start.starts_with(compound_start);
}

void read_docx(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  std::string bytes = whole(in, name);
  if (bytes.starts_with(compound_start)) throw Unreadable("encrypted, or a .doc of before Word 2007", name);
  if (!knows(bytes)) throw Unreadable("no DOCX: no zip", name);
  on_document(Maker(std::move(bytes), name).document());
}

}  // namespace

Reader docx_reader() { return {"docx", {".docx"}, knows, read_docx}; }

}  // namespace kamergraaf::detail
