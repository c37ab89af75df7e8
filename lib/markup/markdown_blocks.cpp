// SPDX-License-Identifier: Apache-2.0
#include "markup/markdown_blocks.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "detail/bytes.hpp"
#include "markup/tag_names.hpp"
#include "markup/tokens.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t code_indent = 4;
constexpr std::array<std::string_view, 4> kept_whole{"pre", "script", "style", "textarea"};
constexpr std::array<std::string_view, 12> more_blocks{"base",   "basefont", "col",      "colgroup", "frame", "head",
                                                       "iframe", "link",     "noframes", "param",    "title", "track"};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

std::size_t run_of(std::string_view text, char c) { return std::min(text.find_first_not_of(c), text.size()); }

/// A line behind the marks of its quotes.
struct MarkdownLine {
  Span span;               ///< without its end
  std::size_t quotes = 0;  ///< how many `>`
  std::size_t indent = 0;  ///< columns
  std::string_view words;  ///< from its first letter on
};

MarkdownLine markdown_line(std::string_view text, std::size_t begin) {
  MarkdownLine line;
  line.span = {begin, std::min(text.find('\n', begin), text.size())};
  for (std::size_t at = begin; at < line.span.end; ++at) {
    const char c = text[at];
    if (c == '>' && line.indent < code_indent) {
      ++line.quotes;
      line.indent = 0;
      if (at + 1 < line.span.end && text[at + 1] == ' ') ++at;
    } else if (c == ' ' || c == '\t') {
      line.indent += c == ' ' ? 1 : code_indent - line.indent % code_indent;
    } else if (c != '\r') {
      line.words = text.substr(at, line.span.end - at);
      break;
    }
  }
  return line;
}

/// The bytes of the mark of a list, with the blank behind it: "- ", "12. "; 0 where there is none.
std::size_t size_of_list_mark(std::string_view words) {
  std::size_t at = 0;
  while (at < words.size() && at < 9 && is_digit(words[at])) ++at;
  const bool numbered = at != 0 && at < words.size() && (words[at] == '.' || words[at] == ')');
  const bool marked = at == 0 && !words.empty() && (words[0] == '-' || words[0] == '+' || words[0] == '*');
  if (!numbered && !marked) return 0;
  ++at;
  if (at == words.size()) return at;
  return words[at] == ' ' || words[at] == '\t' ? at + 1 : 0;
}

struct Fence {
  char mark = '`';
  std::size_t length = 0;
  std::size_t quotes = 0;
};

std::optional<Fence> fence_in(const MarkdownLine& line, std::string_view words) {
  if (words.empty() || (words.front() != '`' && words.front() != '~')) return {};
  const std::size_t length = run_of(words, words.front());
  const bool info_has_mark = words.front() == '`' && words.find('`', length) != std::string_view::npos;
  if (length < 3 || info_has_mark) return {};
  return Fence{words.front(), length, line.quotes};
}

bool closes(const MarkdownLine& line, const Fence& fence) {
  const std::size_t length = run_of(line.words, fence.mark);
  return length >= fence.length && is_blank(line.words.substr(length));
}

/// What a block of HTML that begins in a line ends with: a text in it, or an empty line; nothing where none begins.
std::optional<std::string_view> end_of_html(std::string_view words, bool in_paragraph) {
  if (!words.starts_with('<')) return {};
  if (words.starts_with("<!--")) return "-->";
  if (words.starts_with("<?")) return "?>";
  if (words.starts_with("<![CDATA[")) return "]]>";
  if (words.starts_with("<!")) return ">";
  Token tag;
  Scanner(words, Markup::html).next(tag);
  const std::string_view name = tag.name.of(words);
  if (tag.kind == TokenKind::text || name.empty()) return {};
  if (is_one_of(kept_whole, name))
    return tag.kind == TokenKind::start_tag ? std::optional<std::string_view>("</") : std::nullopt;
  if (break_of(name) != Break::none || is_one_of(more_blocks, name)) return "";
  const bool alone = tag.kind != TokenKind::comment && is_blank(words.substr(tag.span.end));
  return alone && !in_paragraph ? std::optional<std::string_view>("") : std::nullopt;
}

bool ends_html(std::string_view line, std::string_view end) {
  if (end != "</") return line.find(end) != std::string_view::npos;
  const std::string small = in_small_letters(line);
  return std::any_of(kept_whole.begin(), kept_whole.end(),
                     [&](std::string_view name) { return small.find("</" + std::string(name) + '>') != std::string::npos; });
}

std::optional<std::string_view> label_in(std::string_view words) {
  const std::size_t end = words.starts_with('[') && !words.starts_with("[^") ? words.find("]:") : std::string_view::npos;
  if (end == std::string_view::npos || words.substr(1, end - 1).find_first_of("[]") != std::string_view::npos) return {};
  return words.substr(1, end - 1);
}

class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  MarkdownBlocks run() && {
    for (std::size_t at = end_of_front_matter(); at < text_.size();) {
      const MarkdownLine line = markdown_line(text_, at);
      take(line);
      at = line.span.end + 1;
    }
    return std::move(blocks_);
  }

 private:
  std::size_t end_of_front_matter() {
    if (!text_.starts_with("---\n") && !text_.starts_with("---\r\n")) return 0;
    for (std::size_t at = text_.find('\n') + 1; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      const std::string_view line = text_.substr(at, end - at);
      if ((line.starts_with("---") || line.starts_with("...")) && is_blank(line.substr(3))) return close({0, end}), end + 1;
      at = end + 1;
    }
    return 0;
  }

  void close(Span span) { blocks_.closed.push_back(span); }

  void take(const MarkdownLine& line) {
    if (in_fence(line) || in_html(line)) return;
    if (line.words.empty()) {
      in_text_ = false;
      after_blank_ = true;
      return;
    }
    if (after_blank_) list_indent_ = std::min(list_indent_, line.indent);
    after_blank_ = false;
    if (!in_text_ && line.indent >= list_indent_ + code_indent) return close(line.span);
    const std::size_t mark = may_begin_item(line.words) ? size_of_list_mark(line.words) : 0;
    if (mark != 0) {
      list_indent_ = line.indent + mark;
      in_text_ = false;
    }
    if (!begins_closed(line, line.words.substr(mark))) take_text(line);
  }

  /// Inside a paragraph a number begins a list where it is 1, or goes on with one.
  bool may_begin_item(std::string_view words) const {
    return !in_text_ || list_indent_ > 0 || !is_digit(words.front()) ||
           (words[0] == '1' && words.size() > 1 && !is_digit(words[1]));
  }

  bool in_fence(const MarkdownLine& line) {
    if (fence_ && line.quotes < fence_->quotes) fence_.reset();
    if (!fence_) return false;
    close(line.span);
    if (closes(line, *fence_)) fence_.reset();
    return true;
  }

  bool in_html(const MarkdownLine& line) {
    if (html_end_ && html_end_->empty() && line.words.empty()) html_end_.reset();
    if (!html_end_) return false;
    close(line.span);
    if (!html_end_->empty() && ends_html(line.words, *html_end_)) html_end_.reset();
    return true;
  }

  bool begins_closed(const MarkdownLine& line, std::string_view words) {
    if ((fence_ = fence_in(line, words))) return close(line.span), in_text_ = false, true;
    if ((html_end_ = end_of_html(words, in_text_))) {
      close(line.span);
      if (!html_end_->empty() && ends_html(words, *html_end_)) html_end_.reset();
      in_text_ = false;
      return true;
    }
    const auto label = in_text_ ? std::nullopt : label_in(words);
    if (label) blocks_.labels.insert(in_small_letters(*label)), close(line.span);
    return label.has_value();
  }

  void take_text(const MarkdownLine& line) {
    const bool alone = line.words.starts_with('#') || line.words.starts_with('|');
    if (in_text_ && !alone && line.quotes <= quotes_)
      blocks_.texts.back().end = line.span.end;
    else
      blocks_.texts.push_back(line.span);
    in_text_ = !alone;
    quotes_ = line.quotes;
  }

  std::string_view text_;
  MarkdownBlocks blocks_;
  std::optional<Fence> fence_;
  std::optional<std::string_view> html_end_;
  std::size_t list_indent_ = 0;
  std::size_t quotes_ = 0;
  bool in_text_ = false;
  bool after_blank_ = true;
};

}  // namespace

MarkdownBlocks blocks_of(std::string_view text) { return Scan(text).run(); }

}  // namespace kamergraaf::detail
