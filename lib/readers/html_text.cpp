// SPDX-License-Identifier: Apache-2.0
#include "readers/html_text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "detail/raised.hpp"
#include "markup/entities.hpp"
#include "markup/reach.hpp"
#include "markup/tag_names.hpp"
#include "readers/html_notes.hpp"
#include "readers/published_link.hpp"
#include "readers/published_metadata.hpp"
#include "readers/text_builder.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::size_t longest_raised = 16;
constexpr std::array<std::string_view, 10> never_shown{"annotation", "audio", "canvas", "datalist", "noscript",
                                                       "object",     "rp",    "svg",    "template", "video"};
constexpr std::array<std::string_view, 6> raw_not_shown{"iframe", "noembed", "noframes", "script", "style", "title"};
constexpr std::array<std::string_view, 5> verbatim{"listing", "plaintext", "pre", "textarea", "xmp"};

bool displays_none(std::string style) {
  std::erase_if(style, [](char c) { return blanks.find(c) != std::string_view::npos; });
  return in_small_letters(style).find("display:none") != std::string::npos;
}

/// Whether words in a `sup` are numbers alone: "2", "1, 2", "3)". What is in brackets stands apart as it is.
bool is_raisable(std::string_view words) {
  constexpr std::string_view others = " \t\r\n\f,.;)*-";
  return words.size() <= longest_raised && std::any_of(words.begin(), words.end(), is_digit) &&
         std::all_of(words.begin(), words.end(),
                     [&](char c) { return is_digit(c) || others.find(c) != std::string_view::npos; });
}

/// An element that something is known of, and where its text begins.
struct Open {
  Token tag;
  std::size_t begin = 0;
};

class Reading {
 public:
  explicit Reading(std::string_view bytes) : bytes_(bytes), scanner_(bytes, Markup::html), notes_(bytes) {}

  HtmlPage run() && {
    for (Token token; scanner_.next(token);) take(token);
    end_link();
    end_note();
    Draft& draft = page_.draft;
    follow_identifier(draft.metadata);
    if (auto footnotes = std::move(notes_).finish(); !footnotes.empty()) draft.footnotes = std::move(footnotes);
    std::tie(draft.text, draft.source.pieces) = std::move(builder_).finish();
    return std::move(page_);
  }

 private:
  void take(const Token& token) {
    if (hidden_.is_open()) {
      const Reach::Step step = hidden_.step(token, bytes_);
      if (step != Reach::Step::ends_before) return;
    }
    const std::string_view name = token.name.of(bytes_);
    switch (token.kind) {
      case TokenKind::text:
        return raw_or_text(token);
      case TokenKind::cdata:
        return text(token);
      case TokenKind::start_tag:
        return start(token, name);
      case TokenKind::end_tag:
        return end(token, name);
      default:
        return;
    }
  }

  void raw_or_text(const Token& token) {
    if (!token.raw || !is_one_of(raw_not_shown, last_)) return text(token);
    if (same_name(last_, "title") && page_.title.empty()) page_.title = one_line(unescaped(token.content.of(bytes_), false));
  }

  void start(const Token& tag, std::string_view name) {
    last_ = name;
    step_note(tag);
    if (same_name(name, "meta")) return meta(tag);
    if (!is_void(name) && is_hidden(tag, name)) {
      hidden_ = Reach(name);
      return;
    }
    if (notes_.begins_note(tag)) begin_note(tag, name);
    set_break(name, true);
    if (same_name(name, "a")) begin_link(tag);
    if (same_name(name, "sup")) begin_raised(tag);
    drops_line_end_ = is_one_of(verbatim, name);
    if (drops_line_end_) ++verbatim_;
  }

  void end(const Token& tag, std::string_view name) {
    if (same_name(name, "a")) end_link();
    if (same_name(name, "sup")) in_sup_ = sup_raised_ = false;
    if (is_one_of(verbatim, name) && verbatim_ > 0) --verbatim_;
    set_break(name, false);
    step_note(tag);
  }

  bool is_hidden(const Token& tag, std::string_view name) const {
    if (is_one_of(never_shown, name)) return !(tag.closes_itself && same_name(name, "svg"));
    if (tag.content.size() < 7) return false;
    if (same_name(name, "dialog") && !attribute(bytes_, tag, "open", Markup::html)) return true;
    if (attribute(bytes_, tag, "hidden", Markup::html)) return true;
    const auto style = attribute(bytes_, tag, "style", Markup::html);
    return style && displays_none(*style);
  }

  void set_break(std::string_view name, bool begins) {
    if (begins && same_name(name, "br")) return line_break();
    switch (break_of(name)) {
      case Break::none:
        return;
      case Break::cell:
        return builder_.space();
      case Break::line:
        return builder_.end_line();
      case Break::block:
        return builder_.end_block();
    }
  }

  void line_break() {
    const bool second = line_broken_at_ == builder_.size();
    line_broken_at_ = builder_.size();
    second ? builder_.end_block() : builder_.end_line();
  }

  void meta(const Token& tag) {
    const auto value = [&](std::string_view name) {
      return attribute(bytes_, tag, name, Markup::html).value_or(std::string());
    };
    const std::string name = value("name");
    state(page_.draft.metadata, name.empty() ? value("property") : name, value("scheme"), value("content"));
  }

  void begin_link(const Token& tag) {
    end_link();
    link_ = Open{tag, builder_.size()};
    is_mark_ = notes_.is_mark(tag, in_sup_);
    const auto ahead = is_mark_ ? words_ahead(bytes_, tag) : std::nullopt;
    link_raised_ = ahead && std::all_of(ahead->words.begin(), ahead->words.end(), is_digit);
  }

  void end_link() {
    if (!link_) return;
    const Span words = trimmed(builder_.text(), {link_->begin, builder_.size()});
    link_raised_ = false;
    if (is_mark_)
      notes_.marked(link_->tag, words);
    else if (const auto id = paper_at(attribute(bytes_, link_->tag, "href", Markup::html).value_or(std::string())))
      if (bears_number(words.of(builder_.text()), *id)) page_.draft.links.push_back({words, *id});
    link_.reset();
  }

  void begin_raised(const Token& tag) {
    const auto ahead = words_ahead(bytes_, tag);
    in_sup_ = ahead.has_value();
    sup_raised_ = ahead && is_raisable(ahead->words);
  }

  void begin_note(const Token& tag, std::string_view name) {
    end_note();
    builder_.end_line();
    note_ = Open{tag, builder_.size()};
    reach_ = Reach(name);
  }

  /// A note in a line goes on to the end of its block where the element that is sent to has no more than its mark.
  void step_note(const Token& tag) {
    if (!note_) return;
    const std::string_view name = tag.name.of(bytes_);
    if (!reach_.is_open()) return break_of(name) > Break::cell ? end_note() : void();
    if (reach_.step(tag, bytes_) == Reach::Step::inside) return;
    const Span words = trimmed(builder_.text(), {note_->begin, builder_.size()});
    if (!is_phrasing(note_->tag.name.of(bytes_)) || !is_own_mark(words.of(builder_.text()))) end_note();
  }

  void end_note() {
    if (!note_) return;
    notes_.noted(note_->tag, builder_.text(), {note_->begin, builder_.size()});
    builder_.end_line();
    note_.reset();
  }

  void text(const Token& token) {
    Span left = token.content;
    if (std::exchange(drops_line_end_, false) && verbatim_ > 0) left.begin += size_of_line_end(left.of(bytes_));
    while (!left.empty()) {
      const std::string_view rest = left.of(bytes_);
      const std::size_t plain = token.references ? std::min(rest.find('&'), rest.size()) : rest.size();
      add(left.begin, rest.substr(0, plain));
      left.begin += plain;
      if (!left.empty()) left.begin += add_reference(left);
    }
  }

  static std::size_t size_of_line_end(std::string_view text) {
    return text.starts_with("\r\n") ? 2 : text.starts_with('\n') || text.starts_with('\r') ? 1 : 0;
  }

  std::size_t add_reference(Span left) {
    const auto entity = entity_at(left.of(bytes_), false);
    if (!entity) return add(left.begin, left.of(bytes_).substr(0, 1)), 1;
    const Span source{left.begin, left.begin + entity->length};
    if (verbatim_ == 0 && blanks.find(entity->text) != std::string_view::npos)
      builder_.space(source);
    else
      builder_.add(entity->text, source);
    return entity->length;
  }

  void add(std::size_t begin, std::string_view plain) {
    if (sup_raised_ || link_raised_) return add_raised(begin, plain);
    verbatim_ > 0 ? builder_.add_verbatim(plain, begin) : builder_.add_running(plain, begin);
  }

  void add_raised(std::size_t begin, std::string_view plain) {
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const std::size_t at = begin + i;
      if (is_digit(plain[i]))
        builder_.add(raised(plain.substr(i, 1)), {at, at + 1});
      else
        builder_.add_running(plain.substr(i, 1), at);
    }
  }

  static std::string one_line(std::string_view text) {
    TextBuilder line;
    line.add_running(text, 0);
    return std::move(line).finish().first;
  }

  std::string_view bytes_;
  Scanner scanner_;
  HtmlNotes notes_;
  TextBuilder builder_;
  HtmlPage page_;
  Reach hidden_;
  Reach reach_;  ///< of the note
  std::optional<Open> note_;
  std::optional<Open> link_;
  std::string_view last_;  ///< name of the last tag that began an element
  std::size_t line_broken_at_ = static_cast<std::size_t>(-1);
  std::size_t verbatim_ = 0;
  bool drops_line_end_ = false;
  bool is_mark_ = false;
  bool in_sup_ = false;
  bool sup_raised_ = false;
  bool link_raised_ = false;
};

}  // namespace

HtmlPage read_page(std::string_view bytes) { return Reading(bytes).run(); }

}  // namespace kamergraaf::detail
