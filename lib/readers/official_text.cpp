// SPDX-License-Identifier: Apache-2.0
#include "readers/official_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "readers/official_layout.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_digits = 9;

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= most_digits && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<Identifier> linked(pugi::xml_node link) {
  std::string target = attribute(link, "doc");
  if (target.empty()) target = attribute(link, "dossier");
  auto id = parse_identifier(target);
  return id ? id : parse_address(target);
}

/// The motion that minutes print in full, at its heading: `<motie id="M-36999-12"><kop><titel>Motie`.
std::optional<Identifier> motion_headed(pugi::xml_node element) {
  constexpr std::string_view opens = "M-";
  const pugi::xml_node heading = element.parent();
  if (local_name(element) != "titel" || local_name(heading) != "kop" || local_name(heading.parent()) != "motie") return {};
  const std::string id = attribute(heading.parent(), "id");
  return id.starts_with(opens) ? parse_identifier("kst-" + id.substr(opens.size())) : std::nullopt;
}

bool is_number_of_note(pugi::xml_node element) {
  const std::string_view name = local_name(element);
  return name == "noot.nr" || (name == "nr" && layout_of(local_name(element.parent())) == Layout::note);
}

/// Walks over a publication and writes it down.
class Writing {
 public:
  explicit Writing(const XmlFile& file) : file_(file) {}

  Draft draft() && {
    write(file_.root);
    std::vector<Footnote> footnotes;
    for (std::size_t i = 0; i < notes_.size(); ++i) footnotes.push_back(write_note(i));
    for (std::size_t i = 0; i < notes_.size(); ++i) footnotes[i].mark = mark_of(notes_[i]);
    Draft draft = draft_of(std::move(text_), file_, "xml");
    draft.footnotes = std::move(footnotes);
    return draft;
  }

 private:
  struct Level {
    Layout layout = Layout::block;
    bool flows = false;
    bool has_text = false;
    bool links = false;
  };
  struct Note {
    pugi::xml_node element;
    std::string number;
    Span source;
    Span mark;
  };

  void write(pugi::xml_node top) {
    levels_.assign(1, {Layout::block, false, has_own_text(top)});
    walk(
        top, [&](pugi::xml_node element) { return enter(element); }, [&](pugi::xml_node element) { leave(element); },
        [&](pugi::xml_node node) { text_.add(node.value(), begin_of(node), node.type() == pugi::node_pcdata); });
    text_.join_next(false);
    text_.end_block();
  }

  Level level_of(pugi::xml_node element) const {
    const Level& above = levels_.back();
    const bool has_text = has_own_text(element);
    switch (const Layout layout = layout_of(local_name(element))) {
      case Layout::unknown:
        if (above.flows || above.has_text) return {Layout::running, true, has_text};
        return has_text ? Level{Layout::line, true, true} : Level{Layout::block, false, false};
      case Layout::line:
      case Layout::label:
        return {above.flows ? Layout::word : layout, true, has_text};
      case Layout::block:
        return {layout, false, has_text};
      case Layout::cell:
        return {layout, has_text, has_text};
      default:
        return {layout, true, has_text};
    }
  }

  bool enter(pugi::xml_node element) {
    text_.tag();
    Level level = level_of(element);
    if (level.layout == Layout::hidden || is_number_of_note(element) || is_heading_of_question(element)) return false;
    if (level.layout == Layout::note) return add_note(element), false;
    if (level.layout == Layout::note_mark) return add_mark(element), false;
    if (level.layout == Layout::word) text_.end_word();
    if (level.layout == Layout::cell) text_.end_line();
    if (breaks(level.layout)) text_.end_block();
    const auto motion = motion_headed(element);
    level.links = level.layout == Layout::link || motion;
    if (level.links) text_.open_link(motion ? motion : linked(element));
    levels_.push_back(level);
    return true;
  }

  void leave(pugi::xml_node) {
    text_.tag();
    const Layout layout = levels_.back().layout;
    if (levels_.back().links) text_.close_link();
    levels_.pop_back();
    if (layout == Layout::label) return text_.join_next();
    if (!breaks(layout) && layout != Layout::cell) return;
    text_.join_next(false);
    if (layout == Layout::cell)
      text_.end_line();
    else
      text_.end_block();
  }

  static bool breaks(Layout layout) {
    return layout == Layout::line || layout == Layout::paragraph || layout == Layout::block || layout == Layout::label;
  }

  bool is_heading_of_question(pugi::xml_node element) {
    const std::string_view of = local_name(element.parent());
    if (local_name(element) != "nr" || (of != "vraag" && of != "antwoord")) return false;
    const std::string_view written = element.child_value();
    const std::string number(trimmed(written, {0, written.size()}).of(written));
    if (!is_number(number)) return false;
    text_.end_block();
    text_.show((of == "vraag" ? "Vraag " : "Antwoord ") + number, source_of_words(element));
    text_.end_block();
    return true;
  }

  void add_note(pugi::xml_node element) {
    pugi::xml_node own = child_of(element, "noot.nr");
    if (!own) own = child_of(element, "nr");
    Note note{element, words_of(own), source_of_words(own), {}};
    if (note.number.empty()) note.number = attribute(element, "nr");
    if (note.number.empty()) note.number = std::to_string(notes_.size() + 1);
    if (note.source.empty()) note.source = Span{begin_of(element), begin_of(element) + local_name(element).size()};
    if (local_name(element) == "noot") note.mark = text_.mark(note.number, note.source);
    notes_.push_back(std::move(note));
  }

  void add_mark(pugi::xml_node element) {
    std::string number = words_of(element);
    const std::string target = attribute(element, "refid");
    if (number.empty()) number = target;
    if (number.empty()) return;
    const Span words = source_of_words(element);
    const std::size_t name = begin_of(element);
    const Span mark = text_.mark(number, words.empty() ? Span{name, name + local_name(element).size()} : words);
    marks_.emplace(target.empty() ? number : target, mark);
  }

  Span mark_of(const Note& note) const {
    if (!note.mark.empty()) return note.mark;
    auto found = marks_.find(attribute(note.element, "id"));
    if (found == marks_.end()) found = marks_.find(note.number);
    return found == marks_.end() ? Span{} : found->second;
  }

  Footnote write_note(std::size_t i) {
    const Note note = notes_[i];
    text_.end_block();
    text_.mark(note.number, note.source);
    text_.end_word();
    text_.join_next();
    const std::size_t begin = text_.size();
    write(note.element);
    const Span text = trimmed(text_.text(), {begin, text_.size()});
    const auto number = is_number(note.number) ? value_of(note.number) : static_cast<std::uint32_t>(i + 1);
    return {number, {}, text};
  }

  const XmlFile& file_;
  FlowingText text_;
  std::vector<Level> levels_;
  std::vector<Note> notes_;
  std::map<std::string, Span> marks_;
};

}  // namespace

Draft official_text(const XmlFile& file) { return Writing(file).draft(); }

Draft draft_of(FlowingText text, const XmlFile& file, std::string_view format) {
  Draft draft;
  draft.links = text.links();
  std::sort(draft.links.begin(), draft.links.end(),
            [](const PublishedLink& a, const PublishedLink& b) { return a.span < b.span; });
  std::tie(draft.text, draft.source.pieces) = std::move(text).finish();
  lead_back(draft, file.decoded, format);
  return draft;
}

}  // namespace kamergraaf::detail
