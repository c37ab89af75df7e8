// SPDX-License-Identifier: Apache-2.0
#include "markup/markdown_inline.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "detail/bytes.hpp"
#include "markup/tag_names.hpp"
#include "markup/tokens.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_target = 2048;
constexpr std::size_t longest_label = 999;
constexpr std::string_view mark_class = "kamergraaf-unresolved";

class Scan {
 public:
  Scan(std::string_view text, Span block, const std::set<std::string, std::less<>>& labels, Closed wanted,
       std::vector<Span>& closed)
      : text_(text.substr(0, block.end)), begin_(block.begin), labels_(labels), wanted_(wanted), closed_(closed) {}

  void run() {
    count_backticks();
    for (std::size_t at = begin_; (at = text_.find_first_of("\\`<[]", at)) < text_.size();) at = take(at);
  }

 private:
  std::size_t take(std::size_t at) {
    switch (text_[at]) {
      case '\\':
        return at + 2;
      case '`':
        return take_code(at);
      case '<':
        return take_angle(at);
      case '[':
        return open_.push_back(at), at + 1;
      default:
        return take_bracket(at);
    }
  }

  std::size_t end_of_backticks(std::size_t at) const { return std::min(text_.find_first_not_of('`', at), text_.size()); }

  void count_backticks() {
    for (std::size_t at = begin_; (at = text_.find('`', at)) < text_.size();) {
      const std::size_t end = end_of_backticks(at);
      last_of_size_[end - at] = at;
      at = end;
    }
  }

  std::size_t take_code(std::size_t at) {
    const std::size_t begin = at;
    const std::size_t size = end_of_backticks(at) - at;
    if (last_of_size_[size] <= at) return at + size;
    do {
      at = text_.find('`', end_of_backticks(at));
    } while (end_of_backticks(at) - at != size);
    closed_.push_back({begin, at + size});
    return at + size;
  }

  std::size_t take_angle(std::size_t at) {
    const std::size_t end = text_.find_first_of(" \t\n<>", at + 1);
    const bool address =
        end < text_.size() && text_[end] == '>' && text_.substr(at, end - at).find_first_of(":@") != std::string_view::npos;
    if (address) return closed_.push_back({at, end + 1}), end + 1;
    return tags_end_ || !begins_tag(at) ? at + 1 : take_tag(at);
  }

  bool begins_tag(std::size_t at) const {
    if (at + 1 >= text_.size()) return false;
    const char next = text_[at + 1];
    return next == '/' || next == '!' || next == '?' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
  }

  std::size_t take_tag(std::size_t at) {
    const std::string_view rest = text_.substr(at);
    Token tag;
    Scanner(rest, Markup::html).next(tag);
    if (tag.kind == TokenKind::text) return at + 1;
    tags_end_ = !tag.span.of(rest).ends_with('>');
    if (tags_end_) return at + 1;
    const Span span{at, at + tag.span.end};
    closed_.push_back(span);
    take_element(rest, tag, span);
    return span.end;
  }

  /// A link or a marked citation of HTML is closed from its begin to its end.
  void take_element(std::string_view rest, const Token& tag, Span span) {
    const std::string_view name = tag.name.of(rest);
    if (tag.kind == TokenKind::end_tag && same_name(name, element_)) {
      closed_.push_back({element_begin_, span.end});
      element_ = {};
    }
    if (tag.kind != TokenKind::start_tag || !element_.empty()) return;
    const bool marked = same_name(name, "span") &&
                        attribute(rest, tag, "class", Markup::html).value_or("").find(mark_class) != std::string::npos;
    if (!marked && !same_name(name, "a")) return;
    element_ = name;
    element_begin_ = span.begin;
  }

  std::size_t take_bracket(std::size_t at) {
    if (open_.empty()) return at + 1;
    const std::size_t begin = open_.back();
    open_.pop_back();
    const auto end = end_of_link(begin, at);
    if (!end) return at + 1;
    const bool image = begin > begin_ && text_[begin - 1] == '!';
    const std::size_t first = image ? begin - 1 : begin;
    closed_.push_back({wanted_ == Closed::targets ? at : first, *end});
    return *end;
  }

  std::optional<std::size_t> end_of_link(std::size_t begin, std::size_t bracket) const {
    const char next = bracket + 1 < text_.size() ? text_[bracket + 1] : ' ';
    if (next == '(')
      if (const auto end = end_of_target(bracket + 1)) return end;
    if (next == '[') {
      const std::size_t end = text_.substr(0, std::min(text_.size(), bracket + longest_label)).find(']', bracket + 2);
      if (end != std::string_view::npos && is_label({bracket + 2, end})) return end + 1;
      if (end == bracket + 2 && is_label({begin + 1, bracket})) return end + 1;
    }
    return is_label({begin + 1, bracket}) ? std::optional(bracket + 1) : std::nullopt;
  }

  bool is_label(Span label) const {
    return label.size() <= longest_label && !labels_.empty() && labels_.contains(in_small_letters(label.of(text_)));
  }

  std::optional<std::size_t> end_of_target(std::size_t at) const {
    const std::string_view near = text_.substr(0, std::min(text_.size(), at + longest_target));
    std::size_t depth = 0;
    char quote = 0;
    for (; at < near.size(); ++at) {
      const char c = near[at];
      if (c == '\\')
        ++at;
      else if (quote != 0)
        quote = c == quote ? '\0' : quote;
      else if ((c == '"' || c == '\'') && (near[at - 1] == ' ' || near[at - 1] == '\n'))
        quote = c;
      else if (c == '(')
        ++depth;
      else if (c == ')' && --depth == 0)
        return at + 1;
    }
    return {};
  }

  std::string_view text_;
  std::size_t begin_;
  const std::set<std::string, std::less<>>& labels_;
  Closed wanted_;
  std::vector<Span>& closed_;
  std::map<std::size_t, std::size_t> last_of_size_;  ///< where the last run of so many backticks begins
  std::vector<std::size_t> open_;                    ///< brackets
  std::string_view element_;
  std::size_t element_begin_ = 0;
  bool tags_end_ = false;  ///< what begins a tag from here on is not closed
};

}  // namespace

std::vector<Span> closed_markdown(std::string_view text, const MarkdownBlocks& blocks, Closed wanted) {
  std::vector<Span> closed = blocks.closed;
  for (const Span block : blocks.texts) Scan(text, block, blocks.labels, wanted, closed).run();
  std::sort(closed.begin(), closed.end());
  std::vector<Span> merged;
  for (const Span span : closed) {
    if (!merged.empty() && span.begin < merged.back().end)
      merged.back().end = std::max(merged.back().end, span.end);
    else
      merged.push_back(span);
  }
  return merged;
}

}  // namespace kamergraaf::detail
