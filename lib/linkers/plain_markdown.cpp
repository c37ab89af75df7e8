// SPDX-License-Identifier: Apache-2.0
#include "linkers/plain_markdown.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/running_text.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view always = "\\`*[]~";
constexpr std::string_view blanks = " \t";
constexpr std::size_t most_blanks = 3;

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && (is_digit(text[at]) || is_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80);
}

bool is_blank_at(std::string_view text, std::size_t at) { return at >= text.size() || text.find_first_of(" \t\r\n", at) == at; }

bool opens_tag(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const char next = text[at + 1];
  return is_letter(next) || next == '/' || next == '!' || next == '?';
}

bool opens_entity(std::string_view text, std::size_t at) {
  const std::string_view near = text.substr(at, longest_entity);
  const std::size_t end = near.find(';');
  return end != std::string_view::npos && !written_out(near.substr(0, end + 1)).empty();
}

std::string_view line_at(std::string_view text, std::size_t at) { return text.substr(at, text.find('\n', at) - at); }

/// A heading, a quote, a list, or the line under a heading or the names of columns.
bool opens_block(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '#' || c == '>') return true;
  if ((c == '-' || c == '+') && is_blank_at(text, at + 1)) return true;
  const bool may_be_rule = c == '-' || c == '=' || c == '|' || c == ':';
  return may_be_rule && line_at(text, at).find_first_not_of("-=|: \t\r") == std::string_view::npos;
}

/// Writes one span.
class Writer {
 public:
  Writer(std::string& out, std::string_view text, Span span) : out_(out), text_(text), span_(span) {
    const std::size_t last = text.substr(0, span.begin).find_last_not_of(blanks);
    opens_line_ = last == std::string_view::npos || text[last] == '\n';
  }

  void write() {
    for (std::size_t at = span_.begin; at < span_.end;) at = opens_line_ ? write_opening(at) : write_one(at);
  }

 private:
  /// The blanks of a line, and the number of a list, or its first letter.
  std::size_t write_opening(std::size_t at) {
    const std::size_t first = std::min(text_.find_first_not_of(blanks, at), span_.end);
    const std::string_view indent = text_.substr(at, first - at);
    out_ += indent.size() > most_blanks || indent.find('\t') != std::string_view::npos ? std::string(most_blanks, ' ') : indent;
    opens_line_ = false;
    if (first == span_.end) return first;
    if (opens_block(text_, first)) return out_ += '\\', out_ += text_[first], first + 1;
    const std::size_t digits = std::min(text_.find_first_not_of("0123456789", first), text_.size());
    const bool listed = digits > first && digits < span_.end && (text_[digits] == '.' || text_[digits] == ')');
    if (!listed || !is_blank_at(text_, digits + 1)) return write_one(first);
    out_ += text_.substr(first, digits - first);
    return out_ += '\\', out_ += text_[digits], digits + 1;
  }

  std::size_t write_one(std::size_t at) {
    if (is_mark(at)) out_ += '\\';
    out_ += text_[at];
    opens_line_ = text_[at] == '\n';
    return at + 1;
  }

  bool is_mark(std::size_t at) const {
    const char c = text_[at];
    if (c == '<') return opens_tag(text_, at);
    if (c == '&') return opens_entity(text_, at);
    if (c == '_') return at == 0 || !is_word_at(text_, at - 1) || !is_word_at(text_, at + 1);
    if (c == '!') return at + 1 == span_.end;
    return always.find(c) != std::string_view::npos;
  }

  std::string& out_;
  std::string_view text_;
  Span span_;
  bool opens_line_;
};

}  // namespace

void add_as_markdown(std::string& out, std::string_view text, Span span) { Writer(out, text, span).write(); }

}  // namespace kamergraaf::detail
